import { expect, it } from "vitest";
import { findEnglish, findPageTexts } from "./find-english.ts";

it.each([
  ["I 2018 deltog 18.058 virksomheder, 54,1 pct. i alt.", []],
  ["I alt 38\nof the clusters", ["of the clusters"]],
  ["18,058 virksomheder", ["18,058 virksomheder"]],
  ["54.1% i alt", ["54.1% i alt"]],
  ["1,305 mio. kr.", []],
  ["Kilde: Performance Account 2018, afsnittet ”Companies”, trykt som ”DKK 494 million”.", []],
  ["figures.csv fra performance-account 0.1.0, Cluster Excellence Initiative.", []],
  ["Sektion “Companies”", ["Sektion “Companies”"]],
])("findEnglish(%j)", (text, wanted) => {
  expect(findEnglish(text)).toEqual(wanted);
});

it("findPageTexts takes what is read, not code, styles or links to another language", () => {
  const html = `<style>a</style><h1 title="b&#10;c">d</h1><pre>e</pre><script>f</script>
<a href="x" lang="en" hreflang="en">g</a><img alt="h"><code>i</code>`;
  expect(findPageTexts(html).match(/\w+/g)).toEqual(["d", "b", "c", "h"]);
});
