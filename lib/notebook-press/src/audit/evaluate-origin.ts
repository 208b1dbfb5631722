import { parsePrinted } from "../numbers/parse-printed.ts";
import type { Notation, NumberKind } from "../numbers/types.ts";
import { agrees, isSame } from "./agrees.ts";
import { type FoundNumber, findNumbers, type Unit } from "./find-numbers.ts";
import type { Language } from "./language.ts";
import type { FormulaOrigin, Operator, PageOrigin } from "./parse-origin.ts";

/** A value with its unit. */
export interface Evaluated {
  readonly value: number;
  readonly unit: Unit;
}

/** That an origin does not give the number that it should. */
export class OriginError extends Error {
  override readonly name = "OriginError";
  /** Whether a formula does not come out, or a printed form says something else. */
  readonly fault: "wrong-origin" | "wrong-formula";

  constructor(fault: OriginError["fault"], message: string) {
    super(message);
    this.fault = fault;
  }
}

/**
 * Works a number out again from what its origin says was printed.
 * @param shown The number as the page writes it.
 * @throws {OriginError} If the origin gives another number.
 */
export function evaluateOrigin(origin: PageOrigin, shown: string, language: Language): Evaluated {
  const number = readOne(shown, language);
  if (!number) throw new OriginError("wrong-origin", `one number where it says “${shown}”`);
  if (origin.kind === "missing")
    throw new OriginError("wrong-origin", `an origin that gives “${origin.label}”`);
  if (origin.kind === "formula") return evaluateFormula(origin, number, language);
  // What is printed in words, such as two thirds, is written as the percentage next to it.
  const isInWords = !/\d/.test(origin.printed) || / (?:af|out of|of) \d+$/.test(origin.printed);
  const found = findReadings(origin.printed).find(
    ({ value, unit }) =>
      unit === number.unit &&
      (isSame(value, number.value ?? Number.NaN) || (isInWords && agrees(number, value))),
  );
  if (!found)
    throw new OriginError("wrong-origin", `${number.text} in what is printed, “${origin.printed}”`);
  return found;
}

/** The number that a text consists of, apart from words. */
export function readOne(text: string, language: Language): FoundNumber | undefined {
  const [number, ...others] = findNumbers(text, language);
  return others.length > 0 || number?.value === undefined ? undefined : number;
}

const kinds: readonly NumberKind[] = ["count", "average", "money", "share"];
const notations: readonly Notation[] = ["english", "danish"];

/** Every way to read a printed form; which one the account means, the page tells by its value. */
function findReadings(printed: string): readonly Evaluated[] {
  return kinds.flatMap((kind) =>
    notations.flatMap((notation): readonly Evaluated[] => {
      try {
        const { value, unit } = parsePrinted(printed, { kind, notation });
        return [{ value, unit }];
      } catch (error) {
        if (error instanceof SyntaxError) return [];
        throw error;
      }
    }),
  );
}

function evaluateFormula(origin: FormulaOrigin, number: FoundNumber, language: Language) {
  const { label, names, values, operator, inputs, bounds } = origin;
  const other = inputs.findIndex((input, at) => input.label !== names[at]);
  if (other >= 0)
    throw new OriginError("wrong-formula", `the origin of “${names[other]}” under “${label}”`);
  const evaluated = inputs.map((input, at) => evaluateOrigin(input, values[at] ?? "", language));
  const result = combine(operator, evaluated);
  const written = readOne(origin.result, language);
  const isWritten = written?.unit === number.unit && written.value === number.value;
  if (!isWritten || !agrees(number, result.value) || !isUnit(number.unit, result))
    throw new OriginError(
      "wrong-formula",
      `${values.join(` ${operator} `)}, which is ${result.value}, where it says “${origin.result}”`,
    );
  checkBounds(bounds, result.value, language);
  return { value: result.value, unit: number.unit };
}

interface Result extends Evaluated {
  /** Whether it may be written as a share as well as a number. */
  readonly isRatio: boolean;
}

function combine(operator: Operator, inputs: readonly Evaluated[]): Result {
  const units = new Set(inputs.map(({ unit }) => unit));
  const [first = 0, ...others] = inputs.map(({ value }) => value);
  const value = others.reduce(operations[operator], first);
  if (operator === "÷" || operator === "×") {
    const unit = operator === "÷" && units.size === 1 ? "number" : (inputs[0]?.unit ?? "number");
    return { value, unit, isRatio: operator === "÷" && units.size === 1 };
  }
  const [unit = "number"] = units;
  if (units.size > 1) throw new OriginError("wrong-formula", "inputs of one unit");
  const isPoints = operator === "−" && unit === "share";
  return isPoints
    ? { value: value * 100, unit: "points", isRatio: false }
    : { value, unit, isRatio: false };
}

const operations: Readonly<Record<Operator, (a: number, b: number) => number>> = {
  "÷": (a, b) => a / b,
  "×": (a, b) => a * b,
  "+": (a, b) => a + b,
  "−": (a, b) => a - b,
};

const isUnit = (unit: Unit, result: Result) =>
  unit === result.unit || (result.isRatio && unit === "share");

function checkBounds(bounds: FormulaOrigin["bounds"], value: number, language: Language): void {
  if (!bounds) return;
  const [low, high] = bounds.map((bound) => readOne(bound, language));
  const isInside =
    low?.value !== undefined &&
    high?.value !== undefined &&
    low.value - low.step / 2 <= value &&
    value <= high.value + high.step / 2;
  if (!isInside)
    throw new OriginError("wrong-formula", `${value} between “${bounds.join("” and “")}”`);
}
