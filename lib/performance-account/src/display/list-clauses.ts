import { translate } from "../language/phrase.ts";
import { displayable } from "../text/displayable.ts";
import type { Sentence } from "./sentence.ts";

/**
 * Clauses as a sentence lists them, without those that left themselves out: `14 held gold and 18
 * held bronze`. If none is left, what it stands in cannot be said.
 * @example
 * const { levels } = certification(account);
 * const held = levels.map(({ figure }) => clause`${figure} held ${figure.label.toLowerCase()}`);
 * await show(sentence`Of the clusters, ${listClauses(held)}.`);
 * // Of the clusters, 14 held gold, 6 held silver and 18 held bronze.
 */
export function listClauses(clauses: readonly Sentence[]): Sentence {
  const said = clauses.filter(({ parts }) => parts.length > 0);
  const parts = said.flatMap((one, at) => {
    const joint = at === said.length - 1 ? ` ${translate("and")} ` : ", ";
    return at === 0 ? one.parts : [joint, ...one.parts];
  });
  return displayable({
    kind: "sentence",
    parts,
    missing: clauses.flatMap(({ missing }) => missing),
  });
}
