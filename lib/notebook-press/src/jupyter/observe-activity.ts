import { readdir, readFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";

/** What a process is at: computing, waking up again and again, or waiting. Undefined where the system does not tell. */
export type Activity = "computing" | "looping" | "waiting" | undefined;

const looks = 10;
const interval = 20;

/** Watches the threads of a process for a fifth of a second. */
export async function observeActivity(pid: number): Promise<Activity> {
  try {
    const before = await countWakings(pid);
    let busy = 0;
    for (let look = 0; look < looks; look++) {
      // Whether a thread runs, or would if the machine let it: load elsewhere makes no difference.
      if ((await readThreads(pid, "stat")).some((stat) => /\) R /.test(stat))) busy++;
      await pause(interval);
    }
    if (busy > looks / 2) return "computing";
    return (await countWakings(pid)) - before >= looks / 2 ? "looping" : "waiting";
  } catch {
    return undefined;
  }
}

/** How often the threads have given up the processor by themselves. */
async function countWakings(pid: number): Promise<number> {
  const counts = (await readThreads(pid, "status")).map((status) =>
    Number(/^voluntary_ctxt_switches:\s+(\d+)/m.exec(status)?.[1] ?? 0),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** See proc(5). A thread may end while it is looked at. */
async function readThreads(pid: number, file: "stat" | "status"): Promise<readonly string[]> {
  const folder = `/proc/${pid}/task`;
  const threads = await readdir(folder);
  return Promise.all(
    threads.map((thread) => readFile(`${folder}/${thread}/${file}`, "utf8").catch(() => "")),
  );
}
