import { z } from "zod";
import { type Origin, originSchema } from "./origin.ts";

/** The id of the script in which a page has its origins as JSON. */
export const packedId = "origins_data";

/**
 * The origins of a page as the JSON in it: each once, by its id, with the number of its source in
 * the list of sources and with its inputs by their ids.
 * @param opened The origins that marks open, by the ids by which they do.
 */
export function packOrigins(opened: ReadonlyMap<string, Origin>): object {
  const ids = new Map(Array.from(opened, ([id, origin]) => [JSON.stringify(origin), id]));
  const sources: string[] = [];
  const origins: Record<string, object> = {};

  const findSource = (source: string) =>
    sources.includes(source) ? sources.indexOf(source) : sources.push(source) - 1;

  function findId(origin: Origin): string {
    const key = JSON.stringify(origin);
    const id = ids.get(key) ?? `i_${ids.size - opened.size + 1}`;
    ids.set(key, id);
    if (!(id in origins)) origins[id] = pack(origin);
    return id;
  }

  function pack(origin: Origin): object {
    const source = "source" in origin && origin.source !== undefined ? origin.source : undefined;
    const inputs = "inputs" in origin ? origin.inputs : undefined;
    return {
      ...origin,
      ...(source !== undefined && { source: findSource(source) }),
      ...(inputs && { inputs: inputs.map(findId) }),
    };
  }

  for (const origin of opened.values()) findId(origin);
  return { sources, origins };
}

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
