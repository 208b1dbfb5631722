import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findTime } from "../../../lib/notebook-press/src/command/find-time.ts";
import { loadAccount, loadAccounts } from "../../../lib/performance-account/src/account/load.ts";
import { parseSources } from "../../../lib/performance-account/src/account/source-table.ts";
import { fromSources } from "../../from-sources.ts";
import { callNewYear } from "./call-new-year.ts";
import { copyData, draft, loadFiles, writeDocument } from "./made-up-account.ts";
import { makeDraft, makeDraftFigure } from "./make-draft.ts";

interface Ended {
  readonly code: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the command as a person does. */
const newYear = (...args: readonly string[]) =>
  new Promise<Ended>((resolve) => {
    const argv = [fromSources, "scripts/new-year.ts", ...args];
    execFile(process.execPath, argv, (error, stdout, stderr) =>
      resolve({ code: error ? error.code : 0, stdout, stderr }),
    );
  });

async function makeCase(of = draft) {
  const { folder, data } = await copyData();
  const document = await writeDocument(folder, of);
  const run = (...args: readonly string[]) =>
    callNewYear(["2019", document, "--data", data, ...args]);
  return { data, document, run, before: await loadFiles(data) };
}

it.concurrent("new-year --help prints the usage and nothing else", async () => {
  const { code, stdout, stderr } = await newYear("--help");
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^Usage: npm run new-year -- YEAR DOCUMENT/);
  expect(stdout.split("\n").filter((line) => line.length > 100)).toEqual([]);
});

it.concurrent.each([
  [
    ["19", "nowhere.pdf", "--data", "nowhere", "--quick"],
    [
      /^Cannot read the year "19"/m,
      /^Cannot read --quick/m,
      /^Cannot read "nowhere.pdf": wanted a file that is there$/m,
      /^Cannot write to "nowhere": wanted a folder of data$/m,
      /--help says what is wanted\n$/,
    ],
  ],
  [["2018", "README.md"], [/^Cannot write ".*2018\.csv": it is there; wanted --replace/m]],
])("new-year refuses %j, with every fault at once", async (args, messages) => {
  const { code, stdout, stderr } = await newYear(...args);
  expect([code, stdout]).toEqual([2, ""]);
  for (const message of messages) expect(stderr).toMatch(message);
});

it.concurrent("new-year refuses a time that is none", async () => {
  const { document, data } = await makeCase();
  const now = () => findTime("noon");
  const { code, stderr } = await callNewYear(["2019", document, "--data", data], { now });
  expect([code, stderr]).toEqual([
    2,
    'Cannot read SOURCE_DATE_EPOCH "noon": wanted seconds since 1970\n',
  ]);
});

it.concurrent("new-year without a terminal shows what it found, and writes nothing", async () => {
  const { run, data, before } = await makeCase();
  const { code, stdout, stderr } = await run();
  expect(code).toBe(2);
  expect(stderr).toBe(
    "Nothing was written: wanted a terminal to ask on, or --yes to take only what is found\n",
  );
  expect(stdout).toMatch(/^Population: clusters-and-networks, as the document says$/m);
  expect(stdout).toMatch(/^New ideas +5,310 +5\.310 +p\. 3, l\. 12 +5,296 +\+0\.3% +found$/m);
  expect(stdout).toMatch(/^ {2}ok +counts are whole +2 figures/m);
  expect(await loadFiles(data)).toEqual(before);
});

it.concurrent("new-year --yes takes only what is found, and keeps what is printed of the rest", async () => {
  const { run, data, before } = await makeCase();
  const { code, stdout, stderr } = await run("--yes");
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("Wrote 4 figures of 2019, and 23 as missing, to:");
  expect(stdout).toContain("Next: npm start -- --year 2019");
  const after = await loadFiles(data);
  expect(after["sources.csv"]?.startsWith(before["sources.csv"] ?? "")).toBe(true);
  expect(Object.keys(after)).toEqual([...Object.keys(before), "accounts/2019.csv"].toSorted());
  const account = await loadAccount(2019, { data });
  expect(account.source).toMatchObject({
    id: "performance-account-2019",
    title: "Account 2019",
    accessed: "2026-11-25",
    publisher: expect.stringMatching(/^Not known: read from the file .*account\.json$/),
    publisherDa: expect.stringMatching(/^Kendes ikke: læst i filen .*account\.json$/),
    addressDa: expect.stringMatching(/^Adressen kendes ikke: læst i filen .*account\.json$/),
    note: expect.stringMatching(/\(8 pages, SHA-256 [0-9a-f]{64}\)$/),
  });
  const { companies, financing_total, newsletters } = account.figures;
  expect(financing_total).toMatchObject({ value: 512_400_000, section: "Part", note: "" });
  expect(companies.value).toBeUndefined();
  expect(companies.missing).toMatch(
    /^The document prints several numbers \(page 3, line 12; page 7, line 4\), /,
  );
  expect(newsletters.missing).toMatch(/^Not found when the document was read by program/);
  expect((await loadAccounts({ data })).map(({ year }) => year)).toEqual([2019, 2018]);
});

it.concurrent("new-year --dry-run writes nothing, even with --yes, and where an account is there", async () => {
  const { run, data } = await makeCase();
  await run("--yes");
  const before = await loadFiles(data);
  const { code, stdout, stderr } = await run("--yes", "--dry-run");
  expect(code).toBe(0);
  expect(stdout).toMatch(/\nA dry run: nothing was written\n$/);
  expect(stderr).toMatch(/2019\.csv is there; to write it, --replace is wanted\n$/);
  expect(await loadFiles(data)).toEqual(before);
});

it.concurrent("new-year --json prints JSON and nothing else, and writes nothing", async () => {
  const { run, data, before } = await makeCase();
  const { code, stdout, stderr } = await run("--json", "--title", "A title");
  expect([code, stderr]).toEqual([0, ""]);
  const printed = JSON.parse(stdout);
  expect(Object.keys(printed)).toEqual([
    ...["year", "population", "source", "found", "doubtful", "missing", "checks"],
  ]);
  expect(printed).toMatchObject({ year: 2019, population: "clusters-and-networks" });
  expect(printed.source.title).toBe("A title");
  expect(printed.found[0]).toEqual({
    indicator: "clusters",
    printed: "40",
    value: 40,
    unit: "number",
    section: "Part",
    page: 3,
    line: 12,
  });
  expect(printed.doubtful).toMatchObject([
    {
      indicator: "companies",
      candidates: [
        { value: 18502, doubt: null },
        { page: 7, line: 4 },
      ],
    },
  ]);
  const states = [printed.found, printed.doubtful, printed.missing];
  expect(states.map(({ length }) => length)).toEqual([4, 1, 22]);
  expect(printed.checks).toHaveLength(23);
  expect(await loadFiles(data)).toEqual(before);
});

it.concurrent("new-year --json --yes writes, and says so on standard error", async () => {
  const { run, data } = await makeCase();
  const { code, stdout, stderr } = await run("--json", "--yes");
  expect(code).toBe(0);
  expect(JSON.parse(stdout).year).toBe(2019);
  expect(stderr).toContain("Wrote 4 figures of 2019");
  expect((await loadAccount(2019, { data })).figures.clusters.value).toBe(40);
});

it.concurrent("new-year writes nothing where the checks find errors", async () => {
  const faulty = makeDraft([
    makeDraftFigure("clusters", ["14"]),
    makeDraftFigure("certified_gold", ["15"]),
  ]);
  const { run, data, before } = await makeCase(faulty);
  const { code, stdout, stderr } = await run("--yes");
  expect([code, stderr]).toEqual([1, "\nNothing was written. There is an error\n"]);
  expect(stdout).toContain('found "15", wanted no more than clusters "14"');
  expect((await run("--json")).code).toBe(1);
  expect(await loadFiles(data)).toEqual(before);
});

it.concurrent("new-year writes nothing where nothing is found", async () => {
  const { run, data, before } = await makeCase(makeDraft([]));
  const { code, stderr } = await run("--yes");
  expect(code).toBe(1);
  expect(stderr).toContain("Nothing was written. There is no figure with a number");
  expect(await loadFiles(data)).toEqual(before);
});

it.concurrent("new-year --replace replaces an account and its source, and keeps the old one", async () => {
  const { run, data, document, before } = await makeCase();
  await run("--yes", "--id", "own-id");
  const first = await loadFiles(data);
  expect((await run("--yes")).stderr).toMatch(/2019\.csv": it is there; wanted --replace/);
  await writeFile(
    `${document}.draft`,
    JSON.stringify(makeDraft([makeDraftFigure("clusters", ["41"])], { title: "Account, second" })),
  );
  const { code, stdout } = await run("--yes", "--replace");
  expect(code).toBe(0);
  expect(stdout).toMatch(/The old account is kept as .*2019\.replaced-2026-11-25\.csv\n/);
  const second = await loadFiles(data);
  expect(second["accounts/2019.replaced-2026-11-25.csv"]).toBe(first["accounts/2019.csv"]);
  const account = await loadAccount(2019, { data });
  expect(account.figures.clusters.value).toBe(41);
  expect(account.source).toMatchObject({ id: "own-id", title: "Account, second" });
  const { read: sources } = parseSources(second["sources.csv"] ?? "", "");
  const { read: old } = parseSources(before["sources.csv"] ?? "", "");
  expect(sources.map(({ id }) => id)).toEqual([...old.map(({ id }) => id), "own-id"]);
  await run("--yes", "--replace");
  expect(Object.keys(await loadFiles(data))).toContain("accounts/2019.replaced-2026-11-25-2.csv");
});

it.concurrent("new-year lists what it writes in README.md, as the data's own test wants it", async () => {
  const { run, data } = await makeCase();
  await run("--yes", "--title", "Account | 2019");
  await run("--yes", "--replace");
  const { "README.md": readme = "", ...files } = await loadFiles(data);
  for (const name of Object.keys(files)) expect(readme).toContain(`| \`${name}\` |`);
  expect(readme).toMatch(/^\| Account 2019 \| Not known.* \| 2019, .* \| 2026-11-25 \| Not known/m);
});

it.concurrent.each([
  [["--id", "performance-account-2018"], /"performance-account-2018": .* of 2018 has that id/],
  [
    ["--id", "performance-account-2018", "--replace"],
    /"performance-account-2018": .* of 2018 has that id; wanted another --id\n/,
  ],
])("new-year refuses the id of another document: %j", async (args, message) => {
  const { run, data, before } = await makeCase();
  const { code, stderr } = await run("--yes", ...args);
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
  expect(await loadFiles(data)).toEqual(before);
});

it.concurrent("new-year refuses a row that is left of an account, unless it may replace it", async () => {
  const { run, data, before } = await makeCase();
  await run("--yes");
  await rm(join(data, "accounts", "2019.csv"));
  const { code, stderr } = await run("--yes");
  expect(code).toBe(2);
  expect(stderr).toContain("wanted another --id, or --replace to replace its row");
  expect((await run("--yes", "--replace")).code).toBe(0);
  const { read: sources } = parseSources(await readFile(join(data, "sources.csv"), "utf8"), "");
  const { read: old } = parseSources(before["sources.csv"] ?? "", "");
  expect(sources).toHaveLength(old.length + 1);
});

it.concurrent("new-year refuses to add to a sources.csv with errors", async () => {
  const { run, data } = await makeCase();
  await writeFile(join(data, "sources.csv"), "id,title\na,b\n");
  const { code, stderr } = await run("--yes");
  expect(code).toBe(2);
  expect(stderr).toMatch(/Cannot add a source to ".*sources\.csv": wanted a file without errors/);
});

it.concurrent("new-year writes nothing where one of its files cannot be written", async () => {
  const { run, data } = await makeCase();
  // A file where the folder of accounts should be.
  await rm(join(data, "accounts"), { recursive: true });
  await writeFile(join(data, "accounts"), "");
  const before = await loadFiles(data);
  const { code, stderr } = await run("--yes");
  expect(code).toBe(1);
  expect(stderr).toMatch(/^Cannot write ".*2019\.csv", so nothing was written: /);
  expect(await loadFiles(data)).toEqual(before);
});

it.concurrent("new-year refuses a folder in the place of a file", async () => {
  const { run, data } = await makeCase();
  await mkdir(join(data, "accounts", "2019.csv", "taken"), { recursive: true });
  const { code, stderr } = await run("--yes", "--replace");
  expect(code).toBe(2);
  expect(stderr).toMatch(/^Cannot read ".*2019\.csv": EISDIR/);
});

it.concurrent("new-year begins a folder of data that is empty", async () => {
  const { document } = await makeCase();
  const data = await mkdtemp(join(tmpdir(), "empty-"));
  const { code, stdout } = await callNewYear(["2019", document, "--data", data, "--yes"]);
  expect(code).toBe(0);
  expect(stdout).toContain("Nothing to compare with: there is no earlier account of clusters-and-");
  expect((await loadAccount(2019, { data })).figures.clusters.value).toBe(40);
});

it.concurrent("new-year takes nothing unasked from a document that does not name the year", async () => {
  const { document, data, before } = await makeCase();
  const run = (...args: readonly string[]) =>
    callNewYear(["2017", document, "--data", data, ...args]);
  const { code, stderr } = await run("--yes");
  expect(code).toBe(2);
  expect(stderr).toMatch(/^Cannot take the figures of .* for 2017: it does not name that year/);
  expect((await run("--json")).stderr).toMatch(/does not name 2017: see that the year is right\n$/);
  expect(await loadFiles(data)).toEqual(before);
});

it.concurrent("new-year says which population it took, and that another is not compared", async () => {
  const { run } = await makeCase(
    makeDraft([makeDraftFigure("clusters", ["22"])], { population: undefined }),
  );
  const usual = await run("--dry-run");
  expect(usual.stdout).toContain(
    "Population: clusters-and-networks, as in 2018, since the document does not say",
  );
  const asked = await run("--dry-run", "--population", "innovation-networks");
  expect(asked.stdout).toContain("Population: innovation-networks, as --population says");
  expect(asked.stdout).toMatch(
    /no earlier account of innovation-networks; that of 2018 is of clusters-and-networks/,
  );
});

it.concurrent("new-year reads a document that is text", async () => {
  const { folder, data } = await copyData();
  const document = join(folder, "account.txt");
  const text = [
    "Performance Account 2019\n",
    "Companies\n",
    "18.502 companies took part in the activities of the clusters in 2019.\n",
    "Communication\n",
    "In 2019 the clusters sent out 731 newsletters. In 2018 it was 720 newsletters.\n",
  ].join("\n");
  await writeFile(document, text);
  const { code, stdout } = await newYear("2019", document, "--data", data, "--yes");
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^Participating companies +18,502 +18\.502 +l\. 5 +18,058 +\+2\.5% +found$/m,
  );
  const { figures, source } = await loadAccount(2019, { data });
  expect(figures.companies).toMatchObject({ value: 18502, section: "Companies" });
  expect(figures.newsletters.value).toBe(731);
  expect(source.title).toBe("Performance Account 2019");
});

it.concurrent.each([
  ["an empty file", ""],
  ["a picture", "\u0089PNG\r\n\u001A\n\u0000\u0000"],
])("new-year refuses %s", async (_, text) => {
  const { folder, data } = await copyData();
  const document = join(folder, "account.png");
  await writeFile(document, text);
  const { code, stdout, stderr } = await newYear("2019", document, "--data", data, "--yes");
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^Cannot read ".*account\.png": wanted /);
});

it("package.json has the command", async () => {
  const { scripts } = JSON.parse(await readFile("package.json", "utf8"));
  expect(scripts["new-year"]).toBe("node scripts/with-setup.mjs scripts/new-year.ts");
});
