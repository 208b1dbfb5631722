import { type Cell, failWith, publish } from "./cell.ts";

/** What an object is asked for that says how it is shown: Deno's convention. */
const display = Symbol.for("Jupyter.display");

interface Displayed {
  [display](): object | Promise<object>;
}

/** Shows the value of a cell's last expression: as it says itself, or else as tslab does. */
export async function showResult(cell: Cell, result: unknown): Promise<void> {
  if (!isDisplayed(result)) return console.log(result);
  try {
    const data = await result[display]();
    publish(cell, "execute_result", { execution_count: cell.count, data, metadata: {} });
  } catch (error) {
    failWith(cell, error);
  }
}

const isDisplayed = (result: unknown): result is Displayed =>
  typeof result === "object" &&
  result !== null &&
  display in result &&
  typeof result[display] === "function";
