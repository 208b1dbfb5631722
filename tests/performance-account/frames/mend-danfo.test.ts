import fc from "fast-check";
import { expect, it } from "vitest";
import { loadDanfo } from "../../../lib/performance-account/src/frames/load-danfo.ts";
import { toFrame } from "../../../lib/performance-account/src/frames/to-frame.ts";

const danfo = await loadDanfo();

type Row = {
  readonly key: string;
  readonly other: string;
  readonly value: number | undefined;
  readonly amount: number | undefined;
};

const maybe = (numbers: fc.Arbitrary<number>) =>
  fc.oneof({ weight: 3, arbitrary: numbers }, fc.constant(undefined));
const rows: fc.Arbitrary<readonly Row[]> = fc.array(
  fc.record({
    key: fc.constantFrom("a", "a-b", "b", "a_b", "NaN", "æ"),
    other: fc.constantFrom("b-c", "c", "b_c", ""),
    value: maybe(fc.integer({ min: -9, max: 9 })),
    // Beyond what 32 bits can hold.
    amount: maybe(fc.integer({ min: 16_777_217, max: 999_999_999 })),
  }),
  { minLength: 1, maxLength: 12 },
);

const check = (test: (rows: readonly Row[]) => Promise<void>) =>
  fc.assert(fc.asyncProperty(rows, test), { numRuns: 150 });

const given = (values: readonly (number | undefined)[]) =>
  values.filter((value) => value !== undefined);
const sum = (values: readonly number[]) => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};
const spread = (values: readonly number[]) => {
  const mean = sum(values) / values.length;
  return sum(values.map((value) => (value - mean) * (value - mean))) / (values.length - 1);
};
const middle = (values: readonly number[]) => {
  const sorted = values.toSorted((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? sorted[half]
    : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
};

/** What each summary of some values is, worked out without danfojs; NaN for what is not there. */
const plain: Readonly<Record<string, (values: readonly number[]) => number | undefined>> = {
  sum: (values) => (values.length === 0 ? Number.NaN : sum(values)),
  mean: (values) => (values.length === 0 ? Number.NaN : sum(values) / values.length),
  median: (values) => (values.length === 0 ? Number.NaN : middle(values)),
  std: (values) => (values.length < 2 ? Number.NaN : Math.sqrt(spread(values))),
  var: (values) => (values.length < 2 ? Number.NaN : spread(values)),
  min: (values) => (values.length === 0 ? Number.NaN : Math.min(...values)),
  max: (values) => (values.length === 0 ? Number.NaN : Math.max(...values)),
  count: (values) => values.length,
};
const names = Object.keys(plain) as readonly ("sum" | "mean" | "std" | "var" | "min" | "max")[];

const same = (found: unknown, wanted: unknown) =>
  Number.isNaN(wanted) ? expect(found).toBeNaN() : expect(found).toBeCloseTo(wanted as number, 6);

it.each(names)("%s of a column and of a frame leave out what is missing", (name) =>
  check(async (rows) => {
    const frame = (await toFrame(rows)).loc({ columns: ["value", "amount"] });
    const ofFrame = frame[name]({ axis: 0 }).values;
    for (const [at, column] of (["value", "amount"] as const).entries()) {
      const wanted = plain[name]?.(given(rows.map((row) => row[column])));
      same(frame[column][name](), wanted);
      same(ofFrame[at], wanted);
    }
    for (const [at, found] of frame[name]().values.entries())
      same(found, plain[name]?.(given([rows[at]?.value, rows[at]?.amount])));
  }),
);

it("describe of a frame and of a column leave out what is missing", () =>
  check(async (rows) => {
    const frame = await toFrame(rows);
    const described = frame.describe();
    expect(described.columns).toEqual(["value", "amount"]);
    const ofColumn = frame.value.describe();
    for (const [at, name] of described.index.entries()) {
      const wanted = plain[name === "variance" ? "var" : name]?.(
        given(rows.map((row) => row.value)),
      );
      same(described.value.values[at], wanted);
      same(ofColumn.values[at], wanted);
    }
  }));

it("groupby keeps keys apart, and leaves out what is missing", () =>
  check(async (rows) => {
    const groups = (await toFrame(rows)).groupby(["key", "other"]).col(["value", "amount"]);
    const wanted = Map.groupBy(rows, ({ key, other }) => JSON.stringify([key, other]));
    for (const name of names.filter((name) => !/median/.test(name))) {
      const found = groups[name]();
      expect(found.columns).toEqual(["key", "other", `value_${name}`, `amount_${name}`]);
      expect(found.shape[0]).toBe(wanted.size);
      for (const [key, other, ...summaries] of found.values as unknown[][]) {
        const group = wanted.get(JSON.stringify([key, other])) ?? [];
        same(summaries[0], plain[name]?.(given(group.map(({ value }) => value))));
        same(summaries[1], plain[name]?.(given(group.map(({ amount }) => amount))));
      }
    }
  }));

it("getGroup gives the rows of one group, and names the groups that there are", () =>
  check(async (rows) => {
    const groups = (await toFrame(rows)).groupby(["key", "other"]);
    const { key, other } = rows[0] as Row;
    const wanted = rows.filter((row) => row.key === key && row.other === other);
    expect(groups.getGroup([key, other]).shape[0]).toBe(wanted.length);
    expect(() => groups.getGroup(["none", ""])).toThrow(
      /Cannot find the group "none", "": wanted one of \["/,
    );
  }));

it.each([true, false])(
  "sortValues puts missing values last and keeps equal ones in order (%s)",
  (ascending) =>
    check(async (rows) => {
      const numbered = rows.map((row, at) => ({ ...row, place: at }));
      const frame = await toFrame(numbered);
      const sign = ascending ? 1 : -1;
      const byValue = numbered.toSorted((one, other) =>
        one.value === undefined || other.value === undefined
          ? Number(one.value === undefined) - Number(other.value === undefined)
          : sign * (one.value - other.value),
      );
      expect(frame.sortValues("value", { ascending }).place.values).toEqual(
        byValue.map(({ place }) => place),
      );
      expect(frame.value.sortValues({ ascending }).values).toEqual(
        byValue.map(({ value }) => value ?? Number.NaN),
      );
      const byKey = numbered.toSorted((one, other) => {
        const [first, second] = [one.key.toUpperCase(), other.key.toUpperCase()];
        return first === second ? 0 : first < second ? -sign : sign;
      });
      expect(frame.sortValues("key", { ascending }).place.values).toEqual(
        byKey.map(({ place }) => place),
      );
      expect(frame.key.sortValues({ ascending }).values).toEqual(byKey.map(({ key }) => key));
    }),
);

it("loc takes rows by their names, also one alone, and by a condition that one fulfils", async () => {
  const named = await toFrame([{ place: 1 }, { place: 2 }, { place: 3 }], ["a", "b", "c"]);
  const find = (rows: readonly unknown[]) => named.loc({ rows: rows as string[] }).place.values;
  expect(find(["b"])).toEqual([2]);
  expect(find(["c", "a"])).toEqual([3, 1]);
  expect(find([false, true, false])).toEqual([2]);
  expect(named.place.loc(["b"]).values).toEqual([2]);
  expect(() => find(["d"])).toThrow("(d) not found");
});

it("query, loc and iloc take the right rows of a part of a frame, sorted or not", () =>
  check(async (rows) => {
    const numbered = rows.map((row, at) => ({ ...row, place: at }));
    const frame = (await toFrame(numbered)).sortValues("amount");
    const part = frame.query(frame.key.ne("a"));
    const places = part.place.values as number[];
    const wanted = places.filter((at) => (numbered[at]?.value ?? Number.NaN) > 0);
    const condition = part.value.gt(0);
    expect(part.query(condition).place.values).toEqual(wanted);
    expect(part.query(condition.values as boolean[]).place.values).toEqual(wanted);
    expect(part.loc({ rows: condition, columns: ["place"] }).place.values).toEqual(wanted);
    expect(part.iloc({ rows: condition }).column("place").values).toEqual(wanted);
    expect(part.place.iloc(condition.values as boolean[]).values).toEqual(wanted);
    expect(part.place.loc(condition.values as boolean[]).values).toEqual(wanted);
    expect(part.head(2).place.values).toEqual(places.slice(0, 2));
    expect(part.tail(2).place.values).toEqual(places.slice(-2));
  }));

it.each(["inner", "left", "right", "outer"] as const)(
  "merge (%s) joins rows of equal keys alone",
  (how) =>
    fc.assert(
      fc.asyncProperty(rows, rows, async (first, second) => {
        const on = ["key", "other"];
        const right = second.map(({ key, other, value }) => ({ key, other, right: value }));
        const merged = danfo.merge({
          left: (await toFrame(first)).loc({ columns: ["key", "other", "amount"] }).copy(),
          right: (await toFrame(right)).copy(),
          on,
          how,
        });
        const isPair = (one: { key: string; other: string }, two: { key: string; other: string }) =>
          one.key === two.key && one.other === two.other;
        const pairs = first.flatMap((one) =>
          right
            .filter((two) => isPair(one, two))
            .map((two) => [one.key, one.other, one.amount, two.right]),
        );
        const lefts = first
          .filter((one) => !right.some((two) => isPair(one, two)))
          .map((one) => [one.key, one.other, one.amount, undefined]);
        const rights = right
          .filter((two) => !first.some((one) => isPair(one, two)))
          .map((two) => [two.key, two.other, undefined, two.right]);
        const wanted = {
          inner: pairs,
          left: [...pairs, ...lefts],
          right: [...pairs, ...rights],
          outer: [...pairs, ...lefts, ...rights],
        }[how];
        const toText = (row: readonly unknown[]) => JSON.stringify(row.map((cell) => cell ?? null));
        expect((merged.values as unknown[][]).map(toText).sort()).toEqual(
          wanted.map(toText).sort(),
        );
      }),
      { numRuns: 60 },
    ),
);

const some = await toFrame([
  { name: "a-b", printed: "1", value: 3, share: 0.5 },
  { name: "b", printed: "2", value: undefined, share: 0.25 },
  { name: "c", printed: "3", value: 494_123_457, share: undefined },
]);

it.each([
  ["cumSum", [3, Number.NaN, 494_123_460]],
  ["cumMax", [3, Number.NaN, 494_123_457]],
  ["cumMin", [3, Number.NaN, 3]],
  ["cumProd", [3, Number.NaN, 1_482_370_371]],
] as const)("%s of a column keeps missing values missing", (name, wanted) => {
  expect(some.value[name]().values).toEqual(wanted);
});

it("argMax and argMin find the places of the greatest and least values", () => {
  expect([some.value.argMax(), some.value.argMin()]).toEqual([2, 0]);
  expect(some.value.argSort().values).toEqual([0, 2, 1]);
});

it("eq compares a column with text", () => {
  expect(some.query(some.name.eq("b")).printed.values).toEqual(["2"]);
  expect(some.query(some.name.ne("b").and(some.value.gt(10))).name.values).toEqual(["c"]);
});

it("a frame keeps the columns known through its methods", () => {
  const added = some.addColumn("double", some.value.mul(2)).sortValues("double").head(2).tail(1);
  expect(added.double.values).toEqual([988_246_914]);
  expect(some.dropNa().loc({ columns: ["name"] }).name.values).toEqual(["a-b"]);
  // @ts-expect-error A typo does not compile.
  expect(some.nmae).toBeUndefined();
  // @ts-expect-error Nor one in a column's name.
  expect(() => some.groupby(["nmae"])).toThrow(RangeError);
});

it("a frame has the methods of danfojs, whose types are theirs", () => {
  expect(some.selectDtypes(["string"]).columns).toEqual(["name", "printed"]);
  expect(some.groupby(["name"]).agg({ value: ["sum", "median"] }).shape).toEqual([3, 3]);
  expect(some.rename({ name: "label" }).columns[0]).toBe("label");
});

it("a frame shares no row with the frames made of it", () => {
  const part = some.query(some.share.gt(0));
  part.addColumn("more", [1, 2], { inplace: true });
  part.fillNa(0, { inplace: true });
  expect(some.values).toEqual([
    ["a-b", "1", 3, 0.5],
    ["b", "2", Number.NaN, 0.25],
    ["c", "3", 494_123_457, Number.NaN],
  ]);
});

it.each([
  [
    "text in numbers",
    () => some.printed.sum(),
    /"sum" with text such as "1": wanted columns of numbers/,
  ],
  [
    "text in a frame",
    () => some.mean(),
    /"mean" with text such as "a-b": wanted columns of numbers/,
  ],
  [
    "arithmetic of 32 bits",
    () => some.add(2),
    /"add" on a whole frame or group: wanted a column, such as/,
  ],
  [
    "several modes of a group",
    () => some.groupby(["name"]).agg({ value: "mode" }),
    /"mode" on a whole frame or group/,
  ],
  [
    "an unknown key",
    () => some.groupby(["nmae" as "name"]),
    /Cannot group by "nmae": wanted columns among "name"/,
  ],
])("a frame refuses %s", (_, act, wanted) => {
  expect(act).toThrow(wanted);
});

it.each([
  ["asType", () => some.asType("share", "int32")],
  ["replace", () => some.replace(3, 7)],
  ["fillNa", () => some.fillNa(0)],
  ["applyMap", () => some.loc({ columns: ["value"] }).applyMap(() => 1)],
  ["abs", () => some.loc({ columns: ["value"] }).abs()],
  ["round", () => some.loc({ columns: ["share"] }).round(0)],
  ["getDummies", () => some.getDummies({ columns: ["name"] })],
  ["addColumn", () => some.addColumn("value", [1, 2, 3])],
  ["drop", () => some.drop({ columns: ["name"] })],
  ["rename", () => some.rename({ name: "label" })],
  ["append", () => some.append([["d", "4", 1, 1]], [9])],
  ["setIndex", () => some.setIndex({ column: "name", drop: true })],
  ["dropNa", () => some.dropNa()],
  ["transpose", () => some.transpose()],
  ["sortIndex", () => some.sortIndex({ ascending: false })],
])("%s leaves the frame as it was", (_, act) => {
  const before = JSON.stringify([some.values, some.columns, some.index, some.dtypes]);
  act();
  expect(JSON.stringify([some.values, some.columns, some.index, some.dtypes])).toBe(before);
});
