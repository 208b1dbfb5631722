import { Util } from "pdfjs-dist/legacy/build/pdf.mjs";
import { cleanText } from "../../document/clean-text.ts";
import { type Matrix, type TextPiece, toMatrix } from "./page.ts";

/** A text of a page as pdf.js gives it. */
export interface TextItem {
  readonly str: string;
  /** Scale, turn and place, from the lower left. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

/** Pieces with text in them, upright and turned ones, in points from the left and the top of the page. */
export function toPieces(
  items: readonly TextItem[],
  { toPage, boldFonts }: { readonly toPage: Matrix; readonly boldFonts: ReadonlySet<string> },
) {
  const pieces: TextPiece[] = [];
  const turned: TextPiece[] = [];
  let isAfterSpace = false;
  for (const item of items) {
    if (item.str.trim() === "") {
      isAfterSpace ||= item.str !== "";
      continue;
    }
    const matrix = toMatrix(Util.transform(toPage, item.transform));
    const [a, b, c, d] = matrix;
    const isTurned = Math.abs(b) > Math.abs(a) * 0.05 || a < 0;
    const size = Math.hypot(c, d) || Math.hypot(a, b);
    const place = isTurned ? toTurnedPlace(matrix) : { left: matrix[4], baseline: matrix[5] };
    const isBold = boldFonts.has(item.fontName);
    const parts = splitWide(item.str, place.left, item.width);
    (isTurned ? turned : pieces).push(
      ...parts.map((part, at) =>
        toPiece(part, { ...place, size, isBold, isAfterSpace: isAfterSpace || at > 0 }),
      ),
    );
    isAfterSpace = /\s$/.test(item.str);
  }
  return { pieces: dropRepeated(pieces), turned: dropRepeated(turned) };
}

/** The place on the page when it is turned so that the text stands upright. */
function toTurnedPlace([a, b, , , x, y]: Matrix) {
  const length = Math.hypot(a, b) || 1;
  const [cosine, sine] = [a / length, b / length];
  return { left: x * cosine + y * sine, baseline: y * cosine - x * sine };
}

interface Part {
  readonly text: string;
  readonly left: number;
  readonly width: number;
}

/** Parts of a text that many spaces part, as columns in letters of one width are. */
function splitWide(text: string, left: number, width: number): readonly Part[] {
  const step = width / text.length;
  return [...text.matchAll(/\S+(?:\s{1,2}\S+)*/g)].map((found) => ({
    text: found[0],
    left: left + found.index * step,
    width: found[0].length * step,
  }));
}

type Look = Pick<TextPiece, "baseline" | "size" | "isBold" | "isAfterSpace">;

function toPiece({ text, left, width }: Part, look: Look): TextPiece {
  return {
    ...look,
    text: toTight(cleanText(text)),
    left,
    right: left + width,
    top: look.baseline - look.size * 0.75,
    bottom: look.baseline + look.size * 0.2,
  };
}

/** Letters that are set wide apart, `N E T W O R K`, are words; so are the digits of a year. */
const toTight = (text: string) =>
  /^\p{L}(?: \p{L}){3,}$|^(?:1 9|2 0) \d \d$/u.test(text) ? text.replaceAll(" ", "") : text;

/** Text that is drawn twice to look bold or to throw a shadow counts once. */
function dropRepeated(pieces: readonly TextPiece[]): readonly TextPiece[] {
  const seen = new Map<string, TextPiece[]>();
  return pieces.filter((piece) => {
    if (piece.text === "") return false;
    const same = seen.get(piece.text) ?? [];
    seen.set(piece.text, [...same, piece]);
    const reach = piece.size * 0.12;
    return !same.some(
      ({ left, baseline, size }) =>
        Math.abs(left - piece.left) < reach &&
        Math.abs(baseline - piece.baseline) < reach &&
        Math.abs(size - piece.size) < 0.5,
    );
  });
}
