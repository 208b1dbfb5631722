import { displayable } from "../text/displayable.ts";
import type { Danfo, Data, Methods, Values } from "./danfo.ts";
import { mendKeys } from "./mend-keys.ts";
import { cumulations, present, refuse, summaries, toNumbers } from "./summaries.ts";

/**
 * Mends what danfojs 1.2.0 gets wrong in silence, in the prototypes that all frames have, those
 * that its own methods make as well. What it cannot do is refused with what to write instead.
 */
export function mendDanfo(danfo: Danfo): void {
  const frames = Object.getPrototypeOf(danfo.DataFrame.prototype);
  const columns = Object.getPrototypeOf(danfo.Series.prototype);
  const toColumn = (values: Values, index: Values): unknown =>
    new danfo.Series([...values], { index: [...index] as (string | number)[] });
  const toFrame = (values: Record<string, Values>, index: string[]): unknown =>
    new danfo.DataFrame(values, { index });
  ownRows(Object.getPrototypeOf(frames));
  mendInPlace(frames);
  mendSummaries(frames, columns, { toColumn, toFrame });
  mendOrder(frames, columns);
  mendComparisons(columns);
  mendConditions(frames, columns);
  mendKeys(danfo, frames);
  for (const name of tensorMethods) frames[name] = () => refuse(name);
  displayable(frames);
  displayable(columns);
}

/** Frames made of others share their rows, so what is written into one is written into all. */
function ownRows(base: { loadArrayIntoNdframe(content: { data: Values }): void }) {
  const { loadArrayIntoNdframe: load } = base;
  base.loadArrayIntoNdframe = function (content) {
    const data = content.data.map((row) => (Array.isArray(row) ? [...row] : row));
    load.call(this, { ...content, data });
  };
}

/** What changes the frame itself, whatever it is asked. */
function mendInPlace(frames: Methods) {
  for (const name of ["asType", "addColumn"]) {
    const method = frames[name] as InPlaceMethod;
    frames[name] = function (this: Data, column: string, content: unknown, options: InPlace = {}) {
      const data = options.inplace ? this : this.copy();
      method.call(data, column, content, { ...options, inplace: true });
      return options.inplace ? undefined : data;
    };
  }
}

interface InPlace {
  readonly inplace?: boolean;
}

type InPlaceMethod = (this: Data, column: string, content: unknown, options: InPlace) => void;

interface Makers {
  toColumn(values: Values, index: Values): unknown;
  toFrame(values: Record<string, Values>, index: string[]): unknown;
}

function mendSummaries(frames: Methods, columns: Methods, { toColumn, toFrame }: Makers) {
  for (const [name, summarise] of Object.entries(summaries)) {
    columns[name] = function (this: Data) {
      return summarise(toNumbers(this.values, name));
    };
    frames[name] = function (this: Data, { axis = 1 } = {}) {
      const rows =
        axis === 1 ? (this.values as Values[]) : this.columns.map((one) => this.column(one).values);
      const found = rows.map((row) => summarise(toNumbers(row, name)));
      return toColumn(found, axis === 1 ? this.index : this.columns);
    };
  }
  for (const name of ["cumSum", "cumProd", "cumMax", "cumMin"])
    columns[name] = function (this: Data, { inplace = false } = {}) {
      const found = cumulations[name.toLowerCase()]?.(this.values) ?? [];
      return inplace ? this.$setValues(found) : toColumn(found, this.index);
    };
  const described = ["count", "mean", "std", "min", "median", "max", "variance"];
  const describe = (values: Values) => {
    const numbers = toNumbers(values, "describe");
    return described.map((name) =>
      name === "count" ? numbers.length : summaries[name === "variance" ? "var" : name]?.(numbers),
    );
  };
  columns.describe = function (this: Data) {
    return toColumn(describe(this.values), described);
  };
  frames.describe = function (this: Data) {
    const numeric = this.columns
      .map((name) => [name, this.column(name).values] as const)
      .filter(([, values]) => present(values).every((value) => typeof value !== "string"));
    return toFrame(
      Object.fromEntries(numeric.map(([name, values]) => [name, describe(values)])),
      described,
    );
  };
}

/**
 * danfojs takes the names of rows for their places, which they are no longer in a part of a frame, and
 * one name alone for a number unless it is quoted.
 */
function mendConditions(frames: Methods, columns: Methods) {
  for (const methods of [frames, columns])
    for (const name of ["iloc", "loc"]) {
      const take = methods[name] as (this: Data, part: unknown) => Data;
      methods[name] = function (this: Data, part: Condition & { readonly rows?: Condition }) {
        const rows = methods === frames ? part.rows : part;
        const condition = toCondition(rows);
        const names = name === "loc" ? this.index : [...this.index.keys()];
        const kept = condition ? names.filter((_, at) => condition[at]) : rows;
        const [one, ...others] = Array.isArray(kept) ? (kept as Values) : [];
        const isAlone = typeof one === "string" && others.length === 0 && names.includes(one);
        const wanted = isAlone ? [`"${one}"`] : kept;
        return take.call(this, methods === frames ? { ...part, rows: wanted } : (wanted as Values));
      };
    }
  frames.query = function (this: Data, rows: Condition, options: InPlace = {}) {
    return put(this, this.iloc({ rows: toCondition(rows) ?? refuseCondition() }), options);
  };
}

type Condition = Data | Values;

/** The list of true and false that tells which rows to take; undefined if the rows are told otherwise. */
function toCondition(rows: Condition | undefined): Values | undefined {
  const values = rows && "values" in rows && typeof rows.values !== "function" ? rows.values : rows;
  const list = Array.isArray(values) ? values : [];
  return list.every((value) => typeof value === "boolean") && values ? list : undefined;
}

function refuseCondition(): never {
  throw new TypeError(
    'Cannot query a frame: wanted true or false for each row, such as frame.unit.eq("companies")',
  );
}

/** A column can be compared with a list of true and false, but not with one of them. */
function mendComparisons(columns: Methods) {
  for (const name of ["eq", "ne"]) {
    const compare = columns[name] as (this: Data, other: unknown) => unknown;
    columns[name] = function (this: Data, other: unknown) {
      return compare.call(this, typeof other === "boolean" ? this.values.map(() => other) : other);
    };
  }
}

/** danfojs puts rows around a missing value in any order, and sorts text of a column by its first letter. */
function mendOrder(frames: Methods, columns: Methods) {
  columns.sortValues = function (this: Data, options = {}) {
    return put(this, this.iloc(toOrder(this.values, options)), options);
  };
  frames.sortValues = function (this: Data, name: string, options = {}) {
    const rows = toOrder(this.column(name).values, options);
    return put(this, this.iloc({ rows }), options);
  };
  columns.argSort = function (this: Data, options = {}) {
    return new (this.constructor as new (values: Values) => unknown)(toOrder(this.values, options));
  };
  columns.argMax = function (this: Data) {
    return toOrder(this.values, { ascending: false })[0];
  };
  columns.argMin = function (this: Data) {
    return toOrder(this.values, {})[0];
  };
}

interface SortOptions extends InPlace {
  readonly ascending?: boolean;
}

function put(data: Data, result: Data, { inplace = false }: InPlace) {
  if (!inplace) return result;
  data.$setValues(result.values);
  data.$setIndex(result.index);
}

/** Positions in the order of their values, equal ones as they stand, missing ones last. */
function toOrder(values: Values, { ascending = true }: SortOptions): number[] {
  const places = values.map((value, at) => ({
    at,
    value,
    isMissing: present([value]).length === 0,
  }));
  const sign = ascending ? 1 : -1;
  return places
    .toSorted((one, other) =>
      one.isMissing || other.isMissing
        ? Number(one.isMissing) - Number(other.isMissing)
        : sign * compare(one.value, other.value),
    )
    .map(({ at }) => at);
}

/** Text without regard to case, as danfojs has it for frames. */
function compare(one: unknown, other: unknown): number {
  if (typeof one !== "string" || typeof other !== "string") return Number(one) - Number(other);
  const [first, second] = [one.toUpperCase(), other.toUpperCase()];
  return first < second ? -1 : Number(first > second);
}

/** What danfojs reckons with tensors: with the precision of 32 bits, which changes 494 123 457. */
const tensorMethods = [
  ...["add", "sub", "mul", "div", "divNoNan", "pow", "mod", "pctChange", "diff"],
  ...["lt", "gt", "eq", "ne", "le", "ge"],
];
