import { realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Loads a module of the tslab that is to run, or one that it needs. */
export const requireOfTslab = createRequire(findTslab());

/** tslab hands over to the copy that the working directory has, if it has one. */
function findTslab(): string {
  try {
    return createRequire(join(process.cwd(), "_")).resolve("tslab/package.json");
  } catch {
    return join(dirname(realpathSync(process.argv[1] ?? "")), "..", "package.json");
  }
}

/** Gives a member of a module or prototype, which may have only a getter, another value. */
export function replace(owner: object, name: string, value: unknown): void {
  Object.defineProperty(owner, name, { value, enumerable: true, configurable: true });
}
