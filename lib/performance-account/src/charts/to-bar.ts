import type { AnyFigure } from "../account/account.ts";
import { translate } from "../language/phrase.ts";
import type { Measure } from "../measures/derived.ts";
import { describeOrigin } from "../measures/describe-origin.ts";
import { formatMeasure, formatWithNoun } from "../measures/format-measure.ts";
import type { Part } from "../measures/participation.ts";
import { upperFirst } from "../text/upper-first.ts";
import type { Bar, DrawnBars } from "./bar-layers.ts";
import { shareAxis } from "./bars.ts";

/** A figure of any source and the share that it is of a whole. */
interface AnyPart {
  readonly figure: AnyFigure;
  readonly share: Measure;
}

/** A bar for a part: as long as its share, labelled with the number and the share. */
export function toShareBar({ figure, share }: AnyPart, color: string): Bar {
  const isKnown = figure.value !== undefined && share.value !== undefined;
  const [number, percent] = [formatWithNoun(figure), formatMeasure(share)];
  return {
    label: figure.label,
    value: share.value,
    text: isKnown ? `${number} · ${percent}` : number,
    shortText: isKnown ? percent : number,
    color,
    origin: describeOrigin(share.value === undefined ? figure : share).join("\n"),
    figures: { [upperFirst(figure.noun)]: figure, [translate("Share")]: share },
  };
}

/** Parts in words, for an alternative text: `Gold 14 clusters (36.8%); Silver …`. */
export function describeParts(parts: readonly Part[]): string {
  return parts
    .map(({ figure, share }) => {
      const percent = share.value === undefined ? "" : ` (${formatMeasure(share)})`;
      return `${figure.label} ${formatWithNoun(figure)}${percent}`;
    })
    .join("; ");
}

/** A bar as long as a measure's value. */
export function toMeasureBar(measure: Measure, label: string, color: string): Bar {
  const text = formatMeasure(measure);
  const origin = describeOrigin(measure).join("\n");
  const figures = { [translate("Value")]: measure };
  return { label, value: measure.value, text, shortText: text, color, origin, figures };
}

/** Parts as bars on an axis of shares, or of the counts where no share is known. */
export function toPartBars(parts: readonly Part[], toColor: (part: Part) => string): DrawnBars {
  if (parts.some(hasShare)) {
    const bars = parts.map((part) => toShareBar(part, toColor(part)));
    return { ...shareAxis, track: true, bars };
  }
  return {
    bars: parts.map((part) => ({
      ...toMeasureBar(part.figure, part.figure.label, toColor(part)),
      text: formatWithNoun(part.figure),
    })),
    axisTitle: upperFirst(parts[0]?.figure.noun ?? ""),
  };
}

/** Whether it is known what share a part is of its whole. */
export const hasShare = ({ share }: Part) => share.value !== undefined;
