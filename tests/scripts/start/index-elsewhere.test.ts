import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { formatNotebook, writeAtomically } from "../../../lib/notebook-press/src/jupyter/index.ts";
import { describeOrigin } from "../../../lib/performance-account/src/measures/describe-origin.ts";
import { indexElsewhere } from "../../../scripts/start/index-elsewhere.ts";
import { withRunRecord } from "../../../scripts/start/run-record.ts";
import {
  toCodeCell,
  toDisplay,
  toNotebook,
  toTextCell,
} from "../../notebook-press/publish/cases.ts";
import { makeAnyFigure } from "../../performance-account/account/make-any-figure.ts";
import { makeSourceNotebook } from "./make-job.ts";
import { makeRunRecord } from "./make-run-record.ts";

const figure = makeAnyFigure("about 7.500", {
  ...{ year: 2012, lastYear: 2015, population: "innovation-networks" },
});
const folder = {
  name: "all-years",
  sources: [makeSourceNotebook({ slug: "05-a", title: "A: b" })],
};

it("indexElsewhere says years, population and place of each figure, and leads to its page", async () => {
  const out = await mkdtemp(join(tmpdir(), "elsewhere-"));
  const html = `<data value="7500" title="${describeOrigin(figure).join("&#10;")}">7,500</data>`;
  const cell = toCodeCell({ outputs: [toDisplay({ "text/html": html })] });
  const notebook = withRunRecord(toNotebook(toTextCell("## Part"), cell), makeRunRecord());
  await writeAtomically(join(out, "all-years/05-a.ipynb"), formatNotebook(notebook));
  const [found, lost] = await indexElsewhere(
    [figure, makeAnyFigure("9", { year: 2013, isYearCertain: false })],
    folder,
    out,
  );
  expect(found).toEqual({
    ...{ label: "Participating companies, 2012–2015", text: "about 7,500", value: 7500 },
    ...{ printed: "about 7.500", section: "Part" },
    keywords: "companies innovation networks of the ministry’s programme",
    origin: describeOrigin(figure).join("\n"),
    page: { title: "A", href: "all-years/05-a.html#part" },
  });
  expect(lost).toMatchObject({ label: "Participating companies, 2013?", page: undefined });
});
