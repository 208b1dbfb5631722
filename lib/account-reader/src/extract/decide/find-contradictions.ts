import { catalogue, type IndicatorId } from "performance-account";
import type { Indicator } from "performance-account/data";
import type { PrintedNumber } from "performance-account/numbers";
import type { DraftFigure } from "./draft.ts";

/** Figures that contradict each other: none of them can be taken. */
interface Contradiction {
  readonly indicators: readonly IndicatorId[];
  readonly reason: string;
}

type Values = ReadonlyMap<IndicatorId, PrintedNumber>;

/** Makes found figures doubtful that cannot all be right. */
export function findContradictions(figures: readonly DraftFigure[]): readonly DraftFigure[] {
  const values: Values = new Map(
    figures.flatMap(({ indicator, state, candidates: [first] }) =>
      state === "found" && first?.number ? [[indicator, first.number] as const] : [],
    ),
  );
  const clusters = figures.find(({ indicator }) => indicator === "clusters")?.candidates ?? [];
  const large = [...findLargeParts(values), ...findLargeSum(values, clusters.length > 1)];
  const found = [...large, ...findFinancing(values)];
  return figures.map((figure) => {
    const one = found.find(({ indicators }) => indicators.includes(figure.indicator));
    if (!one || figure.state !== "found") return figure;
    return { ...figure, state: "doubtful", reason: one.reason };
  });
}

const parts = catalogue.flatMap(({ id, label, partOf }: Indicator) =>
  partOf ? [{ id: id as IndicatorId, label, whole: partOf as IndicatorId }] : [],
);

function findLargeParts(values: Values): readonly Contradiction[] {
  return parts.flatMap(({ id, label, whole }) => {
    const [part, all] = [values.get(id), values.get(whole)];
    if (!part || !all || part.unit !== all.unit || part.low <= all.high) return [];
    const reason = `"${label}" is larger than the whole of which it is a part`;
    return [{ indicators: [id, whole], reason }];
  });
}

const labels = ["certified_gold", "certified_silver", "certified_bronze"] as const;

/** A cluster has one label at a time; a number of clusters that stands in several places is no slip. */
function findLargeSum(values: Values, isRepeated: boolean): readonly Contradiction[] {
  const clusters = values.get("clusters");
  const least = sum(values, labels, "low");
  if (!clusters || least <= clusters.high) return [];
  const own: readonly IndicatorId[] = isRepeated ? [] : ["clusters"];
  const reason = `There are ${least} labels for ${clusters.value} clusters`;
  return [{ indicators: [...own, ...labels], reason }];
}

const sum = (values: Values, ids: readonly IndicatorId[], end: "low" | "high") =>
  ids.reduce((all, id) => all + (values.get(id)?.[end] ?? 0), 0);

const sources = parts.filter(({ whole }) => whole === "financing_total").map(({ id }) => id);

/** What came from the sources must not exceed the total, and must reach it if all are given. */
function findFinancing(values: Values): readonly Contradiction[] {
  return (["share", "DKK"] as const).flatMap((unit) => {
    const own = sources.filter((id) => values.get(id)?.unit === unit);
    const whole = unit === "share" ? { low: 1, high: 1 } : values.get("financing_total");
    if (!whole || own.length === 0) return [];
    const [low, high] = [sum(values, own, "low"), sum(values, own, "high")];
    const isShort = own.length === sources.length && high < whole.low - 1e-9;
    if (low <= whole.high + 1e-9 && !isShort) return [];
    const total: readonly IndicatorId[] = unit === "DKK" ? ["financing_total"] : [];
    return [{ indicators: [...own, ...total], reason: "The sources do not add up to the total" }];
  });
}
