import { reservePorts } from "../../../lib/notebook-press/src/jupyter/ports.ts";

// Prints that many ports and keeps them until it is ended.
process.stdout.write(`${JSON.stringify(await reservePorts(Number(process.argv[2])))}\n`);
setInterval(() => {}, 1000);
