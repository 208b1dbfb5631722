import { colors } from "./theme.ts";
import { wrapText } from "./wrap-text.ts";

/** The source line, so far below the drawing; at its top where there is none. */
export const sourceLayer = (source: string, width: number, below?: number) => ({
  data: { values: [{ source: [...wrapText(source, width)] }] },
  mark: {
    type: "text",
    align: "left",
    baseline: "top",
    ...(below !== undefined && { dy: below }),
    aria: false,
    fontSize: 12,
    lineHeight: 16,
    color: colors.muted,
  } as const,
  encoding: {
    x: { value: 0 },
    y: { value: below === undefined ? 0 : ("height" as const) },
    text: { field: "source" },
  },
});
