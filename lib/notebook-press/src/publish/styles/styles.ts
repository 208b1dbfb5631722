import { baseStyles } from "./base.ts";
import { cardStyles } from "./cards.ts";
import { chartStyles } from "./charts.ts";
import { figureStyles } from "./figures.ts";
import { frontStyles } from "./front.ts";
import { layoutStyles } from "./layout.ts";
import { outputStyles } from "./outputs.ts";
import { printStyles } from "./print.ts";

/** Style rules of a notebook's page. */
export const pageStyles = toLines(
  baseStyles,
  layoutStyles,
  outputStyles,
  figureStyles,
  chartStyles,
  printStyles,
);

/** Style rules of the index. */
export const indexStyles = toLines(
  baseStyles,
  layoutStyles,
  outputStyles,
  figureStyles,
  cardStyles,
  frontStyles,
  printStyles,
);

/** Without blank lines and indentation, which only their writers need. */
function toLines(...styles: readonly string[]): string {
  return styles.join("").replace(/\n\s*/g, "\n").trimStart();
}
