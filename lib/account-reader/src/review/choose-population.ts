import { type AccountPopulation, accountPopulations } from "performance-account/data";
import type { Dialogue } from "./dialogue.ts";
import type { ExistingData } from "./load-data.ts";

/** Whom an account speaks of, and who says so. */
export interface ChosenPopulation {
  readonly population: AccountPopulation;
  /** Why it was taken, as the rest of a sentence. */
  readonly why: string;
}

/** What is known of whom an account speaks of. */
export interface PopulationHints {
  /** What the command line says; undefined for nothing. */
  readonly asked: AccountPopulation | undefined;
  /** What the document says; undefined for nothing. */
  readonly read: AccountPopulation | undefined;
  /** Undefined where no questions can be asked. */
  readonly dialogue: Dialogue | undefined;
}

/** The population of an account: as asked for, as read, as answered, or as in the newest account. */
export async function choosePopulation(
  { asked, read, dialogue }: PopulationHints,
  { accounts }: Pick<ExistingData, "accounts">,
): Promise<ChosenPopulation> {
  if (asked)
    return {
      population: asked,
      why:
        read && read !== asked
          ? `as --population says; the document says ${read}`
          : "as --population says",
    };
  if (read) return { population: read, why: "as the document says" };
  const [newest] = accounts;
  const usual =
    accountPopulations.find((one) => one === newest?.population) ?? "clusters-and-networks";
  const why = newest
    ? `as in ${newest.year}, since the document does not say`
    : "since neither the document nor another account says";
  if (!dialogue) return { population: usual, why };
  const message = "Whom do the figures speak of? The document does not say";
  const options = accountPopulations.map((value) => ({ value, label: populationNames[value] }));
  const population = await dialogue.choose({ message, options, initialValue: usual });
  return { population, why: "as you say" };
}

const populationNames: Readonly<Record<AccountPopulation, string>> = {
  "clusters-and-networks": "all significant clusters and innovation networks",
  "innovation-networks": "the innovation networks of the ministry’s programme",
};
