/** danfojs, as a module. */
export type Danfo = typeof import("danfojs-node");

export type Values = readonly unknown[];

/** What danfojs's own methods use of a frame or a column. */
export interface Data {
  readonly values: Values;
  readonly index: readonly (string | number)[];
  readonly columns: string[];
  iloc(part: unknown): Data;
  $setValues(values: Values): void;
  $setIndex(index: readonly (string | number)[]): void;
  column(name: string): Data;
  copy(): Data;
}

/** Methods of a prototype, to be replaced. */
export type Methods = Record<string, unknown>;
