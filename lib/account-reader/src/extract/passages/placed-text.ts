import { joinWords } from "../../document/clean-text.ts";
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
export const joinPlaced = (texts: readonly PlacedText[], between: string): PlacedText =>
  joinBy(texts, (before, after) => `${before}${before && between}${after}`);

/** Lines as running text. */
export const joinLines = (lines: readonly PlacedText[]): PlacedText => joinBy(lines, joinWords);

/** @param join Puts the whole of the second text at the end. */
function joinBy(texts: readonly PlacedText[], join: (before: string, after: string) => string) {
  return texts.reduce<PlacedText>(
    (whole, part) => {
      const text = join(whole.text, part.text);
      const begin = text.length - part.text.length;
      const places = part.places.map(({ start, place }) => ({ start: begin + start, place }));
      return { text, places: [...whole.places, ...places] };
    },
    { text: "", places: [] },
  );
}

export function findPlace({ places }: PlacedText, offset: number): DocumentPlace {
  const found = places.findLast(({ start }) => start <= offset) ?? places[0];
  return found?.place ?? { page: undefined, line: 1 };
}
