import type { Entry, Field } from "./read-doors.ts";

/**
 * One export in Markdown: what it is, its signature, what it takes, gives and throws, an example.
 * @param toAnchor Where else on the page a name is described; undefined where it is not.
 */
export function renderEntry(entry: Entry, toAnchor: (name: string) => string | undefined): string {
  const { name, signature, text, parameters, fields, tags } = entry;
  const find = (wanted: string) => tags.flatMap((tag) => (tag.name === wanted ? tag.text : []));
  const told = parameters.filter((one) => one.text || one.fields.length > 0);
  return [
    `### \`${name}\``,
    renderCode(signature),
    text,
    renderFields(told),
    renderFields(fields),
    ...find("returns").map((text) => `Gives: ${lowerFirst(text)}`),
    ...find("throws").map((text) => `Throws ${text.replace(/^\{(\w+)\}\s*/, "`$1`: ")}`),
    renderTypes(entry, toAnchor),
    ...find("example").map((code) => renderCode(toExample(code))),
  ]
    .filter(Boolean)
    .join("\n\n");
}

const renderCode = (code: string) => `\`\`\`ts\n${code}\n\`\`\``;

/** The code of an example, with or without a fence around it. */
export const toExample = (text: string): string =>
  text.replace(/^```\w*\n([\s\S]*)\n```$/, "$1").trim();

const renderFields = (fields: readonly Field[], indent = ""): string =>
  fields.map((field) => renderField(field, indent)).join("\n");

function renderField({ name, type, text, fields }: Field, indent: string): string {
  const head = type ? `\`${name}: ${type}\`` : `\`${name}\``;
  const said = text ? `: ${text.replaceAll(/\s*\n\s*/g, " ")}` : "";
  const inner = fields.length > 0 ? `\n${renderFields(fields, `${indent}  `)}` : "";
  return `${indent}- ${head}${said}${inner}`;
}

/** The other exports that it names. */
function renderTypes(
  { name, signature, fields }: Entry,
  toAnchor: (name: string) => string | undefined,
): string {
  const texts = [signature, ...fields.map(({ type }) => type)];
  const named = new Set(texts.flatMap((text) => text.match(/\b[A-Z]\w+/g) ?? []));
  const links = [...named].flatMap((one) => {
    const anchor = one === name ? undefined : toAnchor(one);
    return anchor ? [`[\`${one}\`](#${anchor})`] : [];
  });
  return links.length > 0 ? `See ${links.join(", ")}.` : "";
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
