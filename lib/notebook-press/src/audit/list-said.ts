import { type Origin, toFormula } from "../origins/origin.ts";
import { findNumbers } from "./find-numbers.ts";
import type { Language } from "./types.ts";

/** A text that an origin has, and what it is in it. */
export type Said = readonly [
  kind: "label" | "note" | "title" | "printed" | "formula",
  text: string,
];

/** Everything that an origin says, and that its inputs do. */
export function listSaid(origin: Origin): readonly Said[] {
  if (origin.kind === "derived") {
    const { noun = "", range = [], inputs } = origin;
    const forms = [toFormula(origin), ...range].map((one): Said => ["formula", one]);
    return [["label", origin.label], ...forms, ["note", noun], ...inputs.flatMap(listSaid)];
  }
  const { source = "", section = "" } = origin;
  const notes = origin.kind === "printed" ? (origin.notes ?? []) : [origin.reason];
  return [
    ["label", origin.label],
    origin.kind === "printed" ? ["printed", origin.printed] : ["formula", toFormula(origin)],
    ...[source, section].map((title): Said => ["title", title]),
    ...notes.map((note): Said => ["note", note]),
  ];
}

/** Whether a text says all that an origin does, and no other number. */
export function tells(text: string, origin: Origin, language: Language): boolean {
  const plain = toPlain(text);
  const said = listSaid(origin).map(([, one]) => toPlain(one));
  if (!said.every((one) => plain.includes(one))) return false;
  const rest = said
    .filter(Boolean)
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, one) => left.replaceAll(toWhole(one), "\ufffc"), plain);
  return findNumbers(rest, language).length === 0;
}

const toPlain = (text: string) => text.replace(/\s+/g, " ").trim();

/** Not in the middle of a number. */
const toWhole = (text: string) =>
  new RegExp(`(?<!\\p{N})${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?!\\p{N})`, "gu");
