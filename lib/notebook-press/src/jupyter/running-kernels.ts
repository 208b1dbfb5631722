import type { ChildProcess } from "node:child_process";
import { rmSync } from "node:fs";

/** Programs, each with the folder that is its own. */
const running = new Map<ChildProcess, string>();
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Sees to it that a program and its folder do not outlive this process, until `killGroup` is called. */
export function guard(child: ChildProcess, folder: string): void {
  if (running.size === 0) {
    process.on("exit", killAll);
    for (const signal of signals) process.on(signal, onSignal);
  }
  running.set(child, folder);
}

/** Ends a program and all that it started, unasked. */
export function killGroup(child: ChildProcess): void {
  running.delete(child);
  if (running.size === 0) {
    process.off("exit", killAll);
    for (const signal of signals) process.off(signal, onSignal);
  }
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") child.kill("SIGKILL");
    else process.kill(-child.pid, "SIGKILL");
  } catch {
    // Nothing of the group is left, or the program has none of its own.
    child.kill("SIGKILL");
  }
}

function killAll() {
  for (const [child, folder] of running) {
    killGroup(child);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Leaves a signal to whoever else listens to it, and otherwise ends this process by it. */
function onSignal(signal: NodeJS.Signals) {
  if (process.listenerCount(signal) > 1) return;
  killAll();
  process.kill(process.pid, signal);
}
