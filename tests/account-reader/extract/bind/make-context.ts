import type { Context } from "../../../../lib/account-reader/src/extract/bind/binding.ts";

/** What surrounds a statement; what is not given is empty. */
export const makeContext = (changes: Partial<Context>): Context => ({
  above: "",
  head: "",
  caption: "",
  text: "",
  before: "",
  paragraph: "",
  kind: "sentence",
  ...changes,
});
