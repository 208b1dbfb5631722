import type { AnyFigure } from "../account/account.ts";
import { namePopulation } from "../account/population-names.ts";
import { phrase, translate } from "../language/phrase.ts";
import { describeOrigin } from "../measures/describe-origin.ts";
import { toGap } from "../measures/figure-at.ts";
import { formatMeasure } from "../measures/format-measure.ts";
import { findSpan, formatYears, type Span } from "../measures/format-years.ts";
import { toOrigin } from "../measures/to-origin.ts";
import { displayable } from "../text/displayable.ts";
import { toBarRole } from "./aria-texts.ts";
import { textLayers, toBarLabels } from "./bar-labels.ts";
import { toNumberColumn, toTooltip } from "./columns.ts";
import { frame } from "./frame.ts";
import { nameSource, nameSources } from "./name-sources.ts";
import { notice } from "./notice.ts";
import { yearAxis } from "./span.ts";
import { type ChartOptions, type ChartSpec, defaultWidth } from "./spec.ts";
import { colors } from "./theme.ts";
import { nameKind } from "./timeline/timeline-point.ts";

/** What a chart of grants can be told beside what every chart can. */
export interface GrantsOptions extends ChartOptions {
  /** The first and the last year of the axis; by default those of the figures. */
  readonly years?: Span;
}

/**
 * Money of one programme by period: a bar over the years of the period, with the amount in words.
 * Full is what was granted; an outline is what was offered, expected or asked of others. The
 * length is the time, not the amount. A notice if nothing is printed.
 * @example await show(grantsChart(grants(history)));
 */
export function grantsChart(
  figures: readonly AnyFigure[],
  { width = defaultWidth, years = findSpan(figures), ...options }: GrantsOptions = {},
): ChartSpec {
  const [first] = figures;
  const title = options.title ?? toTitle(first);
  if (!first) return notice({ width, title, measures: [toGap({ figures }, place)], source: "" });
  const rows = figures.map(toRow);
  const subtitle = translate(
    "A bar lies over the years of the period: its length is time, not money. Full: granted. Dashed: offered, expected or asked of others.",
  );
  const limit = translate("Periods and givers overlap, so the amounts must not be added up.");
  const said = rows.map(({ label, text }) => `${label}: ${text}`).join("; ");
  const texts = {
    description: phrase`Chart over years. ${title}: ${said}. ${`${subtitle} ${limit}`}`,
    ...{ title, subtitle, source: `${nameSources(figures)} ${limit}` },
  };
  const encoding = {
    y: { field: "row__", type: "nominal", sort: null, axis: null, scale: { padding: 0 } },
  };
  return frame(texts, {
    ...{ width, below: 30 },
    rest: { ...toBarLabels(rows, width), encoding },
    layer: [periodLayer(years), ...textLayers],
    usermeta: {
      columns: [
        { field: "when", title: translate("Period") },
        { field: "what", title: translate("What") },
        { field: "use", title: translate("Use") },
        toNumberColumn(translate("Amount"), { field: "amount", value: "value", origin: "from" }),
        { field: "site", title: translate("From") },
      ],
    },
  });
}

/** A chart of its own for each programme, all with the same years. */
export function grantsCharts(
  figures: readonly AnyFigure[],
  options: ChartOptions = {},
): readonly ChartSpec[] {
  if (figures.length === 0) return displayable([grantsChart(figures, options)]);
  const programmes = Map.groupBy(figures, ({ population }) => population);
  return displayable(
    [...programmes.values()].map((own) =>
      grantsChart(own, { years: findSpan(figures), ...options }),
    ),
  );
}

const toTitle = (first: AnyFigure | undefined) =>
  first
    ? phrase`Public money: ${namePopulation(first.population)}`
    : translate("Public money for clusters is not given");

const place = { indicator: "grant_state", population: "innovation-networks", year: 0 } as const;

function toRow(figure: AnyFigure, at: number) {
  const [amount, use, when] = [formatMeasure(figure), nameUse(figure), formatYears(figure)];
  return {
    row__: at,
    label: `${when} · ${figure.label}`,
    text: `${amount} ${use}`,
    // A limit says by its words alone that it is none that was granted.
    shortText: figure.precision === "rounded" ? `${amount} ${use}` : amount,
    what: figure.label,
    when,
    amount,
    use,
    site: nameSource(figure.source),
    year: figure.year,
    lastYear: figure.lastYear,
    value: figure.value ?? null,
    origin: describeOrigin(figure).join("\n"),
    from: toOrigin(figure),
    look: figure.kind === "result" ? "full" : "outline",
  };
}

/** Money that was reached was granted. */
const nameUse = ({ kind }: AnyFigure) =>
  kind === "result" ? translate("granted") : nameKind(kind);

function periodLayer(years: Span) {
  const [first, last] = years;
  const isFull = "datum.look === 'full'";
  return {
    transform: [
      { calculate: "datum.year - 0.46", as: "start" },
      { calculate: "datum.lastYear + 0.46", as: "end" },
    ],
    mark: {
      type: "bar",
      height: 12,
      yOffset: { expr: "bandwidth('y') / 2 - 15" },
      cornerRadius: 2,
      strokeWidth: 1.5,
      stroke: colors.financing,
      ...toBarRole(),
    },
    encoding: {
      x: {
        field: "start",
        type: "quantitative",
        axis: yearAxis(years),
        scale: { domain: [first - 0.5, last + 0.5], nice: false },
      },
      x2: { field: "end" },
      fill: { condition: { test: isFull, value: colors.financing }, value: "transparent" },
      strokeDash: { condition: { test: isFull, value: [1, 0] }, value: [5, 3] },
      tooltip: toTooltip({
        when: translate("Period"),
        what: translate("What"),
        text: translate("Amount"),
        origin: translate("From"),
      }),
      description: { field: "text" },
    },
  };
}
