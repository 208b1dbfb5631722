import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const lines = readFileSync("requirements.txt", "utf8").trimEnd().split("\n");
const find = (name: string) => lines.find((line) => line.startsWith(`${name}==`));

it.each(lines)("requirements.txt pins %s exactly, from no address", (line) => {
  expect(line).toMatch(
    /^[A-Za-z0-9_.-]+==\d[\w.]*( ; (python_version|sys_platform) \S+ "[\w.]+")?$/,
  );
});

it("requirements.txt names each package once, in order", () => {
  const names = lines.map((line) => line.split("==")[0]?.toLowerCase() ?? "");
  expect(names).toEqual([...new Set(names)].sort());
});

it("requirements.txt has JupyterLab 4, and what judges notebooks", () => {
  expect(find("jupyterlab")).toMatch(/==4\./);
  for (const name of ["nbconvert", "nbformat", "nbclient"]) expect(find(name)).toBeDefined();
});

it.each([
  ["colorama", "win32"],
  ["pywinpty", "win32"],
  ["appnope", "darwin"],
])("requirements.txt wants %s on %s alone", (name, platform) => {
  expect(find(name)).toMatch(new RegExp(` ; sys_platform == "${platform}"$`));
});

it.each(["exceptiongroup", "tomli"])("requirements.txt wants %s on Python 3.10 alone", (name) => {
  expect(find(name)).toMatch(/ ; python_version < "3\.11"$/);
});
