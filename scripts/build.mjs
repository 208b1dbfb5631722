// Builds the library if its sources have changed: node scripts/build.mjs
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuilt } from "./setup.mjs";

try {
  ensureBuilt(dirname(dirname(fileURLToPath(import.meta.url))));
} catch (error) {
  process.stderr.write(`Build failed: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
