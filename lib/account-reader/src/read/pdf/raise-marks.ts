import { toSuperscript } from "../../document/clean-text.ts";
import { isCurrency, isUnit } from "../../numbers/affixes.ts";
import { findOverlapY, type TextPiece } from "./page.ts";

/** Small raised pieces on the line of the text beside them; footnote marks as raised digits. */
export function raiseMarks(pieces: readonly TextPiece[]): readonly TextPiece[] {
  return pieces.map((piece) => {
    if (![isMark, isUnit, isCurrency].some((is) => is(piece.text))) return piece;
    const host = pieces
      .filter((other) => isHost(other, piece))
      .toSorted((a, b) => toDistance(a, piece) - toDistance(b, piece))[0];
    if (!host) return piece;
    const text = isMark(piece.text) ? toSuperscript(piece.text) : piece.text;
    const isAfterSpace = !isMark(piece.text);
    const { baseline, top, bottom } = host;
    return { ...piece, text, baseline, top, bottom, isAfterSpace };
  });
}

const isMark = (text: string) =>
  /^(?:[[(]?\d{1,2}[\])]?(?:[, ]+\d{1,2}\)?)*|[*†‡§]{1,3})$/.test(text);

function isHost(host: TextPiece, mark: TextPiece): boolean {
  const rise = (host.baseline - mark.baseline) / host.size;
  if (host.size < mark.size * 1.12 || rise < 0.12 || rise > 0.8) return false;
  if (findOverlapY(host, mark) <= 0) return false;
  const reach = host.size * 0.35;
  const [after, before] = [mark.left - host.right, host.left - mark.right];
  // A note begins with its mark.
  const isNote = isMark(mark.text) && before > -reach && before < host.size * 0.8;
  return (after > -reach && after < reach) || (before > -reach && before < reach) || isNote;
}

const toDistance = (host: TextPiece, mark: TextPiece) =>
  Math.max(mark.left - host.right, host.left - mark.right);
