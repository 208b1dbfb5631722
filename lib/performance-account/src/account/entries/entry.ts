import type { Indicator } from "../indicator.ts";

/** All that belongs to one indicator, in English and in Danish. */
export type Entry = Omit<Indicator, "id"> &
  Readonly<Record<"labelDa" | "nounDa" | "definitionDa", string>>;

/** Entries by the id of their indicator. */
export type Entries = Readonly<Record<string, Entry>>;

/** What an indicator is called, in English and in Danish. */
export const named = (label: string, labelDa: string) => ({ label, labelDa });

/** Numbers on one topic: of things by their plural nouns in English and Danish, or of kroner. */
export const ofTopic = (topic: Indicator["topic"]) => {
  const toNumber = (kind: Indicator["kind"]) => (noun: string, nounDa: string) => {
    return { topic, kind, noun, nounDa };
  };
  return {
    count: toNumber("count"),
    average: toNumber("average"),
    share: toNumber("share"),
    money: toNumber("money")("DKK", "kr."),
  };
};

/** What the growth of a number means, whatever it counts. */
export const growth = {
  definition: "Growth on the year before, as the source prints it.",
  definitionDa: "Vækst i forhold til året før, som kilden trykker det.",
};
