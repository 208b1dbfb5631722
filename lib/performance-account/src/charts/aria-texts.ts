import { findLanguage } from "../language/language.ts";
import { phrase, translate } from "../language/phrase.ts";

/** What a screen reader says of a bar; nothing in English, which Vega says itself. */
export const toBarRole = () =>
  findLanguage() === "en" ? {} : { ariaRoleDescription: translate("bar") };

/** What a screen reader says of the colours; nothing in English, which Vega says itself. */
export const toLegendDescription = (names: readonly string[]) =>
  findLanguage() === "en" ? {} : { description: phrase`Colours: ${names.join(", ")}` };

/** What a screen reader says of the axis; nothing in English, which Vega says itself. */
export function toAxisDescription(title: string): { readonly description?: string } {
  if (findLanguage() === "en") return {};
  return {
    description: title === "" ? translate("Horizontal axis") : phrase`Horizontal axis: ${title}`,
  };
}
