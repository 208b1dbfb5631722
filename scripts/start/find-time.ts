/** Now, or the time that `SOURCE_DATE_EPOCH` fixes (https://reproducible-builds.org/specs/source-date-epoch/). */
export function findTime(epoch = process.env.SOURCE_DATE_EPOCH): Date {
  return epoch === undefined || epoch === "" ? new Date() : new Date(Number(epoch) * 1000);
}
