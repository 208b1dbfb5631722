import type { ChildProcess } from "node:child_process";
import { join, sep } from "node:path";
import { API, type Project } from "typescript/unstable/sync";

/**
 * Reads compiled declarations with the compiler, as an editor or a kernel does.
 * @param dist Folder of a package's declarations, absolute.
 * @param doors Files with exports, in the folder.
 * @param use Is given the compiler's project and the doors as the compiler names them; the project ends with it.
 */
export function openDeclarations<Result>(
  dist: string,
  doors: readonly string[],
  use: (project: Project, files: readonly string[]) => Result,
): Result {
  const [config = "", ...files] = ["tsconfig.in-memory.json", ...doors].map((name) =>
    join(dist, name).split(sep).join("/"),
  );
  const settings = { module: "nodenext", target: "es2023", types: ["node"], skipLibCheck: true };
  const text = JSON.stringify({ compilerOptions: settings, files });
  const api = new API({
    fs: {
      readFile: (path) => (path === config ? text : undefined),
      fileExists: (path) => (path === config ? true : undefined),
    },
  });
  const snapshot = api.updateSnapshot({ openProjects: [config] });
  try {
    const project = snapshot.getProject(config);
    if (!project) throw new Error(`Cannot open "${config}": wanted a project`);
    return use(project, files);
  } finally {
    snapshot.dispose();
    killChild(api);
    api.close();
  }
}

/** Ends the compiler's process: asked to end, as `close` does, it would complain on our stderr. */
function killChild(api: unknown): void {
  const { client } = api as { client?: { channel?: { child?: ChildProcess } } };
  client?.channel?.child?.kill("SIGKILL");
}
