import { join } from "node:path";
import { runCommand, type Values } from "notebook-press/command";
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
import { command } from "./command.ts";
import { watchLibrary } from "./watch-library.ts";

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
  await prepare(paths);
  if (!options.setupOnly) return open(paths, options);
  tell("Ready: JupyterLab in .venv, with the kernels TypeScript (tslab) and TypeScript (Deno)");
}

async function prepare(paths: Paths) {
  await ensureEnvironment(paths, note);
  await writeSettings(paths);
  for (const name of kernelNames) {
    const spec = await findKernelSpec(name, { cwd: paths.root });
    await writeKernel(spec, join(paths.share, "kernels", name), paths.root);
  }
}

/** Runs JupyterLab until it ends or a signal ends it. */
async function open(paths: Paths, options: Options) {
  const controller = new AbortController();
  const abort = () => controller.abort();
  // A terminal's Ctrl-C comes twice, since `with-setup.mjs` passes it on.
  for (const signal of signals) process.on(signal, abort);
  const stopWatching = await watchLibrary(paths.root, { say: note });
  try {
    await serve(paths, { ...options, signal: controller.signal });
  } catch (error) {
    if (!controller.signal.aborted) throw error;
  } finally {
    await stopWatching();
    for (const signal of signals) process.off(signal, abort);
  }
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

async function serve(paths: Paths, options: Options & { readonly signal: AbortSignal }) {
  const server = await startServer(paths, { ...options, browser: !options.noBrowser });
  tell(`JupyterLab: ${server.address}`);
  note("Ctrl-C ends it and its kernels");
  const aborted = new Promise((resolve) => {
    if (options.signal.aborted) resolve(undefined);
    options.signal.addEventListener("abort", resolve);
  });
  const code = await Promise.race([server.ended, aborted]);
  if (typeof code === "number" && code !== 0)
    throw new LabError(`JupyterLab ended with code ${code}; its messages stand above`);
  if (options.signal.aborted) note("Ending JupyterLab and its kernels");
  await server.stop();
}

/** To standard output, which is for results. */
const tell = (text: string) => void process.stdout.write(`${text}\n`);

const note = (text: string) => void process.stderr.write(`${text}\n`);
