import { expect, it } from "vitest";
import { bindThing } from "../../../../lib/account-reader/src/extract/bind/bind-thing.ts";
import type { Counted } from "../../../../lib/account-reader/src/extract/words/wordings.ts";
import { makeContext } from "./make-context.ts";

const bind = (noun: Counted, text: string, changes = {}) => {
  const [left = "", afterNoun = ""] = text.split("…");
  return bindThing(noun, { left, afterNoun }, makeContext({ text, ...changes }));
};

it.each<[Counted, string, string]>([
  ["newsletter", "The clusters sent out …", "newsletters"],
  ["press-release", "Klyngerne udsendte … i 2018", "press_releases"],
  ["country", "They collaborated with …", "countries"],
  ["country", "Klyngerne samarbejder med …", "countries"],
  ["activity", "They had … across borders", "international_activities"],
  ["activity", "Der var … med andre lande", "international_activities"],
  ["media", "The press mentioned them …", "media_coverage"],
  ["media", "De var … i medierne", "media_coverage"],
  ["fte", "The average secretariat has …", "secretariat_fte"],
  ["fte", "I gennemsnit er der …", "secretariat_fte"],
  ["knowledge-institution", "… per cluster", "knowledge_institutions"],
  ["public-actor", "Hver klynge samarbejder i snit med …", "public_actors"],
])("bindThing binds %s in %j", (noun, text, indicator) => {
  expect(bind(noun, text)).toEqual({ indicator, doubt: undefined });
});

it.each<[string, Counted, string]>([
  ["countries without anything international", "country", "It rained in …"],
  ["activities at home", "activity", "The clusters held …"],
  ["times that are none of the media", "media", "The board met …"],
  ["a mean of newsletters", "newsletter", "On average … per cluster"],
  ["a mean in Danish", "press-release", "I gennemsnit … pr. klynge"],
  ["a total of staff", "fte", "In total the secretariats have …"],
  ["a total of staff in Danish", "fte", "Sekretariaterne har i alt …"],
  ["partners without a mean", "public-actor", "They worked with …"],
  ["what no indicator counts by its noun", "company", "They met …"],
])("bindThing leaves %s alone: %s in %j", (_, noun, text) => {
  expect(bind(noun, text)).toBeUndefined();
});

it("bindThing takes a total that stands beside a mean", () => {
  expect(bind("newsletter", "In total … , on average 18 per cluster")?.indicator).toBe(
    "newsletters",
  );
});

it.each<[string, Counted, string, object]>([
  ["staff", "fte", "The secretariats have …", {}],
  ["a label", "public-actor", "Public actors", { kind: "label" }],
])("bindThing doubts %s of which nothing says that it is a mean", (_, noun, text, changes) => {
  expect(bind(noun, text, changes)?.doubt).toMatch(/average/);
});

it("bindThing takes a mean from the caption of a table", () => {
  const changes = { kind: "label", caption: "Average per cluster" };
  expect(bind("public-actor", "Public actors", changes)?.doubt).toBeUndefined();
});
