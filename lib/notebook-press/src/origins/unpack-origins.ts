import { z } from "zod";
import { type Origin, originSchema } from "./origin.ts";

const packedSchema = z.object({
  sources: z.array(z.string()),
  origins: z.record(
    z.string(),
    z.looseObject({
      source: z.int().nonnegative().optional(),
      inputs: z.array(z.string()).optional(),
    }),
  ),
});

/**
 * The origins of a page by their ids, from the JSON that `packOrigins` makes of them.
 * @throws {SyntaxError} If it is no such JSON, or an input leads nowhere or back to itself.
 */
export function unpackOrigins(json: string): ReadonlyMap<string, Origin> {
  try {
    const { sources, origins } = packedSchema.parse(JSON.parse(json));
    const found = new Map<string, unknown>();

    function unpack(id: string, path: readonly string[]): unknown {
      const { source, inputs, ...origin } = origins[id] ?? {};
      if (path.includes(id)) throw new RangeError(`Cannot work out "${id}" from itself`);
      if (!found.has(id))
        found.set(id, {
          ...origin,
          ...(source !== undefined && { source: sources[source] }),
          ...(inputs && { inputs: inputs.map((input) => unpack(input, [...path, id])) }),
        });
      return found.get(id);
    }

    return new Map(Object.keys(origins).map((id) => [id, originSchema.parse(unpack(id, []))]));
  } catch (cause) {
    throw new SyntaxError("Cannot read the origins of the page: wanted JSON of packOrigins", {
      cause,
    });
  }
}
