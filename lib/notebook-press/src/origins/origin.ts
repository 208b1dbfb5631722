import { z } from "zod";

/** Where a number comes from: printed somewhere, worked out, or given nowhere. */
export type Origin = PrintedOrigin | DerivedOrigin | MissingOrigin;

/** Where a source prints something. */
export interface OriginPlace {
  /** Title of the source. */
  readonly source: string;
  /** The heading under which it stands there; none by default. */
  readonly section?: string | undefined;
}

/** A number that a source prints. */
export interface PrintedOrigin extends OriginPlace {
  /** Tells what a source prints from the others. */
  readonly kind: "printed";
  /** What it measures. */
  readonly label: string;
  /** Exactly as printed. */
  readonly printed: string;
  /** What the printed form says; a share as part of one. */
  readonly value?: number | undefined;
  /** What the value is measured in, where the printed form does not say: see `docs/origins.md`. */
  readonly unit?: string | undefined;
  /** As formulas on the page write it; as printed by default. */
  readonly text?: string | undefined;
  /** What a reader must know of it, a line each; nothing by default. */
  readonly notes?: readonly string[] | undefined;
}

/** A number that was worked out. */
export interface DerivedOrigin {
  /** Tells what is worked out from the others. */
  readonly kind: "derived";
  /** What it measures. */
  readonly label: string;
  /** What is done with the inputs. */
  readonly operation: Operation;
  /** What went in, in the order of the formula. */
  readonly inputs: readonly Origin[];
  /** The result as the page writes it. */
  readonly text: string;
  /** What stands after the result, such as the noun of what is counted; nothing by default. */
  readonly noun?: string | undefined;
  /** The result with every digit. */
  readonly value?: number | undefined;
  /** What the value is measured in. */
  readonly unit?: string | undefined;
  /** The least and the greatest that the rounding of the inputs leaves, as the page writes them. */
  readonly range?: readonly [low: string, high: string] | undefined;
}

/** A number that there is not. */
export interface MissingOrigin {
  /** Tells what is not given from the others. */
  readonly kind: "missing";
  /** What it would measure. */
  readonly label: string;
  /** Why there is none. */
  readonly reason: string;
  /** Title of the source that does not give it; absent for what would be worked out. */
  readonly source?: string | undefined;
  /** The heading under which it would stand; none by default. */
  readonly section?: string | undefined;
  /** How it would be worked out; absent for what a source would print. */
  readonly operation?: Operation | undefined;
  /** What it would be worked out from. */
  readonly inputs?: readonly Origin[] | undefined;
}

/** The sign that a formula has for each operation. */
export const signs = { divide: "÷", multiply: "×", add: "+", subtract: "−" } as const;

/** What a formula does. */
export type Operation = keyof typeof signs;

/** A number as formulas write it; empty for one that there is not. */
export const toWritten = (input: Origin): string =>
  input.kind === "missing" ? "" : (input.text ?? (input.kind === "printed" ? input.printed : ""));

/** The formula in words, then in numbers with the result; the label alone of what has none. */
export function toFormula(origin: DerivedOrigin | MissingOrigin): string {
  const { label, operation, inputs = [] } = origin;
  if (!operation) return label;
  const toSide = (toPart: (input: Origin) => string) =>
    inputs.map(toPart).join(` ${signs[operation]} `);
  const sides = [label, toSide((input) => input.label)];
  if (origin.kind === "derived")
    sides.push(toSide(toWritten), [origin.text, origin.noun].filter(Boolean).join(" "));
  return sides.join(" = ");
}

const text = z.string().min(1);
const number = z.number();
const operation = z.enum(["divide", "multiply", "add", "subtract"]);
const inputs = z.array(z.lazy((): z.ZodType<Origin> => originSchema)).min(1);
const measured = { label: text, value: number.optional(), unit: text.optional() };

/** An origin as JSON, in the attribute `data-origin` of a mark. Fields of other names are left out. */
export const originSchema: z.ZodType<Origin> = z.discriminatedUnion("kind", [
  z.object({
    ...{ kind: z.literal("printed"), ...measured, printed: text, text: text.optional() },
    ...{ source: text, section: text.optional(), notes: z.array(text).optional() },
  }),
  z.object({
    ...{ kind: z.literal("derived"), ...measured, operation, inputs, text },
    ...{ noun: text.optional(), range: z.tuple([text, text]).optional() },
  }),
  z.object({
    ...{ kind: z.literal("missing"), label: text, reason: text },
    ...{ source: text.optional(), section: text.optional() },
    ...{ operation: operation.optional(), inputs: inputs.optional() },
  }),
]);

/**
 * The origin that a mark carries as JSON; undefined where there is none that can be read.
 * @example
 * const rain = maybeParseOrigin(
 *   '{ "kind": "printed", "label": "Rain", "printed": "812 mm", "source": "Yearbook 2025" }',
 * );
 * console.log(rain?.label);
 * // Rain
 */
export function maybeParseOrigin(json: unknown): Origin | undefined {
  if (typeof json !== "string") return undefined;
  try {
    return originSchema.parse(JSON.parse(json));
  } catch {
    // Whatever somebody wrote there, also something nested too deep to be read, is no origin.
    return undefined;
  }
}

/** The same text for the same origin, in whatever order its fields are. */
export const toOriginKey = (origin: Origin): string => JSON.stringify(originSchema.parse(origin));
