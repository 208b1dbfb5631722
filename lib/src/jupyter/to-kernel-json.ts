import type { KernelSpec } from "./kernel-spec.ts";

/** The content of a `kernel.json`. */
export interface KernelJson {
  /** Program and arguments; `{connection_file}` stands for the path of the connection file. */
  readonly argv: readonly string[];
  /** Name that people choose the kernel by. */
  readonly display_name: string;
  /** Language of the cells, such as `typescript`. */
  readonly language: string;
  /** How a running cell is interrupted: by SIGINT or by a message. */
  readonly interrupt_mode: "signal" | "message";
  /** Variables added to the environment. */
  readonly env: Readonly<Record<string, string>>;
}

/** A kernel as Jupyter wants it described, so that any Jupyter can start it. */
export function toKernelJson(spec: KernelSpec): KernelJson {
  const { argv, displayName, language, interruptMode, env = {} } = spec;
  return { argv, display_name: displayName, language, interrupt_mode: interruptMode, env };
}
