/** A text of a PDF and where its baseline begins, in points from the left and the bottom. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** What a test needs a PDF to have beside its text. */
export interface PdfOptions {
  /** By how many degrees a reader turns the pages. */
  readonly rotate?: number;
  /** Content of a page instead of text. */
  readonly drawing?: string;
  /** Entries of the encryption that asks for a password. */
  readonly encrypt?: string;
}

/** A PDF of one A4 page, as small as the format allows. */
export function makePdf(texts: readonly PdfText[], options: PdfOptions = {}): Uint8Array {
  const { rotate = 0, drawing = "", encrypt } = options;
  const shown = texts.map(
    ({ text, x, y, size }) => `BT /F1 ${size} Tf ${findMatrix(rotate, x, y)} Tm (${text}) Tj ET`,
  );
  const content = [...shown, drawing].join("\n");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${rotate === 90 ? "842 595" : "595 842"}] /Rotate ${rotate} /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ...(encrypt === undefined ? [] : [encrypt]),
  ];
  let pdf = "%PDF-1.4\n";
  const offsets = objects.map((object, at) => {
    const offset = pdf.length;
    pdf += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}`;
  const id = "<00112233445566778899aabbccddeeff>";
  const secret = encrypt === undefined ? "" : ` /Encrypt ${objects.length} 0 R`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /ID [${id} ${id}]${secret} >>`;
  return Buffer.from(`${pdf}${table}${trailer}\nstartxref\n${pdf.length}\n%%EOF\n`, "latin1");
}

/** Where a text is set so that it stands upright at its place once the page is turned. */
const findMatrix = (rotate: number, x: number, y: number) =>
  rotate === 90 ? `0 1 -1 0 ${842 - y} ${x}` : `1 0 0 1 ${x} ${y}`;
