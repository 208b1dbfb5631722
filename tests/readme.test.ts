import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import type { Flags } from "../lib/notebook-press/src/command/command.ts";
import { parseCommand } from "../lib/notebook-press/src/command/parse-command.ts";
import { command as lab } from "../scripts/lab/run.ts";
import { command as start } from "../scripts/start/run.ts";
import { fromSources } from "./from-sources.ts";

const readme = readFileSync("README.md", "utf8");
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
  scripts: Readonly<Record<string, string>>;
};

it("docs/README.md leads to every page of docs", () => {
  const index = readFileSync("docs/README.md", "utf8");
  const pages = readdirSync("docs").filter((name) => name.endsWith(".md") && name !== "README.md");
  for (const page of pages) expect(index).toContain(`](${page})`);
});

it("README.md is short", () => {
  expect(readme.split("\n").length).toBeLessThan(100);
});

it.each([...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = ""]) => path))(
  "README.md links to %s, which is there",
  (path) => {
    expect(existsSync(path)).toBe(true);
  },
);

it.each(
  [...readme.matchAll(/(?:^|`)npm (?:run )?([\w-]+)(?: -- ([^#\n`]*))?/gm)].map(
    ([, name = "", args = ""]) => [name, args.trim()],
  ),
)("README.md names npm %s %s, which is there", async (name, args) => {
  expect(scripts).toHaveProperty(name);
  for (const [of, command] of [
    ["lab", lab],
    ["start", start],
  ] as const)
    if (name === of)
      expect(
        (await parseCommand<Flags>(command, args.split(/\s+/).filter(Boolean))).faults,
      ).toEqual([]);
});

it("README.md says in five steps how the notebooks run in VS Code", () => {
  const [, steps = ""] = /In VS Code[^\n]*\n\n((?:\d\. .*\n)+)/.exec(readme) ?? [];
  expect(steps.trim().split("\n")).toHaveLength(5);
  const { recommendations } = JSON.parse(readFileSync(".vscode/extensions.json", "utf8"));
  expect(recommendations).toContain("ms-toolsai.jupyter");
});

it("README.md names every folder", () => {
  const folders = readdirSync(".", { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^(\.|node_modules$|out$)/.test(entry.name))
    .map(({ name }) => name);
  for (const name of folders) expect(readme).toContain(`| \`${name}/\` |`);
});

it.each([...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""]) => [code]))(
  "README.md has an example that prints what it says",
  async (code) => {
    const wanted = [...code.matchAll(/^\/\/ (.*)$/gm)].map(([, line]) => line);
    const args = [fromSources, "--input-type=module-typescript", "--eval", code];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    expect(stdout.trimEnd().split("\n")).toEqual(wanted);
  },
);

it("CHANGELOG.md has the version of the library", () => {
  const { version } = JSON.parse(
    readFileSync(join("lib", "performance-account", "package.json"), "utf8"),
  );
  expect(readFileSync("CHANGELOG.md", "utf8")).toContain(`## ${version}`);
});
