import type { Account } from "../../../lib/performance-account/src/account/account.ts";
import {
  type FigureFileOptions,
  toFiguresFile,
} from "../../../lib/performance-account/src/exports/to-figures-file.ts";

/** What every file of the tests says of itself. */
export const fileOptions: FigureFileOptions = {
  generated: new Date("2026-11-23T09:30:00.000Z"),
  versions: { data: "0".repeat(64), library: "1.2.3", node: "24.0.0" },
};

/** The figures of an account as a file. */
export const makeFile = (account: Account) => toFiguresFile(account, fileOptions);
