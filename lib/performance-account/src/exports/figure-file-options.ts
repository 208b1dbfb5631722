/** What a file of figures says of itself. */
export interface FigureFileOptions {
  /** When it was made; the only thing that differs between two runs on the same data. */
  readonly generated: Date;
  /** What it was made with. */
  readonly versions: FigureFileVersions;
}

/** What a file of figures was made with. */
export interface FigureFileVersions {
  /** Hash (SHA-256) of the data that were read. */
  readonly data: string;
  /** Version of this library. */
  readonly library: string;
  /** Version of Node.js. */
  readonly node: string;
}
