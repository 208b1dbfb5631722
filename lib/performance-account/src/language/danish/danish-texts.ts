import { accountTexts } from "./account-texts.ts";
import { chartTexts } from "./chart-texts.ts";
import { displayTexts } from "./display-texts.ts";
import { measureTexts } from "./measure-texts.ts";

/** Every Danish text of the library's own words, by its English one. */
export const danishTexts: Readonly<Record<string, string>> = {
  ...accountTexts,
  ...measureTexts,
  ...chartTexts,
  ...displayTexts,
};
