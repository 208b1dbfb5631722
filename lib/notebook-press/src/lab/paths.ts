import { join } from "node:path";

/** Where things lie in the environment of a repository. */
export interface Paths {
  readonly root: string;
  readonly environment: string;
  /** The environment's own Python. */
  readonly python: string;
  /** What the environment was made from; written last, so it is empty while it is made. */
  readonly stamp: string;
  /** Where Jupyter finds kernels and settings. */
  readonly share: string;
  /** What Jupyter and its kernels write. */
  readonly state: string;
}

/** Where things lie in the environment of the repository at a folder. */
export function toPaths(root: string, platform: string = process.platform): Paths {
  const environment = join(root, ".venv");
  return {
    root,
    environment,
    python: join(environment, platform === "win32" ? "Scripts/python.exe" : "bin/python"),
    stamp: join(environment, "made-from.json"),
    share: join(environment, "share", "jupyter"),
    state: join(environment, "jupyter"),
  };
}

/** Something that stands in the way of JupyterLab and that the message says how to mend. */
export class LabError extends Error {
  override readonly name = "LabError";
}
