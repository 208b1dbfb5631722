import { afterEach, expect, it } from "vitest";
import { translateIndicator } from "../../../lib/performance-account/src/account/translate-indicator.ts";
import { useLanguage } from "../../../lib/performance-account/src/language/language.ts";

afterEach(() => useLanguage("en"));

it("translateIndicator has its texts in the language that is chosen when they are read", () => {
  const gold = translateIndicator({
    id: "gold",
    label: "Gold",
    kind: "count",
    noun: "clusters",
    topic: "certification",
    definition: "Something else.",
  });
  expect([gold.label, gold.noun]).toEqual(["Gold", "clusters"]);
  useLanguage("da");
  expect([gold.label, gold.noun, gold.definition]).toEqual(["Guld", "klynger", "Something else."]);
  expect({ ...gold }).toMatchObject({ id: "gold", label: "Guld" });
});
