import { newYear } from "../../../lib/account-reader/src/review/new-year.ts";
import { draftWorld } from "./draft-world.ts";

// The command in a process of its own.
process.exitCode = await newYear(process.argv.slice(2), draftWorld);
