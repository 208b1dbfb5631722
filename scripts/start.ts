import { run } from "./start/run.ts";

process.exitCode = await run(process.argv.slice(2));
