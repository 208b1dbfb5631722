import type { LoggerInterface } from "vega";
import type { TopLevelSpec } from "vega-lite";
import { isVegaLite, type Spec } from "./find-specs.ts";

/**
 * A specification as Vega, as it is written into a page.
 * @throws {Error} If Vega-Lite cannot compile it.
 */
export async function toVega(given: Spec): Promise<Spec> {
  if (!isVegaLite(given)) return copy(given);
  const { compile } = await import("vega-lite");
  const logger = createQuiet();
  return copy(compile(copy(given) as unknown as TopLevelSpec, { logger }).spec as unknown as Spec);
}

// Vega and Vega-Lite write into what they are given.
const copy = (spec: Spec): Spec => JSON.parse(JSON.stringify(spec)) as Spec;

/** Hears warnings, which are about a chart that is drawn all the same, and keeps them to itself. */
export function createQuiet(): LoggerInterface {
  const quiet = {
    level: () => quiet,
    error: (...messages: readonly unknown[]) => {
      throw new Error(messages.map(String).join(" "));
    },
    warn: () => quiet,
    info: () => quiet,
    debug: () => quiet,
  };
  return quiet as unknown as LoggerInterface;
}
