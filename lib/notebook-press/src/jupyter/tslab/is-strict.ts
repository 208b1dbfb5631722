import { readFileSync } from "node:fs";

const variable = "NOTEBOOK_PRESS_STRICT";

/** What tells a kernel whether to check types strictly: where the metadata say `notebook_press.strict`. */
export const toStrictEnv = (metadata: object) => ({
  [variable]: wantsStrict(metadata) ? "1" : "0",
});

function wantsStrict(metadata: { notebook_press?: { strict?: unknown } }): boolean {
  return metadata.notebook_press?.strict === true;
}

/** Whether this kernel's notebook asks for it: the runner says so; JupyterLab says which file it is. */
export function isStrict({ env } = process): boolean {
  if (env[variable] !== undefined) return env[variable] === "1";
  try {
    return wantsStrict(JSON.parse(readFileSync(env.JPY_SESSION_NAME ?? "", "utf8")).metadata);
  } catch {
    return false;
  }
}
