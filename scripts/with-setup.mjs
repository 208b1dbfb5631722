// Makes sure that everything is installed and built, then runs a TypeScript
// script with the pinned Node.js: node scripts/with-setup.mjs SCRIPT [ARGUMENT...]
import { spawn } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureSetup } from "./setup.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

try {
  const node = ensureSetup(root);
  const child = spawn(node, ["--conditions=workspace-source", ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  // The terminal sends its signals to the child too, which decides when to end.
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"]))
    process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));
} catch (error) {
  process.stderr.write(`Set-up failed: ${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}
