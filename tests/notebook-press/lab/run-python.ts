import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { toJupyterVariables } from "../../../lib/notebook-press/src/lab/start-server.ts";
import { paths } from "./lab-server.ts";

/**
 * Runs Python of the environment, which has what the rest of the world uses.
 * @param runtime Folder for what Jupyter keeps while it runs.
 */
export function runPython(runtime: string, ...args: readonly string[]) {
  const env = { ...toJupyterVariables(paths, runtime) };
  return promisify(execFile)(paths.python, args, { env, maxBuffer: 1e9 });
}
