import { setRenderer } from "../text/displayable.ts";
import { type Showable, toBundle } from "./to-bundle.ts";
import { toSingles } from "./to-singles.ts";
import { writeBundle } from "./write-bundle.ts";

/**
 * Shows a chart (ours, or any of Vega-Lite or Vega), a table, a frame, a figure, a sentence or
 * Markdown text: in a notebook as a rich output, in a terminal script as readable text. Of a list it shows each in turn; an empty
 * list, like a paragraph with nothing to say, shows nothing.
 * @example
 * await show(account.figures.companies);
 * @throws {TypeError} If it is none of these.
 */
export async function show(shown: Showable | readonly Showable[]): Promise<void> {
  for (const one of toSingles(shown)) await writeBundle(toBundle(one));
}

// What cells show as their last expression. A list has no form of its own: its last member is the result.
setRenderer(async (shown) => {
  const singles = toSingles(shown as Showable | readonly Showable[]);
  for (const one of singles.slice(0, -1)) await writeBundle(toBundle(one));
  return toBundle(singles.at(-1) ?? "").data;
});
