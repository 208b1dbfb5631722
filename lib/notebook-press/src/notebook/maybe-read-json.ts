import { readFileSync } from "node:fs";
import type { z } from "zod";

/** What a file says as JSON; undefined where it is missing, half written, or says something else. */
export function maybeReadJson<T>(file: string, schema: z.ZodType<T>): T | undefined {
  try {
    return schema.safeParse(JSON.parse(readFileSync(file, "utf8"))).data;
  } catch {
    return undefined;
  }
}
