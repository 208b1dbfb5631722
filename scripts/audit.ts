import { run } from "notebook-press/audit";

process.exitCode = await run(process.argv.slice(2), "npm run audit --");
