import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { checkAccounts } from "../../../lib/performance-account/src/account/check-accounts.ts";
import { loadAccount } from "../../../lib/performance-account/src/account/load.ts";
import { answerNewYear } from "./call-new-year.ts";
import { copyData, draft, loadFiles, writeDocument } from "./made-up-account.ts";
import { makeCandidate, makeDraft, makeDraftFigure } from "./make-draft.ts";
import { hasTerminals, keys, runInTerminal, type Step } from "./run-in-terminal.ts";

const { enter, down, up, clear, escape: leave, interrupt, end } = keys;

// Real terminals are made by Python.
const inTerminal = it.skipIf(!hasTerminals).concurrent;
const atKeys = it.concurrent;

async function makeCase(of = draft) {
  const { folder, data } = await copyData();
  const document = await writeDocument(folder, of);
  const args = ["2019", document, "--data", data];
  const run = (steps: readonly Step[], ...more: readonly string[]) =>
    answerNewYear([...args, ...more], steps);
  const runInProcess = (steps: readonly Step[]) =>
    runInTerminal(["tests/account-reader/review/run-with-draft.ts", ...args], steps);
  return { data, document, run, runInProcess };
}

const take = up.repeat(4);
const skipMany: Step = ["figures are missing", down.repeat(2) + enter];

inTerminal("new-year takes what is chosen, typed and left missing, and writes it", async () => {
  const { data, runInProcess } = await makeCase();
  const { code, output, missed } = await runInProcess([
    ["Participating companies: what is right?", take + enter],
    ["figures are missing", down + enter],
    ["2 figures on outcomes", down + enter],
    ["New competences and tools: what is right?", up + enter],
    ["exactly as printed", `many${enter}`],
    ['Cannot read "many": wanted a whole number', `${clear}6.911${enter}`],
    ["The heading under which it stands", `Results${enter}`],
    ["New products, services or processes: what is right?", enter],
    ["Why is there no number?", `${clear}Only as a picture${enter}`],
    ["4 figures on services", enter],
    ["Why is there no number?", enter],
    ["2 international figures", down.repeat(2) + enter],
    ["3 figures on communication", down.repeat(2) + enter],
    ["2 figures on partners", down.repeat(2) + enter],
    ["6 figures on financing", enter],
    ["Why is there no number?", `${clear}A chart without numbers${enter}`],
    ["3 figures on certification", down.repeat(2) + enter],
    ["2019.csv?", down + enter],
  ]);
  expect([code, missed]).toEqual([0, null]);
  expect(output).toContain('The text of the document does not hold "6.911"');
  expect(output).toContain("> 18.502 companies took part.");
  expect(output).toMatch(/Wrote 6 figures of 2019, and 21 as missing, to:/);
  const { figures } = await loadAccount(2019, { data });
  expect(figures.companies).toMatchObject({
    value: 18502,
    section: "Companies",
    note: "The document also prints something else (page 7, line 4)",
  });
  expect(figures.companies_new_competences).toMatchObject({ value: 6911, section: "Results" });
  expect(figures.companies_new_products).toMatchObject({ missing: "Only as a picture" });
  expect(figures.companies_courses.missing).toBe("The document gives no number for it");
  expect(figures.financing_eu.missing).toBe("A chart without numbers");
  expect(figures.countries.missing).toMatch(/^Not found when the document was read by program/);
  expect(Object.keys(await loadFiles(data)).join()).not.toContain(".new-year");
});

atKeys.each([
  ["Escape", leave],
  ["Ctrl-C", interrupt],
  ["the end of input", end],
  ["Stop here", down + enter],
])(
  "new-year keeps the answers when it is left with %s, and takes them up again",
  async (_, key) => {
    const { data, run, runInProcess } = await makeCase();
    const before = await loadFiles(data);
    // A terminal could turn these two into a signal, or into the end of input.
    const isReal = hasTerminals && (key === interrupt || key === end);
    const first = await (isReal ? runInProcess : run)([
      ["Participating companies: what is right?", take + enter],
      ["figures are missing", key === down + enter ? down.repeat(3) + enter : key],
    ]);
    expect(first.code, first.output).toBe(130);
    expect(first.output).toContain(
      "Stopped: nothing was written. 1 answer is kept; the same command",
    );
    const { accounts } = await checkAccounts({ data });
    expect(accounts.map(({ year }) => year)).toEqual([2018]);
    const second = await run([skipMany, ["2019.csv?", down + enter]]);
    expect(second.code).toBe(0);
    expect(second.output).toContain("Taking up 1 answer of an earlier run");
    expect((await loadAccount(2019, { data })).figures.companies.value).toBe(18502);
    const after = await loadFiles(data);
    expect(after["accounts/2018.csv"]).toBe(before["accounts/2018.csv"]);
    expect(Object.keys(after)).toHaveLength(Object.keys(before).length + 1);
  },
);

atKeys("new-year drops the answer for a figure that reads differently", async () => {
  const { document, run } = await makeCase();
  await run([
    ["what is right?", take + enter],
    ["figures are missing", leave],
  ]);
  const other = makeDraft([makeDraftFigure("companies", ["18.502", "18.250"])]);
  await writeFile(`${document}.draft`, JSON.stringify(other));
  const { output, code } = await run([["Participating companies: what is right?", leave]]);
  expect(code).toBe(130);
  expect(output).toContain('The answer for "Participating companies" is dropped');
});

atKeys("new-year --fresh asks anew", async () => {
  const { run } = await makeCase();
  await run([
    ["what is right?", take + enter],
    ["figures are missing", leave],
  ]);
  const { output } = await run([["what is right?", leave]], "--fresh");
  expect(output).toMatch(/Stopped: nothing was written\s*$/);
});

atKeys("new-year writes nothing with errors, and goes back to the figures concerned", async () => {
  const faulty = makeDraft([
    makeDraftFigure("clusters", ["14"]),
    makeDraftFigure("certified_gold", ["15"]),
    makeDraftFigure("companies", ["18.502"]),
  ]);
  const { data, run } = await makeCase(faulty);
  const { code, output } = await run([
    skipMany,
    ["There is an error. What now?", down + enter],
    ["Certified: Gold: what is right?", up.repeat(2) + enter],
    ["exactly as printed", `fourteen${enter}`],
    ["The heading under which it stands", enter],
    ["2019.csv?", down + enter],
  ]);
  expect(code).toBe(0);
  const words = output.replaceAll(/\s+/g, " ");
  expect(words).toContain('found "15", wanted no more than clusters "14"');
  expect((await loadAccount(2019, { data })).figures.certified_gold).toMatchObject({
    value: 14,
    printed: "fourteen",
    section: "Part",
  });
});

atKeys("new-year lets any figure be changed before it is written", async () => {
  const few = makeDraft([
    makeDraftFigure("clusters", ["40"]),
    makeDraftFigure("companies", [makeCandidate("companies", "18.502")]),
  ]);
  const { data, run } = await makeCase(few);
  const { code } = await run([
    skipMany,
    ["2019.csv?", down.repeat(2) + enter],
    ["Which figure?", down + enter],
    ["Participating companies: what is right?", up + enter],
    ["Why is there no number?", `${clear}Of another year${enter}`],
    ["2019.csv?", down + enter],
  ]);
  expect(code).toBe(0);
  const { figures } = await loadAccount(2019, { data });
  expect(figures.companies).toMatchObject({ value: undefined, missing: "Of another year" });
});

atKeys("new-year asks whether the year is right, where the document does not name it", async () => {
  const { document, data } = await makeCase();
  const steps = [["Are its figures of that year?", enter]] as const;
  const { code } = await answerNewYear(["2017", document, "--data", data], steps);
  expect(code).toBe(130);
});

atKeys("new-year asks whom the figures speak of, where the document does not say", async () => {
  const { data, run } = await makeCase(
    makeDraft([makeDraftFigure("companies", ["9.021"])], { population: undefined }),
  );
  const { code } = await run([
    ["Whom do the figures speak of?", down + enter],
    skipMany,
    ["2019.csv?", down + enter],
  ]);
  expect(code).toBe(0);
  expect((await loadAccount(2019, { data })).population).toBe("innovation-networks");
  expect(await readFile(join(data, "README.md"), "utf8")).toContain(
    "2019, the innovation networks",
  );
});
