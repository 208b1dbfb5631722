import { OPS, Util } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type Matrix, type Rectangle, toBounds, toMatrix } from "./page.ts";

/** What is done to draw a page, in order, as pdf.js gives it. */
interface Operations {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

interface State {
  readonly matrix: Matrix;
  readonly isWhite: boolean;
}

/** The bounds of what is drawn on a page: boxes, circles, rules. White fillings are left out. */
export function toShapes({ fnArray, argsArray }: Operations, toPage: Matrix): readonly Rectangle[] {
  const shapes: Rectangle[] = [];
  const stack: State[] = [];
  let state: State = { matrix: toPage, isWhite: false };
  fnArray.forEach((code, at) => {
    const args = argsArray[at];
    if (code === OPS.save) stack.push(state);
    else if (code === OPS.restore || code === OPS.paintFormXObjectEnd) state = stack.pop() ?? state;
    else if (code === OPS.transform) state = { ...state, matrix: move(state.matrix, args) };
    else if (code === OPS.paintFormXObjectBegin) {
      stack.push(state);
      const [matrix] = args as readonly unknown[];
      if (matrix) state = { ...state, matrix: move(state.matrix, matrix) };
    } else if (code === OPS.setFillRGBColor) state = { ...state, isWhite: isWhite(args) };
    else if (code === OPS.constructPath) {
      const [paint, [path]] = args as [number, readonly [unknown]];
      const isSeen = paint !== OPS.endPath && !(state.isWhite && paint !== OPS.stroke);
      const { matrix } = state;
      if (isSeen) shapes.push(...toSubpaths(path).map((points) => toShape(points, matrix)));
    }
  });
  return shapes;
}

const move = (matrix: Matrix, by: unknown) => toMatrix(Util.transform(matrix, toNumbers(by)));

const toNumbers = (value: unknown): readonly number[] =>
  Array.from(Object.values((value ?? {}) as Record<string, unknown>)).map(Number);

function isWhite(args: unknown): boolean {
  const [first, ...rest] = args as readonly unknown[];
  if (typeof first === "string") return /^#f{6}$/i.test(first);
  return [first, ...rest].every((part) => Number(part) >= 255);
}

type Point = readonly [number, number];

/** How many numbers follow each kind of step: to a point, a line, a curve, a flat curve, the end. */
const lengths = [2, 2, 6, 4, 0];

function toSubpaths(path: unknown): readonly (readonly Point[])[] {
  const numbers = toNumbers(path);
  const paths: Point[][] = [];
  for (let at = 0; at < numbers.length; ) {
    const kind = numbers[at] ?? 4;
    const length = lengths[kind] ?? 0;
    if (kind === 0) paths.push([]);
    for (let i = at + 1; i < at + 1 + length; i += 2)
      paths.at(-1)?.push([numbers[i] ?? 0, numbers[i + 1] ?? 0]);
    at += 1 + length;
  }
  return paths.filter((points) => points.length > 1);
}

function toShape(points: readonly Point[], [a, b, c, d, e, f]: Matrix): Rectangle {
  const places = points.map(([x, y]) => [a * x + c * y + e, b * x + d * y + f] as const);
  return toBounds(places.map(([x, y]) => ({ left: x, right: x, top: y, bottom: y })));
}
