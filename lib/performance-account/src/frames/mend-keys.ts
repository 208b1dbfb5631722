import type { Danfo, Data, Methods, Values } from "./danfo.ts";
import { cumulations, present, refuse, summaries, toNumbers } from "./summaries.ts";

/** Makes groups and merges tell their keys apart, and leave out what is missing. */
export function mendKeys(danfo: Danfo, frames: Methods): void {
  refuseUnknownKeys(frames);
  mendGroups(Object.getPrototypeOf(new danfo.DataFrame([[1]], { columns: ["a"] }).groupby(["a"])));
  Object.assign(findMerge(danfo), { generateKeyCombination });
}

/** danfojs joins keys by "-" or "_", so that ("a-b", "c") and ("a", "b-c") are one. */
const toKey = (values: Values) => JSON.stringify(values);

interface Grouping {
  readonly data: readonly Values[];
  readonly columnName: readonly string[];
  readonly colIndex: readonly number[];
  colDict: Record<string, Record<string, unknown[]>>;
  keyToValue: Record<string, Values>;
  toDataFrame(groups: Grouping["colDict"]): unknown;
}

/** danfojs makes one group of all rows where it does not know a key. */
function refuseUnknownKeys(frames: { groupby?(keys: readonly string[]): unknown }) {
  const { groupby } = frames;
  frames.groupby = function (this: Data, keys) {
    const unknown = keys.filter((key) => !this.columns.includes(key));
    if (unknown.length === 0) return groupby?.call(this, keys);
    throw new RangeError(
      `Cannot group by "${unknown.join('", "')}": wanted columns among "${this.columns.join('", "')}"`,
    );
  };
}

function mendGroups(groups: Methods) {
  groups.group = function (this: Grouping) {
    const byKey = Map.groupBy(this.data, (row) => toKey(this.colIndex.map((at) => row[at])));
    this.colDict = Object.fromEntries(
      [...byKey].map(([key, rows]) => [
        key,
        Object.fromEntries(this.columnName.map((name, at) => [name, rows.map((row) => row[at])])),
      ]),
    );
    this.keyToValue = Object.fromEntries(
      [...byKey].map(([key, [row = []]]) => [key, this.colIndex.map((at) => row[at])]),
    );
    return this;
  };
  groups.colKeyDict = Object.keys;
  groups.getGroup = function (this: Grouping, keys: Values) {
    const key = toKey(keys);
    const found = this.colDict[key];
    if (found) return this.toDataFrame({ [key]: found });
    throw new RangeError(
      `Cannot find the group "${keys.join('", "')}": wanted one of ${Object.keys(this.colDict).join(", ")}`,
    );
  };
  groups.groupMathLog = (values: Values, name: string): readonly unknown[] => {
    if (name === "count") return [present(values).length];
    const summarise = summaries[name];
    if (summarise) return [summarise(toNumbers(values, name))];
    return cumulations[name]?.(values) ?? refuse(name);
  };
}

function generateKeyCombination(values: readonly Values[], keys: readonly number[]) {
  const byKey = Map.groupBy(values, (row) => toKey(keys.map((at) => row[at])));
  return Object.fromEntries(
    [...byKey].map(([key, rows]) => [
      key,
      {
        filters: rows.map((row) => row.filter((_, at) => !keys.includes(at))),
        combValues: keys.map((at) => rows[0]?.[at]),
      },
    ]),
  );
}

/** The prototype of what merges. Nothing leads to it, but it sets `left` on what it has made. */
function findMerge({ DataFrame, merge }: Danfo): object {
  let prototype = {};
  Object.defineProperty(Object.prototype, "left", {
    configurable: true,
    set(this: object) {
      prototype = Object.getPrototypeOf(this);
    },
  });
  try {
    const [left, right] = [new DataFrame([[1]]), new DataFrame([[1]])];
    merge({ left, right, on: [], how: "inner" });
  } catch {
    // It cannot do without what was not set.
  } finally {
    Reflect.deleteProperty(Object.prototype, "left");
  }
  return prototype;
}
