import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { formatNotebook } from "../../../lib/notebook-press/src/notebook/notebook.ts";
import { writeAtomically } from "../../../lib/notebook-press/src/notebook/write-atomically.ts";
import { withRunRecord } from "../../../lib/notebook-press/src/run/run-record.ts";
import { findPlaces } from "../../../lib/notebook-press/src/site/find-places.ts";
import { toCodeCell, toDisplay, toNotebook, toTextCell } from "../publish/cases.ts";
import { makeSourceNotebook } from "../run/make-job.ts";
import { makeRunRecord } from "../run/make-run-record.ts";

const show = (...origins: readonly string[]) => {
  const marks = origins.map((origin) => `<data value="1" title="${origin}">1</data>`);
  return toCodeCell({ outputs: [toDisplay({ "text/html": marks.join(" ") })] });
};

it("findPlaces finds the page that has the fewest figures, and the heading there", async () => {
  const out = await mkdtemp(join(tmpdir(), "places-"));
  const shown = { "01-all": show("Here", "There"), "02-some": show("Here") };
  for (const [slug, cell] of Object.entries(shown)) {
    const notebook = withRunRecord(toNotebook(toTextCell("## Part"), cell), makeRunRecord());
    await writeAtomically(join(out, "2018", `${slug}.ipynb`), formatNotebook(notebook));
  }
  const sources = [
    makeSourceNotebook({ slug: "01-all", title: "All: of them" }),
    makeSourceNotebook({ slug: "02-some", title: "Some" }),
    makeSourceNotebook({ slug: "03-none" }),
  ];
  expect(Object.fromEntries(await findPlaces({ name: "2018", sources }, out))).toEqual({
    Here: { title: "Some", href: "2018/02-some.html#part" },
    There: { title: "All", href: "2018/01-all.html#part" },
  });
});
