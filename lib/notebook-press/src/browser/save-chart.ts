/** Makes the buttons under the charts save a picture. */
export function startSaving(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-save]")) {
    // Taken now: an interactive chart may take the place of the drawing, at another state.
    const drawing = button.closest("figure")?.querySelector(".drawing svg");
    const { save: ending = "", name = "chart" } = button.dataset;
    if (!(drawing instanceof SVGSVGElement)) continue;
    button.hidden = false;
    button.addEventListener("click", async () => {
      const svg = renderPicture(drawing);
      const file = ending === "png" ? await toPng(svg) : new Blob([svg], { type: "image/svg+xml" });
      saveFile(`${name}.${ending}`, file);
    });
  }
}

const margin = 16;

/** A drawing as an SVG file of its own: on white ground with a margin, and with the page's font in it. */
function renderPicture(drawing: SVGSVGElement): string {
  const { x, y, width, height } = drawing.viewBox.baseVal;
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const size = { width: `${width + 2 * margin}`, height: `${height + 2 * margin}` };
  const area = { x: `${x - margin}`, y: `${y - margin}`, ...size };
  setAttributes(copy, { viewBox: Object.values(area).join(" "), ...size });
  const ground = document.createElementNS(drawing.namespaceURI, "rect");
  setAttributes(ground, { ...area, fill: "#fff" });
  const style = document.createElementNS(drawing.namespaceURI, "style");
  // The rules that carry the page's fonts.
  style.textContent = [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .flatMap((rule) => (rule instanceof CSSFontFaceRule ? rule.cssText : []))
    .join("\n");
  copy.prepend(style, ground);
  return new XMLSerializer().serializeToString(copy);
}

function setAttributes(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

/** The picture with two pixels for each of its own. */
async function toPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error("Cannot save the chart as PNG: wanted a picture that fits a canvas"));
    }, "image/png");
  });
}

function saveFile(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser reads the content after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
