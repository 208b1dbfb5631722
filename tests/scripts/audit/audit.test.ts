import { execFile } from "node:child_process";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { run } from "../../../lib/notebook-press/src/audit/run.ts";
import { callCommand } from "../../call-command.ts";
import { fromSources } from "../../from-sources.ts";
import { clusters, origins, toPage } from "../../notebook-press/audit/page.ts";

const audit = (...args: readonly string[]) =>
  callCommand((given) => run(given, "npm run audit --"), args);

const opened = Object.fromEntries(Object.entries(origins).filter(([id]) => id === "clusters"));
const folder = await mkdtemp(join(tmpdir(), "pages-"));
await mkdir(join(folder, "good", "da"), { recursive: true });
await mkdir(join(folder, "empty"));
const good = toPage(`<p>In 2018, ${clusters} clusters.</p>`, { opened });
await writeFile(join(folder, "good", "one.html"), good);
await writeFile(join(folder, "good", "da", "two.html"), good.replace("en-GB", "da"));
await writeFile(join(folder, "bad.html"), toPage("<h2>Gold</h2><p>All 39</p>", { opened: {} }));
await writeFile(join(folder, "notes.txt"), "39");

it("audit counts what can be followed on every page of a folder", async () => {
  expect(await audit(join(folder, "good"))).toEqual({
    ...{ code: 0, stderr: "" },
    stdout: `6 numbers on 2 pages: 2 lead to where they come from, 4 need no origin (year 2, title 2).
Every number can be followed, or needs no origin.
`,
  });
});

it("audit lists what cannot be followed, with its place", async () => {
  const { code, stdout } = await audit(join(folder, "bad.html"), join(folder, "good"));
  expect(code).toBe(1);
  expect(
    stdout.replace(/^.*bad\.html$/m, "bad.html"),
  ).toBe(`7 numbers on 3 pages: 2 lead to where they come from, 4 need no origin (year 2, title 2).
1 cannot be followed: 1 in texts.
To do: write a number of a text as <data> with a data-origin, as docs/origins.md of notebook-press describes.

bad.html
  Text under “Gold”: 1 unmarked: wanted a figure, <data>, that opens where it comes from
    “39” in “All 39”
`);
});

it("audit --json gives each page and the total", async () => {
  const { code, stdout } = await audit("--json", join(folder, "bad.html"), join(folder, "good"));
  const { pages, total } = JSON.parse(stdout);
  expect([code, pages.length, total.numbers, total.followed]).toEqual([1, 3, 7, 2]);
  expect(pages[0].faults).toEqual(total.faults);
  expect(total.faults).toMatchObject([{ heading: "Gold", kind: "prose", number: "39" }]);
});

it("audit --rules prints every rule with its reason", async () => {
  const { code, stdout } = await audit("--rules");
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^code\n {2}What .+\n[\s\S]*^year$/m)]);
});

it.each([
  ["nothing to look at", [], /^Cannot audit nothing: wanted .*\n\nUsage: /],
  ["a path where nothing is", ["missing"], /^Cannot audit ".*missing": wanted .* is there\n$/],
  ["a folder without pages", ["empty"], /^Cannot audit ".*empty": wanted a folder with pages/],
  [
    "a file that is no page",
    ["notes.txt"],
    /^Cannot audit ".*notes\.txt": wanted a page, \.html\n$/,
  ],
  ["an unknown option", ["--strict"], /^Cannot read --strict: wanted an option[\s\S]*\n\nUsage: /],
])("audit ends with code 2 for %s", async (_, args, message) => {
  const paths = args.map((arg) => (arg.startsWith("--") ? arg : join(folder, arg)));
  expect(await audit(...paths)).toEqual({
    ...{ code: 2, stdout: "" },
    stderr: expect.stringMatching(message),
  });
});

it("audit --help says how it is used", async () => {
  const args = [fromSources, "scripts/audit.ts", "--help"];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  expect(stdout).toMatch(/^Usage:/);
});
