import type { Population } from "./account.ts";

/** What each population is called in words, without an article or a number. */
export const populationNames: Readonly<Record<Population, string>> = {
  "clusters-and-networks": "most significant clusters and innovation networks",
  "innovation-networks": "innovation networks of the ministry’s programme",
};
