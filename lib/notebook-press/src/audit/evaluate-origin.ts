import {
  type DerivedOrigin,
  type Operation,
  type Origin,
  signs,
  toWritten,
} from "../origins/origin.ts";
import { agrees, type FoundNumber, isSame, readOne } from "./find-numbers.ts";
import type { Language } from "./types.ts";
import { countingWords } from "./words.ts";

/** A value with its unit. */
interface Evaluated {
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
  const evaluated = inputs.map((input) => evaluateInput(input, language));
  const result = combine(operation, evaluated);
  const written = readOne(text, language);
  const isResult =
    written &&
    (!shown || (written.unit === shown.unit && written.value === shown.value)) &&
    agrees(written, result.value) &&
    (value === undefined || isSame(value, result.value)) &&
    result.units.includes(written.unit);
  if (!isResult)
    throw new OriginError(
      "wrong-formula",
      `${inputs.map(toWritten).join(` ${signs[operation]} `)}, which is ${result.value}, where it says “${text}”`,
    );
  checkRange(range, result.value, language);
  return { value: result.value, unit: written.unit };
}

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

/** A way to read what is printed. */
interface Reading extends Evaluated {
  /** Whether it is in words, which pages write as the percentage next to it. */
  readonly isRough: boolean;
}

/**
 * Every way to read a printed form: which one is meant, the page tells by its value. The notation
 * of the page comes first.
 * @param declared What it is measured in where it does not say so itself.
 */
function readPrinted(
  printed: string,
  declared: string | undefined,
  language: Language,
): readonly Reading[] {
  const part = readPart(printed);
  if (part !== undefined) return [{ value: part, unit: "share", isRough: true }];
  const other: Language = language === "english" ? "danish" : "english";
  return [language, other].flatMap((notation): readonly Reading[] => {
    const { value, unit = "" } = readOne(printed, notation) ?? {};
    if (value === undefined) return [];
    if (unit !== "number" || !isUnit(declared)) return [{ value, unit, isRough: false }];
    return [{ value: declared === "share" ? value / 100 : value, unit: declared, isRough: false }];
  });
}

/** Whether it is no noun, which says what is counted. */
const isUnit = (unit: string | undefined): unit is string =>
  unit !== undefined && /^(?:share|points|[A-Z]{3})$/.test(unit);

/** A part of a whole in words, such as `two thirds`, `halvdelen` or `9 out of 10`. */
function readPart(printed: string): number | undefined {
  const [, over = "", under = ""] =
    /(\S+) (?:ud af|out of|in|af) (\S+)$/i.exec(printed) ?? /(?:(\S+) )?(\S+)$/.exec(printed) ?? [];
  const whole = / (?:ud af|out of|in|af) /i.test(printed)
    ? toCount(under)
    : wholes[under.toLowerCase().replace(/(?<=.{4})(?:e|s|en)$/, "")];
  const part = toCount(over) ?? 1;
  return whole === undefined || part > whole ? undefined : part / whole;
}

function toCount(text: string): number | undefined {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  const word = text.toLowerCase();
  return countingWords.english.get(word) ?? countingWords.danish.get(word);
}

/** Into how many parts a whole is divided, by the name of one. */
const wholes: Readonly<Record<string, number>> = {
  ...{ half: 2, third: 3, quarter: 4, fifth: 5, sixth: 6, tenth: 10 },
  ...{ halvdel: 2, tredjedel: 3, fjerdedel: 4, femtedel: 5, sjettedel: 6, tiendedel: 10 },
};
