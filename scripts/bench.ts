import { measureExtraction } from "./bench/measure-extraction.ts";
import { measureSpeed } from "./bench/measure-speed.ts";

const wanted = process.argv.slice(2);
const measures = { speed: measureSpeed, extract: measureExtraction } as const;
const unknown = wanted.filter((name) => !(name in measures));
if (unknown.length > 0) {
  process.stderr.write(`Cannot measure "${unknown.join('", "')}": wanted speed or extract\n`);
  process.exitCode = 2;
} else
  for (const [name, measure] of Object.entries(measures))
    if (wanted.length === 0 || wanted.includes(name)) await measure();
