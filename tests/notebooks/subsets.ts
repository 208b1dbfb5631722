import type { Account, Population } from "../../lib/performance-account/src/account/account.ts";
import {
  catalogue,
  type IndicatorId,
  indicatorIds,
} from "../../lib/performance-account/src/account/catalogue.ts";
import {
  makeDataFolder,
  toAccountText,
  toSourcesText,
} from "../performance-account/account/data-folder.ts";

/** What an account prints, by indicator; empty text is a figure that it says it lacks. */
export type Printed = Readonly<Partial<Record<IndicatorId, string>>>;

/** A made-up split of the financing, which adds up to the whole. */
export const asShares: Printed = {
  ...{ financing_state: "39%", financing_regions: "12%", financing_municipalities: "4%" },
  ...{ financing_eu: "16%", financing_private: "23%", financing_other: "6%" },
};

/** The same as amounts of DKK 494 million. */
export const asAmounts: Printed = {
  ...{ financing_state: "DKK 193 million", financing_regions: "DKK 59 million" },
  ...{ financing_municipalities: "DKK 20 million", financing_eu: "DKK 79 million" },
  ...{ financing_private: "DKK 113 million", financing_other: "DKK 30 million" },
};

/** What an account prints, every figure of it that it gives. */
export const toPrinted = ({ figures }: Account): Printed =>
  Object.fromEntries(
    indicatorIds.map((id) => [id, figures[id].printed] as const).filter(([, text]) => text !== ""),
  );

/** A part of what an account prints, the other indicators without a row. */
export const keep = (printed: Printed, ids: readonly string[]): Printed =>
  Object.fromEntries(Object.entries(printed).filter(([id]) => ids.includes(id)));

/** What is left of it without some indicators. */
export const drop = (printed: Printed, ids: readonly string[]): Printed =>
  Object.fromEntries(Object.entries(printed).filter(([id]) => !ids.includes(id)));

/** Subsets that an account of a year may be, each with a name. */
export function listSubsets(printed: Printed): readonly (readonly [string, Printed])[] {
  const full = { ...printed, ...asShares };
  const topics = [...new Set(catalogue.map(({ topic }) => topic))];
  const ofTopic = (topic: string) =>
    catalogue.filter((entry) => entry.topic === topic).map(({ id }) => id);
  return [
    ["all, sources as shares", full],
    ["all, sources as amounts", { ...printed, ...asAmounts }],
    ["amounts without a total", drop({ ...printed, ...asAmounts }, ["financing_total"])],
    ["no row but one that gives no number", { companies: "" }],
    ["counts of nobody", { companies: "0", clusters: "0", companies_courses: "0", countries: "0" }],
    ["limits", { ...full, companies: "over 18.000", companies_courses: "ca. 430" }],
    ...indicatorIds.map((id) => [`all but ${id}`, drop(full, [id])] as const),
    ...indicatorIds.map((id) => [`only ${id}`, keep(full, [id])] as const),
    ...topics.map((topic) => [`nothing of ${topic}`, drop(full, ofTopic(topic))] as const),
    ...topics.map((topic) => [`only ${topic}`, keep(full, ofTopic(topic))] as const),
  ];
}

/** What the sentences of a notebook tell; figures that no sentence has both of come and go together. */
const told: Readonly<Record<string, readonly (readonly IndicatorId[])[]>> = {
  "01-overview": [
    ["clusters", "countries"],
    ["companies", "international_activities"],
    ["companies_matchmaking", "media_coverage"],
    ["companies_new_competences", "press_releases"],
  ],
  "02-funding": [
    ["clusters"],
    ["companies"],
    ["financing_total"],
    ["secretariat_fte", "financing_state"],
    ["companies_new_products"],
  ],
  "03-participation": [
    ["companies"],
    ["companies_matchmaking", "clusters"],
    ["companies_projects", "companies_new_competences"],
    ["companies_international", "companies_new_ideas"],
    ["companies_courses", "companies_new_products"],
  ],
  "04-certification": [
    ["clusters"],
    ["certified_gold"],
    ["certified_silver"],
    ["certified_bronze"],
  ],
};

/** Every subset of what the sentences of a notebook tell, by the notebook. */
export const listTold = (printed: Printed): readonly (readonly [string, readonly Printed[]])[] =>
  Object.entries(told).map(([name, groups]) => {
    const masks = Array.from({ length: 2 ** groups.length }, (_, mask) => mask);
    const subsets = masks.map((mask) => groups.filter((_, at) => mask & (1 << at)).flat());
    // No sentence tells the public actors, and an account without a figure is none.
    return [name, subsets.map((ids) => keep(printed, ["public_actors", ...ids]))];
  });

/** An account before that of 2018. */
export interface EarlierPrinted {
  readonly printed: Printed;
  readonly population?: Population;
}

/** A data folder with the account of 2018, and with one of 2016 if it is given. */
export function makeYear(printed: Printed, earlier?: EarlierPrinted): Promise<string> {
  const { population = "clusters-and-networks" } = earlier ?? {};
  const sources = {
    "account-2018": { year: 2018 },
    ...(earlier && { "account-2016": { year: 2016, population } }),
  };
  return makeDataFolder(
    {
      2018: toAccountText(printed),
      ...(earlier && { 2016: toAccountText(earlier.printed, "account-2016") }),
    },
    toSourcesText(sources),
  );
}
