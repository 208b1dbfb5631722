import type { AccountPopulation } from "performance-account/data";
import type { DocumentText } from "../../document/document.ts";
import type { DraftFigure } from "./draft.ts";

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
  const [ofClusters, ofNetworks] = [clusters, networks].map(
    (pattern) => text.match(pattern)?.length ?? 0,
  );
  if (ofClusters === undefined || ofNetworks === undefined) return undefined;
  if (ofClusters > 0 && ofClusters >= ofNetworks) return "clusters-and-networks";
  return ofNetworks > 0 && ofClusters * 4 <= ofNetworks ? "innovation-networks" : undefined;
}

/** The few words after a number, which name what it counts. */
function nameAfter({
  context,
  printed,
}: {
  readonly context: string;
  readonly printed: string;
}): string {
  const rest = context.slice(context.indexOf(printed) + printed.length);
  return (
    rest
      .split(/[.,;:]/)[0]
      ?.split(" ")
      .slice(0, 6)
      .join(" ") ?? ""
  );
}

const has = (text: string, pattern: RegExp) => text.search(pattern) >= 0;

/** Names with a cluster in them say nothing of who is meant. */
const properNames =
  /cluster excellence|clusterexcellence|danish cluster policy|european cluster/giu;
const clusters =
  /(?<!\p{L})clusters?(?!\p{L})|(?<!\p{L})klynge(?!\p{L})|klynger(?:ne|nes|s)?(?!\p{L})/giu;
const networks = /networks?(?!\p{L})|netværk(?:ene|enes|s)?(?!\p{L})/giu;
