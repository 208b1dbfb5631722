import { catalogueTexts } from "./catalogue-texts.ts";
import { chartTexts } from "./chart-texts.ts";
import { displayTexts } from "./display-texts.ts";
import { figureNoteTexts } from "./figure-note-texts.ts";
import { historyTexts } from "./history-texts.ts";
import { measureTexts } from "./measure-texts.ts";
import { noteTexts } from "./note-texts.ts";
import { notebookTexts } from "./notebook-texts.ts";

/** Every Danish text, by its English one. */
export const danishTexts: Readonly<Record<string, string>> = {
  ...catalogueTexts,
  ...historyTexts,
  ...noteTexts,
  ...figureNoteTexts,
  ...measureTexts,
  ...chartTexts,
  ...displayTexts,
  ...notebookTexts,
};
