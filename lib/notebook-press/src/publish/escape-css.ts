/** A text within quotes of a sheet within a page: neither the quotes nor the sheet may end. */
export const escapeCss = (text: string): string =>
  text.replace(/["\\<\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
