import { grantEntries } from "./grant-entries.ts";
import { participationEntries } from "./participation-entries.ts";
import { sisterEntries } from "./sister-entries.ts";
import { surveyEntries } from "./survey-entries.ts";

/**
 * What sources beside the accounts print: an account that had them would be asked for them
 * every year.
 */
export const historyEntries = {
  ...participationEntries,
  ...surveyEntries,
  ...grantEntries,
  ...sisterEntries,
} as const;
