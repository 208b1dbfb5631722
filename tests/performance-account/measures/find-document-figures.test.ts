import { expect, it } from "vitest";
import { findDocumentFigures } from "../../../lib/performance-account/src/measures/find-document-figures.ts";
import { makeAccount } from "./make-account.ts";

it("findDocumentFigures takes the figures of accounts that were entered, and no others", () => {
  const entered = makeAccount({ companies: "5" });
  const together = { ...makeAccount({ companies: "6" }), isDocument: false };
  const found = findDocumentFigures([entered, together]);
  expect(found.has(entered.figures.companies)).toBe(true);
  expect(found.has(together.figures.companies)).toBe(false);
});
