import { run } from "account-reader";

process.exitCode = await run(process.argv.slice(2));
