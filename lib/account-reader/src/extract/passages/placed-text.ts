import type { DocumentPlace } from "../../document/document.ts";

/** Text that knows where in the document each of its characters stands. */
export interface PlacedText {
  readonly text: string;
  /** Where the characters from an offset on stand, in order. */
  readonly places: readonly { readonly start: number; readonly place: DocumentPlace }[];
}

export function placeText(text: string, place: DocumentPlace): PlacedText {
  return { text, places: [{ start: 0, place }] };
}

/** Texts one after another, with something between them. */
export function joinPlaced(texts: readonly PlacedText[], between = " "): PlacedText {
  return texts.reduce<PlacedText>(
    (whole, part) => append(whole, whole.text === "" ? "" : between, part),
    { text: "", places: [] },
  );
}

/**
 * Lines as running text: a word that is hyphenated over a line end is joined again, one that
 * keeps its hyphen (`innovations- og`, `full-time`) is not.
 */
export function joinLines(lines: readonly PlacedText[]): PlacedText {
  return lines.reduce(joinLine, { text: "", places: [] });
}

function joinLine(whole: PlacedText, part: PlacedText): PlacedText {
  const isBroken = /\p{Ll}-$/u.test(whole.text) && /^\p{Ll}/u.test(part.text);
  if (!isBroken || /^(?:og|eller|samt|and|or|to) /i.test(part.text))
    return append(whole, whole.text === "" ? "" : " ", part);
  const text = keepsHyphen.test(whole.text) ? whole.text : whole.text.slice(0, -1);
  return append({ ...whole, text }, "", part);
}

/** Words whose hyphen belongs to them wherever the line ends. */
const keepsHyphen =
  /(?:^|[\s(])(?:full|co|non|pre|cross|long|short|match|e|medium|small|well|up|self|start|part|on|follow|eu|fou|man|person|staff)-$/i;

export function findPlace({ places }: PlacedText, offset: number): DocumentPlace {
  const found = places.findLast(({ start }) => start <= offset) ?? places[0];
  return found?.place ?? { page: undefined, line: 1 };
}

function append(whole: PlacedText, between: string, part: PlacedText): PlacedText {
  const start = whole.text.length + between.length;
  return {
    text: `${whole.text}${between}${part.text}`,
    places: [
      ...whole.places,
      ...part.places.map(({ start: at, place }) => ({ start: start + at, place })),
    ],
  };
}
