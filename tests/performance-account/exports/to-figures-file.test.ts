import { afterEach, expect, it } from "vitest";
import { loadAccount } from "../../../lib/performance-account/src/account/load.ts";
import type { FileFigure } from "../../../lib/performance-account/src/exports/figures-schema.ts";
import { useLanguage } from "../../../lib/performance-account/src/language/language.ts";
import { makeAccount } from "../measures/make-account.ts";
import { makeFile } from "./make-file.ts";

afterEach(() => useLanguage("en"));

const file = makeFile(await loadAccount(2018));
const find = (id: string, { figures } = file) => figures.find((figure) => figure.id === id);

it.each<[string, Partial<FileFigure>]>([
  ["companies", { origin: "printed", value: 18058, printed: "18.058", missing: null }],
  ["secretariat_fte", { value: 9.9, low: 9.85, high: 9.95, precision: "rounded" }],
  ["financing_eu", { value: null, low: null, high: null, printed: "" }],
  ["financing_per_cluster", { value: 13000000, inputs: ["financing_total", "clusters"] }],
  ["financing_eu_share", { origin: "derived", value: null, operator: "÷" }],
])("toFiguresFile has %s", (id, wanted) => {
  expect(find(id)).toMatchObject(wanted);
});

it("toFiguresFile tells why a figure has no value, and that of what needs it", () => {
  const reason = "The account shows financing by source as a picture";
  expect(find("financing_eu")?.missing).toContain(reason);
  expect(find("financing_eu_share")?.missing).toContain(reason);
});

it("toFiguresFile never has 0 for a missing figure", () => {
  const { figures } = makeFile(makeAccount({}));
  expect(figures.filter(({ value, missing }) => value !== null || !missing)).toEqual([]);
});

it("toFiguresFile names each document once", () => {
  expect(file.sources.map(({ id }) => id)).toEqual(["performance-account-2018"]);
});

it("toFiguresFile names the source of each figure that is put together, and none for the others", () => {
  const account = makeAccount({ companies: "10", clusters: "2" });
  const { companies } = account.figures;
  const page = { ...account.source, id: "page", title: "A page" };
  const figures = { ...account.figures, companies: { ...companies, source: page } };
  const made = makeFile({ ...account, figures, isDocument: false });
  expect(made.title).toBe(`Figures of ${account.year} from other sources than an account`);
  expect(made.sources.map(({ id }) => id)).toEqual([account.source.id, "page"]);
  const ids = ["clusters", "companies", "newsletters"].map((id) => find(id, made));
  expect(ids).toMatchObject([{ source: account.source.id }, { source: "page" }, { source: "" }]);
});

it("toFiguresFile has the same ids and values in Danish, with Danish words", async () => {
  useLanguage("da");
  const danish = makeFile(await loadAccount(2018));
  const toNumbers = ({ figures }: typeof file) =>
    figures.map(({ id, value, low, high }) => [id, value, low, high]);
  expect(danish.lang).toBe("da");
  expect(toNumbers(danish)).toEqual(toNumbers(file));
  expect(find("companies", danish)).toMatchObject({
    label: "Deltagende virksomheder",
    printed: "18.058",
  });
});
