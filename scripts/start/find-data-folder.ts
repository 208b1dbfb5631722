import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

const own = fileURLToPath(new URL("../../data", import.meta.url));

/** The folder that accounts are read from: the one given, or that which notebooks read from too. */
export const findDataFolder = (data = process.env.PERFORMANCE_ACCOUNT_DATA): string =>
  data === undefined ? own : resolve(data);
