import { afterAll, beforeAll, expect, it } from "vitest";
import type { Kernel } from "../../../lib/notebook-press/src/jupyter/kernel.ts";
import { startKernel } from "../../../lib/notebook-press/src/jupyter/start-kernel.ts";
import { findSpec } from "./kernels.ts";

// As front ends do where one runs all cells: each is sent before the first has ended.

const names = ["tslab", "relayed deno"];

async function start(name: string): Promise<Kernel> {
  const never = new Promise<"aborted">(() => {});
  const place = { cwd: ".", env: {}, limit: 50, aborted: never };
  const started = await startKernel(findSpec(name), place);
  return started?.kernel ?? expect.fail("the kernel was not started");
}

/** One of each for all cases that leave it as it was. */
let kernels: readonly (readonly [string, Kernel])[] = [];

beforeAll(async () => {
  kernels = await Promise.all(names.map(async (name) => [name, await start(name)] as const));
}, 60_000);

afterAll(() => Promise.all(kernels.map(([, kernel]) => kernel.close())));

const findKernel = (name: string) =>
  kernels.find(([known]) => known === name)?.[1] ?? expect.fail("the kernel was not started");

/** Sends all cells at once, and tells what comes back until it is enough; replies come apart. */
async function send(
  kernel: Kernel,
  sources: readonly string[],
  {
    stop_on_error = true,
    isEnough = (seen: readonly string[]) => seen.length === sources.length * 3,
  } = {},
): Promise<readonly string[]> {
  const seen: string[] = [];
  const ids: string[] = [];
  let stop = () => {};
  const ended = new Promise((resolve) => {
    stop = kernel.listen(({ parent_header, header, content }) => {
      const cell = ids.indexOf(parent_header.msg_id ?? "") + 1;
      const what =
        header.msg_type === "status" ? content.execution_state : `${content.status ?? ""}`;
      if (cell === 0 || !what) return;
      seen.push(`${cell} ${what}`);
      if (isEnough(seen)) resolve(undefined);
    });
  });
  for (const code of sources)
    ids.push(kernel.send("shell", "execute_request", { code, silent: false, stop_on_error }));
  await ended;
  stop();
  return seen;
}

const isReply = (what: string) => /ok|error|abort/.test(what);

it.each(names)("%s replies to a cell though the next blocks", async (name) => {
  const isFirst = (seen: readonly string[]) => seen.includes("1 ok");
  const kernel = await start(name);
  const sources = ["let a = 1;", "for (;;);", "a;"];
  expect(await send(kernel, sources, { isEnough: isFirst })).toContain("1 ok");
  await kernel.close();
});

it.each(names)("%s is busy with one cell at a time", async (name) => {
  const seen = await send(findKernel(name), ["let a = 1;", "await 0;", "a;"]);
  expect(seen.filter((what) => !isReply(what))).toEqual(
    [1, 2, 3].flatMap((cell) => [`${cell} busy`, `${cell} idle`]),
  );
});

const failures = [
  ["throws", "throw 1;"],
  ["cannot be compiled", "const = 1;"],
  ["rejects", "void Promise.reject(1);"],
] as const;

it.each(
  names.flatMap((name) =>
    failures.flatMap((failure) => [true, false].map((stop) => [name, ...failure, stop] as const)),
  ),
)("%s on a cell that %s heeds stop_on_error", async (name, _, source, stop_on_error) => {
  const kernel = findKernel(name);
  // tslab runs nothing of what comes within 200 ms of a failure, that of the case before included.
  await expect.poll(() => send(kernel, ["1;"])).toContain("1 ok");
  const seen = await send(kernel, [source, "let a = 1;"], { stop_on_error });
  expect(seen.filter(isReply)).toEqual(["1 error", stop_on_error ? "2 aborted" : "2 ok"]);
  const statuses = ["1 busy", "1 idle", "2 busy", "2 idle"];
  expect(seen.filter((what) => !isReply(what)).sort()).toEqual(statuses);
});
