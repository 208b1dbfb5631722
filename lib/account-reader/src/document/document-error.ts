/** A document that cannot be read. Its message names the file and what was wanted. */
export class DocumentError extends Error {
  /** Always `DocumentError`. */
  override readonly name = "DocumentError";
  /** Name of the file. */
  readonly file: string;

  constructor(file: string, wanted: string, options?: ErrorOptions) {
    super(`Cannot read "${file}": wanted ${wanted}`, options);
    this.file = file;
  }
}
