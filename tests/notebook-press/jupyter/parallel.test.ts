import { it } from "vitest";
import { runAtOnce } from "./run-at-once.ts";

it("executeNotebook runs 8 notebooks at once on both kernels", () =>
  runAtOnce(["tslab", "tslab", ...Array<string>(6).fill("deno")]));
