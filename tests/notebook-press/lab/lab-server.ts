import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { findEnvironmentFault } from "../../../lib/notebook-press/src/lab/ensure-environment.ts";
import { toPaths } from "../../../lib/notebook-press/src/lab/paths.ts";
import { fromSources } from "../../from-sources.ts";
import { isBrowserMissing, launchOptions } from "../publish/browser.ts";

const root = resolve(import.meta.dirname, "..", "..", "..");

/** Where JupyterLab lies, once `npm run lab` has made its environment. */
export const paths = toPaths(root);

/** Whether there is no JupyterLab that is whole. */
export const isJupyterMissing = findEnvironmentFault(paths) !== undefined;

/** Whether there is no JupyterLab, or no browser to open it in. */
export const isLabMissing = isJupyterMissing || isBrowserMissing;

/** A JupyterLab with a folder of its own within the repository, which git ignores. */
export interface LabServer {
  /** Folder for the notebooks of a test. */
  readonly folder: string;
  /** The home folder that it takes for the user's. */
  readonly home: string;
  /** Where it listens, with its token. */
  readonly address: URL;
  /** Opens a notebook of the folder in a tab of its own. */
  readonly open: (name: string) => Promise<Page>;
  /** Closes every tab and ends every kernel. */
  readonly clear: () => Promise<void>;
  /** Stops the server, as Ctrl-C does, once; returns its exit code. */
  readonly stop: () => Promise<number | null>;
  readonly close: () => Promise<void>;
}

/** Starts JupyterLab with a browser. */
export async function startLab(): Promise<LabServer> {
  await mkdir(join(root, "out"), { recursive: true });
  const folder = await mkdtemp(join(root, "out", "lab ø "));
  const home = await mkdtemp(join(tmpdir(), "home-"));
  const { address, stop } = await spawnLab(home);
  const browser = await chromium.launch(launchOptions);
  // One for all tabs, which read the programs of JupyterLab once.
  const context = await browser.newContext({ viewport: { width: 1400, height: 1600 } });
  let stopped: Promise<number | null> | undefined;
  const stopOnce = () => {
    stopped ??= stop();
    return stopped;
  };
  return {
    folder,
    home,
    address,
    stop: stopOnce,
    open: (name) => open(context, address, relative(root, join(folder, name))),
    clear: async () => {
      if (!stopped) await clear(context, address);
    },
    close: async () => {
      await browser.close();
      await stopOnce();
      for (const own of [folder, home]) await rm(own, { recursive: true, force: true });
    },
  };
}

/** Runs the command that `npm run lab` runs, until it says where it listens. */
async function spawnLab(home: string) {
  const lab = spawn(
    process.execPath,
    [fromSources, "scripts/lab.ts", "--no-browser", "--port", "9400"],
    {
      cwd: root,
      env: { ...process.env, HOME: home, USERPROFILE: home, APPDATA: home },
      stdio: ["ignore", "pipe", "ignore"],
    },
  );
  const ended = once(lab, "exit");
  const address = await findAddress(lab.stdout);
  /** As Ctrl-C does; returns the exit code. */
  const stop = async (): Promise<number | null> => {
    lab.kill("SIGINT");
    const [code] = await ended;
    return code;
  };
  return { address, stop };
}

async function findAddress(stdout: NodeJS.ReadableStream): Promise<URL> {
  let text = "";
  for await (const part of stdout) {
    text += part;
    const [, address] = /JupyterLab: (\S+)\n/.exec(text) ?? [];
    if (address) return new URL(address);
  }
  throw new Error(`Cannot start JupyterLab: wanted its address, got "${text}"`);
}

/** Asks the server for something, as JupyterLab does. */
export function request({ origin, searchParams }: URL, path: string, options: RequestInit = {}) {
  const headers = { Authorization: `token ${searchParams.get("token")}` };
  return fetch(`${origin}/api/${path}`, { headers, ...options });
}

async function clear(context: BrowserContext, address: URL) {
  for (const page of context.pages()) await page.close();
  const kernels = await (await request(address, "kernels")).json();
  for (const { id } of kernels as readonly { id: string }[])
    await request(address, `kernels/${id}`, { method: "DELETE" });
}

async function open(context: BrowserContext, address: URL, path: string): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(150_000);
  const file = path.split(/[\\/]/).map(encodeURIComponent).join("/");
  // A workspace of its own, so that tabs of other tests do not open in this one.
  const workspace = `test-${Date.now()}-${Math.random().toString(36).slice(2)}`;
  const connected = waitForKernel(page);
  await page.goto(`${address.origin}/lab/workspaces/${workspace}/tree/${file}${address.search}`);
  await page.locator(".jp-Notebook").waitFor();
  await page.waitForFunction(`!document.querySelector("#jupyterlab-splash")`);
  await connected;
  return page;
}

/**
 * Waits until JupyterLab has got an answer from the next kernel that it connects to. Its
 * indicator says idle before, and drops what one runs then.
 */
export async function waitForKernel(page: Page): Promise<void> {
  const socket = await page.waitForEvent("websocket", (socket) => /channels/.test(socket.url()));
  await socket.waitForEvent("framereceived", ({ payload }) =>
    /kernel_info_reply/.test(`${payload}`),
  );
  await waitUntilIdle(page);
}

/** Waits until the kernel has ended all that it was asked for. */
export const waitUntilIdle = (page: Page) =>
  page.locator('.jp-Notebook-ExecutionIndicator[data-status="idle"]').waitFor();
