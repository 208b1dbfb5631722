import type { DocumentText } from "../../document/document.ts";

/** The line that announces the financing by source, as a heading of a picture does; undefined if none does. */
export function findAnnouncement({ lines }: DocumentText): string | undefined {
  return lines.find(({ text, kind }) => kind !== "margin" && announcement.test(text))?.text.trim();
}

const announcement =
  /(?:sources? of (?:funding|financing)|(?:funding|financing|finansiering\p{L}*) (?:by|efter|fordelt på) (?:source|kilde)\p{L}*|finansieringskilder)\W*:$/iu;
