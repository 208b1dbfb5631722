import type { KernelSpec } from "../../../lib/notebook-press/src/jupyter/kernel-spec.ts";
import type { SourceNotebook } from "../../../lib/notebook-press/src/run/find-notebooks.ts";
import type { Job } from "../../../lib/notebook-press/src/run/job.ts";
import { makeNotebook } from "./make-notebook.ts";

/** A notebook as `findNotebooks` finds it, but of no file. */
export function makeSourceNotebook(changes: Partial<SourceNotebook> = {}): SourceNotebook {
  return {
    slug: "01-made-up",
    path: "/nowhere/01-made-up.ipynb",
    text: "{}",
    notebook: makeNotebook("Made up"),
    title: "Made up",
    description: "Why?",
    isDone: false,
    ...changes,
  };
}

/** A kernel that is nowhere. */
export const noKernel: KernelSpec = {
  ...{ name: "none", displayName: "None", language: "none" },
  ...{ argv: ["none"], interruptMode: "message" },
};

/** A notebook to run for the year 2030. */
export function makeJob(changes: Partial<Job> = {}): Job {
  return {
    source: makeSourceNotebook(),
    kernel: noKernel,
    parameters: { year: 2030 },
    ...{ lang: "en", label: "2030", name: "2030", folder: "/nowhere/2030" },
    ...changes,
  };
}
