import { expect, it } from "vitest";
import type { Precision } from "../../../lib/performance-account/src/numbers/types.ts";
import {
  kroner,
  numberWords,
  otherMoney,
  percent,
  qualifiers,
  scales,
} from "../../../lib/performance-account/src/numbers/words.ts";

const limits: readonly (readonly [Precision, readonly string[]])[] = [
  ["over", ["just over", "slightly above", "a little more than", "a bit over"]],
  ["over", ["lidt over", "godt og vel over", "lidt mere end"]],
  ["over", ["over", "above", "more than", "mere end", "flere end", "godt"]],
  ["just-under", ["just under", "slightly below", "a little less than"]],
  ["just-under", ["lige under", "lidt under", "lidt mindre end"]],
  ["just-under", ["knap", "knapt", "næsten", "almost", "nearly", "close to", "op mod", "tæt på"]],
  ["at-least", ["mindst", "minimum", "min.", "at least", "no less than"]],
  ["at-least", ["not less than", "no fewer than", "ikke færre end", "ikke mindre end"]],
  ["at-most", ["højst", "maksimalt", "maks.", "op til", "at most", "up to", "no more than"]],
  ["at-most", ["not more than", "ikke mere end", "ikke flere end"]],
  ["under", ["under", "below", "less than", "fewer than", "mindre end", "færre end"]],
  ["about", ["ca.", "ca", "cirka", "omkring", "omtrent", "rundt regnet"]],
  ["about", ["about", "around", "approximately", "approx.", "appr.", "roughly", "some"]],
  ["about", ["circa", "c.", "About", "CA."]],
];
const limitRows = limits.flatMap(([precision, words]) =>
  words.map((word) => [word, precision] as const),
);

const powers: readonly (readonly [number, readonly string[]])[] = [
  [3, ["tusinde", "tusind", "thousand", "thousands", "t."]],
  [6, ["millioner", "million", "millions", "mill.", "mill", "mio.", "mio", "m", "MIO."]],
  [9, ["milliarder", "milliard", "mia.", "mia", "mrd.", "mrd", "billion", "billions", "bn.", "bn"]],
];
const powerRows = powers.flatMap(([power, words]) => words.map((word) => [word, power] as const));

const findFirst = <Value>(list: readonly (readonly [RegExp, Value])[], text: string) =>
  list.find(([pattern]) => pattern.test(text));

it.each(limitRows)("qualifiers take %j for %s, and leave the number", (word, precision) => {
  const [pattern, found] = findFirst(qualifiers, `${word} 700`) ?? [];
  expect(found).toBe(precision);
  expect(`${word} 700`.replace(pattern ?? "", "")).toBe("700");
});

it.each(powerRows)(
  "scales take %j for ten to the power of %i, and leave the number",
  (word, power) => {
    const [pattern, found] = findFirst(scales, `5 ${word}`) ?? [];
    expect(found).toBe(power);
    expect(`5 ${word}`.replace(pattern ?? "", "")).toBe("5");
  },
);

it.each(toNames(qualifiers))(
  "qualifiers reach %s: no earlier entry takes all of its words",
  (_, at) => {
    const firsts = limitRows.map(([word]) => findFirst(qualifiers, `${word} 700`));
    expect(firsts).toContain(qualifiers[at]);
  },
);

it.each(toNames(scales))("scales reach %s: no earlier entry takes all of its words", (_, at) => {
  const firsts = powerRows.map(([word]) => findFirst(scales, `5 ${word}`));
  expect(firsts).toContain(scales[at]);
});

it.each(["700", "700 over", "overall 700", "knapper 700", "someone 700"])(
  "qualifiers find nothing in %j",
  (text) => {
    expect(findFirst(qualifiers, text)).toBeUndefined();
  },
);

it.each(["5", "million 5", "5 millionth", "5 t"])("scales find nothing in %j", (text) => {
  expect(findFirst(scales, text)).toBeUndefined();
});

it.each([
  ...["DKK 5", "kr. 5", "kr 5", "Kr.5", "5 DKK", "5 kroner", "5 danske kroner"],
  ...["5 Danish kroner", "5 kr.", "5 kr", "5,-"],
])("kroner leave the number of %j", (text) => {
  expect(kroner.reduce((rest, pattern) => rest.replace(pattern, ""), text)).toBe("5");
});

it.each([
  ...["€5", "$5", "£5", "EUR 5", "5 euro", "5 Euros", "USD 5", "5 dollar", "5 dollars"],
  ...["GBP 5", "5 SEK", "5 NOK"],
])("otherMoney finds %j", (text) => {
  expect(text).toMatch(otherMoney);
});

it.each(["DKK 5", "5 kroner", "5 European companies"])("otherMoney finds none in %j", (text) => {
  expect(text).not.toMatch(otherMoney);
});

it.each(["5%", "5 %", "5 pct.", "5 pct", "5 procent", "5 per cent", "5 percent"])(
  "percent leaves the number of %j",
  (text) => {
    expect(text.replace(percent, "")).toBe("5");
  },
);

function toNames(list: readonly (readonly [RegExp, unknown])[]) {
  return list.map(([pattern], at) => [String(pattern), at] as const);
}

it.each([
  ["english", "one", 1],
  ["english", "twelve", 12],
  ["english", "twenty", 20],
  ["english", "forty-two", 42],
  ["english", "ninety-nine", 99],
  ["danish", "én", 1],
  ["danish", "to", 2],
  ["danish", "fjorten", 14],
  ["danish", "toogfyrre", 42],
  ["danish", "enogtredive", 31],
  ["danish", "nioghalvfems", 99],
] as const)("numberWords has the %s %s", (language, word, value) => {
  expect(numberWords[language].get(word)).toBe(value);
});

it.each(["english", "danish"] as const)(
  "numberWords has every %s number below a hundred",
  (language) => {
    expect(new Set(numberWords[language].values())).toEqual(
      new Set(Array.from({ length: 99 }, (_, at) => at + 1)),
    );
  },
);

it.each(["en", "et", "hundred"])("numberWords lacks %s: an article, or too large", (word) => {
  expect([...numberWords.english.keys(), ...numberWords.danish.keys()]).not.toContain(word);
});
