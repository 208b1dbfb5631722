import type { DocumentPlace } from "../document/document.ts";
import { describePlace } from "./describe-figure.ts";

/** A note as a row of an account has it, in both languages of the pages. */
export interface OwnNote {
  readonly note: string;
  readonly note_da: string;
}

/**
 * What this command notes of a figure itself. A page shows notes, so they name places in the
 * document and repeat none of its numbers, which could not be followed there.
 */
export const ownNotes = {
  /** What is proposed as the reason of a missing figure. */
  notGiven: {
    note: "The document gives no number for it",
    note_da: "Dokumentet oplyser ikke noget tal for det",
  },
  notFound: {
    note: "Not found when the document was read by program",
    note_da: "Ikke fundet, da dokumentet blev læst af et program",
  },
  byHand: {
    note: "Read from the document by hand",
    note_da: "Aflæst i dokumentet af et menneske",
  },
  alsoPrinted: (places: readonly DocumentPlace[]): OwnNote => ({
    note: `The document also prints something else (${list(places, "en")})`,
    note_da: `Dokumentet trykker også noget andet (${list(places, "da")})`,
  }),
  undecided: (places: readonly DocumentPlace[]): OwnNote => ({
    note: `The document prints several numbers (${list(places, "en")}), and nobody has decided which is meant`,
    note_da: `Dokumentet trykker flere tal (${list(places, "da")}), og det er ikke afgjort, hvilket der er ment`,
  }),
  unconfirmed: (places: readonly DocumentPlace[]): OwnNote => ({
    note: `The document prints a number (${list(places, "en")}), but nobody has confirmed that it is meant`,
    note_da: `Dokumentet trykker et tal (${list(places, "da")}), men det er ikke bekræftet, at det er ment`,
  }),
} as const;

const list = (places: readonly DocumentPlace[], language: "en" | "da") =>
  [...new Set(places.map((place) => toPlace(place, language)))].join("; ");

const toPlace = (place: DocumentPlace, language: "en" | "da") =>
  language === "en"
    ? describePlace(place)
    : describePlace(place).replace("page", "side").replace("line", "linje");
