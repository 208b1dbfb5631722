import type { Origin } from "./origin.ts";

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
