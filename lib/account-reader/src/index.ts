export { formatReport, toReport } from "./checks/report.ts";
export type { DocumentLine, DocumentText } from "./document/document.ts";
export { DocumentError } from "./document/document.ts";
export type { Draft, DraftCandidate, DraftFigure } from "./extract/decide/draft.ts";
export { type ExtractOptions, extractAccount } from "./extract/extract-account.ts";
export { loadDocument } from "./read/load-document.ts";
export { type NewYearOptions, newYear } from "./review/new-year.ts";
