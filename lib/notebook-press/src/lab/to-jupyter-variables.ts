import { join } from "node:path";
import type { Paths } from "./paths.ts";

type Variables = Readonly<Record<string, string | undefined>>;

/** What would lead Jupyter or Python out of the environment. */
const strangers = [
  ...["JUPYTER_PATH", "JUPYTER_CONFIG_PATH", "JUPYTERLAB_DIR", "JUPYTER_PORT"],
  ...["PYTHONHOME", "PYTHONPATH", "PYTHONSTARTUP"],
];

/**
 * The variables with which Jupyter and its kernels keep to the environment, so that
 * nothing is read from or written to the user's own folders.
 * @param runtime Folder of this one server's connection files.
 */
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
