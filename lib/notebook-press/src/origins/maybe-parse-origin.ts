import { type Origin, originSchema } from "./origin.ts";

/** The origin that a mark carries as JSON; undefined where there is none that can be read. */
export function maybeParseOrigin(json: unknown): Origin | undefined {
  if (typeof json !== "string") return undefined;
  try {
    return originSchema.parse(JSON.parse(json));
  } catch {
    // Whatever somebody wrote there, also something nested too deep to be read, is no origin.
    return undefined;
  }
}
