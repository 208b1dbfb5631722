import { executeNotebook } from "../../../lib/notebook-press/src/jupyter/index.ts";
import { findSpec, findText, toNotebook } from "./kernels.ts";

// Prints the number of its kernel's process, and then runs a cell that never ends.
await executeNotebook(toNotebook(["console.log(process.pid)", "await new Promise(() => {})"]), {
  kernel: findSpec("deno"),
  save: async ({ cells: [cell] }) => console.log(cell?.cell_type === "code" && findText(cell)),
});
