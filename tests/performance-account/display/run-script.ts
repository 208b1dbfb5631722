import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { fromSources } from "../../from-sources.ts";

/** What a TypeScript program prints when it runs in a process of its own, as in a terminal. */
export async function runScript(script: string): Promise<string> {
  const args = [fromSources, "--input-type=module-typescript", "--eval", script];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return stdout;
}
