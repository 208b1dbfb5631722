import { expect, it } from "vitest";
import { findTexts } from "./find-texts.ts";

it.each([
  [`phrase\`one \${a} two \${b}\``, ["one {0} two {1}"], 0],
  [`sentence\`a \${phrase\`b \${c}\`} d\``, ["a {0} d", "b {0}"], 0],
  ['translate("a \\u2019 b")', ["a ’ b"], 0],
  ["translate(text)", [], 1],
  [`const f = (a: string): string => \`\${a}\` + other\`text\``, [], 0],
])("findTexts(%j)", (source, texts, unknown) => {
  expect(findTexts(source)).toEqual({ texts, unknown });
});
