import { startClosingBeforePrint } from "./close-before-print.ts";
import { startClosingEditions } from "./close-editions.ts";
import { startCodeSwitch } from "./code-switch.ts";
import { startFollowingContents } from "./follow-contents.ts";
import { startSaving } from "./save-chart.ts";
import { startThemeChoice } from "./theme-choice.ts";

// Without this program a page is whole; what needs it is hidden until it runs.
startCodeSwitch();
startThemeChoice();
startFollowingContents();
startSaving();
startClosingBeforePrint();
startClosingEditions();
