import { defineCommand, toFlagName } from "notebook-press/command";

const alone = ["setupOnly", "register", "unregister"] as const;

export const command = defineCommand({
  usage: "npm run lab -- [options]",
  about: `Opens the notebooks in JupyterLab, with the kernels TypeScript (tslab) and TypeScript (Deno).
JupyterLab and all that it writes live in .venv; it needs Python 3.10 or newer.`,
  flags: {
    port: {
      value: "N",
      help: "the port to listen on, or the next that is free",
      parse: (text) => (/^0*[1-9]\d{0,4}$/.test(text) && +text <= 65535 ? +text : undefined),
      wanted: "a whole number from 1 to 65535",
      default: 8888,
    },
    noBrowser: { help: "only print the address" },
    setupOnly: { help: "prepare .venv and return" },
    register: {
      help: "write both kernels into your own Jupyter folder, for VS Code without Python, and return; this is all that ever touches it",
    },
    unregister: { help: "remove them again" },
  },
  notes: `While it runs, the library is rebuilt when a file in lib/performance-account/src changes. Ctrl-C
ends JupyterLab and its kernels. PYTHON names the Python to use, if it shall not be the first on
the PATH.

Exit code: 0, or 1 if something failed, or 2 for bad usage.`,
  check: ({ values }) => {
    const asked = alone.filter((name) => values[name]).map(toFlagName);
    if (asked.length < 2) return [];
    return [`Cannot use ${asked.join(" and ")} together: wanted one of them`];
  },
});
