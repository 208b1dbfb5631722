/**
 * Bytes as text: by the mark at their begin, by the encoding that a page of HTML names, as UTF-8, and as
 * Windows-1252 where they are no UTF-8.
 */
export function decodeText(bytes: Uint8Array, { isHtml = false } = {}): string {
  const marked = marks.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return new TextDecoder(marked[1]).decode(bytes);
  const named = isHtml ? findNamed(bytes) : undefined;
  if (named) return named.decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

const marks: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/** The decoder of the encoding that a page names; undefined if it names none that is known, or UTF-8. */
function findNamed(bytes: Uint8Array) {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 2048));
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  try {
    const decoder = new TextDecoder(label);
    return decoder.encoding.startsWith("utf") ? undefined : decoder;
  } catch {
    return undefined;
  }
}
