import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { globSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import { guard, killGroup } from "../jupyter/running-kernels.ts";
import { maybeReadJson } from "../notebook/maybe-read-json.ts";
import { LabError, type Paths } from "./paths.ts";
import { kernelNames } from "./write-kernel.ts";

/** A JupyterLab that listens. */
export interface Server {
  /** Where it is, with the token. */
  readonly address: string;
  /** Settles when it has ended, with its exit code. */
  readonly ended: Promise<number>;
  /** Ends it and its kernels, within some seconds. */
  stop(): Promise<void>;
}

export interface ServerOptions {
  /** The first port to try. */
  readonly port: number;
  /** Whether Jupyter shall open a browser. */
  readonly browser: boolean;
  /** Gives up the start when it is aborted. */
  readonly signal: AbortSignal;
}

/** Milliseconds until a server that does not end by itself is ended unasked. */
const patience = 15_000;

/** Starts JupyterLab and waits until it answers; a LabError if it ends before. */
export async function startServer(paths: Paths, options: ServerOptions): Promise<Server> {
  // For the connection files of this server alone.
  const runtimes = join(paths.state, "runtime");
  await mkdir(runtimes, { recursive: true });
  const runtime = await mkdtemp(join(runtimes, "server-"));
  const child = spawn(paths.python, toArguments(paths, options), {
    cwd: paths.root,
    env: { ...toJupyterVariables(paths, runtime) },
    // Standard output is kept for the address. Jupyter asks nothing where it cannot read.
    stdio: ["ignore", 2, 2],
    // A terminal's Ctrl-C is for this command to handle, which ends the kernels too.
    detached: process.platform !== "win32",
    windowsHide: true,
  });
  guard(child, runtime);
  const ended = once(child, "exit")
    .then(
      ([code]): number => code ?? 1,
      (error) => {
        throw new LabError(`Cannot start JupyterLab: ${error.message}`);
      },
    )
    .finally(async () => {
      killGroup(child);
      await rm(runtime, { recursive: true, force: true });
    });
  const { url, token } = await findServer(runtime, { child, ended }, options.signal);
  return {
    address: `${url}lab?token=${token}`,
    ended,
    stop: () => stop(child, ended, { url, token }),
  };
}

function toArguments({ root }: Paths, { port, browser }: ServerOptions): readonly string[] {
  const settings = {
    "ServerApp.ip": "127.0.0.1",
    "ServerApp.port": port,
    "ServerApp.open_browser": browser ? "True" : "False",
    "ServerApp.root_dir": root,
    "FileContentsManager.preferred_dir": join(root, "notebooks"),
    "LabApp.extension_manager": "readonly",
    // It would ask npm, which writes into the home folder.
    "LanguageServerManager.autodetect": "False",
    "KernelSpecManager.ensure_native_kernel": "False",
    "MultiKernelManager.default_kernel_name": kernelNames[0],
    // Jupyter would drop what a cell prints fast.
    "ZMQChannelsWebsocketConnection.limit_rate": "False",
    "Application.log_level": "WARN",
    // Containers know no other user, and the token is asked for all the same.
    "ServerApp.allow_root": "True",
  };
  return [
    ...["-m", "jupyterlab"],
    ...Object.entries(settings).map(([name, value]) => `--${name}=${value}`),
    ...kernelNames.map((name) => `--KernelSpecManager.allowed_kernelspecs=${name}`),
  ];
}

const serverSchema = z.object({ url: z.string(), token: z.string() });
type Found = z.infer<typeof serverSchema>;

/** Waits for the file in which Jupyter says where it listens. */
async function findServer(
  runtime: string,
  { child, ended }: { readonly child: ChildProcess; readonly ended: Promise<number> },
  signal: AbortSignal,
): Promise<Found> {
  for (;;) {
    if (signal.aborted) {
      child.kill("SIGTERM");
      await ended;
      signal.throwIfAborted();
    }
    const [name = ""] = globSync("jpserver-*.json", { cwd: runtime });
    const found = maybeReadJson(join(runtime, name), serverSchema);
    if (found && (await request(found, "api/status", "GET"))?.ok) return found;
    const code = await Promise.race([ended, pause(50)]);
    if (code !== undefined)
      throw new LabError(`JupyterLab ended with code ${code}; its messages stand above`);
  }
}

async function request({ url, token }: Found, path: string, method: "GET" | "POST") {
  const headers = { Authorization: `token ${token}` };
  const options = { method, headers, signal: AbortSignal.timeout(5000) };
  return fetch(`${url}${path}`, options).catch(() => undefined);
}

/** By a request, since a signal ends a process on Windows without its kernels. */
async function stop(child: ChildProcess, ended: Promise<number>, server: Found) {
  const response = await request(server, "api/shutdown", "POST");
  if (!response?.ok) child.kill("SIGTERM");
  const timer = setTimeout(() => killGroup(child), patience);
  await ended;
  clearTimeout(timer);
}

type Variables = Readonly<Record<string, string | undefined>>;

/** What would lead Jupyter or Python out of the environment. */
const strangers = [
  ...["JUPYTER_PATH", "JUPYTER_CONFIG_PATH", "JUPYTERLAB_DIR", "JUPYTER_PORT"],
  ...["PYTHONHOME", "PYTHONPATH", "PYTHONSTARTUP"],
];

/** The variables with which Jupyter, with a runtime folder for one server, keeps out of the user's own folders. */
export function toJupyterVariables(
  { state }: Pick<Paths, "state">,
  runtime: string,
  env: Variables = process.env,
): Variables {
  const kept = Object.entries(env).filter(([name]) => !strangers.includes(name));
  return {
    ...Object.fromEntries(kept),
    JUPYTER_PREFER_ENV_PATH: "1",
    JUPYTER_CONFIG_DIR: join(state, "config"),
    JUPYTER_DATA_DIR: join(state, "data"),
    JUPYTER_RUNTIME_DIR: runtime,
    JUPYTERLAB_SETTINGS_DIR: join(state, "settings"),
    JUPYTERLAB_WORKSPACES_DIR: join(state, "workspaces"),
    IPYTHONDIR: join(state, "ipython"),
    DENO_DIR: join(state, "deno"),
    PYTHONNOUSERSITE: "1",
  };
}
