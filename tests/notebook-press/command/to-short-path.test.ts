import { resolve } from "node:path";
import { expect, it } from "vitest";
import { toShortPath } from "../../../lib/notebook-press/src/command/to-short-path.ts";

it.each([
  ["within the folder from here", resolve("out/index.html"), "out/index.html"],
  ["outside it in full", resolve("../elsewhere/index.html"), resolve("../elsewhere/index.html")],
])("toShortPath writes a path %s", (_, path, wanted) => {
  expect(toShortPath(path).replaceAll("\\", "/")).toBe(wanted.replaceAll("\\", "/"));
});
