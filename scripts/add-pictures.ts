import { statSync } from "node:fs";
import { defineCommand, runCommand, toShortPath } from "notebook-press/command";
import { addPictures } from "notebook-press/draw";

const command = defineCommand({
  usage: "npm run add-pictures -- NOTEBOOK...",
  about: `Adds to each chart of Vega-Lite or Vega in saved notebooks the pictures that it lacks, SVG and PNG,
so that GitHub, nbviewer and others that draw no charts show it. All else stays as it is. A chart
whose data lie elsewhere, or that cannot be drawn, stays without.`,
  places: { NOTEBOOK: "a saved notebook, .ipynb" },
  flags: {},
  notes:
    "Exit code: 0, or 1 if a file is no notebook or cannot be written, or 2 for bad input or usage.",
  check: ({ places }) => {
    if (places.length === 0) return ["Cannot add pictures to nothing: wanted a notebook"];
    return places
      .filter((path) => !statSync(path, { throwIfNoEntry: false })?.isFile())
      .map((path) => `Cannot add pictures to "${path}": wanted a notebook that is there`);
  },
});

/** Whether a notebook has its pictures now. */
async function addTo(path: string): Promise<boolean> {
  try {
    const count = await addPictures(path);
    const charts = count === 1 ? "1 chart" : `${count} charts`;
    process.stdout.write(`${toShortPath(path)}: added pictures to ${charts}\n`);
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`Cannot add pictures to "${path}": ${reason}\n`);
    return false;
  }
}

process.exitCode = await runCommand(command, process.argv.slice(2), async ({ places }) =>
  (await Promise.all(places.map(addTo))).every(Boolean) ? 0 : 1,
);
