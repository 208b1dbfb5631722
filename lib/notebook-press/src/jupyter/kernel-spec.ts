/** How to start a kernel and how to talk to it. */
export interface KernelSpec {
  /** Name in `metadata.kernelspec`, such as `tslab`. */
  readonly name: string;
  /** Name that people see, such as `TypeScript (tslab)`. */
  readonly displayName: string;
  /** Language that it runs, such as `typescript`. */
  readonly language: string;
  /** Program and arguments; `{connection_file}` stands for the path of the connection file. */
  readonly argv: readonly string[];
  /** Variables added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** How a running cell is interrupted: by SIGINT or by a message. */
  readonly interruptMode: "signal" | "message";
  /** How it writes down what it reads; undefined for one that cannot. */
  readonly accessLog?: AccessLog;
  /** Code that the runner has the kernel run unseen; none by default. */
  readonly harness?: Harness;
}

/** What a kernel needs to be told, so that each output and each failure goes to its cell. */
export interface Harness {
  /** Code run once, before the first cell. */
  readonly prelude: string;
  /** Code run before a cell: what fails from then on, in callbacks too, is the cell's. */
  readonly enter: (cell: number) => string;
  /** Code that prints the marker and a newline: what comes before it is the cell's, even after the kernel is idle. */
  readonly fence: (marker: string) => string;
}

/** How a kernel is made to write down what it asks of the machine, line by line, as JSON of Deno's form. */
export interface AccessLog {
  /** Options that come right after its program. */
  readonly options: readonly string[];
  /** The environment variable that names the file to write. */
  readonly variable: string;
}
