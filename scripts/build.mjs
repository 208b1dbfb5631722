// Builds the packages whose sources have changed, all by default: node scripts/build.mjs [PACKAGE...]
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuilt } from "./setup.mjs";

try {
  const names = process.argv.slice(2);
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  ensureBuilt(
    root,
    names.length > 0 ? names : ["performance-account", "notebook-press", "account-reader"],
  );
} catch (error) {
  process.stderr.write(`Build failed: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
