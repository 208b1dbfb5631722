import type { KernelSpec } from "../jupyter/kernel-spec.ts";
import type { Parameters } from "../jupyter/parameters/check-parameters.ts";
import type { SourceNotebook } from "./find-notebooks.ts";

/** One notebook to run with one set of parameters, in one language. */
export interface Job {
  readonly source: SourceNotebook;
  /** Undefined for a notebook that is published with the outputs that it has. */
  readonly kernel: KernelSpec | undefined;
  readonly lang: string;
  /** What the notebook is run with, as far as it declares it. */
  readonly parameters: Parameters;
  /** Name of the folder of its page, which tells the runs of a notebook apart; may be empty. */
  readonly label: string;
  /** The label as it is told, with the language where it is not the first: `da/2018`. */
  readonly name: string;
  /** Folder of the pages that are run with the same parameters. */
  readonly folder: string;
}

/** A run that is left out. */
export interface Omission {
  readonly job: Pick<Job, "source" | "label">;
  /** Why, such as `no figure of its topics`. */
  readonly reason: string;
}

/** What a job is called while it runs: `da/2018 02-funding`. */
export const toTitle = ({ name, source: { slug } }: Pick<Job, "name" | "source">): string =>
  name === "" ? slug : `${name} ${slug}`;
