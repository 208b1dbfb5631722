import { createHash } from "node:crypto";
import { UsageError } from "../command/usage-error.ts";
import type { Parameters } from "../jupyter/parameters/check-parameters.ts";
import type { ReservedNames } from "./job.ts";

interface Wanted {
  /** Name of the way in which notebooks are run, such as `2018`; may be empty. */
  readonly variant: string;
  /** Name of the set, if it has one. */
  readonly name: string | undefined;
  /** Values other than those that the variant stands for. */
  readonly others: Parameters;
  readonly reserved?: ReservedNames | undefined;
}

/**
 * The folder for the results of a set: the variant alone, the name of the set, or the variant with the
 * other values, with a hash where they cannot be told apart by what stays of them.
 */
export function toFolderName({ variant, name, others, reserved }: Wanted): string {
  if (name !== undefined) return checkName(name, reserved);
  const entries = Object.entries(others).toSorted(([a], [b]) => (a < b ? -1 : 1));
  if (entries.length === 0) return variant;
  const words = entries.flatMap(([key, value]) => [key, toText(value)]);
  const slug = toSlug(words.join("-"));
  const parts = [variant, ...words].filter(Boolean);
  const isTelling =
    slug === words.join("-") &&
    words.every((word) => !word.includes("-")) &&
    !parts.some((_, at) => at > 0 && isReserved(parts.slice(0, at + 1).join("-"), reserved));
  return [variant, isTelling ? slug : `${slug}-${toHash(entries)}`].filter(Boolean).join("-");
}

const toText = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));

/** Letters and digits of any script, in at most 60 characters. */
const toSlug = (text: string) =>
  text
    .normalize("NFC")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, 60)
    .replace(/^-|-$/g, "");

const toHash = (value: unknown) =>
  createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 8);

const isReserved = (name: string, reserved: ReservedNames | undefined) =>
  reserved?.includes(name.toLowerCase()) === true;

function checkName(name: string, reserved: ReservedNames | undefined): string {
  const isPlain = /^[\p{L}\p{N}][\p{L}\p{N} _.-]{0,59}$/u.test(name) && !/[ .]$/.test(name);
  if (isPlain && !isReserved(name, reserved)) return name;
  const others = reserved && `, and not ${reserved.description}`;
  throw new UsageError(
    `Cannot name a set of parameters "${name}": wanted letters, digits, spaces, "-", "_" or ".", at most 60${others ?? ""}`,
  );
}
