import { translate } from "../language/phrase.ts";
import type { Population } from "./account.ts";

/**
 * What a population is called in words, without an article or a number.
 * @example
 * console.log(namePopulation(account.population));
 */
export const namePopulation = (population: Population): string => names[population]();

const names: Readonly<Record<Population, () => string>> = {
  "clusters-and-networks": () => translate("most significant clusters and innovation networks"),
  "innovation-networks": () => translate("innovation networks of the ministry’s programme"),
  "national-clusters-2021": () =>
    translate("cluster organisations of the national programme 2021–2024"),
  "national-clusters-2025": () =>
    translate("cluster organisations of the national programme 2025–2028"),
  "technological-service-institutes": () => translate("approved technological service institutes"),
  "innovation-incubators": () => translate("innovation incubators"),
};
