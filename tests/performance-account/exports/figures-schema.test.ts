import { Ajv2020, type AnySchema } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, it } from "vitest";
import { loadAccount } from "../../../lib/performance-account/src/account/load.ts";
import { toFiguresSchema } from "../../../lib/performance-account/src/exports/figures-schema.ts";
import { renderJson } from "../../../lib/performance-account/src/exports/to-package.ts";
import { makeAccount } from "../measures/make-account.ts";
import { makeFile } from "./make-file.ts";

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(toFiguresSchema() as AnySchema);
const file = makeFile(await loadAccount(2018));

function findErrors(value: unknown) {
  validate(JSON.parse(renderJson(value)));
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

it.each([
  ["2018", file],
  ["an account that gives nothing", makeFile(makeAccount({}))],
  [
    "limits and shares",
    makeFile(
      makeAccount({ companies: "over 700", financing_eu: "16%", financing_total: "DKK 5 million" }),
    ),
  ],
])("the JSON Schema holds for the figures of %s", (_, one) => {
  expect(findErrors(one)).toEqual([]);
});

const [first] = file.figures;

it.each([
  [
    "a text for a number",
    { ...file, figures: [{ ...first, value: "18.058" }] },
    "/figures/0/value type",
  ],
  ["a field that is not known", { ...file, extra: 1 }, " additionalProperties"],
  [
    "a figure of no origin",
    { ...file, figures: [{ ...first, origin: "guessed" }] },
    "/figures/0/origin const",
  ],
  ["a day that is none", { ...file, generated: "yesterday" }, "/generated format"],
])("the JSON Schema refuses %s", (_, one, wanted) => {
  expect(findErrors(one)).toContain(wanted);
});

it("the JSON Schema describes every field", () => {
  const { $schema, properties } = toFiguresSchema();
  expect($schema).toContain("2020-12");
  expect(
    Object.values(properties ?? {}).filter(
      (field) => !(field as { description?: string }).description,
    ),
  ).toEqual([]);
});
