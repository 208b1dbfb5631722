import { join } from "node:path";
import { writeAtomically } from "../notebook/write-atomically.ts";
import type { Paths } from "./paths.ts";

/** What differs from JupyterLab's defaults; a user's own settings win. */
const overrides = {
  // Neither asks the network, nor asks whether it may.
  "@jupyterlab/apputils-extension:notification": { fetchNews: "false", checkForUpdates: false },
  // Beside each completion, its type and what the library says of it.
  "@jupyterlab/completer-extension:manager": { showDocumentationPanel: true },
  // A sentence is one line of code, of which one would see the beginning.
  "@jupyterlab/notebook-extension:tracker": { codeCellConfig: { lineWrap: true } },
};

/** Writes the environment's settings for JupyterLab. */
export async function writeSettings({ environment, share }: Paths): Promise<void> {
  await writeJson(join(share, "lab", "settings", "overrides.json"), overrides);
  // Without it the scripts for Node.js that JupyterLab brings would count as modules, as
  // those of the repository around them do, and fail.
  await writeJson(join(environment, "package.json"), { type: "commonjs" });
}

const writeJson = (file: string, content: object) =>
  writeAtomically(file, `${JSON.stringify(content, null, 2)}\n`);
