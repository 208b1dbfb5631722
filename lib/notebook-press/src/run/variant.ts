import type { Parameters } from "../jupyter/parameters/check-parameters.ts";
import type { SourceNotebook } from "./find-notebooks.ts";
import type { ParameterSet } from "./load-parameter-sets.ts";

/** A way in which notebooks are run with a set of parameters, such as for one year. */
export interface Variant {
  /** Folder of its pages where nothing else is asked for, such as `2018`; empty for the site's. */
  readonly name: string;
  /** What it gives to the notebooks that declare it. Default: nothing. */
  readonly parameters?: Parameters;
  /**
   * Parameters that choose it, such as `year`: it gives them itself, and its name stands for them.
   * By default none, and then a notebook's folder is named by those alone that it declares.
   */
  readonly chosenBy?: readonly string[];
  /**
   * Whether a notebook is run so, given the names of its parameters; a text leaves it out and is
   * told as the reason. By default every one is run.
   */
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
