export { parsePrinted } from "./parse-printed.ts";
export type { NumberKind, PrintedNumber, ValueUnit } from "./types.ts";
export { kroner, numberWords, otherMoney, percent, qualifiers, scales } from "./words.ts";
