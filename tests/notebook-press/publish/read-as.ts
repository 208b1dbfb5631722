import { setTimeout as wait } from "node:timers/promises";
import type { Browser, Frame, Page } from "puppeteer-core";
import type { Way } from "./ways.ts";

/** A page before a reader, who has a mouse or a finger, and keys. */
export interface Reading {
  /** Runs in the page, also where the page itself runs nothing. */
  readonly evaluate: <T>(expression: string) => Promise<T>;
  /** Waits until an expression is true. */
  readonly until: (expression: string) => Promise<void>;
  readonly hover: (selector: string) => Promise<void>;
  /** With a finger where the screen is a phone's. */
  readonly press: (selector: string) => Promise<void>;
  readonly page: Page;
  /** What was asked for that is not in the page. */
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

/** What Chromium says of a frame that may not do all: it would of any page. */
const isOfFrame = /^Blocked (autofocusing|script execution)/;

/** Opens a page as somebody would who reads it in a way. */
export async function readAs(browser: Browser, address: string, way: Way): Promise<Reading> {
  const page = await browser.newPage();
  const isPhone = way.width < 600;
  await page.setViewport({ width: way.width, height: 800, hasTouch: isPhone });
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (!/^(data|blob):|\/preview\//.test(request.url())) requests.push(request.url());
  });
  page.on("console", (message) => {
    if (!isOfFrame.test(message.text())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(address);
  const frame = way.sandbox === undefined ? page.mainFrame() : await findInner(page);
  const evaluate = <T>(expression: string) => frame.evaluate(expression) as Promise<T>;
  const hover = async (selector: string) =>
    page.mouse.move(...(await findPlace(page, frame, selector)));
  const press = async (selector: string) => {
    const place = await findPlace(page, frame, selector);
    await (isPhone ? page.touchscreen.tap(...place) : page.mouse.click(...place));
  };
  const until = async (expression: string) => {
    const end = Date.now() + 20_000;
    while (!(await evaluate<boolean>(`Boolean(${expression})`))) {
      if (Date.now() > end) throw new Error(`Cannot go on: wanted ${expression} within 20 s`);
      await wait(25);
    }
  };
  return { evaluate, until, hover, press, page, requests, complaints };
}

async function findInner(page: Page): Promise<Frame> {
  const inner = page.frames().find((frame) => frame !== page.mainFrame());
  if (!inner) throw new Error("Cannot read the preview: wanted a frame");
  return inner;
}

/** The middle of the first element in sight that matches, scrolled to, on the screen. */
async function findPlace(page: Page, frame: Frame, selector: string): Promise<[number, number]> {
  const find = (expression: string) => `(() => {
    const element = [...document.querySelectorAll(${JSON.stringify(selector)})].find((one) => one.checkVisibility());
    element.scrollIntoView({ block: "center", behavior: "instant" });
    const { x, y, width, height } = element.getBoundingClientRect();
    return ${expression};
  })()`;
  const [x, y] = (await frame.evaluate(find("[x + width / 2, y + height / 2]"))) as [
    number,
    number,
  ];
  if (frame === page.mainFrame()) return [x, y];
  // A frame as high as its page is scrolled from without.
  const corner = `(() => { const { x, y } = document.querySelector("iframe").getBoundingClientRect(); scrollBy(0, y + ${y} - innerHeight / 2); const now = document.querySelector("iframe").getBoundingClientRect(); return [now.x, now.y]; })()`;
  const [left, top] = (await page.evaluate(corner)) as [number, number];
  return [left + x, top + y];
}
