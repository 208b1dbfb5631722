import { existsSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../command/usage-error.ts";

/** Where a browser is looked for. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly isThere: (path: string) => boolean;
}

/**
 * The Chromium, Chrome or Edge of this machine: the one that `CHROMIUM` names, or the first
 * found in the usual places.
 * @throws {UsageError} If there is none; says what was looked for.
 */
export function findChromium({
  env = process.env,
  platform = process.platform,
  isThere = existsSync,
}: Partial<Machine> = {}): string {
  const places = env.CHROMIUM ? [env.CHROMIUM] : listPlaces(platform, env);
  const found = places.find(isThere);
  if (found !== undefined) return found;
  const tried = places.map((place) => `"${place}"`).join(", ");
  throw new UsageError(
    `Cannot print pages as PDF: wanted Chromium, Chrome or Edge at ${tried}, or its path in CHROMIUM`,
  );
}

function listPlaces(platform: string, env: Machine["env"]): readonly string[] {
  if (platform === "darwin")
    return ["Google Chrome", "Chromium", "Microsoft Edge"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  if (platform !== "win32") return linuxPlaces;
  const roots = [env.ProgramFiles, env["ProgramFiles(x86)"], env.LOCALAPPDATA].filter(
    (root) => root !== undefined,
  );
  const names = ["Google/Chrome/Application/chrome", "Chromium/Application/chrome"];
  return [...names, "Microsoft/Edge/Application/msedge"].flatMap((name) =>
    roots.map((root) => join(root, `${name}.exe`)),
  );
}

const linuxPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/opt/google/chrome/chrome",
  "/snap/bin/chromium",
  "/usr/bin/microsoft-edge",
];
