import { UsageError } from "./usage-error.ts";

/** Now, or the time in `SOURCE_DATE_EPOCH` (https://reproducible-builds.org/specs/source-date-epoch/). */
export function findTime(epoch = process.env.SOURCE_DATE_EPOCH): Date {
  if (epoch === undefined || epoch === "") return new Date();
  if (/^\d{1,12}$/.test(epoch)) return new Date(Number(epoch) * 1000);
  throw new UsageError(`Cannot read SOURCE_DATE_EPOCH "${epoch}": wanted seconds since 1970`);
}
