import { run } from "./check-data/run.ts";

process.exitCode = await run(process.argv.slice(2));
