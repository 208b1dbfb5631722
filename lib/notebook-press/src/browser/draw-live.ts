import { type Loader, loader, parse, type Spec, type TooltipHandler, View } from "vega";
import { expressionInterpreter } from "vega-interpreter";

/** A drawing that has come to life. */
export interface LiveChart {
  readonly view: View;
  /** The element that holds the drawing and takes the keyboard. */
  readonly holder: HTMLElement;
}

/**
 * Draws a chart with Vega in the place of a drawing, which stays as it is until the other is done.
 * @throws {Error} If the chart cannot be drawn; then nothing has changed.
 */
export async function drawLive(
  drawing: HTMLElement,
  spec: Spec,
  tooltip: TooltipHandler,
): Promise<LiveChart> {
  const still = drawing.querySelector("svg");
  if (!still) throw new Error("Cannot find the drawing: wanted an SVG element");
  await loadFonts();
  const holder = document.createElement("div");
  holder.className = "live waiting";
  drawing.append(holder);
  const view = createView(spec, tooltip);
  try {
    await view.initialize(holder).runAsync();
    const svg = holder.querySelector("svg");
    if (!svg) throw new Error("Cannot draw the chart: wanted an SVG element of Vega");
    takePlace(still, svg);
    // For a screen reader the chart is one thing, whose marks are told as they are walked.
    holder.tabIndex = 0;
    holder.setAttribute("role", "application");
    holder.setAttribute("aria-label", still.getAttribute("aria-label") ?? "");
    svg.setAttribute("aria-hidden", "true");
    still.remove();
    holder.classList.remove("waiting");
    return { view, holder };
  } catch (error) {
    view.finalize();
    holder.remove();
    throw error;
  }
}

/** Text is measured before it is drawn, and by then the fonts have to be there. */
const loadFonts = () =>
  Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 13px Inter`)));

function createView(spec: Spec, tooltip: TooltipHandler): View {
  // The page's policy allows no code that is made from text: expressions are interpreted.
  const view = new View(parse(spec, undefined, { ast: true }), {
    renderer: "svg",
    hover: true,
    loader: closedLoader,
    expr: expressionInterpreter,
  });
  return view.tooltip(tooltip);
}

/** Loads nothing; lets links lead out and pictures be those that are within. */
const closedLoader: Loader = {
  ...loader(),
  load: (address) => Promise.reject(new Error(`Cannot load "${address}": wanted inline data`)),
  sanitize: (address, options) => {
    const isAllowed =
      (options as { context?: string }).context === "href"
        ? /^(https?:|#)/i.test(address)
        : /^data:/i.test(address);
    return isAllowed
      ? Promise.resolve({ href: address, rel: "noopener" })
      : Promise.reject(new Error(`Cannot use "${address}": wanted a picture in the page`));
  },
};

/** Texts of other fonts may be wider here: what stands around the chart stays where it is. */
function takePlace(still: SVGSVGElement, svg: SVGSVGElement): void {
  for (const name of ["width", "height"]) {
    const value = still.getAttribute(name);
    if (value) svg.setAttribute(name, value);
  }
}
