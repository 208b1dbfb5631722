import { expect, it } from "vitest";
import { UsageError } from "../../../lib/notebook-press/src/command/usage-error.ts";
import { findChromium } from "../../../lib/notebook-press/src/site/find-chromium.ts";

const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

it.each<[string, NodeJS.Platform, Readonly<Record<string, string>>, readonly string[], string]>([
  ["CHROMIUM names", "linux", { CHROMIUM: "/mine" }, ["/mine", "/usr/bin/chromium"], "/mine"],
  [
    "Linux has first",
    "linux",
    {},
    ["/usr/bin/google-chrome", "/usr/bin/chromium"],
    "/usr/bin/chromium",
  ],
  ["Linux has elsewhere", "linux", {}, ["/snap/bin/chromium"], "/snap/bin/chromium"],
  ["macOS has", "darwin", {}, [mac], mac],
])("findChromium finds the browser that %s", (_, platform, env, there, wanted) => {
  expect(findChromium({ platform, env, isThere: (path) => there.includes(path) })).toBe(wanted);
});

it("findChromium looks in the folders that Windows names", () => {
  const tried: string[] = [];
  const isThere = (path: string) => tried.push(path) === 3;
  const env = { ProgramFiles: "P", "ProgramFiles(x86)": "P86", LOCALAPPDATA: "L" };
  expect(findChromium({ platform: "win32", env, isThere })).toMatch(
    /^L.Google.Chrome.*chrome\.exe$/,
  );
  expect(tried.map((path) => path.split(/[\\/]/)[0])).toEqual(["P", "P86", "L"]);
});

it.each([
  [{}, /wanted Chromium, Chrome or Edge at "\/usr\/bin\/chromium", .*, or its path in CHROMIUM$/],
  [{ CHROMIUM: "/mine" }, /at "\/mine", or its path/],
])("findChromium says what it looked for (%o)", (env, message) => {
  const find = () => findChromium({ platform: "linux", env, isThere: () => false });
  expect(find).toThrow(UsageError);
  expect(find).toThrow(message);
});
