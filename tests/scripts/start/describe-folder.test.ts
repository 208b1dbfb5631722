import { expect, it } from "vitest";
import { describeFolder } from "../../../scripts/start/describe-folder.ts";
import { makeAnyFigure } from "../../performance-account/account/make-any-figure.ts";
import { makeAccount } from "../../performance-account/measures/make-account.ts";

const first = { ...makeAccount({ companies: "20" }), year: 2018 };
const assembled = { ...makeAccount({ companies: "10" }), year: 2016, isDocument: false };
const grant = makeAnyFigure("27 million", { indicator: "grant_state", year: 2019 });
const history = {
  accounts: [first, assembled],
  figures: [first.figures.companies, assembled.figures.companies, grant],
};

const describe = (folder: string, folders: readonly string[] = []) =>
  describeFolder({ folder, folders, findPlaces: async () => new Map() }, history, "en");

it("describeFolder shows an account, one put together in brief", async () => {
  expect(await describe("2018")).toMatchObject({
    ...{ description: first.source.title, isBrief: false },
    files: ["figures.csv", "breaks.csv", "figures.json", "datapackage.json"],
  });
  const { description, isBrief, glance } = await describe("2016");
  expect([description].flat()[0]).toMatch(/^Clusters and innovation networks, from other sources/);
  expect([isBrief, glance?.map(({ text }) => text)]).toEqual([true, ["10"]]);
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
