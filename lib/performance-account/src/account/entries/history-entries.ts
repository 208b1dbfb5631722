import { grantEntries } from "./grant-entries.ts";
import { participationEntries } from "./participation-entries.ts";
import { sisterEntries } from "./sister-entries.ts";
import { surveyEntries } from "./survey-entries.ts";

/**
 * What sources beside the accounts print: an account that had them would be asked for them
 * every year. Adding one is one entry here, and its Danish in `language/danish/history-texts.ts`.
 */
export const historyEntries = [
  ...participationEntries,
  ...surveyEntries,
  ...grantEntries,
  ...sisterEntries,
] as const;

/** Id of an indicator that only other sources than accounts print. */
export type HistoryIndicatorId = (typeof historyEntries)[number]["id"];
