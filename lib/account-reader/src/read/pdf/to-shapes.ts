import { type Matrix, multiply, toMatrix } from "./matrix.ts";
import type { Shape } from "./page.ts";

/** The numbers by which pdf.js names what is done to draw a page. */
export type OperationCodes = Readonly<Record<OperationName, number>>;

type OperationName =
  | "save"
  | "restore"
  | "transform"
  | "paintFormXObjectBegin"
  | "paintFormXObjectEnd"
  | "constructPath"
  | "endPath"
  | "stroke"
  | "setFillRGBColor";

/** What is done to draw a page, in order, as pdf.js gives it. */
export interface Operations {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

interface State {
  readonly matrix: Matrix;
  readonly isWhite: boolean;
}

/** The bounds of what is drawn on a page: boxes, circles, rules. White fillings are left out. */
export function toShapes(
  { fnArray, argsArray }: Operations,
  codes: OperationCodes,
  toPage: Matrix,
): readonly Shape[] {
  const shapes: Shape[] = [];
  const stack: State[] = [];
  let state: State = { matrix: toPage, isWhite: false };
  fnArray.forEach((code, at) => {
    const args = argsArray[at];
    if (code === codes.save) stack.push(state);
    else if (code === codes.restore || code === codes.paintFormXObjectEnd)
      state = stack.pop() ?? state;
    else if (code === codes.transform)
      state = { ...state, matrix: multiply(state.matrix, toMatrix(toNumbers(args))) };
    else if (code === codes.paintFormXObjectBegin) {
      stack.push(state);
      const [matrix] = args as readonly unknown[];
      if (matrix) state = { ...state, matrix: multiply(state.matrix, toMatrix(toNumbers(matrix))) };
    } else if (code === codes.setFillRGBColor) state = { ...state, isWhite: isWhite(args) };
    else if (code === codes.constructPath) {
      const [paint, [path]] = args as [number, readonly [unknown]];
      const isSeen = paint !== codes.endPath && !(state.isWhite && paint !== codes.stroke);
      const { matrix } = state;
      if (isSeen) shapes.push(...toSubpaths(path).map((points) => toShape(points, matrix)));
    }
  });
  return shapes;
}

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

function toShape(points: readonly Point[], [a, b, c, d, e, f]: Matrix): Shape {
  const across = points.map(([x, y]) => a * x + c * y + e);
  const down = points.map(([x, y]) => b * x + d * y + f);
  return {
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.min(...down),
    bottom: Math.max(...down),
  };
}
