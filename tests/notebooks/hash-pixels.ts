import { createHash } from "node:crypto";
import { inflateSync } from "node:zlib";

/**
 * A hash of what a PNG picture shows. Kernels pack the same pixels into other bytes, each with a
 * library of its own, so pictures of two kernels can only be compared unpacked.
 */
export function hashPixels(base64: string): string {
  const chunks = listChunks(Buffer.from(base64, "base64"));
  const find = (type: string) => chunks.filter((one) => one.type === type).map(({ data }) => data);
  const hash = createHash("sha256");
  for (const data of [...find("IHDR"), ...find("PLTE")]) hash.update(data);
  return hash.update(inflateSync(Buffer.concat(find("IDAT")))).digest("hex");
}

function listChunks(png: Buffer): readonly { readonly type: string; readonly data: Buffer }[] {
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = 8; at < png.length; ) {
    const end = at + 8 + png.readUInt32BE(at);
    chunks.push({ type: png.toString("latin1", at + 4, at + 8), data: png.subarray(at + 8, end) });
    at = end + 4;
  }
  return chunks;
}
