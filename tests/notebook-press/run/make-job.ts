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
    ...changes,
  };
}

/** A notebook to run for the year 2030. */
export function makeJob(changes: Partial<Job> = {}): Job {
  return {
    source: makeSourceNotebook(),
    kernel: {
      ...{ name: "none", displayName: "None", language: "none" },
      ...{ argv: ["none"], interruptMode: "message" },
    },
    parameters: { year: 2030 },
    ...{ lang: "en", label: "2030", name: "2030", folder: "/nowhere/2030" },
    ...changes,
  };
}
