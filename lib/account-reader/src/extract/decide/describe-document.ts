import type { AccountPopulation } from "performance-account/data";
import type { DocumentText } from "../../document/document.ts";
import { isAccountName } from "../words/lexicon.ts";
import type { DraftCandidate, DraftFigure } from "./draft.ts";

/** The title of a document: the first short line that names an account, or what its metadata say. */
export function findTitle({ lines, title }: DocumentText): string | undefined {
  const named = lines.find(
    ({ text }) => text.length <= 90 && isAccountName(text) && !/[.:;,]$/.test(text),
  );
  return (
    toTitleCase(named?.text.trim()) ??
    title ??
    lines.find(({ kind }) => kind === "heading")?.text.trim()
  );
}

/** Words set in capitals as a list of sources has them: a name of few words each with a capital. */
function toTitleCase(text: string | undefined): string | undefined {
  if (text === undefined || text !== text.toUpperCase()) return text;
  const isName = text.split(" ").length <= 3;
  const initials = isName ? /(?<!\p{L})\p{L}/gu : /\p{L}/u;
  return text.toLowerCase().replace(initials, (letter) => letter.toUpperCase());
}

/**
 * Whom a document speaks of: all significant clusters, or only the networks of the ministry's
 * programme. What it calls those that it counts says so; else what it mostly speaks of.
 * Undefined where neither tells.
 */
export function findPopulation(
  { lines }: DocumentText,
  counted: DraftFigure | undefined,
): AccountPopulation | undefined {
  const names = counted?.state === "found" ? counted.candidates.map(nameAfter) : [];
  if (names.some((name) => has(name, clusters))) return "clusters-and-networks";
  if (names.some((name) => has(name, networks))) return "innovation-networks";
  const text = lines
    .map((line) => line.text)
    .join("\n")
    .replace(properNames, "");
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const [ofClusters, ofNetworks] = [count(clusters), count(networks)];
  if (ofClusters > 0 && ofClusters >= ofNetworks) return "clusters-and-networks";
  return ofNetworks > 0 && ofClusters * 4 <= ofNetworks ? "innovation-networks" : undefined;
}

/** The few words after a number, which name what it counts. */
function nameAfter({ context, printed }: DraftCandidate): string {
  const rest = context.slice(context.indexOf(printed) + printed.length);
  return /^(?:[^.,;: ]* ){0,5}[^.,;: ]*/.exec(rest)?.[0] ?? "";
}

const has = (text: string, pattern: RegExp) => text.search(pattern) >= 0;

/** Names with a cluster in them say nothing of who is meant. */
const properNames =
  /cluster excellence|clusterexcellence|danish cluster policy|european cluster/giu;
const clusters =
  /(?<!\p{L})clusters?(?!\p{L})|(?<!\p{L})klynge(?!\p{L})|klynger(?:ne|nes|s)?(?!\p{L})/giu;
const networks = /networks?(?!\p{L})|netværk(?:ene|enes|s)?(?!\p{L})/giu;

/** Why a document may be of another year; undefined if it names the wanted one about as often. */
export function findYearDoubt({ lines }: DocumentText, year: number): string | undefined {
  const years = lines
    .filter(({ kind }) => kind !== "margin")
    .flatMap(({ text }) => text.replace(unsaid, " ").match(anyYear)?.map(Number) ?? []);
  const all = [...Map.groupBy(years, (one) => one).values()];
  const own = years.filter((one) => one === year).length;
  const most = all.toSorted((a, b) => b.length - a.length)[0] ?? [];
  const [other, count] = [most[0], most.length];
  if (other === year || own * 2 >= count || count < (own === 0 ? 2 : 3)) return undefined;
  return own === 0
    ? `The document never names ${year}, but ${other} ${count} times`
    : `The document names ${other} ${count} times, and ${year} only ${own} times`;
}

const anyYear = /(?<![\d.,])(?:19|20)\d\d(?![\d]|[.,]\d)/g;

/** Years in the names of accounts, of goals and in dates, which say nothing of the figures. */
const unsaid =
  /(?:performance account|performanceregnskab|account|regnskab|strategi|strategy|mål for|target for|goal for)\s+(?:19|20)\d\d|\d{1,2}[./ ]+(?:\p{L}+|\d{1,2})[./ ]+(?:19|20)\d\d/giu;

/** The line that announces the financing by source, as a heading of a picture does; undefined if none does. */
export function findAnnouncement({ lines }: DocumentText): string | undefined {
  return lines.find(({ text, kind }) => kind !== "margin" && announcement.test(text))?.text.trim();
}

const announcement =
  /(?:sources? of (?:funding|financing)|(?:funding|financing|finansiering\p{L}*) (?:by|efter|fordelt på) (?:source|kilde)\p{L}*|finansieringskilder)\W*:$/iu;
