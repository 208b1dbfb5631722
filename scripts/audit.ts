import { run } from "./audit/run.ts";

process.exitCode = await run(process.argv.slice(2));
