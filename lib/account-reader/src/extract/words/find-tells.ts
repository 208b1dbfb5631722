import type { IndicatorId } from "performance-account";
import { subordinator, tells } from "./lexicon.ts";
import { findAll, type Place } from "./pattern.ts";

/** The indicators of companies that words speak of, but not those that only explain another. */
export function findTells(text: string): readonly IndicatorId[] {
  return [...new Set(findPlaces(text).map(({ id }) => id))];
}

/**
 * What numbers of companies are about by the name of their list, or else by what stands above: a
 * title such as `From idea to product` says nothing, so outcomes must be called new.
 */
export function findTopics(caption: string, above: string): readonly IndicatorId[] {
  const ofCaption = findTells(caption);
  if (ofCaption.length > 0) return ofCaption;
  return findTells(above).filter((id) => !id.startsWith("companies_new_") || isNew.test(above));
}

const isNew = /(?<!\p{L})(?:new|ny|nye|nyt)(?!\p{L})/iu;

/** Whether a text begins with what tells an indicator: `5,296 new ideas` counts ideas. */
export const beginsWithTell = (text: string): boolean => (findPlaces(text)[0]?.start ?? 9) <= 1;

/** Where the first of them ends; undefined if there is none. */
export const findTellEnd = (text: string): number | undefined => findPlaces(text)[0]?.end;

const ofCompanies = tells.filter(([id]) => id.startsWith("companies_"));
const ofLabels = tells.filter(([id]) => id.startsWith("certified_"));

function findPlaces(text: string): readonly Place<IndicatorId>[] {
  const [first, ...others] = findAll(text, ofCompanies).filter(
    (one, at, list) =>
      !list.some((other, i) => i < at && other.end >= one.end && other.id !== one.id),
  );
  if (!first) return [];
  const own = others.filter((one, at) => {
    const previous = others[at - 1] ?? first;
    const sinceFirst = text.slice(first.end, one.start);
    const between = text.slice(Math.min(previous.end, one.start), one.start);
    return one.id !== first.id && !subordinator.test(sinceFirst) && !subordinator.test(between);
  });
  return [first, ...own];
}

/** The label that words speak of: the first; undefined if there is none. */
export const findCertified = (text: string): IndicatorId | undefined =>
  findAll(text, ofLabels)[0]?.id;
