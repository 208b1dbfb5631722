import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, expect, it } from "vitest";
import { findDataFolder } from "../../../lib/performance-account/src/account/data-folder.ts";

const given = process.env.PERFORMANCE_ACCOUNT_DATA;
afterEach(() => {
  if (given === undefined) delete process.env.PERFORMANCE_ACCOUNT_DATA;
  else process.env.PERFORMANCE_ACCOUNT_DATA = given;
});

it("findDataFolder takes the option, then the environment, then what lies beside the library", async () => {
  const folder = await mkdtemp(join(tmpdir(), "data-"));
  expect(findDataFolder({})).toBe(resolve("data"));
  process.env.PERFORMANCE_ACCOUNT_DATA = folder;
  expect(findDataFolder({})).toBe(folder);
  expect(findDataFolder({ data: "mine" })).toBe("mine");
});
