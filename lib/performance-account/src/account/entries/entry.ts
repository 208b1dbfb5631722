import type { Indicator } from "../indicator.ts";

/** All that belongs to one indicator, in English and in Danish. */
export interface Entry extends Omit<Indicator, "id"> {
  /** `label` in Danish. */
  readonly labelDa: string;
  /** `noun` in Danish. */
  readonly nounDa: string;
  /** `definition` in Danish. */
  readonly definitionDa: string;
}

/** Entries by the id of their indicator. */
export type Entries = Readonly<Record<string, Entry>>;
