/** The style rule that puts a title and the number of the page at the foot of each sheet of paper. */
export const renderRunningFoot = (title: string): string =>
  `@page{@bottom-left{${foot};content:"${escapeCss(title)}"}@bottom-right{${foot};content:counter(page) " / " counter(pages)}}`;

const foot = "font:400 8pt Inter,sans-serif;color:#57606a";

/** Within quotes of a sheet within a page: neither the quotes nor the sheet may end. */
const escapeCss = (text: string) =>
  text.replace(/["\\<\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
