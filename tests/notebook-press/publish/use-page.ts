import type { Reading } from "./read-as.ts";

/** Does what a reader does with a page: reads, opens an origin, and what else scripts let them do. */
export async function usePage(reading: Reading, scripts: boolean): Promise<void> {
  const { evaluate, until, press } = reading;
  await until("document.querySelector('h1').checkVisibility()");
  await until("document.documentElement.scrollWidth <= innerWidth");
  await until(`document.documentElement.classList.contains("script") === ${scripts}`);
  if (scripts) {
    if (await evaluate("Boolean(document.querySelector('#search'))")) await search(reading);
    else await walkChart(reading);
    await chooseColors(reading);
  }
  await press("main button.figure");
  await closeOrigin(reading);
}

/** The keys lead to a mark and open its origin, and a mouse shows what a mark says. */
async function walkChart(reading: Reading): Promise<void> {
  const { until, evaluate, hover, page } = reading;
  await until(
    "[...document.querySelectorAll('figure[data-chart]')].every((chart) => chart.querySelector('.live:not(.waiting)'))",
  );
  await hover(".live .role-mark:is(.mark-rect, .mark-symbol) path");
  await until("document.querySelector('.tip').checkVisibility()");
  await page.mouse.move(1, 1);
  await evaluate(
    "[...document.querySelectorAll('.live')].find((one) => one.checkVisibility()).focus()",
  );
  await page.keyboard.press("ArrowDown");
  await until("document.querySelector('.said').textContent !== ''");
  await page.keyboard.press("Enter");
  await closeOrigin(reading);
}

async function closeOrigin({ until, page }: Reading): Promise<void> {
  await until("document.querySelector('.origin:popover-open')?.contains(document.activeElement)");
  await page.keyboard.press("Escape");
  await until("!document.querySelector('.origin:popover-open')");
}

async function search({ until, press, page }: Reading): Promise<void> {
  await press("#search");
  await page.keyboard.type("18.058");
  await until("document.querySelector('.found').textContent !== ''");
  await page.keyboard.press("Escape");
  await until("document.querySelector('.found').textContent === ''");
}

/** Also where the browser lets the page keep nothing. */
async function chooseColors({ evaluate, until }: Reading): Promise<void> {
  for (const [choice, ground] of [
    ["dark", "rgb(20, 24, 29)"],
    ["", "rgb(255, 255, 255)"],
  ]) {
    await evaluate(
      `(() => { const choice = document.querySelector(".theme select"); choice.value = "${choice}"; choice.dispatchEvent(new Event("change")); })()`,
    );
    await until(`getComputedStyle(document.documentElement).backgroundColor === "${ground}"`);
  }
}
