import type { LoggerInterface } from "vega";

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
