import { expect, it } from "vitest";
import { drawForm, numberRows } from "../../../lib/notebook-press/src/draw/draw-form.ts";

const values = [
  { city: "A", mm: 5 },
  { city: "B", mm: 9 },
];
const bars = {
  data: { values },
  mark: "bar",
  encoding: { x: { field: "city" }, y: { field: "mm", type: "quantitative" } },
};
const lite = (version: number, spec: object = bars) => ({
  $schema: `https://vega.github.io/schema/vega-lite/v${version}.json`,
  ...spec,
});
const dots = { type: "symbol", from: { data: "t" }, encode: { update: { x: { field: "mm" } } } };
const vega = (data: readonly object[], marks: readonly object[] = [dots]) => ({
  $schema: "https://vega.github.io/schema/vega/v5.json",
  ...{ width: 50, height: 50, data, marks },
});

const image = (url: string) => ({ type: "image", encode: { enter: { url: { value: url } } } });
const draw = (spec: object) => drawForm({ json: JSON.stringify(spec), png: true });

it.each([
  ["Vega-Lite 4 with a selection", lite(4, { ...bars, selection: { pick: { type: "single" } } })],
  ["Vega-Lite 5", lite(5)],
  ["Vega-Lite 6", lite(6)],
  ["Vega-Lite with a parameter", lite(5, { ...bars, params: [{ name: "b", select: "interval" }] })],
  ["Vega", vega([{ name: "t", values }])],
])("drawForm draws %s", async (_, spec) => {
  const form = await draw(spec);
  expect(form?.svg).toMatch(/^<svg.*<path [^>]*d="M/s);
  expect(Buffer.from(form?.png ?? "").toString("latin1", 1, 4)).toBe("PNG");
  expect(form?.vega).toEqual(JSON.parse(JSON.stringify(form?.vega)));
});

it.each<[string, object]>([
  ["data elsewhere", lite(5, { ...bars, data: { url: "https://example.org/rain.json" } })],
  ["data beside the file", lite(5, { ...bars, data: { url: "rain.csv" } })],
  ["data elsewhere for Vega", vega([{ name: "t", url: "rain.json" }])],
  [
    "data elsewhere in a group",
    vega([{ name: "t", values }], [{ type: "group", data: [{ name: "u", url: "u.json" }] }]),
  ],
  ["no mark", lite(5, { data: { values } })],
  [
    "an expression that is none",
    vega([{ name: "t", values, transform: [{ type: "filter", expr: "(" }] }]),
  ],
  ["an unknown transformation", vega([{ name: "t", values, transform: [{ type: "nothing" }] }])],
  ["a picture elsewhere", vega([{ name: "t", values }], [image("https://example.org/a.png")])],
  ["a picture of this machine", vega([{ name: "t", values }], [image("/etc/hostname")])],
])("drawForm draws nothing for %s", async (_, spec) => {
  expect(await draw(spec)).toBeUndefined();
});

const dot =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

it.each<[string, object]>([
  ["a picture within", image(dot)],
  [
    "a link that leads nowhere",
    { ...dots, encode: { enter: { href: { value: "javascript:a" } } } },
  ],
])("drawForm draws %s", async (_, mark) => {
  expect((await draw(vega([{ name: "t", values }], [mark])))?.png).toBeDefined();
});

it("drawForm draws no picture that is not wanted", async () => {
  expect(await drawForm({ json: JSON.stringify(lite(5)), png: false })).toMatchObject({
    svg: expect.stringMatching(/^<svg/),
    png: undefined,
  });
});

it("drawForm numbers the rows that marks lead to", async () => {
  const columns = [{ field: "city", title: "Town", value: "mm", origin: "from" }];
  const numbered = await draw(lite(5, { ...bars, usermeta: { columns } }));
  expect(JSON.stringify(numbered?.vega)).toContain('"row__":1');
  expect(JSON.stringify((await draw(lite(5)))?.vega)).not.toContain("row__");
});

it("numberRows numbers rows wherever they stand, and leaves all else as it was", () => {
  const [a, b, other] = [{ mm: 1 }, { mm: 2 }, { mm: 1 }];
  const spec = {
    data: { values: [other, a] },
    layer: [{ data: { values: [b, null] } }],
    mark: "bar",
  };
  const before = structuredClone(spec);
  expect(numberRows(spec, [a, b])).toEqual({
    ...{ data: { values: [other, { mm: 1, row__: 0 }] }, mark: "bar" },
    layer: [{ data: { values: [{ mm: 2, row__: 1 }, null] } }],
  });
  expect(spec).toEqual(before);
});

it("numberRows leaves origins out that are data, and no others", () => {
  const rows = [{ mm: 1, from: { kind: "printed" }, text: "page 1", size: { kind: "x" } }];
  const numbered = numberRows({ data: { values: rows } }, rows, ["from", "text"]);
  expect(numbered).toEqual({
    data: { values: [{ mm: 1, text: "page 1", size: { kind: "x" }, row__: 0 }] },
  });
});
