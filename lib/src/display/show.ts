import { type Showable, toBundle } from "./to-bundle.ts";
import { writeBundle } from "./write-bundle.ts";

/**
 * Shows a chart, a table, a frame, a sentence or Markdown text: in a notebook as a rich
 * output, in a terminal script as readable text.
 * @throws {TypeError} If it is none of these.
 */
export async function show(shown: Showable): Promise<void> {
  await writeBundle(await toBundle(shown));
}
