/** A printed form that is no number of its kind, or has two readings. */
export class UnreadableNumber extends SyntaxError {
  /** What stands there, with its readings if it has two. */
  readonly found: string;
  /** What should stand there. */
  readonly wanted: string;

  constructor(printed: string, wanted: string, readings = "") {
    super(`Cannot read "${printed}": ${readings && `${readings}; `}wanted ${wanted}`);
    this.found = `"${printed}"${readings && `: ${readings}`}`;
    this.wanted = wanted;
  }
}
