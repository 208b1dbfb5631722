import { type DerivedOrigin, type Operation, type Origin, signs } from "../origins/origin.ts";
import { agrees, isSame } from "./agrees.ts";
import { type FoundNumber, readOne } from "./find-numbers.ts";
import type { Language } from "./language.ts";
import { readPrinted } from "./read-printed.ts";

/** A value with its unit. */
export interface Evaluated {
  readonly value: number;
  readonly unit: string;
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
 * @param shown The number as the page writes it; undefined where only its origin has it.
 * @throws {OriginError} If the origin gives another number.
 */
export function evaluateOrigin(
  origin: Origin,
  shown: FoundNumber | undefined,
  language: Language,
): Evaluated {
  if (origin.kind === "missing")
    throw new OriginError("wrong-origin", `an origin that gives “${origin.label}”`);
  if (origin.kind === "derived") return evaluateFormula(origin, shown, language);
  const { printed, value: given, unit } = origin;
  const found = readPrinted(printed, unit, language).find(
    (reading) =>
      (given === undefined || isSame(reading.value, given)) &&
      (!shown ||
        (reading.unit === shown.unit &&
          (isSame(reading.value, shown.value ?? Number.NaN) ||
            (reading.isRough && agrees(shown, reading.value))))),
  );
  if (found) return found;
  const wanted = shown?.text ?? given ?? "one number";
  throw new OriginError("wrong-origin", `${wanted} in what is printed, “${printed}”`);
}

function evaluateInput(input: Origin, language: Language): Evaluated {
  const text = input.kind === "missing" ? undefined : input.text;
  const shown = text === undefined ? undefined : readOne(text, language);
  if (text !== undefined && !shown)
    throw new OriginError("wrong-origin", `one number where it says “${text}”`);
  return evaluateOrigin(input, shown, language);
}

function evaluateFormula(
  { operation, inputs, text, value, range }: DerivedOrigin,
  shown: FoundNumber | undefined,
  language: Language,
): Evaluated {
  const result = combine(
    operation,
    inputs.map((input) => evaluateInput(input, language)),
  );
  const written = readOne(text, language);
  const isWritten =
    written && (!shown || (written.unit === shown.unit && written.value === shown.value));
  const isResult =
    isWritten &&
    agrees(written, result.value) &&
    (value === undefined || isSame(value, result.value)) &&
    result.units.includes(written.unit);
  if (!isResult)
    throw new OriginError(
      "wrong-formula",
      `${inputs.map(toText).join(` ${signs[operation]} `)}, which is ${result.value}, where it says “${text}”`,
    );
  checkRange(range, result.value, language);
  return { value: result.value, unit: written.unit };
}

/** A number as formulas write it. */
export const toText = (input: Origin): string =>
  input.kind === "missing" ? "" : (input.text ?? ("printed" in input ? input.printed : ""));

/** The result, and the units in which it may be written. */
function combine(operation: Operation, inputs: readonly Evaluated[]) {
  const [first = 0, ...others] = inputs.map(({ value }) => value);
  const value = others.reduce(operations[operation], first);
  const [unit = "number", ...more] = new Set(inputs.map((input) => input.unit));
  const isOne = more.length === 0;
  if (operation === "divide") return { value, units: isOne ? ["number", "share"] : [unit] };
  const money = [unit, ...more].find((one) => /^[A-Z]{3}$/.test(one)) ?? "number";
  if (operation === "multiply") return { value, units: [isOne ? unit : money] };
  if (!isOne) throw new OriginError("wrong-formula", "inputs of one unit");
  const isPoints = operation === "subtract" && unit === "share";
  return isPoints ? { value: value * 100, units: ["points"] } : { value, units: [unit] };
}

const operations: Readonly<Record<Operation, (a: number, b: number) => number>> = {
  divide: (a, b) => a / b,
  multiply: (a, b) => a * b,
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
};

function checkRange(range: DerivedOrigin["range"], value: number, language: Language): void {
  if (!range) return;
  const [low, high] = range.map((bound) => readOne(bound, language));
  const isInside =
    low?.value !== undefined &&
    high?.value !== undefined &&
    low.value - low.step / 2 <= value &&
    value <= high.value + high.step / 2;
  if (!isInside)
    throw new OriginError("wrong-formula", `${value} between “${range.join("” and “")}”`);
}
