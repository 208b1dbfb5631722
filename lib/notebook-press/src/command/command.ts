/** An option of a command, such as `--out DIR` or `--json`. */
export interface Flag {
  /** What the help says of it. */
  readonly help: string;
  /** Stands for its value in the help, such as `DIR`; absent for one that is only there or not. */
  readonly value?: string;
  /** Reads its value: undefined for one that cannot be used. Default: any text but a blank one. */
  readonly parse?: (text: string) => unknown;
  /** What an error says was wanted, such as `a year such as 2018`. Default: `a value`. */
  readonly wanted?: string;
  /** What it is if it is not given; the help names it. Default: undefined. */
  readonly default?: string | number;
  /** Whether it may be given several times, which makes a list of its values. Default: no. */
  readonly repeated?: boolean;
}

/** Options by their names in camel case: `cellLimit` is `--cell-limit`. */
export type Flags = Readonly<Record<string, Flag>>;

/** What a command can be given, from which come its parsing, its errors and its help. */
export interface Command<F extends Flags = Flags> {
  /** How it is called, such as `npm start -- [options]`. */
  readonly usage: string;
  /** What it does, above the options in the help. */
  readonly about: string;
  /** Options; `--help` is always there. */
  readonly flags: F;
  /** Arguments without a name: what each is called and is. Default: none may be given. */
  readonly places?: Readonly<Record<string, string>>;
  /** Command lines and what they do. Default: none. */
  readonly examples?: Readonly<Record<string, string>>;
  /** What the help says at its end, such as exit codes. */
  readonly notes?: string;
  /** Faults that no option shows alone, a sentence each; what has a fault of its own is left out. */
  check?(given: Given<F>): readonly string[] | Promise<readonly string[]>;
}

/** What a command line gives. */
export interface Given<F extends Flags = Flags> {
  readonly values: Values<F>;
  /** Arguments without a name, in order. */
  readonly places: readonly string[];
}

/** Values of options by name. */
export type Values<F extends Flags> = { readonly [K in keyof F]: ValueOf<F[K]> };

type ValueOf<F extends Flag> = F extends { readonly value: string }
  ? F extends { readonly repeated: true }
    ? readonly Parsed<F>[]
    : F extends { readonly default: string | number }
      ? Parsed<F>
      : Parsed<F> | undefined
  : boolean;

type Parsed<F extends Flag> = F extends { readonly parse: (text: string) => infer T }
  ? Exclude<T, undefined>
  : string;

/** A command, with the types of its values taken from its options. */
export const defineCommand = <const F extends Flags>(command: Command<F>): Command<F> => command;

/** The name of an option as it is typed: `--cell-limit` of `cellLimit`. */
export const toFlagName = (key: string): string =>
  `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
