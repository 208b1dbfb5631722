/** A place in a document; undefined pages for formats that have none. */
interface Place {
  readonly page: number | undefined;
  readonly line: number;
}

/** A place as a sentence has it: `page 3, line 12`. */
export const describePlace = ({ page, line }: Place): string =>
  page === undefined ? `line ${line}` : `page ${page}, line ${line}`;

/** A place as a table has it: `p. 3, l. 12`, with spaces at which no line breaks. */
export const formatPlace = ({ page, line }: Place): string =>
  (page === undefined ? `l. ${line}` : `p. ${page}, l. ${line}`).replaceAll(" ", "\u00A0");
