/** A number of things, by their plural nouns in English and Danish. */
export const count = (noun: string, nounDa: string) => ({ kind: "count", noun, nounDa }) as const;

/** An average number of things. */
export const average = (noun: string, nounDa: string) =>
  ({ kind: "average", noun, nounDa }) as const;

/** A share of things. */
export const share = (noun: string, nounDa: string) => ({ kind: "share", noun, nounDa }) as const;

/** An amount in Danish kroner. */
export const money = { kind: "money", noun: "DKK", nounDa: "kr." } as const;
