const margin = 16;

/** A drawing as an SVG file of its own: on white ground with a margin, and with the page's font in it. */
export function renderPicture(drawing: SVGSVGElement): string {
  const { x, y, width, height } = drawing.viewBox.baseVal;
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const area = [x - margin, y - margin, width + 2 * margin, height + 2 * margin];
  copy.setAttribute("viewBox", area.join(" "));
  copy.setAttribute("width", String(area[2]));
  copy.setAttribute("height", String(area[3]));
  const ground = document.createElementNS(drawing.namespaceURI, "rect");
  for (const [at, name] of ["x", "y", "width", "height"].entries())
    ground.setAttribute(name, String(area[at]));
  ground.setAttribute("fill", "#fff");
  const style = document.createElementNS(drawing.namespaceURI, "style");
  style.textContent = findFonts();
  copy.prepend(style, ground);
  return new XMLSerializer().serializeToString(copy);
}

/** The rules that carry the page's fonts. */
const findFonts = () =>
  [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .map(({ cssText }) => cssText)
    .join("\n");
