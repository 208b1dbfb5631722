export { findTime } from "./find-time.ts";
export type { Format, Medium } from "./medium.ts";
export { toShortPath } from "./to-short-path.ts";
export { UsageError } from "./usage-error.ts";
export { wrapText } from "./wrap-text.ts";
