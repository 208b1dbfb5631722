import { expect, it } from "vitest";
import { loadProgram } from "../../../lib/notebook-press/src/publish/programs.ts";

it.each(["page", "charts"] as const)("loadProgram gives %s as one script that runs", (name) => {
  const source = loadProgram(name);
  expect(source).not.toMatch(/<\/script|<!--|^import |\bimport\(/im);
  expect(() => new Function(source)).not.toThrow();
});

it("loadProgram keeps the licences of what is bundled", () => {
  expect(loadProgram("charts")).toMatch(/^\/\*![\s\S]*vega-view: Copyright/);
  expect(loadProgram("page")).not.toMatch(/Copyright/);
});
