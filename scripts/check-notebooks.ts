import { run } from "./check-notebooks/run.ts";

process.exitCode = await run(process.argv.slice(2));
