import { it } from "vitest";
import { auditOurPages } from "./audit-our-pages.ts";

// `our-pages.wide.test.ts` does it in Danish too; here those of 2018 are.
it(
  "audit finds no number on our pages of all years and their index that cannot be followed",
  () => auditOurPages("en"),
  300_000,
);
