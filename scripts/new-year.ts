import { join } from "node:path";
import { newYear } from "account-reader";

const data = process.env.PERFORMANCE_ACCOUNT_DATA ?? join(import.meta.dirname, "../data");
process.exitCode = await newYear(process.argv.slice(2), { data });
