import { z } from "zod";

/** The sign that a formula has for each operation. */
export const signs = { divide: "÷", multiply: "×", add: "+", subtract: "−" } as const;

/** What a formula does. */
export type Operation = keyof typeof signs;

const text = z.string().min(1);
/** What an origin measures, its number, a share as part of one, and what that is measured in. */
const measured = { label: text, value: z.number().optional(), unit: text.optional() };
const operation = z.enum(["divide", "multiply", "add", "subtract"]);
const inputs = z.lazy((): z.ZodType<readonly Origin[]> => z.array(originSchema).min(1));

const printed = z.object({
  kind: z.literal("printed"),
  ...measured,
  /** Exactly as printed. */
  printed: text,
  /** As formulas on the page write it; as printed by default. */
  text: text.optional(),
  /** Title of the source. */
  source: text,
  /** The heading under which it stands there. */
  section: text.optional(),
  /** What a reader must know of it, a line each. */
  notes: z.array(text).readonly().optional(),
});

const derived = z.object({
  kind: z.literal("derived"),
  ...measured,
  operation,
  /** What went in, in the order of the formula. */
  inputs,
  /** The result as the page writes it. */
  text,
  /** What stands after the result, such as the noun of what is counted. */
  noun: text.optional(),
  /** The least and the greatest that the rounding of the inputs leaves, as the page writes them. */
  range: z.tuple([text, text]).readonly().optional(),
});

const missing = z.object({
  kind: z.literal("missing"),
  label: text,
  /** Why there is none. */
  reason: text,
  /** Of what a source would print. */
  source: text.optional(),
  section: text.optional(),
  /** Of what would be worked out. */
  operation: operation.optional(),
  inputs: inputs.optional(),
});

/** A number that a source prints. */
export type PrintedOrigin = Readonly<z.infer<typeof printed>>;
/** A number that was worked out. */
export interface DerivedOrigin extends Readonly<z.infer<typeof derived>> {}
/** A number that there is not. */
export interface MissingOrigin extends Readonly<z.infer<typeof missing>> {}
/** Where a source prints something. */
export type OriginPlace = Pick<PrintedOrigin, "source" | "section">;

/** Where a number comes from: printed somewhere, worked out, or given nowhere; see `docs/origins.md`. */
export type Origin = PrintedOrigin | DerivedOrigin | MissingOrigin;

/** An origin as JSON, in the attribute `data-origin` of a mark. Fields of other names are left out. */
export const originSchema: z.ZodType<Origin> = z.discriminatedUnion("kind", [
  printed,
  derived,
  missing,
]);

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

/** The origin that a mark carries as JSON; undefined where there is none that can be read. */
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
