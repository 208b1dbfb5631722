import { expect, it } from "vitest";
import { listParts } from "../../../lib/performance-account/src/display/list-parts.ts";
import { renderText } from "../../../lib/performance-account/src/display/sentence.ts";
import { participation } from "../../../lib/performance-account/src/measures/participation.ts";
import { makeAccount } from "../measures/make-account.ts";

type Printed = Parameters<typeof makeAccount>[0];
const listed = (printed: Printed) => listParts(participation(makeAccount(printed)).outcomes);

it.each<[string, Printed, string]>([
  ["one", { companies: "10", companies_new_ideas: "5" }, "new ideas 5 (50%)"],
  [
    "several, largest first",
    { companies: "100", companies_new_ideas: "5", companies_new_competences: "7" },
    "new competences and tools 7 (7.0%); new ideas 5 (5.0%)",
  ],
  ["one without a whole", { companies_new_ideas: "5" }, "new ideas 5"],
])("listParts names %s", (_, printed, wanted) => {
  expect(renderText(listed(printed))).toBe(wanted.replace("(50%)", "(50.0%)"));
});

it("listParts lacks every part if none is given", () => {
  expect(listed({ companies: "5" }).missing.map(({ label }) => label)).toHaveLength(3);
});
