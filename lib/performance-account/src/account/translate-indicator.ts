import { translate } from "../language/phrase.ts";
import type { Indicator } from "./indicator.ts";

/**
 * An indicator with its texts in the language chosen. They are looked up whenever they are read,
 * since the language can be chosen after the catalogue is loaded.
 */
export const translateIndicator = <Named extends Indicator>(indicator: Named) => ({
  ...indicator,
  get label() {
    return translate(indicator.label);
  },
  get noun() {
    return translate(indicator.noun);
  },
  get definition() {
    return translate(indicator.definition);
  },
});
