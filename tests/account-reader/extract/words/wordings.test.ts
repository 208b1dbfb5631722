import { expect, it } from "vitest";
import { danish } from "../../../../lib/account-reader/src/extract/words/danish.ts";
import { english } from "../../../../lib/account-reader/src/extract/words/english.ts";
import { toPattern } from "../../../../lib/account-reader/src/extract/words/pattern.ts";
import { list, type Wordings } from "../../../../lib/account-reader/src/extract/words/wordings.ts";

/** Every list of a language with its path, such as `counted.company`. */
function findLists(wordings: Wordings): readonly (readonly [string, readonly string[]])[] {
  return Object.entries(wordings).flatMap(([name, value]) =>
    Array.isArray(value)
      ? [[name, toStrings(value)] as const]
      : Object.entries(value).map(
          ([key, list]) => [`${name}.${key}`, toStrings(list as readonly unknown[])] as const,
        ),
  );
}

/** The wordings of a list; those of asides stand beside their reason. */
const toStrings = (list: readonly unknown[]) =>
  list.flatMap((one) => (Array.isArray(one) ? one[1] : one)) as readonly string[];

const languages = { english, danish };
const lists = Object.entries(languages).flatMap(([language, wordings]) =>
  findLists(wordings).map(([name, list]) => [language, name, list] as const),
);

it("english and danish have the same lists", () => {
  const [one, other] = [english, danish].map((wordings) =>
    findLists(wordings)
      .map(([name]) => name)
      .toSorted(),
  );
  expect(one).toEqual(other);
  expect(one?.length).toBeGreaterThan(60);
});

it.each(lists)("%s has wordings in %s", (_, name, list) => {
  expect(list.length > 0 || name === "tells.companies").toBe(true);
});

it.each(lists)("%s has wordings in %s that each compile", (_, _name, list) => {
  for (const wording of list) expect(() => toPattern([wording], "giu"), wording).not.toThrow();
});

it.each(lists)("%s has no wording twice in %s", (_, _name, list) => {
  const twice = list.filter((wording, at) => list.indexOf(wording) < at);
  expect(twice).toEqual([]);
});

it.each(lists)("%s has no wording in %s that fits nothing at all", (_, _name, list) => {
  for (const wording of list) expect(toPattern([wording]).test(""), wording).toBe(false);
});

it.each([
  [list`gold*`, ["gold*"]],
  [list`compan(y|ies); firms?`, ["compan(y|ies)", "firms?"]],
  [list`\p{L}+ of; \uE001`, ["\\p{L}+ of", "\\uE001"]],
  [list`up(?=,|;|$); (for|,) ?all`, ["up(?=,|;|$)", "(for|,) ?all"]],
  [
    list`
      first; second
      third line
    `,
    ["first", "second", "third line"],
  ],
  [list``, []],
])("list parts wordings by semicolons and lines, and keeps backslashes: %j", (found, expected) => {
  expect(found).toEqual(expected);
});
