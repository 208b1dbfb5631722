import type { Harness } from "./kernel-spec.ts";

const name = 'globalThis[Symbol.for("notebook-press/harness")]';

/** On Deno a rejected promise goes unnoticed and prints come late; asynchronous context tells whose a failure is. */
export const denoHarness: Harness = {
  prelude: `await (async () => {
    const { AsyncLocalStorage } = await import("node:async_hooks");
    const { inspect } = await import("node:util");
    const cells = new AsyncLocalStorage();
    const sent = [];
    const later = setTimeout;
    const report = (reason, circumstance) => {
      const isError = reason instanceof Error;
      const text = typeof reason === "string" ? reason : inspect(reason);
      const value = isError ? reason.message : text;
      const content = {
        ename: isError ? reason.name : "Error",
        evalue: value + " (" + circumstance + ")",
        traceback: [text.replaceAll(/\\n +at [^\\n]*\\(ext:[^\\n]*/g, "")],
      };
      sent.push(Deno.jupyter.broadcast("error", content, { metadata: { cell: cells.getStore() } }));
    };
    addEventListener("unhandledrejection", (event) => {
      event.preventDefault();
      report(event.reason, "in a promise that nobody awaited");
    });
    addEventListener("error", (event) => {
      event.preventDefault();
      report(event.error, "in a callback");
    });
    ${name} = {
      enter: (cell) => cells.enterWith(cell),
      // A rejection is reported once the tasks that are due have run.
      flush: async () => {
        await new Promise((resolve) => later(resolve));
        await Promise.all(sent.splice(0));
      },
    };
  })()`,
  enter: (cell) => `${name}?.enter(${cell})`,
  fence: (marker) => `await ${name}?.flush(); console.log(${JSON.stringify(marker)})`,
};
