import { readFileSync } from "node:fs";

/** The version of this package; the sources lie as deep as what is built of them. */
export const ownVersion: string = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
).version;
