import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { defineCommand, runCommand } from "notebook-press/command";
import { references } from "./docs/references.ts";
import { renderReference } from "./docs/render-reference.ts";

const root = join(import.meta.dirname, "..");

const command = defineCommand({
  usage: "npm run docs",
  about: "Writes the pages of docs/ that describe what the packages export, from their sources.",
  places: {},
  flags: {},
  notes: "Exit code: 0, or 2 for bad usage.",
});

process.exitCode = await runCommand(command, process.argv.slice(2), async () => {
  for (const reference of references) {
    writeFileSync(join(root, reference.path), renderReference(reference, root));
    process.stdout.write(`Wrote ${reference.path}\n`);
  }
  return 0;
});
