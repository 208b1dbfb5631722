import { escapeCss } from "./escape-css.ts";

/** The style rule that puts a title and the number of the page at the foot of each sheet of paper. */
export const renderRunningFoot = (title: string): string =>
  `@page{@bottom-left{${foot};content:"${escapeCss(title)}"}@bottom-right{${foot};content:counter(page) " / " counter(pages)}}`;

const foot = "font:400 8pt Inter,sans-serif;color:#57606a";
