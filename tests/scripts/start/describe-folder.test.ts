import { expect, it } from "vitest";
import { toOriginKey } from "../../../lib/notebook-press/src/origins/origin.ts";
import { toOrigin } from "../../../lib/performance-account/src/measures/to-origin.ts";
import {
  describeFolder,
  indexElsewhere,
  indexFigures,
} from "../../../scripts/start/describe-folder.ts";
import { makeAnyFigure } from "../../performance-account/account/make-any-figure.ts";
import { makeAccount } from "../../performance-account/measures/make-account.ts";

const first = { ...makeAccount({ companies: "20" }), year: 2018 };
const assembled = { ...makeAccount({ companies: "10" }), year: 2016, isDocument: false };
const grant = makeAnyFigure("27 million", { indicator: "grant_state", year: 2019 });
const history = {
  accounts: [first, assembled],
  figures: [first.figures.companies, assembled.figures.companies, grant],
};

const describe = (folder: string, folders: readonly string[] = [], loaded = history) =>
  describeFolder({ folder, folders, findPlaces: async () => new Map() }, loaded, "en");

it("describeFolder shows an account, one put together in brief", async () => {
  expect(await describe("2018")).toMatchObject({
    ...{ description: first.source.title, isBrief: false },
    files: ["figures.csv", "breaks.csv", "figures.json", "datapackage.json"],
  });
  const { description, isBrief, glance } = await describe("2016");
  expect([description].flat()[0]).toMatch(/^Clusters and innovation networks, from other sources/);
  expect([isBrief, glance?.map(({ text }) => text)]).toEqual([true, ["10"]]);
});

it.each([
  ["2018", ["2018", "2016"], "01-overview"],
  ["2018", ["2018", "2019"], undefined],
  ["2016", ["2016"], undefined],
  ["all-years", ["all-years"], "05-history"],
])("describeFolder shows of %s, beside %j, the chart of %s", async (folder, folders, wanted) => {
  const accounts = [{ ...first, year: 2019 }, ...history.accounts];
  const { picture } = await describe(folder, folders, { ...history, accounts });
  expect(picture).toBe(wanted);
});

it.each(["2017", "2018-topic-b"])("describeFolder says nothing of %s", async (folder) => {
  expect(await describe(folder)).toEqual({});
});

it.each([
  [[], [20, 10, 27e6]],
  [["2018"], [10, 27e6]],
  [["2018", "2016"], [27e6]],
])("describeFolder finds of all years what no account of %j has", async (folders, wanted) => {
  const { figures = [] } = await describe("all-years", [...folders, "all-years"]);
  expect(figures.map(({ value }) => value)).toEqual(wanted);
});

const account = makeAccount({ clusters: "38", companies: "18.058", certified_gold: "14" });
const { clusters, companies } = account.figures;
const page = { title: "Some", href: "2018/02-some.html#part" };
const places = new Map([[toOriginKey(toOrigin(companies)), page]]);

it("indexFigures says of each figure what the account says", () => {
  const { figures } = indexFigures(account, places);
  expect(figures.find(({ label }) => label === companies.label)).toEqual({
    ...{ label: companies.label, text: "18,058", value: 18_058, printed: "18.058" },
    ...{ section: companies.section, keywords: "companies" },
    origin: toOrigin(companies),
    page,
  });
});

it("indexFigures leads to no page where a figure stands on none", () => {
  const { figures } = indexFigures(account, places);
  expect(figures.find(({ label }) => label === clusters.label)?.page).toBeUndefined();
});

it("indexFigures has every figure of the account, and six of them large", () => {
  const { glance, figures } = indexFigures(account, places);
  expect(figures).toHaveLength(Object.keys(account.figures).length);
  expect(glance.map(({ text }) => text)).toEqual([
    "38",
    "18,058",
    "not given",
    "not given",
    "not given",
    "14",
  ]);
});

it("indexFigures has only what is known of an account put together", () => {
  const assembled = { ...account, isDocument: false };
  const { glance, figures } = indexFigures(assembled, places);
  expect(figures.map(({ text }) => text)).toEqual(["38", "18,058", "14"]);
  expect(glance.map(({ text }) => text)).toEqual(["38", "18,058", "14"]);
});

it("indexFigures names the heading of a part that says little without", () => {
  const { figures } = indexFigures(account, places);
  const { label, section } = account.figures.certified_gold;
  expect(figures.map((figure) => figure.label)).toContain(`${label} (${section})`);
});

const figure = makeAnyFigure("about 7.500", {
  ...{ year: 2012, lastYear: 2015, population: "innovation-networks" },
});

it("indexElsewhere says years, population and place of each figure, and leads to its page", () => {
  const origin = toOrigin(figure);
  const pageElsewhere = { title: "A", href: "all-years/05-a.html#part" };
  const [found, lost] = indexElsewhere(
    [figure, makeAnyFigure("9", { year: 2013, isYearCertain: false })],
    new Map([[toOriginKey(origin), pageElsewhere]]),
  );
  expect(found).toEqual({
    ...{ label: "Participating companies, 2012–2015", text: "about 7,500", value: 7500 },
    ...{ printed: "about 7.500", section: "Part" },
    keywords: "companies innovation networks of the ministry’s programme",
    origin,
    page: pageElsewhere,
  });
  expect(lost).toMatchObject({ label: "Participating companies, 2013?", page: undefined });
});
