import type { Part } from "./participation.ts";

/** Whether the account gives the figure of a part, such as a service or a source of funding. */
export function isGiven({ figure }: Pick<Part, "figure">): boolean {
  return figure.value !== undefined;
}
