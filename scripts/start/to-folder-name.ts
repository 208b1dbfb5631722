import { createHash } from "node:crypto";
import { UsageError } from "notebook-press/command";
import type { Parameters } from "notebook-press/jupyter";
import type { Population } from "performance-account";
import { beginsWithPopulation, maybeParseAccountName } from "./account-name.ts";
import { allYears } from "./all-years.ts";
import { languages } from "./languages.ts";

interface Wanted {
  /** The year of the account, or that it is of all. */
  readonly year: number | typeof allYears;
  /** Whom the account speaks of, where its year alone means another account. */
  readonly population?: Population | undefined;
  /** Name of the set, if it has one. */
  readonly name: string | undefined;
  /** Values other than those that choose the account. */
  readonly others: Parameters;
}

/**
 * The folder for the results of a set: the account alone, the name of the set, or the account
 * with the other values. Values that cannot be told apart by what stays of them get a hash.
 * @throws {UsageError} If the name cannot be that of a folder beside the years.
 */
export function toFolderName({ year, population, name, others }: Wanted): string {
  if (name !== undefined) return `${checkName(name)}`;
  const account = population === undefined ? `${year}` : `${year}-${population}`;
  const entries = Object.entries(others).toSorted(([a], [b]) => (a < b ? -1 : 1));
  if (entries.length === 0) return account;
  const words = entries.flatMap(([key, value]) => [key, toText(value)]);
  const slug = toSlug(words.join("-"));
  const isTelling =
    slug === words.join("-") &&
    words.every((word) => !word.includes("-")) &&
    !beginsWithPopulation(slug);
  return `${account}-${isTelling ? slug : `${slug}-${toHash(entries)}`}`;
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

function checkName(name: string): string {
  const isPlain = /^[\p{L}\p{N}][\p{L}\p{N} _.-]{0,59}$/u.test(name) && !/[ .]$/.test(name);
  // A folder of this name would pass for one of the site, or for a file of it.
  const isTaken = [...languages, allYears, "index.html"].some(
    (other) => other === name.toLowerCase(),
  );
  if (isPlain && !maybeParseAccountName(name.toLowerCase()) && !isTaken) return name;
  throw new UsageError(
    `Cannot name a set of parameters "${name}": wanted letters, digits, spaces, "-", "_" or ".", at most 60, and not a year, "${allYears}" or a language`,
  );
}
