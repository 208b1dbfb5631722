import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { LabError } from "./paths.ts";

/** A Python that can make an environment. */
export interface Python {
  /** Path of the program. */
  readonly path: string;
  /** Such as `3.11.7`. */
  readonly version: string;
}

interface Found extends Python {
  readonly hasVenv: boolean;
}

/** The oldest Python for which requirements.txt is made. */
const oldest = "3.10";

/** The first Python that will do, or the one that `PYTHON` names; a LabError says what was found and how to get one. */
export async function findPython(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: string = process.platform,
): Promise<Python> {
  const found: Found[] = [];
  const usual = [["python3"], ["python"], ...(platform === "win32" ? [["py", "-3"]] : [])];
  for (const command of env.PYTHON ? [[env.PYTHON]] : usual) {
    const python = await maybeProbe(command, env);
    if (python && isRecent(python) && python.hasVenv) return python;
    if (python) found.push(python);
  }
  throw new LabError(describeLack(found, env.PYTHON));
}

// Python 2 must be able to read it too, to say its version.
const probe = `
import sys
try:
    import venv, ensurepip
    has = "venv"
except ImportError:
    has = ""
print("|".join([".".join(str(part) for part in sys.version_info[:3]), has, sys.executable]))
`;

async function maybeProbe(
  [program = "", ...args]: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<Found | undefined> {
  try {
    const options = { env: { ...env }, windowsHide: true, timeout: 30_000 };
    const { stdout } = await promisify(execFile)(program, [...args, "-c", probe], options);
    const [, version, has, path] = /^([\d.]+)\|(\w*)\|(.+)$/m.exec(stdout) ?? [];
    return version && path ? { path: path.trim(), version, hasVenv: has === "venv" } : undefined;
  } catch {
    // Not there, or one that only opens a shop, as on a fresh Windows.
    return undefined;
  }
}

const isRecent = ({ version }: Python) =>
  version.localeCompare(oldest, "en", { numeric: true }) >= 0;

function describeLack(found: readonly Found[], named: string | undefined): string {
  const bare = found.find(isRecent);
  const wanted = `Python ${oldest} or newer`;
  const lines = bare
    ? [
        `Cannot make .venv with Python ${bare.version} at "${bare.path}": wanted its parts venv and ensurepip, which Debian and Ubuntu keep in a package of their own: apt install python3-venv`,
      ]
    : [
        `Cannot find a Python for JupyterLab: wanted ${wanted}${describeFound(found, named)}`,
        "  Debian, Ubuntu: apt install python3 python3-venv",
        "  macOS: brew install python, or the installer from https://www.python.org",
        "  Windows: winget install Python.Python.3.13",
      ];
  return [
    ...lines,
    "VS Code runs the notebooks without Python: npm run lab -- --register writes the kernels to",
    "where it finds them. npm start and npm test need no Python either.",
  ].join("\n");
}

function describeFound(found: readonly Found[], named: string | undefined): string {
  const list = found.map(({ version, path }) => `${version} at "${path}"`).join(" and ");
  if (list) return `, found ${list}`;
  return named ? `, found none at "${named}", which PYTHON names` : ", found none on the PATH";
}
