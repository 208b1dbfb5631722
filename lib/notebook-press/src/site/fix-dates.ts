/**
 * A PDF as if it had been made at a time. Each date is written over with one of its length, so
 * that everything still lies where the PDF's own table says.
 */
export function fixDates(pdf: Uint8Array, time: Date): Uint8Array {
  const digits = time.toISOString().replace(/\D/g, "").slice(0, 14);
  const text = Buffer.from(pdf).toString("latin1");
  const fixed = text.replace(dates, (_, name, zone) => `/${name} (D:${digits}${toUtc(zone)})`);
  return Buffer.from(fixed, "latin1");
}

const dates = /\/(CreationDate|ModDate) \(D:\d{14}([+\-Z][\d']*)\)/g;

/** The offset of UTC, as long as another. */
const toUtc = (zone: string) => (zone === "Z" ? zone : "+00'00'".slice(0, zone.length));
