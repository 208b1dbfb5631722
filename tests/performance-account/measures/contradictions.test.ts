import { expect, it } from "vitest";
import { loadHistory } from "../../../lib/performance-account/src/account/load.ts";
import { contradictions } from "../../../lib/performance-account/src/measures/contradictions.ts";

const history = await loadHistory();
const found = contradictions(history);

it.each([
  ["18.058", "15,058", "the account itself prints it"],
  ["16.500", "12.000", "its source tells the year"],
  ["over 6.000", "omkring 7.500", "both, each for its own years"],
  ["5.348", "5.350", "its source is the original, not a report"],
])("contradictions uses %s, not %s: %s", (used, other, reason) => {
  expect(found).toContainEqual(
    expect.objectContaining({
      reason,
      used: expect.objectContaining({ printed: used }),
      other: expect.objectContaining({ printed: other }),
    }),
  );
});

it("contradictions names each figure that is not used once", () => {
  const others = found.map(({ other }) => other);
  expect(new Set(others).size).toBe(others.length);
});

it("contradictions of a history without figures are none", () => {
  expect(contradictions({ figures: [], accounts: [], breaks: [] })).toEqual([]);
});
