import { parseArgs } from "node:util";
import { UsageError } from "notebook-press/command";

/** What the command line asks for. */
export interface Options {
  /** `open` prepares and opens JupyterLab; the others do one thing and return. */
  readonly task: "open" | "setup" | "register" | "unregister";
  /** The first port to try. */
  readonly port: number;
  /** Whether to open a browser. */
  readonly browser: boolean;
  readonly help: boolean;
}

export const help = `Usage: npm run lab -- [options]

Opens the notebooks in JupyterLab, with the kernels TypeScript (tslab) and TypeScript (Deno).
JupyterLab and all that it writes live in .venv; it needs Python 3.10 or newer.

  --port N           the port to listen on, or the next that is free (default: 8888)
  --no-browser       only print the address
  --setup-only       prepare .venv and return
  --register         write both kernels into your own Jupyter folder, for VS Code without
                     Python, and return; this is all that ever touches it
  --unregister       remove them again
  --help             print this

While it runs, the library is rebuilt when a file in lib/performance-account/src changes. Ctrl-C ends JupyterLab
and its kernels. PYTHON names the Python to use, if it shall not be the first on the PATH.

Exit code: 0, or 1 if something failed, or 2 for bad usage.
`;

const flags = {
  port: { type: "string", default: "8888" },
  "no-browser": { type: "boolean", default: false },
  "setup-only": { type: "boolean", default: false },
  register: { type: "boolean", default: false },
  unregister: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

const tasks = [
  ["setup-only", "setup"],
  ["register", "register"],
  ["unregister", "unregister"],
] as const;

/**
 * Reads the command line.
 * @throws {UsageError} If an option is unknown, cannot be used, or contradicts another.
 */
export function parseOptions(args: readonly string[]): Options {
  const values = parseFlags(args);
  const asked = tasks.filter(([flag]) => values[flag]);
  if (asked.length > 1)
    throw new UsageError(
      `Cannot use ${asked.map(([flag]) => `--${flag}`).join(" and ")} together: wanted one of them`,
    );
  return {
    task: asked[0]?.[1] ?? "open",
    port: parsePort(values.port),
    browser: !values["no-browser"],
    help: values.help,
  };
}

function parseFlags(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: flags }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${reason}\n\n${help}`, { cause: error });
  }
}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port;
  throw new UsageError(`Cannot read --port "${text}": wanted a whole number from 1 to 65535`);
}
