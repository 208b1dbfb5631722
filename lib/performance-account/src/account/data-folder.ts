import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where to read from. */
export interface LoadOptions {
  /**
   * The data folder; by default the one that the environment variable
   * `PERFORMANCE_ACCOUNT_DATA` names, or `data` beside the library.
   */
  readonly data?: string;
}

const beside = fileURLToPath(new URL("../../../../data", import.meta.url));

/**
 * The data folder that options name, or else the default one.
 * @throws {RangeError} If none is named and none lies beside the library.
 */
export function findDataFolder({
  data = process.env.PERFORMANCE_ACCOUNT_DATA,
}: LoadOptions): string {
  if (data !== undefined) return data;
  if (existsSync(join(beside, "sources.csv"))) return beside;
  throw new RangeError(
    `Cannot find data "${beside}": wanted a folder named by PERFORMANCE_ACCOUNT_DATA or the option "data"`,
  );
}
