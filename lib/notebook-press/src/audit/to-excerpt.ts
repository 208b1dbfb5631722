import { gap } from "./find-texts.ts";

/** The text around a number, short enough for a line; `…` where it goes on, `[]` for a figure. */
export function toExcerpt(text: string, at: number, end: number): string {
  const [start, stop] = [at > 60 ? text.indexOf(" ", at - 50) + 1 : 0, end + 40];
  const rest = text.slice(start, stop);
  const cut = stop < text.length ? `${rest.replace(/ \S*$/, "")} …` : rest;
  return `${start > 0 ? "… " : ""}${cut}`.replaceAll(gap, "[]");
}
