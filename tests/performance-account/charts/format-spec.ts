/**
 * A specification, or several, as a stored text: what is short or flat on one line, as rows of data
 * are. Without the theme, which the pictures show, and with no more than the labels of origins: what
 * else is in those, the tests of `toOrigin` say once.
 */
export const formatSpec = (spec: unknown): string => `${format(toStored(spec), "")}\n`;

const toStored = (spec: unknown): unknown =>
  JSON.parse(
    JSON.stringify(spec, (key, value) => (/^(origin\d*|config)$/.test(key) ? undefined : value)),
    (_, value) => (isOrigin(value) ? value.label : value),
  );

const isOrigin = (value: unknown): value is { readonly label: string } =>
  typeof value === "object" && value !== null && "kind" in value && "label" in value;

function format(value: unknown, indent: string): string {
  const line = JSON.stringify(value);
  if (typeof value !== "object" || value === null || line.length < 120 || isFlat(value))
    return line;
  const inner = `${indent} `;
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const parts = Object.entries(value).map(([key, one]) => {
    const name = Array.isArray(value) ? "" : `${JSON.stringify(key)}: `;
    return `${inner}${name}${format(one, inner)}`;
  });
  return `${open}\n${parts.join(",\n")}\n${indent}${close}`;
}

const isFlat = (value: object) => Object.values(value).every((one) => !hasObject(one));

const hasObject = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(hasObject) : typeof value === "object" && value !== null;
