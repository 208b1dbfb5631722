import { addAudits } from "./summarize.ts";
import type { Audit } from "./types.ts";

/** What was found, as it is printed. */
export interface Report {
  /** Each page with what was found on it. */
  readonly pages: readonly PageAudit[];
  /** What was found on all pages together. */
  readonly total: Audit;
}

/** What was found on a page. */
export interface PageAudit extends Audit {
  readonly page: string;
}

export const toReport = (pages: readonly PageAudit[]): Report => ({
  pages,
  total: addAudits(pages),
});
