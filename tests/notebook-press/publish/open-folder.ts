import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Way } from "./ways.ts";

/** A folder of pages on a server of its own, and what was asked of it. */
export interface OpenFolder {
  /** Where a page of it is found in a way. */
  readonly toAddress: (file: string, way: Pick<Way, "from" | "sandbox">) => string;
  /** Paths that browsers asked for, which may be more than what they tell. */
  readonly asked: string[];
  readonly close: () => void;
}

/** Serves a folder, and previews of its pages under `/preview/`. */
export async function openFolder(folder: string): Promise<OpenFolder> {
  const asked: string[] = [];
  const server = createServer(async ({ url = "" }, response) => {
    const { pathname, search } = new URL(url, "http://localhost");
    const [, file = ""] = /^\/preview(\/.*)$/.exec(pathname) ?? [];
    if (!file) asked.push(pathname);
    const content = file ? renderPreview(file, search.slice(1)) : readFile(join(folder, pathname));
    response.setHeader("content-type", "text/html");
    response.end(await Promise.resolve(content).catch(() => ""));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const toAddress = (file: string, { from, sandbox }: Pick<Way, "from" | "sandbox">) => {
    if (from === "disk") return pathToFileURL(join(folder, file)).href;
    const base = `http://127.0.0.1:${port}`;
    return sandbox === undefined ? `${base}/${file}` : `${base}/preview/${file}?${sandbox}`;
  };
  return { toAddress, asked, close: () => server.close() };
}

/** A frame as high as a long page, which is scrolled from without. */
const renderPreview = (file: string, sandbox: string) =>
  `<!doctype html><link rel="icon" href="data:,"><iframe sandbox="${sandbox}" src="${file}" style="width: 1200px; height: 9000px"></iframe>`;
