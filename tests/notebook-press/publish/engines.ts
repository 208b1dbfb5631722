import { existsSync } from "node:fs";
import { type Browser, launch } from "puppeteer-core";

/** A kind of browser that readers have. */
export type Engine = "chromium" | "firefox";

const engines: readonly Engine[] = ["chromium", "firefox"];

/** Where each is on this machine, or would be. */
const enginePaths: Readonly<Record<Engine, string>> = {
  chromium: process.env.CHROMIUM ?? "/usr/bin/chromium",
  firefox: process.env.FIREFOX ?? findFirefox(),
};

/** Whether there is none of a kind to test with. */
export const isEngineMissing = (engine: Engine) => !existsSync(enginePaths[engine]);

/** Debian has the one, most others have the other. */
function findFirefox(): string {
  const places = ["/usr/bin/firefox-esr", "/usr/bin/firefox"];
  return places.find((place) => existsSync(place)) ?? "/usr/bin/firefox-esr";
}

for (const engine of engines)
  if (isEngineMissing(engine))
    console.warn(
      `Skipping pages in ${engine}: none at "${enginePaths[engine]}", set ${engine.toUpperCase()} to its path`,
    );

export interface EngineOptions {
  /** Whether pages run scripts; they do by default. */
  readonly scripts?: boolean;
  /** Where files go that a page gives. */
  readonly downloadPath: string;
}

/** A browser that scrolls at once, so that what is pressed is where it was found. */
export function launchEngine(engine: Engine, options: EngineOptions): Promise<Browser> {
  const { scripts = true, downloadPath } = options;
  const executablePath = enginePaths[engine];
  const downloadBehavior = { policy: "allow", downloadPath } as const;
  if (engine === "chromium")
    return launch({
      ...{ browser: "chrome", executablePath, downloadBehavior },
      args: [
        ...["--no-sandbox", "--disable-background-networking", "--force-prefers-reduced-motion"],
        ...(scripts ? [] : ["--blink-settings=scriptEnabled=false"]),
      ],
    });
  // A preference, since Firefox has no command for it that a stock one knows.
  const extraPrefsFirefox = {
    "javascript.enabled": scripts,
    "ui.prefersReducedMotion": 1,
    "browser.download.folderList": 2,
    "browser.download.dir": downloadPath,
  };
  return launch({ browser: "firefox", executablePath, extraPrefsFirefox });
}
