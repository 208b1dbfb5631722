import type { Spec } from "vega";
import { drawLive } from "./draw-live.ts";
import { followMarks } from "./follow-marks.ts";
import { createTip } from "./tip.ts";
import { walkMarks } from "./walk-marks.ts";

/** What a page has for this program. */
interface ChartsData {
  /** What a chart is called by a screen reader. */
  readonly chart: string;
  /** How the marks are walked. */
  readonly hint: string;
  /** Forms of each chart by the key of its figure, in the order of its drawings. */
  readonly charts: Readonly<Record<string, readonly Spec[]>>;
}

const data = loadData();
const tip = createTip(document.querySelector("main") ?? document.body);

// All of a page, however long, so that none is passed by before it takes the keyboard. Only a
// drawing that is not shown, as that of the other width, waits until it has a size. What is near the
// screen would not do: in the frame of a preview, a page is not told how much of it is on the screen.
const observer = new ResizeObserver((entries) => {
  for (const { target } of entries)
    if (target.checkVisibility()) {
      observer.unobserve(target);
      void start(target as HTMLElement);
    }
});
for (const drawing of document.querySelectorAll("figure[data-chart] > .drawing"))
  observer.observe(drawing);

/** The data of the page, which are packed. Browsers that cannot unpack them keep the drawings. */
async function loadData(): Promise<ChartsData> {
  const packed = document.getElementById("charts_data")?.textContent ?? "";
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const json = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return (await new Response(json).json()) as ChartsData;
}

/** Whatever fails, the drawing that is there stays. */
async function start(drawing: HTMLElement): Promise<void> {
  const figure = drawing.closest<HTMLElement>("figure");
  const at = [...(figure?.querySelectorAll(":scope > .drawing") ?? [])].indexOf(drawing);
  if (!figure) return;
  try {
    const { chart, hint, charts } = await data;
    const spec = charts[figure.dataset.chart ?? ""]?.[at];
    if (!spec) return;
    const marks = followMarks(figure, tip);
    const live = await drawLive(drawing, spec, marks.show);
    live.holder.setAttribute("aria-roledescription", chart);
    live.holder.setAttribute("aria-description", hint);
    walkMarks(live, marks);
  } catch (error) {
    figure.dataset.failed = error instanceof Error ? error.message : String(error);
  }
}
