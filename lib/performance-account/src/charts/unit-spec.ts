import { type Datum, findRows, type PlainSpec } from "./plain-spec.ts";

/** A channel of an encoding, such as `x`. */
export type Channel = Readonly<Record<string, unknown>> & {
  readonly field?: string;
  readonly type?: string;
  readonly title?: unknown;
  readonly scale?: { readonly domain?: unknown };
  readonly axis?: Readonly<Record<string, unknown>> | null;
};

/** One mark for each row, with nothing around it. */
export interface UnitSpec {
  readonly rows: readonly Datum[];
  readonly mark: { readonly type: string } & Readonly<Record<string, unknown>>;
  readonly encoding: Readonly<Record<string, Channel>>;
  /** Height that is asked for, in pixels. */
  readonly height: unknown;
}

/** What stands around a mark, and is kept whatever form the mark takes. */
const around = ["$schema", "description", "params", "usermeta", "config", "name", "width", "title"];

/** What of a specification stands around its mark, without what the frame of a chart says itself. */
export const keepAround = ({ $schema, description, config, name }: PlainSpec) =>
  Object.fromEntries(
    Object.entries({ $schema, description, config, name }).filter(
      ([, value]) => value !== undefined,
    ),
  );

/**
 * A specification as one mark for each row, which a form of this library could draw; undefined if
 * it transforms its data, or asks for something else around the mark.
 */
export function maybeUnit({ data, mark, encoding, height, ...rest }: PlainSpec) {
  const rows = findRows(data);
  if (!rows || !mark || !encoding || !hasOnly(rest, around)) return undefined;
  const drawn = typeof mark === "string" ? { type: mark } : mark;
  return { rows, mark: drawn, encoding, height } as UnitSpec;
}

/** Whether an object has none but these properties. */
export const hasOnly = (object: object | null | undefined, names: readonly string[]): boolean =>
  Object.entries(object ?? {}).every(
    ([name, value]) => value === undefined || names.includes(name),
  );

/** Whether a channel shows a field as it stands: not counted, binned, stacked or the like. */
export const isPlainField = (
  channel: Channel | undefined,
  more: readonly string[],
): channel is Channel & { readonly field: string } =>
  typeof channel?.field === "string" && hasOnly(channel, ["field", "type", "title", ...more]);

/** Where an axis from zero ends, if that is said; `false` if the scale asks for anything else. */
export function findEnd({ scale }: Channel): number | undefined | false {
  if (!hasOnly(scale, ["domain", "nice", "zero"])) return false;
  const { domain } = scale ?? {};
  if (domain === undefined) return undefined;
  const [low, high] = Array.isArray(domain) ? domain : [];
  return low === 0 && typeof high === "number" && high > 0 ? high : false;
}
