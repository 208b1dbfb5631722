import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it as test } from "vitest";
import { renderIndex, renderPage } from "../../../lib/notebook-press/src/publish/index.ts";
import { isBrowserMissing, openShelf, type Shelf } from "./browser.ts";
import { loadRain } from "./cases.ts";
import { findFaintTexts } from "./contrast.ts";
import { findAxeFaults } from "./find-axe-faults.ts";

const it = test.skipIf(isBrowserMissing);

const darkColors = {
  "#1f2a37": "#e4e8ed",
  "#5b6673": "#a3adb8",
  "#e3e7ec": "#323a44",
  "#0b57a4": "#83bbf6",
  "#b4540a": "#f0a860",
};
const frame = {
  site: { name: "Rain account", href: "index.html" },
  links: [
    { label: "Rain", href: "rain.html", current: true },
    { label: "A page with a rather long name of its own", href: "snow.html" },
  ],
  editions: [
    { label: "2019", href: "../2019/rain.html" },
    { label: "2018", href: "rain.html", current: true },
    ...[2017, 2016, 2015, 2014, 2013].map((year) => ({
      label: `${year}`,
      href: `../${year}/rain.html`,
    })),
  ],
  footer: [{ label: "Source", value: "Rain record", href: "https://example.org/rain" }],
};
const pages = [{ title: "Rain", description: "How much fell", href: "rain.html" }];

let shelf: Shelf;

beforeAll(async () => {
  if (isBrowserMissing) return;
  const rain = loadRain();
  shelf = await openShelf({
    "rain.html": await renderPage(rain, { fileName: "01-rain.ipynb", ...frame, darkColors }),
    "faulty.html":
      '<!doctype html><html lang="en"><title>Faults</title><style>@media (prefers-color-scheme: dark) { h1 { color: #eee } }</style><main><h1>Faults</h1><img src="data:,"></main></html>',
    "plain.html": await renderPage(rain, { fileName: "01-rain.ipynb" }),
    "index.html": renderIndex({
      title: "Rain",
      intro: "All years",
      years: [{ year: 2018, pages }],
    }),
  });
});

afterAll(() => shelf?.close());

const wide = { viewport: { width: 1280, height: 900 } };
const narrow = { viewport: { width: 360, height: 740 } };
const noScript = { javaScriptEnabled: false };
const dark = { colorScheme: "dark" } as const;

const showCode = (page: Page) => page.getByRole("switch", { name: "Show all code" });
const figure = (page: Page) => page.getByRole("button", { name: "812 mm" });
const origin = (page: Page) =>
  page.getByRole("dialog").filter({ hasText: "Rain record 2018, table 3, row Askov" });
const focused = (page: Page) => page.locator(":focus");
const measureOverflow = (page: Page) =>
  page.evaluate<number>("document.documentElement.scrollWidth - window.innerWidth");

it.each(["rain.html", "plain.html", "index.html"])(
  "%s loads nothing and says nothing",
  async (file) => {
    const { page, requests, complaints } = await shelf.open(file);
    const fonts = await page.evaluate<string[]>(
      "document.fonts.ready.then((fonts) => Array.from(fonts, ({ family, status }) => family + ' ' + status))",
    );
    expect(fonts).toEqual(["Inter loaded", "Inter loaded"]);
    expect(requests.filter((address) => !address.startsWith("data:"))).toEqual([page.url()]);
    expect(complaints).toEqual([]);
  },
);

it.each([
  ["rain.html", wide],
  ["rain.html", narrow],
  ["index.html", wide],
  ["index.html", narrow],
])("%s never scrolls sideways at %o", async (file, options) => {
  const { page } = await shelf.open(file, options);
  expect(await measureOverflow(page)).toBe(0);
  if (file === "rain.html") await showCode(page).click();
  expect(await measureOverflow(page)).toBe(0);
});

it.each([
  ["a mouse", wide],
  ["a touch", { ...narrow, hasTouch: true }],
  ["no script", { ...wide, ...noScript }],
])("a figure opens its origin near itself with %s", async (_, options) => {
  const { page, complaints } = await shelf.open("rain.html", options);
  expect(await origin(page).isVisible()).toBe(false);
  await ("hasTouch" in options ? figure(page).tap() : figure(page).click());
  await origin(page).waitFor();
  const [from, to] = [await figure(page).boundingBox(), await origin(page).boundingBox()];
  const gap = (to?.y ?? 0) - ((from?.y ?? 0) + (from?.height ?? 0));
  expect(gap).toBeGreaterThanOrEqual(0);
  expect(gap).toBeLessThan(20);
  expect((to?.x ?? 0) + (to?.width ?? 0)).toBeLessThanOrEqual(options.viewport.width);
  expect(complaints).toEqual([]);
});

it.each([wide, narrow])("every origin opens within the screen (%o)", async (options) => {
  const { page } = await shelf.open("rain.html", options);
  for (const button of await page.locator("button.figure").all()) {
    await button.click();
    const box = await page.locator(".origin:popover-open").boundingBox();
    const [right, bottom] = [(box?.x ?? 0) + (box?.width ?? 0), (box?.y ?? 0) + (box?.height ?? 0)];
    expect(Math.min(box?.x ?? -1, box?.y ?? -1)).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(options.viewport.width);
    expect(bottom).toBeLessThanOrEqual(options.viewport.height);
    await page.keyboard.press("Escape");
  }
});

it.each([{}, noScript])(
  "a figure opens and closes its origin by keyboard (%o)",
  async (options) => {
    const { page } = await shelf.open("rain.html", options);
    await page.locator("summary", { hasText: "Code" }).nth(2).focus();
    await page.keyboard.press("Tab");
    expect(await focused(page).textContent()).toBe("812 mm");
    await page.keyboard.press("Enter");
    await origin(page).waitFor();
    expect(await focused(page).getAttribute("role")).toBe("dialog");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await origin(page).waitFor({ state: "hidden" });
    expect(await focused(page).textContent()).toBe("812 mm");
  },
);

it("an origin closes with Escape and gives the focus back", async () => {
  const { page } = await shelf.open("rain.html");
  await figure(page).press("Enter");
  await origin(page).waitFor();
  await page.keyboard.press("Escape");
  await origin(page).waitFor({ state: "hidden" });
  expect(await focused(page).textContent()).toBe("812 mm");
});

it("a figure is selected and copied with its sentence", async () => {
  const { page } = await shelf.open("rain.html");
  const text = await page.evaluate<string>(
    "getSelection().selectAllChildren(document.querySelector('main')) ?? getSelection().toString()",
  );
  expect(text).toContain("Askov had 812 mm of rain, which is 34 % more than Dunby");
});

it.each([{}, noScript])("folded code opens by itself (%o)", async (options) => {
  const { page } = await shelf.open("rain.html", options);
  const source = page.getByText("const year = 2018;");
  expect(await source.isVisible()).toBe(false);
  await page.locator("details.code summary").first().click();
  await source.waitFor();
});

it.each([1280, 1250, 1190, 900, 360])(
  "folded code takes no room and lies over no text at %i px",
  async (width) => {
    const { page } = await shelf.open("rain.html", { viewport: { width, height: 900 } });
    const [before, after, over, beyond] = await page.evaluate<number[]>(`(() => {
    const main = document.querySelector("main");
    const toBox = (one) => one.getBoundingClientRect();
    const texts = [...main.querySelectorAll("p, table, figure, pre")].filter((one) => one.checkVisibility());
    const lies = (a, b) => a.right > b.left && a.left < b.right && a.bottom > b.top + 2 && a.top < b.bottom - 2;
    const folds = [...main.querySelectorAll("details.code")];
    const over = folds.filter((fold) => texts.some((text) => lies(toBox(fold.firstChild), toBox(text))));
    const before = toBox(main).height;
    const beyond = document.documentElement.scrollWidth - innerWidth;
    for (const fold of folds) fold.remove();
    return [before, toBox(main).height, over.length, beyond];
  })()`);
    expect([before, over]).toEqual([after, 0]);
    expect(beyond).toBeLessThanOrEqual(0);
  },
);

it("the switch shows all code and hides it again", async () => {
  const { page } = await shelf.open("rain.html");
  const open = page.locator("details.code[open]");
  const all = await page.locator("details.code").count();
  await showCode(page).click();
  expect([await open.count(), await showCode(page).getAttribute("aria-checked")]).toEqual([
    all,
    "true",
  ]);
  await showCode(page).press("Space");
  expect(await open.count()).toBe(0);
});

it("a page without scripts is readable and has no dead switch", async () => {
  const { page, complaints } = await shelf.open("rain.html", noScript);
  expect(await showCode(page).isVisible()).toBe(false);
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Rain in four towns");
  expect(await page.getByRole("img", { name: /^Bar chart: Askov/ }).isVisible()).toBe(true);
  expect(await page.getByRole("region", { name: "Table 1" }).textContent()).toContain("Askov");
  expect(complaints).toEqual([]);
});

it.each([wide, narrow])(
  "a page leads to its other editions, by keyboard too (%o)",
  async (options) => {
    const { page } = await shelf.open("rain.html", options);
    const editions = page.getByRole("navigation", { name: "Editions" });
    expect(await editions.getByRole("link").count()).toBe(0);
    await page.getByRole("link", { name: "A page with a rather long name" }).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await editions.getByRole("link").allTextContents()).toEqual([
      "2019",
      "2018",
      "2017",
      "2016",
      "2015",
      "2014",
      "2013",
    ]);
    expect(await editions.locator("[aria-current=page]").textContent()).toBe("2018");
    await page.keyboard.press("Tab");
    expect(await focused(page).textContent()).toBe("2019");
    const box = await focused(page).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(24);
    expect(await measureOverflow(page)).toBeLessThanOrEqual(0);
  },
);

it.each<[string, (page: Page) => Promise<void>]>([
  ["Escape", (page) => page.keyboard.press("Escape")],
  ["a click elsewhere", (page) => page.getByRole("heading", { level: 1 }).click()],
  ["leaving it by keyboard", (page) => page.keyboard.press("Shift+Tab")],
])("the list of many editions closes with %s", async (_, leave) => {
  const { page } = await shelf.open("rain.html", wide);
  const links = page.getByRole("navigation", { name: "Editions" }).getByRole("link");
  const fold = page.locator(".editions summary");
  await fold.click();
  expect(await links.count()).toBe(7);
  await leave(page);
  expect(await links.count()).toBe(0);
});

it("the list of many editions opens without scripts", async () => {
  const { page } = await shelf.open("rain.html", noScript);
  await page.locator(".editions summary").click();
  expect(await page.getByRole("link", { name: "2013" }).isVisible()).toBe(true);
});

it("axe-core finds the fault of a page that has one, where it is looked for", async () => {
  const { page } = await shelf.open("faulty.html");
  const faults = async (part: string) =>
    (await findAxeFaults(page, part)).map((fault) => fault.split(":")[0]);
  expect(await faults("html")).toEqual(["image-alt"]);
  expect(await faults("h1")).toEqual([]);
  await page.emulateMedia(dark);
  expect(await faults("h1")).toEqual(["color-contrast"]);
});

it.each([{}, dark, narrow])(
  "the head of a page has no fault that axe-core finds (%o)",
  async (options) => {
    const { page } = await shelf.open("rain.html", { ...options, bypassCSP: true });
    expect(await findAxeFaults(page, "header")).toEqual([]);
  },
);

it.each([
  ["rain.html", {}],
  ["rain.html", dark],
  ["plain.html", dark],
  ["index.html", {}],
  ["index.html", dark],
])("every text of %s stands out at %o", async (file, options) => {
  const { page } = await shelf.open(file, options);
  if (file !== "index.html") {
    await showCode(page).click();
    await page.locator("details.hidden summary").click();
    await figure(page).click();
  }
  expect(await findFaintTexts(page)).toEqual([]);
});

it.each([
  ["wide", wide, [".wide", ".narrow"]],
  ["narrow", narrow, [".narrow", ".wide"]],
] as const)("a %s screen shows one chart of two", async (_, options, [shown, hidden]) => {
  const { page } = await shelf.open("rain.html", options);
  expect(await page.locator(`.chart ${shown}`).isVisible()).toBe(true);
  expect(await page.locator(`.chart ${hidden}`).isVisible()).toBe(false);
  expect(await page.getByRole("img", { name: /^Bar chart/ }).count()).toBe(1);
});

it.each([
  ["wide", wide, "nav.contents"],
  ["narrow", narrow, "details.contents"],
])(
  "a %s screen shows one list of contents, which leads to the sections",
  async (_, options, list) => {
    const { page } = await shelf.open("rain.html", options);
    expect(await page.locator(".contents:visible").count()).toBe(1);
    if (list === "details.contents") await page.locator("details.contents summary").click();
    await page.locator(`${list} a`).last().click();
    await page.waitForURL(/#where-it-rained-most-2$/);
  },
);

it("the first stop of the keyboard leads past the navigation", async () => {
  const { page } = await shelf.open("rain.html");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  // The address is told some time after the key.
  await page.waitForURL(/#main$/);
});

const findDecoration = "getComputedStyle(document.querySelector('.figure')).textDecorationLine";

it("paper has text and charts, without code, navigation and signs of what opens", async () => {
  const { page } = await shelf.open("rain.html", dark);
  await page.emulateMedia({ media: "print" });
  for (const gone of ["header", ".side", "details.code", "details.hidden", ".anchor"])
    expect(await page.locator(gone).first().isVisible()).toBe(false);
  expect(await page.locator(".chart .wide").isVisible()).toBe(true);
  expect(await page.evaluate(findDecoration)).toBe("none");
  expect(await findFaintTexts(page)).toEqual([]);
});
