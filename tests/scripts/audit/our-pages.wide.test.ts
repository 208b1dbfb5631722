import { it } from "vitest";
import { auditOurPages } from "./audit-our-pages.ts";

it(
  "audit finds no number on our Danish pages of all years that cannot be followed",
  () => auditOurPages("da"),
  300_000,
);
