export { formatReport } from "./checks/format-report.ts";
export { toReport } from "./checks/report.ts";
export type { Draft, DraftCandidate, DraftFigure } from "./draft.ts";
export { type ExtractOptions, extractAccount } from "./extract-account.ts";
export type { DocumentLine, DocumentText } from "./read/document.ts";
export { loadDocument } from "./read/load-document.ts";
export { run } from "./review/run.ts";
