import { run } from "notebook-press/check";

process.exitCode = await run(process.argv.slice(2), "npm run check-notebooks --");
