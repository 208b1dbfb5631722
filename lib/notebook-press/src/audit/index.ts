export { auditPage } from "./audit-page.ts";
export type { Rule } from "./rules.ts";
export { rules } from "./rules.ts";
export { run } from "./run.ts";
export { addAudits } from "./summarize.ts";
export type { Audit, AuditFault, FaultName, PlaceKind } from "./types.ts";
