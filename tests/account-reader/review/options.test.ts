import { expect, it } from "vitest";
import { help } from "../../../lib/account-reader/src/review/help.ts";
import { parseOptions } from "../../../lib/account-reader/src/review/options.ts";

const parse = (args: readonly string[]) => parseOptions(args, new Date(2026, 10, 25));

it.each([
  [["2019", "a.pdf"], { year: 2019, document: "a.pdf", population: undefined, yes: false }],
  [["2027", "a.pdf"], { year: 2027 }],
  [["--yes", "2019", "a.pdf", "--json"], { year: 2019, document: "a.pdf", yes: true, json: true }],
  [["2019", "a.pdf", "--dry-run", "--replace"], { dryRun: true, replace: true, fresh: false }],
  [["2019", "a.pdf", "--population=innovation-networks"], { population: "innovation-networks" }],
  [["2019", "a.pdf", "--data", "d", "--fresh"], { data: "d", fresh: true }],
  [
    ["2019", "--title", "A title", "a.pdf", "--accessed", "2024-02-29", "--id", "a-1", "--note="],
    { about: { title: "A title", accessed: "2024-02-29", id: "a-1", note: "" }, document: "a.pdf" },
  ],
  [["2019", "a.pdf", "--title", "One", "--title", "Two"], { about: { title: "Two" } }],
  [["2019", "--", "-a.pdf"], { document: "-a.pdf" }],
])("parseOptions reads %j", (args, wanted) => {
  const { options, faults } = parse(args);
  expect(faults).toEqual([]);
  expect(options).toMatchObject(wanted);
});

const example = "npm run new-year -- 2019 account.pdf";

it.each([
  [["19", "a.pdf"], [`Cannot read the year "19": wanted four digits, as in ${example}`]],
  [["1019", "a.pdf"], [`Cannot read the year "1019": wanted four digits, as in ${example}`]],
  [["2028", "a.pdf"], ['Cannot read the year "2028": wanted one up to 2027']],
  [["a.pdf", "2019"], [`Cannot read the year "a.pdf": wanted the year first, as in ${example}`]],
  [["2019"], [`Cannot read no document: wanted one, as in ${example}`]],
  [
    ["2019", "the", "account.pdf"],
    ['Cannot read "account.pdf": wanted one document; a name with spaces needs quotes'],
  ],
  [
    ["2019", "a.pdf", "--population", "all"],
    ['Cannot read --population "all": wanted clusters-and-networks or innovation-networks'],
  ],
  [
    ["2019", "a.pdf", "--accessed", "2026-02-30"],
    ['Cannot read --accessed "2026-02-30": wanted a day such as 2026-11-23'],
  ],
  [["2019", "a.pdf", "--id", "a b"], ['Cannot read --id "a b": wanted letters, digits and - only']],
  [["2019", "a.pdf", "--title"], ["Cannot read --title: wanted a value after it"]],
  [["2019", "a.pdf", "--title", "--yes"], ["Cannot read --title: wanted a value after it"]],
  [["2019", "a.pdf", "--title="], ['Cannot read --title "": wanted a value']],
  [["2019", "a.pdf", "--yes=no"], ['Cannot read --yes "no": wanted no value after it']],
  [["2019", "a.pdf", "--force"], ["Cannot read --force: wanted an option that --help lists"]],
  [
    [],
    [
      `Cannot read no year: wanted one, as in ${example}`,
      `Cannot read no document: wanted one, as in ${example}`,
    ],
  ],
  [
    ["next", "--jsn", "--accessed", "today", "--data"],
    [
      `Cannot read the year "next": wanted four digits, as in ${example}`,
      `Cannot read no document: wanted one, as in ${example}`,
      "Cannot read --jsn: wanted an option that --help lists",
      "Cannot read --data: wanted a value after it",
      'Cannot read --accessed "today": wanted a day such as 2026-11-23',
    ],
  ],
])("parseOptions names every fault of %j", (args, wanted) => {
  expect(parse(args).faults).toEqual(wanted);
});

it("parseOptions knows every option that the help lists, and no other", () => {
  const listed = [...help.matchAll(/^ {2}--([\w-]+)/gm)].map(([, name = ""]) => name);
  const isBoolean = /^(?:yes|dry-run|json|replace|fresh|help)$/;
  const args = listed.flatMap((name) =>
    isBoolean.test(name) ? [`--${name}`] : [`--${name}`, toValue(name)],
  );
  const { options, faults } = parse(["2019", "a.pdf", ...args]);
  expect(faults).toEqual([]);
  expect(listed).toHaveLength(15);
  expect(Object.values({ ...options, ...options.about })).not.toContain(undefined);
});

const toValue = (name: string) =>
  ({ population: "innovation-networks", accessed: "2026-11-23" })[name] ?? "x";
