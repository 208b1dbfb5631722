import { displayable } from "../text/displayable.ts";
import { wrap } from "../text/wrap.ts";
import type { ChartSpec } from "./spec.ts";
import { colors, toConfig } from "./theme.ts";

/** The texts around a drawing. */
export interface FrameTexts {
  /** The alternative text. */
  readonly description: string;
  readonly title: string;
  readonly subtitle: string;
  /** The source line, with what limits the numbers. */
  readonly source: string;
}

/** What stands in a frame. */
export interface Drawing {
  readonly width: number;
  /** How far below it the source line stands, in pixels; at its top by default. */
  readonly below?: number;
  readonly layer: readonly object[];
  /** What else the specification has to say of the drawing, such as its data and encoding. */
  readonly rest: Readonly<Record<string, unknown>>;
  readonly usermeta: object;
}

/** A chart of ours: a drawing with its texts, broken into lines for its width, and the theme. */
export function frame(
  { description, title, subtitle, source }: FrameTexts,
  { width, below, layer, rest, usermeta }: Drawing,
): ChartSpec {
  return displayable({
    $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    description,
    title: { text: wrapTitle(title, width), subtitle: wrapText(subtitle, width) },
    width,
    // At the left the marks line up with the text around the chart.
    padding: { left: 0, right: 1, top: 4, bottom: 4 },
    ...rest,
    layer: [...layer, sourceLayer(source, width, below)],
    config: mergeConfig(toConfig(), rest.config),
    usermeta,
  });
}

/** Ours, with what the author says otherwise. */
const mergeConfig = (ours: object, own: unknown): object => {
  const both = Object.entries(own ?? {}).map(([key, value]) => {
    const other = (ours as Readonly<Record<string, unknown>>)[key];
    return [key, isObject(other) && isObject(value) ? { ...other, ...value } : value];
  });
  return { ...ours, ...Object.fromEntries(both) };
};

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The frame of a chart for another width, with its texts broken anew. */
export function fitFrame(
  { title, layer }: ChartSpec,
  width: number,
): Pick<ChartSpec, "width" | "title" | "layer"> {
  const text = wrapTitle(title.text.join(" "), width);
  const subtitle = wrapText(title.subtitle.join(" "), width);
  return {
    width,
    title: { ...title, text, subtitle },
    layer: layer.map((one) => fitSource(one, width)),
  };
}

// Inter's characters are on average 9 pixels wide at the title's size and 6.7 at the
// text's, with some to spare.

/** A title as lines that fit a width in pixels. */
export const wrapTitle = (text: string, width: number) => wrap(text, Math.floor(width / 9));

/** A subtitle or source line as lines that fit a width in pixels. */
export const wrapText = (text: string, width: number) => wrap(text, Math.floor(width / 6.7));

const sourceLayer = (source: string, width: number, below?: number) => ({
  data: { values: [{ source: wrapText(source, width) }] as const },
  mark: {
    ...{ type: "text", align: "left", baseline: "top" },
    ...(below !== undefined && { dy: below }),
    ...{ aria: false, fontSize: 12, lineHeight: 16, color: colors.muted },
  },
  encoding: {
    x: { value: 0 },
    y: { value: below === undefined ? 0 : "height" },
    text: { field: "source" },
  },
});

/** The layer with the source line broken anew; any other as it is. */
function fitSource(layer: object, width: number): object {
  const { data } = layer as Partial<ReturnType<typeof sourceLayer>>;
  const lines = data?.values?.[0]?.source;
  if (!Array.isArray(lines)) return layer;
  return { ...layer, data: { values: [{ source: wrapText(lines.join(" "), width) }] } };
}
