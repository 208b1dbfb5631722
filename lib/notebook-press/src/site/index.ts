export type { SourceNotebook } from "../run/find-notebooks.ts";
export type { Asked, Job, ReservedNames, Variant } from "../run/job.ts";
export type { ParameterSet } from "../run/load-parameter-sets.ts";
export type { Result } from "../run/run-job.ts";
export type { RunRecord } from "../run/run-record.ts";
export { checkSiteFlags, type SiteOptions, siteFlags } from "./flags.ts";
export { publishSite } from "./publish-site.ts";
export type {
  DescribedFolder,
  Edition,
  FolderDescription,
  RecordDescription,
  Section,
  Site,
} from "./site.ts";
