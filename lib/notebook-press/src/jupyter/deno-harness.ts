import { denoLogVariable } from "./access-variables.ts";
import type { Harness } from "./kernel-spec.ts";

const name = 'globalThis[Symbol.for("notebook-press/harness")]';

// Deno's access log does not tell a file written from one read, nor what starts a program.
const noteAccess = `if (Deno.env.has("${denoLogVariable}")) {
      const note = (kind, value = "") =>
        void Deno.env.get("notebook-press:" + kind + ":" + encodeURIComponent(value));
      const wrap = (owner, names, tell) => {
        for (const name of names.filter((name) => name in owner))
          owner[name] = new Proxy(owner[name], {
            apply(own, self, args) { tell(...args); return Reflect.apply(own, self, args); },
            construct(own, args) { tell(...args); return Reflect.construct(own, args); },
          });
      };
      const both = (name) => [name, name + "Sync"];
      const writers = ["writeFile", "writeTextFile", "create", "mkdir", "remove", "truncate"];
      wrap(Deno, writers.flatMap(both), (path) => note("write", String(path)));
      wrap(Deno, ["copyFile", "rename"].flatMap(both), (_, path) => note("write", String(path)));
      wrap(Deno, both("open"), (path, { write, append, read } = {}) => {
        if ((write || append) && !read) note("write", String(path));
      });
      wrap(Deno, ["Command", "spawn", "spawnAndWait", "spawnAndWaitSync"], () => note("run"));
      wrap(globalThis, ["Worker"], () => note("worker"));
      for (const owner of [Deno, process]) wrap(owner, ["chdir"], () => note("chdir"));
      note("start");
    }`;

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
    ${noteAccess}
  })()`,
  enter: (cell) => `${name}?.enter(${cell})`,
  fence: (marker) => `await ${name}?.flush(); console.log(${JSON.stringify(marker)})`,
};
