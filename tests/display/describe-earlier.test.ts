import { expect, it } from "vitest";
import type { Account } from "../../lib/src/account/account.ts";
import { describeEarlier } from "../../lib/src/display/describe-earlier.ts";
import { renderText } from "../../lib/src/display/sentence.ts";
import { makeAccount } from "../measures/make-account.ts";

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
