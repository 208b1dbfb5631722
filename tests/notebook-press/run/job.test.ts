import { expect, it } from "vitest";
import { describeOmissions, type Omission } from "../../../lib/notebook-press/src/run/job.ts";
import { makeSourceNotebook } from "./make-job.ts";

const toOmission = (
  slug: string,
  label: string,
  reason: Omission["reason"] = "no figure of its topics",
): Omission => ({ job: { source: makeSourceNotebook({ slug }), label }, reason });

it("describeOmissions says each notebook and reason once, and each year once", () => {
  const omissions = [
    toOmission("02-funding", "2017"),
    toOmission("03-labels", "2017"),
    toOmission("02-funding", "2016"),
    toOmission("02-funding", "2017"),
    toOmission("02-funding", "2016-innovation-networks", "it takes no population"),
  ];
  expect(describeOmissions(omissions)).toBe(
    "Left out: 02-funding for 2017, 2016 (no figure of its topics); 03-labels for 2017 (no figure of its topics); 02-funding for 2016-innovation-networks (it takes no population)",
  );
});
