/** A distance in pixels. */
export interface Move {
  readonly x: number;
  readonly y: number;
}

/** A step of a path: where it leads, and what else its numbers say. */
interface Step {
  readonly letter: string;
  readonly numbers: readonly number[];
}

/** How many numbers each step has. */
const counts: Readonly<Record<string, number>> = {
  ...{ m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 },
};

/**
 * The data of a path that lies elsewhere, in steps from point to point, so that one shape at two
 * places differs in its beginning only; undefined for data that are not written out in full.
 */
export function maybeMovePath(data: string, move: Move): string | undefined {
  const steps = maybeParsePath(data);
  if (!steps) return undefined;
  let here = origin;
  let start = origin;
  return steps
    .map(({ letter, numbers }) => {
      const from = here;
      const name = letter.toLowerCase();
      const offset = letter === name ? origin : from;
      here = name === "z" ? start : toEnd({ letter, numbers }, from);
      if (name !== "m") return writeStep(name, toSteps(name, numbers, offset));
      start = here;
      return writeStep("M", [here.x + move.x, here.y + move.y]);
    })
    .join("");
}

const origin: Move = { x: 0, y: 0 };

function maybeParsePath(data: string): readonly Step[] | undefined {
  const steps = Array.from(
    data.matchAll(/([a-z])([^a-df-z]*)/gi),
    ([, letter = "", rest = ""]) => ({
      letter,
      numbers: (rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi) ?? []).map(Number),
    }),
  );
  const isWhole = steps.every(
    ({ letter, numbers }) => counts[letter.toLowerCase()] === numbers.length,
  );
  return isWhole && steps.length > 0 ? steps : undefined;
}

/** Where a step ends. */
function toEnd({ letter, numbers }: Step, from: Move): Move {
  const [name, last = 0] = [letter.toLowerCase(), numbers.at(-1)];
  const offset = letter === name ? from : origin;
  if (name === "h") return { x: last + offset.x, y: from.y };
  if (name === "v") return { x: from.x, y: last + offset.y };
  return { x: (numbers.at(-2) ?? 0) + offset.x, y: last + offset.y };
}

/** The numbers of a step from the point where it begins. */
function toSteps(name: string, numbers: readonly number[], { x, y }: Move): readonly number[] {
  if (name === "h") return numbers.map((number) => number - x);
  if (name === "v") return numbers.map((number) => number - y);
  // The first five numbers of an arc are no places.
  const fixed = name === "a" ? 5 : 0;
  return numbers.map((number, at) =>
    at < fixed ? number : number - ((at - fixed) % 2 === 0 ? x : y),
  );
}

function writeStep(name: string, numbers: readonly number[]): string {
  const [x = "", y = ""] = numbers.map(formatNumber);
  if (name === "l" && y === "0") return `h${x}`;
  if (name === "l" && x === "0") return `v${y}`;
  return `${name}${numbers.map(formatNumber).join(" ").replaceAll(" -", "-")}`;
}

/** A hundredth of a pixel is finer than any screen. */
export const formatNumber = (number: number): string =>
  `${Number(number.toFixed(2))}`.replace(/^(-?)0\./, "$1.");
