import { resolve } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { findDataFolder } from "../../../scripts/start/find-data-folder.ts";

afterEach(() => vi.unstubAllEnvs());

it.each([
  ["given", "some/data", undefined, "some/data"],
  ["given, whatever the variable", "some/data", "/other", "some/data"],
  ["in the variable", undefined, "/other", "/other"],
  ["nowhere", undefined, undefined, "data"],
])("findDataFolder takes the folder that is %s", (_, data, variable, wanted) => {
  vi.stubEnv("PERFORMANCE_ACCOUNT_DATA", variable);
  expect(findDataFolder(data)).toBe(resolve(wanted));
});
