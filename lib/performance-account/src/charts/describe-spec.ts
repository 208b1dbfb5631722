import { formatNumber } from "../language/format-number.ts";
import { list } from "../language/list.ts";
import { phrase, translate } from "../language/phrase.ts";
import { type Datum, findRows, type PlainSpec } from "./plain-spec.ts";

interface Channel {
  readonly field?: string;
  readonly title?: unknown;
  readonly type?: string;
  readonly aggregate?: unknown;
  readonly bin?: unknown;
  readonly timeUnit?: unknown;
}

/**
 * What a chart shows, with its numbers, from its specification and data: the alternative text
 * where the specification has none.
 */
export function describeSpec(spec: PlainSpec): string {
  const rows = findRows(spec.data) ?? [];
  const { mark, encoding } = findUnit(spec);
  const { x, y, theta, color, row } = encoding;
  const drawn = [x, y, theta, color].filter((one) => one !== undefined);
  const measured = drawn.find(isQuantity);
  const parted = [x, y, row, color].find((one) => one && !isQuantity(one) && one.field);
  const kind = nameKind(mark);
  const title = toTitle(spec.title);
  const about = [
    ...(title ? [title] : []),
    ...(measured && parted ? [phrase`${nameChannel(measured)} by ${nameChannel(parted)}`] : []),
  ];
  const said = measured ? describeRows(rows, measured, parted) : "";
  return [[kind, ...about].join(". "), ...(said ? [said] : [])].join(": ").replace(/[^.]$/, "$&.");
}

/** What a mark makes; others are a chart. */
function nameKind(mark: string): string {
  if (mark === "bar") return translate("Bar chart");
  if (mark === "line") return translate("Line chart");
  if (mark === "area") return translate("Area chart");
  if (mark === "arc") return translate("Pie chart");
  if (mark === "rect") return translate("Heat map");
  if (mark === "geoshape") return translate("Map");
  return /^(point|circle|square|tick)$/.test(mark) ? translate("Point chart") : translate("Chart");
}

/** The first view that draws something. */
function findUnit(spec: PlainSpec): {
  readonly mark: string;
  readonly encoding: Readonly<Record<string, Channel | undefined>>;
} {
  const inner = ["layer", "hconcat", "vconcat", "concat", "spec"].flatMap((key) => spec[key] ?? []);
  const { mark, encoding = {} } = spec as { mark?: string | { type: string }; encoding?: object };
  if (mark === undefined && inner[0]) {
    const unit = findUnit(inner[0] as PlainSpec);
    return { ...unit, encoding: { ...encoding, ...unit.encoding } };
  }
  return { mark: typeof mark === "object" ? mark.type : (mark ?? ""), encoding: { ...encoding } };
}

const isQuantity = ({ type, aggregate }: Channel) =>
  type === "quantitative" || aggregate !== undefined;

const nameChannel = ({ title, field = "", aggregate }: Channel) =>
  typeof title === "string" ? title : field || String(aggregate);

function toTitle(title: unknown): string {
  const text = typeof title === "object" && title !== null && "text" in title ? title.text : title;
  return (Array.isArray(text) ? text.join(" ") : typeof text === "string" ? text : "").replace(
    /\.$/,
    "",
  );
}

/** How many rows a text can name one by one. */
const most = 12;

function describeRows(rows: readonly Datum[], measured: Channel, parted: Channel | undefined) {
  const { field = "", aggregate, bin } = measured;
  const numbers = rows.flatMap((row) => (typeof row[field] === "number" ? [row[field]] : []));
  if (numbers.length === 0 || aggregate !== undefined || bin) return phrase`${rows.length} rows`;
  if (rows.length <= most && parted?.field && !parted.timeUnit)
    return list(
      rows.map((row) => phrase`${String(row[parted.field ?? ""])} ${format(row[field])}`),
    );
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  return phrase`${rows.length} rows, from ${format(low)} to ${format(high)}`;
}

const format = (value: unknown) =>
  typeof value === "number"
    ? formatNumber(value, { decimals: Number.isInteger(value) ? 0 : "all" })
    : String(value);
