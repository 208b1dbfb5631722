import { languages } from "./languages.ts";
import type { Job } from "./make-jobs.ts";

/** What a run is called where runs of several years and languages stand together: `da/2018`. */
export const nameSet = ({ lang, label }: Pick<Job, "lang" | "label">): string =>
  lang === languages[0] ? label : `${lang}/${label}`;
