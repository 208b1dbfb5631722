import type { KernelSpec } from "../jupyter/kernel-spec.ts";
import type { Parameters } from "../jupyter/parameters/check-parameters.ts";
import type { SourceNotebook } from "./find-notebooks.ts";
import type { ParameterSet } from "./load-parameter-sets.ts";

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

/** A way in which notebooks are run with a set of parameters, such as for one year. */
export interface Variant {
  /** Folder of its pages where nothing else is asked for, such as `2018`; empty for the site's. */
  readonly name: string;
  /** What it gives to the notebooks that declare it. Default: nothing. */
  readonly parameters?: Parameters;
  /** Parameters that its name stands for, such as `year`. Default: none; folders are named by what is declared. */
  readonly chosenBy?: readonly string[];
  /** Whether a notebook with such parameters is run so; a text leaves it out and is told as the reason. Default: yes. */
  readonly accepts?: (source: SourceNotebook, parameters: readonly string[]) => boolean | string;
}

/** What is asked for in one language. */
export interface Asked {
  readonly lang: string;
  readonly set: ParameterSet;
  /** Values of parameters as typed, which go before those of the set. */
  readonly param: Readonly<Record<string, string>>;
}

/** Names of folders that a site has for itself. */
export interface ReservedNames {
  /** Given a name in lower case. */
  readonly includes: (name: string) => boolean;
  /** What they are called in an error, such as `a year`. */
  readonly description: string;
}

/** All that is left out in one line, such as `Left out: 02-funding for 2017 (no figure of its topics)`. */
export function describeOmissions(omissions: readonly Omission[]): string {
  const toHead = ({ job, reason }: Omission) => JSON.stringify([job.source.slug, reason]);
  const texts = Array.from(Map.groupBy(omissions, toHead), ([head, alike]) => {
    const [slug, reason] = JSON.parse(head) as readonly [string, string];
    return `${slug} for ${[...new Set(alike.map(({ job }) => job.label))].join(", ")} (${reason})`;
  });
  return `Left out: ${texts.join("; ")}`;
}
