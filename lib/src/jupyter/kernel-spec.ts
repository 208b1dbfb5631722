/** How to start a kernel and how to talk to it. */
export interface KernelSpec {
  /** Name in `metadata.kernelspec`, such as `tslab`. */
  readonly name: string;
  readonly displayName: string;
  readonly language: string;
  /** Program and arguments; `{connection_file}` stands for the path of the connection file. */
  readonly argv: readonly string[];
  /** Variables added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** How a running cell is interrupted: by SIGINT or by a message. */
  readonly interruptMode: "signal" | "message";
  /**
   * Code that prints the marker and a newline. Given for a kernel that sends outputs
   * after it has declared itself idle: what comes before the marker is the cell's.
   */
  readonly fence?: (marker: string) => string;
}
