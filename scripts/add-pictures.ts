import { parseArgs } from "node:util";
import { toShortPath } from "notebook-press/command";
import { addPictures } from "notebook-press/draw";

const help = `Usage: npm run add-pictures -- NOTEBOOK...

Adds to each chart of Vega-Lite or Vega in saved notebooks the pictures that it lacks, SVG and PNG,
so that GitHub, nbviewer and others that draw no charts show it. All else stays as it is. A chart
whose data lie elsewhere, or that cannot be drawn, stays without.

  --help             print this

Exit code: 0, or 1 if a file cannot be read, is no notebook or cannot be written, or 2 for bad usage.
`;

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals, fault } = parse(args);
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  if (fault !== undefined) {
    process.stderr.write(`${fault}\n\n${help}`);
    return 2;
  }
  const states = await Promise.all(positionals.map(addTo));
  return states.every(Boolean) ? 0 : 1;
}

function parse(args: readonly string[]) {
  const options = { help: { type: "boolean", short: "h" } } as const;
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true });
    const isEmpty = parsed.positionals.length === 0;
    const fault = isEmpty ? "Cannot add pictures to nothing: wanted a notebook" : undefined;
    return { ...parsed, fault };
  } catch (error) {
    return { values: {}, positionals: [], fault: describe(error) };
  }
}

/** Whether a notebook has its pictures now. */
async function addTo(path: string): Promise<boolean> {
  try {
    const count = await addPictures(path);
    const charts = count === 1 ? "1 chart" : `${count} charts`;
    process.stdout.write(`${toShortPath(path)}: added pictures to ${charts}\n`);
    return true;
  } catch (error) {
    process.stderr.write(`Cannot add pictures to "${path}": ${describe(error)}\n`);
    return false;
  }
}

const describe = (error: unknown) => (error instanceof Error ? error.message : String(error));

process.exitCode = await run(process.argv.slice(2));
