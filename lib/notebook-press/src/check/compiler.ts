import type { ChildProcess } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { API, type Project, type Snapshot } from "typescript/unstable/sync";

/** The compiler, with files that are in memory only. */
export interface Compiler {
  /** Takes files on, by absolute path, as one project. */
  open(files: ReadonlyMap<string, string>, options: object): Project;
  close(): void;
}

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Starts the compiler. A file in memory is read as if it lay at its path, and nothing is written anywhere. */
export function startCompiler(): Compiler {
  const files = new Map<string, string>();
  const api = new API({
    cwd: root,
    fs: {
      readFile: (path) => files.get(path),
      fileExists: (path) => (files.has(path) ? true : undefined),
    },
  });
  const snapshots: Snapshot[] = [];
  return {
    open(sources, compilerOptions) {
      const config = toCompilerPath(join(root, `tsconfig.in-memory-${snapshots.length}.json`));
      for (const [path, text] of sources) files.set(path, text);
      files.set(config, JSON.stringify({ compilerOptions, files: [...sources.keys()] }));
      const snapshot = api.updateSnapshot({ openProjects: [config] });
      snapshots.push(snapshot);
      const project = snapshot.getProject(config);
      if (!project) throw new Error(`Cannot open "${config}": wanted a project of the compiler`);
      return project;
    },
    close() {
      for (const snapshot of snapshots) snapshot.dispose();
      killChild(api);
      api.close();
    },
  };
}

/** Ends the compiler's process: asked to end, as `close` does, it would complain on our stderr. */
function killChild(api: unknown): void {
  const { client } = api as { client?: { channel?: { child?: ChildProcess } } };
  client?.channel?.child?.kill("SIGKILL");
}

/** A path as the compiler writes it, on Windows too. */
export const toCompilerPath = (path: string): string => path.replaceAll("\\", "/");
