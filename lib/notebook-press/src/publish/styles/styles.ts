import { chartStyles } from "./charts.ts";
import { frontStyles } from "./front.ts";
import { printStyles } from "./print.ts";
import { sharedStyles } from "./shared.ts";

/** Style rules of a notebook's page. */
export const pageStyles = toLines(sharedStyles, chartStyles, printStyles);

/** Style rules of the index. */
export const indexStyles = toLines(sharedStyles, chartStyles, frontStyles, printStyles);

/** Without the blanks that only their writers need. */
function toLines(...styles: readonly string[]): string {
  return styles
    .join("")
    .replace(/\n\s*/g, "\n")
    .replace(/(?<=[;,{}])[ \n]+/g, "")
    .trimStart();
}

/** A text within quotes of a sheet within a page: neither the quotes nor the sheet may end. */
export const escapeCss = (text: string): string =>
  text.replace(/["\\<\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);

/** Colors of charts on a light ground, and what takes their place on a dark one. */
export type DarkColors = Readonly<Record<string, string>>;

/**
 * Style rules that recolour charts in dark mode. Charts of which nothing is known
 * keep their colors and get a light ground.
 */
export function renderDarkColors(colors: DarkColors): string {
  const rules = Object.entries(colors).flatMap(([light, dark]) =>
    properties.map((property) => {
      const selector = `[${property}="${checkColor(light)}" i]`;
      return `${selector}{${property}:light-dark(${light},${checkColor(dark)})}`;
    }),
  );
  // A browser that knows `light-dark` knows rules within rules.
  return `${rules.length > 0 ? `.chart{${rules.join("")}}` : lightGround}\n`;
}

const properties = ["fill", "stroke", "stop-color"];

const lightGround =
  ".chart .drawing{background:light-dark(transparent,#fff);box-shadow:0 0 0 .75rem light-dark(transparent,#fff)}";

function checkColor(color: string): string {
  if (/^[#\w(),.%/ -]+$/.test(color)) return color;
  throw new TypeError(`Cannot use "${color}" as a color: wanted a CSS color such as "#1f2a37"`);
}
