import type { Element, ElementContent } from "hast";

/** Whether a reader of the page sees an element as part of its text. */
export function isShown(element: Element): boolean {
  const { tagName, properties } = element;
  if (unread.has(tagName) || (tagName === "dialog" && properties.open === undefined)) return false;
  if (properties.hidden !== undefined && properties.hidden !== false) return false;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(String(properties.style ?? "")))
    return false;
  if (/^(?:navigation|search|menu|menubar|dialog|alertdialog)$/.test(String(properties.role ?? "")))
    return false;
  const { id, className } = properties;
  const names = [id, className].flat().filter((name) => /string|number/.test(typeof name));
  return whole.has(tagName) || !names.some((name) => unreadName.test(String(name)));
}

const unread = new Set(
  `area audio base button canvas datalist embed head iframe img input label legend link map meta nav noscript
  object option rp rt script select source style template textarea title track video`.split(/\s+/),
);

/** Elements that hold the page, whatever their names say of its state. */
const whole = new Set(["html", "body", "main"]);

const unreadName =
  /(?:^|[-_])(?:cookies?|cookie-?(?:banner|bar|consent|notice)|consent|gdpr|sr-only|visually-?hidden|screen-?reader(?:-text)?|skip-?(?:link|nav|to-content)|breadcrumbs?)(?:$|[-_])|^cookie|^Cybot|^(?:main|top|site|primary|global|sub)?[-_]?(?:nav|navbar|navigation|menu)$/i;

/** The elements among nodes that are shown. */
export const findShown = (nodes: readonly ElementContent[]): readonly Element[] =>
  nodes.filter((node) => node.type === "element").filter(isShown);
