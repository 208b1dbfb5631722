/** Where a number comes from, as a page tells it. */
export type PageOrigin = PrintedOrigin | FormulaOrigin | MissingOrigin;

/** A figure of an account. */
export interface PrintedOrigin {
  readonly kind: "printed";
  readonly label: string;
  /** As the account prints it. */
  readonly printed: string;
  /** The account and its section, and what there is to know: texts like any other. */
  readonly about: readonly string[];
}

/** A number that was worked out. */
export interface FormulaOrigin {
  readonly kind: "formula";
  readonly label: string;
  readonly operator: Operator;
  /** What the inputs are called. */
  readonly names: readonly string[];
  /** The inputs as they are written in the formula. */
  readonly values: readonly string[];
  /** The result as it is written in the formula. */
  readonly result: string;
  /** The bounds that rounding leaves, where they are written. */
  readonly bounds: readonly [low: string, high: string] | undefined;
  readonly inputs: readonly PageOrigin[];
}

/** A number that there is not. */
export interface MissingOrigin {
  readonly kind: "missing";
  readonly label: string;
  readonly about: readonly string[];
}

export type Operator = "÷" | "×" | "+" | "−";

/** A line of an origin. */
export interface OriginLine {
  /** How deep it is set in: 0 for the number itself, 1 for its inputs. */
  readonly level: number;
  readonly text: string;
}

/**
 * Reads the lines of an origin.
 * @throws {SyntaxError} If a line is of no known form, or an input of a formula has none.
 */
export function parseOrigin(lines: readonly OriginLine[]): PageOrigin {
  const { origin, rest } = parseNext(lines, 0);
  const [left] = rest;
  if (left) throw new SyntaxError(`Cannot read "${left.text}": wanted no more lines`);
  return origin;
}

interface Parsed {
  readonly origin: PageOrigin;
  readonly rest: readonly OriginLine[];
}

function parseNext(lines: readonly OriginLine[], level: number): Parsed {
  const [line, ...after] = lines;
  if (!line) throw new SyntaxError("Cannot read the origin: wanted a line for each input");
  if (line.level !== Math.min(level, maxLevel))
    throw new SyntaxError(`Cannot read "${line.text}": wanted it ${level} steps in`);
  // The number itself has its lines one below the other, an input in one.
  const own = level === 0 ? after.findIndex((one) => one.level > 0) : 0;
  const about = after.slice(0, own < 0 ? after.length : own).map(({ text }) => text);
  const rest = after.slice(about.length);
  return (
    maybeMissing(line.text, about, rest) ??
    maybePrinted(line.text, about, rest) ??
    parseFormula(line.text, [...about.map((text) => ({ text, level })), ...rest], level)
  );
}

/** Pages set deeper lines in no further. */
const maxLevel = 3;

function maybeMissing(text: string, about: readonly string[], rest: readonly OriginLine[]) {
  const match = /^(.+?): (?:not given|ikke oplyst)\.(?: (.*))?$/u.exec(text);
  if (!match) return undefined;
  const [, label = "", reason = ""] = match;
  const origin = { kind: "missing", label, about: [reason, ...about].filter(Boolean) } as const;
  return { origin, rest };
}

function maybePrinted(text: string, about: readonly string[], rest: readonly OriginLine[]) {
  const match = /^(.+?): (?:printed|trykt(?: som)?) [“”»"](.+?)[”«"](?:; (.+))?$/u.exec(text);
  if (!match) return undefined;
  const [, label = "", printed = "", more = ""] = match;
  const all = [more, ...about].filter(Boolean);
  if (all.length === 0) throw new SyntaxError(`Cannot read "${text}": wanted the account it is of`);
  return { origin: { kind: "printed", label, printed, about: all } as const, rest };
}

function parseFormula(text: string, after: readonly OriginLine[], level: number): Parsed {
  const [label = "", formula = "", shown = "", result, ...others] = text.split(" = ");
  if (result === undefined || others.length > 0)
    throw new SyntaxError(`Cannot read "${text}": wanted what is printed, or a formula`);
  const operator = / ([÷×+−]) /u.exec(shown)?.[1] as Operator | undefined;
  if (!operator) throw new SyntaxError(`Cannot read "${text}": wanted ÷, ×, + or −`);
  const [names, values] = [formula, shown].map((one) => one.split(` ${operator} `));
  if (!names || !values || names.length !== values.length)
    throw new SyntaxError(`Cannot read "${text}": wanted a value for each part of the formula`);
  const bounds = maybeBounds(after[0]);
  let rest = bounds ? after.slice(1) : after;
  const inputs = names.map(() => {
    const parsed = parseNext(rest, level + 1);
    rest = parsed.rest;
    return parsed.origin;
  });
  return {
    origin: { kind: "formula", label, operator, names, values, result, bounds, inputs },
    rest,
  };
}

function maybeBounds(line: OriginLine | undefined): FormulaOrigin["bounds"] {
  const match = /^(?:Between|Mellem) (.+?) (?:and|og) (.+?), (?:since|da|fordi) /u.exec(
    line?.text ?? "",
  );
  return match?.[1] !== undefined && match[2] !== undefined ? [match[1], match[2]] : undefined;
}
