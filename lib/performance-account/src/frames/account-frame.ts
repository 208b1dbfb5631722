import type { Account } from "../account/account.ts";
import { catalogue } from "../account/catalogue.ts";
import type { Frame } from "./frame.ts";
import { toFrame } from "./to-frame.ts";

/** Columns of an account's frame. */
export type AccountColumn =
  | "year"
  | "population"
  | "topic"
  | "indicator"
  | "label"
  | "value"
  | "unit"
  | "printed"
  | "section"
  | "source"
  | "note";

/**
 * All figures of an account, a row each, named by its indicator, in the catalogue's order. A missing
 * value is NaN. Shown, a number leads to its origin.
 * @example
 * const frame = await accountFrame(account);
 * await show(frame.query(frame.value.gt(10_000)).loc({ columns: ["indicator", "value"] }));
 */
export function accountFrame(account: Account): Promise<Frame<AccountColumn>> {
  return toFrame(
    catalogue.map(({ id, topic }) => {
      const figure = account.figures[id];
      const { year, population, label, noun, printed, section, source, note } = figure;
      return {
        year,
        population,
        topic,
        indicator: id,
        label,
        value: figure,
        unit: noun,
        printed,
        section,
        source: source.id,
        note,
      };
    }),
    catalogue.map(({ id }) => id),
  );
}
