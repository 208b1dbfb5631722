/**
 * A specification as it is stored. Of an origin as data only the label is kept: what else is in
 * it, the tests of `toOrigin` say once.
 */
export const formatSpec = (spec: unknown): string => `${JSON.stringify(spec, nameOrigin, 2)}\n`;

const nameOrigin = (_: string, value: unknown) =>
  typeof value === "object" && value !== null && "kind" in value && "label" in value
    ? value.label
    : value;
