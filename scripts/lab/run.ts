import { once } from "node:events";
import { join } from "node:path";
import { defineCommand, runCommand, toFlagName, type Values } from "notebook-press/command";
import { findKernelSpec, findUserDataPath } from "notebook-press/jupyter";
import {
  ensureEnvironment,
  kernelNames,
  LabError,
  type Paths,
  registerKernels,
  startServer,
  toPaths,
  unregisterKernels,
  writeKernel,
  writeSettings,
} from "notebook-press/lab";

import { watchLibrary } from "./watch-library.ts";

const alone = ["setupOnly", "register", "unregister"] as const;

export const command = defineCommand({
  usage: "npm run lab -- [options]",
  about: `Opens the notebooks in JupyterLab, with the kernels TypeScript (tslab) and TypeScript (Deno).
JupyterLab and all that it writes live in .venv; it needs Python 3.10 or newer.`,
  flags: {
    port: {
      value: "N",
      help: "the port to listen on, or the next that is free",
      parse: (text) => (/^0*[1-9]\d{0,4}$/.test(text) && +text <= 65535 ? +text : undefined),
      wanted: "a whole number from 1 to 65535",
      default: 8888,
    },
    noBrowser: { help: "only print the address" },
    setupOnly: { help: "prepare .venv and return" },
    register: {
      help: "write both kernels into your own Jupyter folder, for VS Code without Python, and return; this is all that ever touches it",
    },
    unregister: { help: "remove them again" },
  },
  notes: `While it runs, the library is rebuilt when a file in lib/performance-account/src changes. Ctrl-C
ends JupyterLab and its kernels. PYTHON names the Python to use, if it shall not be the first on
the PATH.

Exit code: 0, or 1 if something failed, or 2 for bad usage.`,
  check: ({ values }) => {
    const asked = alone.filter((name) => values[name]).map(toFlagName);
    if (asked.length < 2) return [];
    return [`Cannot use ${asked.join(" and ")} together: wanted one of them`];
  },
});

/**
 * Opens JupyterLab, or does what else is asked.
 * @returns The exit code: 0 also when Ctrl-C ends it, 1 for a failure, 2 for bad usage.
 */
export const run = (args: readonly string[]): Promise<number> =>
  runCommand(command, args, async ({ values }) => {
    try {
      await perform(values);
      return 0;
    } catch (error) {
      if (!(error instanceof LabError)) throw error;
      note(error.message.trimEnd());
      return 1;
    }
  });

type Options = Values<typeof command.flags>;

async function perform(options: Options): Promise<void> {
  const paths = toPaths(join(import.meta.dirname, "..", ".."));
  const dataPath = findUserDataPath(process.env, process.platform);
  const place = { root: paths.root, dataPath, say: tell };
  if (options.register) return registerKernels(place);
  if (options.unregister) return unregisterKernels(place);
  await ensureEnvironment(paths, note);
  await writeSettings(paths);
  for (const name of kernelNames) {
    const spec = await findKernelSpec(name, { cwd: paths.root });
    await writeKernel(spec, join(paths.share, "kernels", name), paths.root);
  }
  if (!options.setupOnly) return open(paths, options);
  tell("Ready: JupyterLab in .venv, with the kernels TypeScript (tslab) and TypeScript (Deno)");
}

/** Runs JupyterLab until it ends or a signal ends it. */
async function open(paths: Paths, options: Options) {
  const controller = new AbortController();
  const { signal } = controller;
  const abort = () => controller.abort();
  // A terminal's Ctrl-C comes twice, since `with-setup.mjs` passes it on.
  for (const name of signals) process.on(name, abort);
  const stopWatching = await watchLibrary(paths.root, { say: note });
  try {
    const server = await startServer(paths, { ...options, browser: !options.noBrowser, signal });
    tell(`JupyterLab: ${server.address}`);
    note("Ctrl-C ends it and its kernels");
    const aborted = signal.aborted ? undefined : once(signal, "abort");
    const code = await Promise.race([server.ended, aborted]);
    if (typeof code === "number" && code !== 0)
      throw new LabError(`JupyterLab ended with code ${code}; its messages stand above`);
    if (signal.aborted) note("Ending JupyterLab and its kernels");
    await server.stop();
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    await stopWatching();
    for (const name of signals) process.off(name, abort);
  }
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** To standard output, which is for results. */
const tell = (text: string) => void process.stdout.write(`${text}\n`);

const note = (text: string) => void process.stderr.write(`${text}\n`);
