import { run } from "./lab/run.ts";

process.exitCode = await run(process.argv.slice(2));
