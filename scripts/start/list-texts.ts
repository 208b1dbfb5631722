/** Every text within a value, as a reader sees it: without the escapes of HTML and JSON. */
export function listTexts(value: unknown): readonly string[] {
  if (typeof value === "string") return [toPlain(value)];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(listTexts);
}

const toPlain = (text: string) =>
  text
    .replaceAll("\\n", "\n")
    .replaceAll(/&(?:#10|lt|gt|quot|amp);/g, (entity) => characters[entity] ?? entity);

const characters: Readonly<Record<string, string>> = {
  "&#10;": "\n",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&amp;": "&",
};
