/** Something that stands in the way of JupyterLab and that the message says how to mend. */
export class LabError extends Error {
  override readonly name = "LabError";
}
