import { fileURLToPath } from "node:url";

/** Where to read from. */
export interface LoadOptions {
  /**
   * The data folder; by default the one that the environment variable
   * `PERFORMANCE_ACCOUNT_DATA` names, or `data` beside the library.
   */
  readonly data?: string;
}

/** The data folder that options name, or else the default one. */
export const findDataFolder = ({ data }: LoadOptions): string =>
  data ??
  process.env.PERFORMANCE_ACCOUNT_DATA ??
  fileURLToPath(new URL("../../../../data", import.meta.url));
