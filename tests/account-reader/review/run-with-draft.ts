import { runNewYear } from "../../../lib/account-reader/src/review/new-year.ts";
import { makeWorld } from "../../../lib/account-reader/src/review/world.ts";
import { draftWorld } from "./draft-world.ts";

// The command in a process of its own.
process.exitCode = await runNewYear(process.argv.slice(2), { ...makeWorld(), ...draftWorld });
