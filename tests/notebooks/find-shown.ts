import type { Notebook, Output } from "../../lib/notebook-press/src/notebook/notebook.ts";
import { hashPixels } from "./hash-pixels.ts";

/** What the code cells of a notebook have put out, so that two kernels can be compared. */
export const findShown = ({ cells }: Notebook) =>
  cells.flatMap((cell) => (cell.cell_type === "code" ? [cell.outputs.map(toShown)] : []));

/** An output with its picture as a hash of the pixels. */
function toShown(output: Output) {
  if (!("data" in output) || !("image/png" in output.data)) return output;
  const pixels = hashPixels(String(output.data["image/png"]));
  return { ...output, data: { ...output.data, "image/png": pixels } };
}
