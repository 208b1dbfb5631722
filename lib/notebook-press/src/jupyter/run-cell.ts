import { type Exchange, onQuiet } from "./exchange.ts";
import type { KernelEnd } from "./kernel-end.ts";
import { type Activity, observeActivity } from "./observe-activity.ts";
import type { Session } from "./session.ts";
import { withLimit } from "./with-limit.ts";

/** How the run of a cell came out. */
export type Outcome =
  | { readonly kind: "replied"; readonly exchange: Exchange }
  | { readonly kind: "dead"; readonly end: KernelEnd }
  /** With the exchange if the cell could be interrupted. */
  | { readonly kind: "late"; readonly exchange?: Exchange; readonly activity: Activity }
  /** With the exchange if the cell could be interrupted. */
  | { readonly kind: "flooded"; readonly exchange?: Exchange }
  | { readonly kind: "aborted" };

export interface Limits {
  /** Seconds that a cell may take. */
  readonly cellTimeLimit: number;
  /** Characters that a cell may print; what comes after them is left out. */
  readonly outputLimit: number;
}

/** Milliseconds that an interrupted cell has to end. */
const grace = 2000;

/** Runs the open cell until it ends, its kernel ends, or its time is up. */
export async function runCell(
  session: Session,
  code: string,
  { cellTimeLimit, aborted }: Pick<Limits, "cellTimeLimit"> & { aborted: Promise<"aborted"> },
): Promise<Outcome> {
  const { kernel } = session;
  const replied = session
    .execute(code)
    .then((exchange) => ({ kind: "replied", exchange }) as const);
  const dead = kernel.ended.then((end) => ({ kind: "dead", end }) as const);
  const stopped = aborted.then((kind) => ({ kind }));
  const flooded = session.flooded.then((kind) => ({ kind }));
  const ways = Promise.race([replied, dead, stopped, flooded]);
  const outcome = await withLimit(ways, cellTimeLimit * 1000);
  // The last outputs are still on their way when the process has ended.
  if (outcome?.kind === "dead") await new Promise<void>((resolve) => onQuiet(kernel, resolve, 100));
  if (outcome && outcome.kind !== "flooded") return outcome;
  const activity = outcome ? undefined : await observeActivity(kernel.process.pid ?? 0);
  kernel.interrupt();
  const end = await withLimit(Promise.race([replied, dead, stopped]), grace);
  const exchange = end?.kind === "replied" && { exchange: end.exchange };
  return outcome ? { ...outcome, ...exchange } : { ...exchange, kind: "late", activity };
}
