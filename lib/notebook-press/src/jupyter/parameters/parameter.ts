import type { z } from "zod";

/** A parameter that a notebook declares. */
export interface Parameter {
  /** Name of the variable. */
  readonly name: string;
  /** Type as written, or told from the default, such as `number`; `unknown` where neither tells. */
  readonly type: string;
  /** Default as written, such as `2018`; undefined where there is none. */
  readonly default: string | undefined;
  /** What the comment above it or behind it says; empty where there is none. */
  readonly description: string;
  /** Whether values can be checked before a kernel starts: of an imported type only that they are JSON. */
  readonly isChecked: boolean;
}

/** A parameter with what checks its values. */
export interface DeclaredParameter extends Parameter {
  readonly schema: z.ZodType;
  /** Whether the type is written, so that an injected declaration can repeat it. */
  readonly isTyped: boolean;
}

/** How parameters are declared and set in a language. */
export interface ParameterLanguage {
  /**
   * The variables that the source of a cell declares at its top level.
   * @throws {SyntaxError} If the language's own kernel could not read the cell either.
   */
  readonly declare: (source: string, cell: number) => readonly DeclaredParameter[];
  /** The line that sets a parameter; undefined for what the notebook does not declare. */
  readonly set: (name: string, value: unknown, parameter: DeclaredParameter | undefined) => string;
  /** What the language has other words for than JSON, by its words. */
  readonly words: ReadonlyMap<string, unknown>;
}
