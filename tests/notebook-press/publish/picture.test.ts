import { expect, it } from "vitest";
import { maybePicture, renderPicture } from "../../../lib/notebook-press/src/publish/picture.ts";
import { toCodeCell, toDisplay, toNotebook, words } from "./cases.ts";
import { makeChartNotebook } from "./make-chart-notebook.ts";

const page = { title: "Some & more", href: "2018/02-some.html" };

it("maybePicture draws the first chart that can be, as for a narrow screen", async () => {
  const { cells, ...rest } = await makeChartNotebook();
  const picture = await maybePicture({ ...rest, cells }, page);
  expect(picture?.svg).toMatch(/^<svg [^>]*width="3\d\d"/);
  expect([picture?.label, picture?.page]).toEqual([expect.stringMatching(/^Bar chart/), page]);
  const later = await maybePicture({ ...rest, cells: cells.slice(2) }, page);
  expect(later?.label).toBe("Bar chart of rain");
});

it("maybePicture finds none where no chart can be drawn", async () => {
  const cell = toCodeCell({ outputs: [toDisplay({ "text/plain": "no chart" })] });
  expect(await maybePicture(toNotebook(cell), page)).toBeUndefined();
});

it("renderPicture has the chart in words, its numbers with their origins, and its page", async () => {
  const picture = await maybePicture(await makeChartNotebook(), page);
  const html = picture && renderPicture(picture, { prefix: "p1_", lang: "en", words });
  expect(html).toMatch(/<svg [^>]*aria-label="Bar chart/);
  expect(html).toMatch(/<data value="[\d.]+" data-origin="{&quot;kind&quot;/);
  expect(html).toContain('<a href="2018/02-some.html">Some &amp; more</a>');
});
