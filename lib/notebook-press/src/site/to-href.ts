/**
 * An address of a page from another.
 * @param from Name of the folder of the page that leads there; empty for that of the index.
 * @param to Name of the folder that it leads to; empty for that of the index.
 */
export function toHref(from: string, to: string, file: string): string {
  if (from === to) return file;
  return [
    ...(from === "" ? [] : [".."]),
    ...(to === "" ? [] : [encodeURIComponent(to)]),
    file,
  ].join("/");
}
