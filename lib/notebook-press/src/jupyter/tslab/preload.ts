// Runs inside tslab's process before tslab does.
import { enableCompileCache } from "node:module";
import { logAccess } from "./log-access.ts";
import { mendCells } from "./mend-cells.ts";
import { mendCompiler } from "./mend-compiler.ts";
import { mendHelp } from "./mend-help.ts";
import { mendSockets } from "./mend-sockets.ts";
import { mendVariables } from "./variables.ts";

enableCompileCache();
logAccess();
mendSockets();
// Before what loads it.
mendCompiler();
mendVariables();
mendCells();
mendHelp();
