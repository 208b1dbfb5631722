/** An object with names. */
export type Dict = Readonly<Record<string, unknown>>;

/** Whether a value is an object with names, neither a list nor nothing. */
export const isDict = (value: unknown): value is Dict =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A value if it is an object with names, else an empty one. */
export const toDict = (value: unknown): Dict => (isDict(value) ? value : {});
