import { fileURLToPath } from "node:url";
import type { KernelSpec } from "./kernel-spec.ts";

/** Stands for the connection file between the relay and its kernel. */
export const relayedFile = "{relayed_connection_file}";

/** The content of a `kernel.json`. */
export interface KernelJson extends Pick<Required<KernelSpec>, "argv" | "language" | "env"> {
  /** Name that people choose the kernel by. */
  readonly display_name: string;
  /** How a running cell is interrupted: by SIGINT or by a message. */
  readonly interrupt_mode: KernelSpec["interruptMode"];
}

/**
 * A kernel as any Jupyter wants it described. One that needs a harness is started behind a relay, which
 * gives front ends what `executeNotebook` gives: no output lost, none under another cell.
 */
export function toKernelJson(spec: KernelSpec): KernelJson {
  const { displayName, language, interruptMode, env = {} } = spec;
  const argv = spec.harness ? toRelayed(spec.argv) : spec.argv;
  return { argv, display_name: displayName, language, interrupt_mode: interruptMode, env };
}

function toRelayed(argv: readonly string[]): readonly string[] {
  // The sources run as they are in tests.
  const file = import.meta.url.replace(/to-kernel-json(\.\w+)$/, "relay/main$1");
  const program = argv.map((arg) => arg.replaceAll("{connection_file}", relayedFile));
  return [process.execPath, fileURLToPath(file), "{connection_file}", ...program];
}
