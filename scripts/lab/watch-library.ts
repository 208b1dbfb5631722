import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { watch } from "chokidar";

/**
 * Builds the library anew when its sources change, one build at a time. One that fails
 * prints the compiler's messages and leaves the library as it was.
 * @param root Folder of the repository.
 * @param options.say Told what has happened.
 * @param options.pause Milliseconds without a change after which it is built.
 * @returns Ends the watching, once a build that runs has ended.
 */
export async function watchLibrary(
  root: string,
  { say, pause = 200 }: { readonly say: (text: string) => void; readonly pause?: number },
): Promise<() => Promise<void>> {
  let timer: NodeJS.Timeout | undefined;
  let building: Promise<void> | undefined;
  let hasChanged = false;
  const start = () => {
    if (building) return;
    hasChanged = false;
    building = build(root, say).finally(() => {
      building = undefined;
      // What was saved while it ran may not be in it.
      if (hasChanged) start();
    });
  };
  const watcher = watch(join(root, "lib", "performance-account", "src"), {
    ignoreInitial: true,
  }).on("all", () => {
    hasChanged = true;
    clearTimeout(timer);
    timer = setTimeout(start, pause);
  });
  await once(watcher, "ready");
  return async () => {
    clearTimeout(timer);
    await watcher.close();
    hasChanged = false;
    await building;
  };
}

async function build(root: string, say: (text: string) => void) {
  const file = join(root, "scripts", "build.mjs");
  const child = spawn(process.execPath, [file, "performance-account"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  const [code] = await once(child, "exit");
  if (code === 0) say("Library rebuilt: restart the kernel to use it");
  else say("Library not rebuilt: notebooks go on with the last good build");
}
