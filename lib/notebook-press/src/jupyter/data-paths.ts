import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, dirname, join } from "node:path";

/** Variables of an environment, by name. */
type Env = Readonly<Record<string, string | undefined>>;

/**
 * Jupyter's data folders on a platform, the first to count: those of `JUPYTER_PATH`, of an environment that is
 * active, of the user, of the Python that `python` means, and of the machine.
 */
export function listDataPaths(
  env: Env,
  platform: string,
  home: string = homedir(),
): readonly string[] {
  const shared =
    platform === "win32"
      ? [join(env.PROGRAMDATA ?? home, "jupyter")]
      : ["/usr/local/share/jupyter", "/usr/share/jupyter"];
  const given = split(env.JUPYTER_PATH);
  const active = [env.VIRTUAL_ENV, env.CONDA_PREFIX].filter((prefix) => prefix !== undefined);
  const inPrefix = (prefix: string) => join(prefix, "share", "jupyter");
  const paths = [
    ...given,
    ...active.map(inPrefix),
    findUserDataPath(env, platform, home),
    ...findPythonPrefix(env, platform).map(inPrefix),
    ...shared,
  ];
  return [...new Set(paths)];
}

/** The folder that the Python of `PATH` is installed in: above `bin`, or on Windows where it lies or above `Scripts`. */
function findPythonPrefix({ PATH }: Env, platform: string): readonly string[] {
  const names = platform === "win32" ? ["python.exe"] : ["python", "python3"];
  const folder = split(PATH).find((one) => names.some((name) => existsSync(join(one, name))));
  if (folder === undefined) return [];
  return platform === "win32" && !/scripts$/i.test(folder) ? [folder] : [dirname(folder)];
}

const split = (paths: string | undefined) => paths?.split(delimiter).filter(Boolean) ?? [];

/** Jupyter's data folder of the user: its `kernels` holds the kernels that only they see. */
export function findUserDataPath(env: Env, platform: string, home: string = homedir()): string {
  if (env.JUPYTER_DATA_DIR) return env.JUPYTER_DATA_DIR;
  if (platform === "darwin") return join(home, "Library", "Jupyter");
  if (platform === "win32") return join(env.APPDATA ?? home, "jupyter");
  return join(env.XDG_DATA_HOME || join(home, ".local", "share"), "jupyter");
}
