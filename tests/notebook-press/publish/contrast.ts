import type { Page } from "playwright-core";

/** The visible texts of a page that stand out less than WCAG AA wants, with their contrast. */
export const findFaintTexts = (page: Page): Promise<string[]> => page.evaluate(script);

// Runs in the page, so it is text: the tests are compiled without the types of a browser.
const script = `(() => {
  const parse = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number);
  const luminance = (color) => {
    const [r, g, b] = parse(color).map((part) => part / 255)
      .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const findGround = (element) => {
    for (let e = element; e; e = e.parentElement) {
      const ground = getComputedStyle(e).backgroundColor;
      if (parse(ground)[3] !== 0) return ground;
    }
    return "rgb(255, 255, 255)";
  };
  const measure = (element) => {
    const style = getComputedStyle(element);
    const ink = element.namespaceURI.endsWith("svg") ? style.fill : style.color;
    const [low, high] = [ink, findGround(element)].map(luminance).sort((a, b) => a - b);
    const isLarge = Number.parseFloat(style.fontSize) >= 24;
    return { contrast: (high + 0.05) / (low + 0.05), wanted: isLarge ? 3 : 4.5 };
  };
  const faint = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || !element.checkVisibility({ opacityProperty: true })) continue;
    const { contrast, wanted } = measure(element);
    if (contrast < wanted) faint.push(node.data.trim() + ": " + contrast.toFixed(2));
  }
  return faint;
})()`;
