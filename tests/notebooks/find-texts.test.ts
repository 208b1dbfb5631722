import { expect, it } from "vitest";
import { findTexts } from "./find-texts.ts";

it.each<[string, readonly string[], readonly string[]]>([
  [`sentence\`In \${year}, \${companies} took part.\``, ["In {0}, {1} took part."], []],
  ["phrase`All of it`", ["All of it"], []],
  [`sentence\`\${phrase\`one two\`} three\``, ["{0} three", "one two"], []],
  ['translate("All of it")', ["All of it"], []],
  [
    `table(rows, { Share: (one: Part) => one.share, "All clusters": () => 1 }, phrase\`Of \${year}\`)`,
    ["Share", "All clusters", "Of {0}"],
    [],
  ],
  ['await show(comparison(a, b, { title: "By label", select }))', ["By label"], []],
  [
    'toChart({ data: [{ Share: half, a: 1 }], mark: "bar" }, { title: "All of it", limit: of(it) })',
    ["All of it", "Share"],
    [],
  ],
  ['import { show } from "performance account";', [], []],
  ['const reason = "Nobody knows";', [], ["Nobody knows"]],
  [`show(\`Nobody knows \${it}\`)`, [], ["Nobody knows {0}"]],
  [`other\`Nobody knows \${it}\``, [], ["Nobody knows {0}"]],
  ['table(rows, columns, "Nobody knows")', [], ["Nobody knows"]],
  ['names.join(", "); find("one-word")', [], []],
])("findTexts(%j)", (code, translated, others) => {
  expect(findTexts(code)).toEqual({ translated, others });
});
