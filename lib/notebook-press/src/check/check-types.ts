import { UsageError } from "../command/usage-error.ts";
import type { NotebookFile } from "./find-type-faults.ts";
import type { TypeFault } from "./type-fault.ts";

/**
 * Every fault of type in notebooks, each as a whole, in reading order; nothing is written and no cell run.
 * @example
 * const faults = await checkTypes([{ path: "rain.ipynb", notebook }]);
 * console.log(faults.length);
 * // 0
 * @param notebooks Several may have the same path, such as one notebook with several parameters.
 * @throws {UsageError} If the compiler is not installed, since it is an optional peer of this package.
 */
export async function checkTypes(
  notebooks: readonly NotebookFile[],
): Promise<readonly TypeFault[]> {
  try {
    await import("typescript/unstable/sync");
  } catch (cause) {
    throw new UsageError(
      'Cannot check types: wanted "typescript", installed beside by npm install typescript@7.0.2',
      { cause },
    );
  }
  const { findTypeFaults } = await import("./find-type-faults.ts");
  return findTypeFaults(notebooks);
}
