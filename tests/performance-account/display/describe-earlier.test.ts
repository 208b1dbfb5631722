import { afterEach, expect, it } from "vitest";
import type { Account } from "../../../lib/performance-account/src/account/account.ts";
import { describeEarlier } from "../../../lib/performance-account/src/display/describe-earlier.ts";
import { renderText } from "../../../lib/performance-account/src/display/sentence.ts";
import { useLanguage } from "../../../lib/performance-account/src/language/language.ts";
import { makeAccount } from "../measures/make-account.ts";

afterEach(() => useLanguage("en"));

const account = makeAccount({});
const other: Account = { ...account, year: 2016, population: "innovation-networks" };

it.each([
  ["there is one to compare with", { same: account, other }],
  ["there is none at all", { same: undefined, other: undefined }],
])("describeEarlier is empty if %s", (_, earlier) => {
  expect(describeEarlier(account, earlier)).toEqual([]);
});

it("describeEarlier says that an account of another set is not compared", () => {
  expect(describeEarlier(account, { same: undefined, other }).map(renderText)).toEqual([
    "There is no earlier account of the most significant clusters and innovation networks to compare with. The account of 2016 counts another set, the innovation networks of the ministry’s programme, and is not compared.",
  ]);
});

it("describeEarlier is in the language chosen", () => {
  useLanguage("da");
  expect(describeEarlier(account, { same: undefined, other }).map(renderText)).toEqual([
    "Der er intet tidligere regnskab at sammenligne med for de mest betydningsfulde klynger og innovationsnetværk. Regnskabet for 2016 tæller en anden gruppe, nemlig de innovationsnetværk, der indgår i ministeriets program. Det sammenlignes der ikke med.",
  ]);
});
