import { parseArgs } from "node:util";
import leven from "leven";
import {
  type Command,
  type Flag,
  type Flags,
  type Given,
  toFlagName,
  type Values,
} from "./command.ts";

/** A command line, read as far as it can be. */
export interface ParsedCommand<F extends Flags> extends Given<F> {
  /** Whether the help is asked for. */
  readonly help: boolean;
  /** Everything that is wrong with it, a sentence each. */
  readonly faults: readonly string[];
}

/** Reads a command line with all of its faults. */
export async function parseCommand<F extends Flags>(
  command: Command<F>,
  args: readonly string[],
): Promise<ParsedCommand<F>> {
  const flags = new Map(
    Object.entries(command.flags).map(([key, flag]) => [toFlagName(key), flag]),
  );
  const types = Array.from(flags, ([name, { value }]) => {
    return [name.slice(2), { type: value === undefined ? "boolean" : "string" } as const];
  });
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...Object.fromEntries(types), help: { type: "boolean", short: "h" } },
    ...({ strict: false, allowPositionals: true, tokens: true } as const),
  });
  const options = tokens.flatMap((token) => (token.kind === "option" ? [token] : []));
  const places = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  const help = options.some(({ name }) => name === "help");
  const given = { values: readValues(command.flags, options), places };
  const checked = help ? [] : await command.check?.(given);
  const faults = [
    ...options.flatMap((token) => maybeFault(flags, token) ?? []),
    ...(command.places ? [] : places.map((place) => `Cannot read "${place}": wanted options only`)),
    ...(checked ?? []),
  ];
  return { ...given, help, faults };
}

/** The values of options that are not given. */
export const toDefaults = <F extends Flags>(flags: F): Values<F> => readValues(flags, []);

type Token = Readonly<
  Record<"name" | "rawName", string> & {
    value?: string | undefined;
    inlineValue?: boolean | undefined;
  }
>;

/** The name with its dashes, of `-h` too. */
const toLongName = ({ name }: Token) => `--${name}`;

function readValues<F extends Flags>(flags: F, options: readonly Token[]): Values<F> {
  const entries = Object.entries(flags).map(([key, flag]) => {
    const own = options.filter((token) => toLongName(token) === toFlagName(key));
    if (flag.value === undefined) return [key, own.length > 0];
    const values = own.flatMap((token) => readValue(flag, token) ?? []);
    return [key, flag.repeated ? values : (values.at(-1) ?? flag.default)];
  });
  return Object.fromEntries(entries) as Values<F>;
}

/** The value in a list, since it may be a list itself. */
function readValue(flag: Flag, token: Token): readonly unknown[] | undefined {
  if (!hasValue(token)) return undefined;
  const { parse = (text: string) => (text.trim() === "" ? undefined : text) } = flag;
  const value = parse(token.value);
  return value === undefined ? undefined : [value];
}

/** The option that may be meant, or where all of them stand. */
function suggest(rawName: string, flags: ReadonlyMap<string, Flag>): string {
  const near = [...flags.keys()].find((name) => leven(name, rawName) <= 2 && rawName.length > 4);
  return near === undefined ? "an option that --help lists" : `an option, perhaps ${near}`;
}

/** Whether it has a value; what begins with a dash is another option, except after `=`. */
const hasValue = (token: Token): token is Token & { readonly value: string } =>
  token.value !== undefined && (token.inlineValue === true || !/^-./.test(token.value));

function maybeFault(flags: ReadonlyMap<string, Flag>, token: Token): string | undefined {
  const { name, rawName, value } = token;
  const flag = flags.get(toLongName(token));
  if (!flag && name !== "help") return `Cannot read ${rawName}: wanted ${suggest(rawName, flags)}`;
  if (flag?.value === undefined)
    return value === undefined
      ? undefined
      : `Cannot read ${rawName} "${value}": wanted no value after it`;
  if (!hasValue(token))
    return `Cannot read ${rawName}: wanted ${flag.wanted ?? "a value"} after it`;
  return readValue(flag, token)
    ? undefined
    : `Cannot read ${rawName} "${value}": wanted ${flag.wanted ?? "a value"}`;
}
