/** Whether a value is an object with names, neither a list nor nothing. */
export const isDict = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
