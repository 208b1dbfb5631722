import type { AnyFigure } from "../account/account.ts";
import { phrase, translate } from "../language/phrase.ts";
import { describeOrigin } from "../measures/describe-origin.ts";
import { formatMeasure } from "../measures/format-measure.ts";
import { findSpan } from "../measures/format-years.ts";
import { textLayers, toBarLabels } from "./bar-labels.ts";
import type { ChartColumn } from "./columns.ts";
import { frame } from "./frame.ts";
import { type PeriodBars, periodLayer } from "./period-layer.ts";
import type { Datum } from "./plain-spec.ts";
import type { ChartSpec } from "./spec.ts";
import { nameKind } from "./timeline/timeline-point.ts";
import { toDatum } from "./to-datum.ts";
import type { Told } from "./told.ts";

/** A figure of a period with its row and its name. */
export interface Period {
  readonly figure: AnyFigure;
  readonly row: Datum;
  readonly name: string;
}

/** What surrounds bars of periods. */
export interface PeriodsSpec extends Omit<PeriodBars, "years"> {
  readonly periods: readonly Period[];
  /** The columns of the table under the chart. */
  readonly columns: readonly ChartColumn[];
  /** What the author's specification says of the chart as a whole. */
  readonly rest: object;
}

/**
 * Bars over the years of their periods, with name and amount above each: full for a result, an outline for
 * what is none. The length is time.
 */
export function periods(
  { periods: all, columns, rest, ...drawn }: PeriodsSpec,
  told: Told,
): ChartSpec {
  const { title, limit, width } = told;
  const rows = all.map(toRow);
  const subtitle = [told.subtitle, ...tellMarks(rows)].filter(Boolean).join(" ");
  const said = rows.map(({ barLabel, barText }) => `${barLabel}: ${barText}`).join("; ");
  const texts = {
    description: phrase`Chart over years. ${title}: ${said}. ${`${subtitle} ${limit}`.trim()}`,
    ...{ title, subtitle, source: `${told.source} ${limit}`.trim() },
  };
  const encoding = {
    y: { field: "row__", type: "nominal", sort: null, axis: null, scale: { padding: 0 } },
  };
  const years = findSpan([...all.map(({ figure }) => figure), ...told.beside]);
  return frame(texts, {
    ...{ width, below: 30 },
    rest: { ...rest, ...toBarLabels(rows, width), encoding },
    layer: [periodLayer({ ...drawn, years }), ...textLayers],
    usermeta: { columns },
  });
}

/** How to read the bars that occur. */
const tellMarks = (rows: readonly { readonly isResult: boolean }[]): readonly string[] => [
  translate("A bar lies over the years of the period: its length is time, not money."),
  ...(rows.some(({ isResult }) => isResult) ? [translate("Full: granted.")] : []),
  ...(rows.some(({ isResult }) => !isResult)
    ? [translate("Dashed: offered, expected or asked of others.")]
    : []),
];

function toRow({ figure, row, name }: Period, at: number) {
  const [amount, use] = [formatMeasure(figure), nameUse(figure)];
  return {
    ...toDatum(row),
    row__: at,
    barLabel: name,
    barText: `${amount} ${use}`,
    // A limit says by its words alone that it is none that was granted.
    barShort: figure.precision === "rounded" ? `${amount} ${use}` : amount,
    barOrigin: describeOrigin(figure).join("\n"),
    isResult: figure.kind === "result",
  };
}

/** Money that was reached was granted. */
const nameUse = ({ kind }: AnyFigure) =>
  kind === "result" ? translate("granted") : nameKind(kind);
