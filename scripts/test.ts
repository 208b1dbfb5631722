import { spawnSync } from "node:child_process";
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findEnvironmentFault, toPaths } from "notebook-press/lab";

const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "test-"));
const report = join(folder, "report.json");
const args = process.argv.slice(2);
const isAll = args.includes("--all");
// What vitest takes: files to run, `--changed`.
const filters = args.filter((arg) => arg !== "--all");

// Not `.bin/tsc`: tslab installs an older compiler under that name.
const tsc = "node_modules/typescript/bin/tsc";
const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
const projects = isAll ? [] : ["--project=!wide"];

// Each step runs whatever the ones before it gave, so that one run shows every fault.
const steps: readonly (readonly [name: string, script: string, ...args: string[]])[] = [
  ["Format and lint", "node_modules/@biomejs/biome/bin/biome", "ci", "--error-on-warnings", "."],
  ["Types", tsc, "--project", "."],
  ["Types of what runs in pages", tsc, "--project", "lib/notebook-press/src/browser"],
  ["Types of the notebooks", "scripts/check-notebooks.ts"],
  ["Tests", "node_modules/vitest/vitest.mjs", "run", ...reporters, ...projects, ...filters],
];

let failedSteps = 0;
for (const [name, script, ...args] of steps) {
  process.stdout.write(`\n${name}\n`);
  const file = join(root, script);
  const { status } = spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: "inherit" });
  if (status !== 0) {
    failedSteps++;
    process.stdout.write(`${name}: failed\n`);
  }
}
const firefox = process.env.FIREFOX;
const firefoxes = firefox ? [firefox] : ["/usr/bin/firefox-esr", "/usr/bin/firefox"];
const skipped = {
  "the pages in a browser: no Chromium, name one in CHROMIUM": existsSync(
    process.env.CHROMIUM ?? "/usr/bin/chromium",
  ),
  "the pages in Firefox: there is none, name one in FIREFOX": firefoxes.some(existsSync),
  "the notebooks in JupyterLab: npm run lab -- --setup-only makes what they need":
    findEnvironmentFault(toPaths(root)) === undefined,
  "the printed figures against the account's text: it is not on this machine": existsSync(
    join(root, "../shared/sources"),
  ),
};
for (const [what, isThere] of Object.entries(skipped))
  if (!isThere) process.stdout.write(`Skipped ${what}\n`);
if (!isAll) {
  const left = globSync("tests/**/*.wide.test.ts", { cwd: root }).toSorted();
  process.stdout.write(`Left to npm run test:all: ${left.join(", ")}\n`);
}
process.stdout.write(`${summarize()}\n`);
rmSync(folder, { recursive: true, force: true });
process.exitCode = failedSteps > 0 ? 1 : 0;

/** The last line: every test counts, and so does each step that fails without one. */
function summarize(): string {
  const counts = existsSync(report)
    ? (JSON.parse(readFileSync(report, "utf8")) as Record<string, number>)
    : {};
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = counts;
  const failed = numFailedTests === 0 ? failedSteps : numFailedTests;
  const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : "";
  return `${numPassedTests} passed, ${failed} failed${skipped}`;
}
