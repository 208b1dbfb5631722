import { watch } from "node:fs";
import { access, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * A folder that is filled once for all test files of a run, by the first that asks for it, in
 * whichever process. The others wait until it is done, and none of them may change it.
 * @throws {Error} If it cannot be filled, for everybody who asks.
 */
export async function makeOnce(
  name: string,
  fill: (folder: string) => Promise<unknown>,
): Promise<string> {
  const run = process.env.TEST_RUN_FOLDER ?? "";
  const folder = join(run, name);
  const end = join(run, `${name}.end`);
  if (await isFirst(folder)) {
    const fault = await fill(folder).then(
      () => "",
      (error) => `${error}`,
    );
    // Whoever sees the file sees all of it.
    await writeFile(`${end}.new`, fault);
    await rename(`${end}.new`, end);
  } else await whenThere(run, end);
  const fault = await readFile(end, "utf8");
  if (fault) throw new Error(`Cannot make "${name}": ${fault}`);
  return folder;
}

/** The system lets one process make a folder, however many try. */
const isFirst = (folder: string) =>
  mkdir(folder).then(
    () => true,
    () => false,
  );

async function whenThere(folder: string, file: string): Promise<void> {
  const watcher = watch(folder);
  await new Promise<void>((resolve) => {
    const look = () => access(file).then(resolve, () => {});
    watcher.on("change", look);
    void look();
  });
  watcher.close();
}
