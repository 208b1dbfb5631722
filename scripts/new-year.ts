import { run } from "./new-year/run.ts";

process.exitCode = await run(process.argv.slice(2));
