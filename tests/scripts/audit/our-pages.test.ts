import { it } from "vitest";
import { publishOnce } from "../../notebooks/publish-once.ts";
import { auditOurPages } from "./audit-our-pages.ts";

// `our-pages.wide.test.ts` repeats it for every other year, and `pages.test.ts` has made-up ones.
it("audit finds no number on our pages of 2018 and on all years that cannot be followed", async () => {
  await auditOurPages(await publishOnce());
});
