import type { DocumentPlace } from "../document/document.ts";

/** A place as a sentence has it: `page 3, line 12`. */
export const describePlace = ({ page, line }: DocumentPlace): string =>
  page === undefined ? `line ${line}` : `page ${page}, line ${line}`;

/** A place as a table has it: `p. 3, l. 12`, with spaces at which no line breaks. */
export const formatPlace = ({ page, line }: DocumentPlace): string =>
  (page === undefined ? `l. ${line}` : `p. ${page}, l. ${line}`).replaceAll(" ", "\u00A0");
