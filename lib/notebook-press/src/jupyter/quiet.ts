import type { Kernel } from "./kernel.ts";

/** Milliseconds without a message after which a kernel is taken to have no more to say. */
export const silence = 1000;

/** Calls back once no message has come for a while, unless the returned function is called before. */
export function onQuiet(kernel: Kernel, milliseconds: number, callback: () => void): () => void {
  let ticks = 0;
  const stop = kernel.listen(() => {
    ticks = 0;
  });
  // Several ticks, since one alone could be overdue while messages wait to be read.
  const timer = setInterval(() => {
    if (++ticks < 5) return;
    cancel();
    callback();
  }, milliseconds / 5);
  const cancel = () => {
    clearInterval(timer);
    stop();
  };
  return cancel;
}
