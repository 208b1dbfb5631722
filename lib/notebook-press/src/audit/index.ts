export { auditPage } from "./audit-page.ts";
export { rules } from "./rules.ts";
export { run } from "./run.ts";
export { addAudits } from "./summarize.ts";
export type { Rule } from "./text-rules.ts";
export type { Audit, AuditFault, FaultName, PlaceKind } from "./types.ts";
