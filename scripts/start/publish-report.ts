import { join } from "node:path";
import { renderReport } from "notebook-press/publish";
import { languageTags } from "./languages.ts";
import { makeFooter } from "./make-footer.ts";
import type { Run } from "./maybe-load-run.ts";
import type { ChartPlace } from "./publish-charts.ts";
import type { Tree } from "./tree.ts";
import { writeIfChanged } from "./write-if-changed.ts";

/** Writes a run notebook as Markdown beside its page, for pasting into a report. */
export async function publishReport(
  { notebook, record }: Run,
  { folder, source: { slug }, lang }: Pick<ChartPlace, "folder" | "source"> & Pick<Tree, "lang">,
): Promise<void> {
  const footer = makeFooter(record, { lang: languageTags[lang] });
  await writeIfChanged(join(folder, `${slug}.md`), renderReport(notebook, { slug, footer }));
}
