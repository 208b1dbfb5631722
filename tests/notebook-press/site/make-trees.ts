import { join } from "node:path";
import type { Edition } from "../../../lib/notebook-press/src/site/site.ts";
import { type Tree, toTree } from "../../../lib/notebook-press/src/site/tree.ts";
import { makeSourceNotebook } from "../run/make-job.ts";

/** Folders that begin with a year are sections, but for those with a topic. */
const listSections = (folders: readonly string[]) =>
  folders
    .filter((name) => /^\d{4}(?!.*topic)/.test(name))
    .toSorted((a, b) => b.slice(0, 4).localeCompare(a.slice(0, 4)) || a.length - b.length)
    .map((folder) => ({ folder, label: folder.replace("-", ", ") }));

const editions: readonly Edition[] = [
  {
    ...{ title: "Made-up site", tag: "en-GB", name: "English", words: { editions: "Years" } },
    across: { folder: "all-years", label: "All years" },
    listSections,
  },
  {
    ...{ lang: "da", title: "Et opdigtet websted", name: "Dansk", words: { editions: "År" } },
    across: { folder: "all-years", label: "Alle år" },
    listSections,
  },
];

const toNotebooks = (...titles: readonly string[]) =>
  titles.map((title, at) =>
    makeSourceNotebook({
      slug: ["01-one", "02-two"][at] ?? "",
      title,
      description: `Why ${title.toLowerCase()}?`,
    }),
  );

/** A site in two languages with two notebooks. */
export const makeTrees = (out: string, changes: Partial<Edition> = {}): readonly [Tree, Tree] => [
  {
    ...toTree({ ...editions[0], title: "Made-up site", ...changes }, editions, out),
    ...{ out, others: ["da"], notebooks: toNotebooks("One: the first", "Two") },
  },
  {
    ...toTree({ ...editions[1], title: "Et opdigtet websted", ...changes }, editions, out),
    ...{ out: join(out, "da"), others: [], notebooks: toNotebooks("Et: det første", "To") },
  },
];
