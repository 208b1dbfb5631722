import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { isJupyterMissing, request, spawnLab } from "./lab-server.ts";

const home = await mkdtemp(join(tmpdir(), "home-"));
let lab: Awaited<ReturnType<typeof spawnLab>>;

beforeAll(async () => {
  if (!isJupyterMissing) lab = await spawnLab(home);
}, 60_000);

afterAll(() => rm(home, { recursive: true }));

interface Kernelspecs {
  readonly default: string;
  readonly kernelspecs: Readonly<Record<string, { spec: object; resources: object }>>;
}

it.skipIf(isJupyterMissing)("npm run lab has both kernels and no other", async () => {
  const answer = (await (await request(lab.address, "kernelspecs")).json()) as Kernelspecs;
  expect(answer.default).toBe("tslab");
  const names = ["deno", "tslab"].flatMap((name) => answer.kernelspecs[name] ?? []);
  expect(Object.keys(answer.kernelspecs)).toHaveLength(names.length);
  expect(names.map(({ spec, resources }) => [spec, Object.keys(resources).sort()])).toMatchObject([
    [
      { display_name: "TypeScript (Deno)", interrupt_mode: "message" },
      ["logo-32x32", "logo-64x64", "logo-svg"],
    ],
    [
      { display_name: "TypeScript (tslab)", interrupt_mode: "signal" },
      ["logo-32x32", "logo-64x64", "logo-svg"],
    ],
  ]);
});

it.skipIf(isJupyterMissing)("npm run lab asks for its token", async () => {
  expect((await request(lab.address, "kernels", { headers: {} })).status).toBe(403);
  expect((await request(lab.address, "kernels")).status).toBe(200);
  expect(lab.address.searchParams.get("token")).toMatch(/^\w{40,}$/);
});

const [elsewhere] = Object.values(networkInterfaces())
  .flat()
  .filter((address) => address?.family === "IPv4" && !address.internal);

it.skipIf(isJupyterMissing || !elsewhere)("npm run lab does not listen elsewhere", async () => {
  const url = `http://${elsewhere?.address}:${lab.address.port}/api`;
  await expect(fetch(url)).rejects.toMatchObject({ cause: { code: "ECONNREFUSED" } });
});

it.skipIf(isJupyterMissing)("npm run lab ends with its kernels", async () => {
  const ids: string[] = [];
  for (const name of ["tslab", "deno"]) {
    const body = JSON.stringify({ name, path: "notebooks" });
    const headers = { Authorization: `token ${lab.address.searchParams.get("token")}` };
    const options = { method: "POST", body, headers };
    const kernel = await (await request(lab.address, "kernels", options)).json();
    ids.push((kernel as { id: string }).id);
  }
  const countKernels = () => {
    const { stdout } = spawnSync("ps", ["-Ao", "args"]);
    return ids.filter((id) => `${stdout}`.includes(id)).length;
  };
  await expect.poll(countKernels).toBe(2);
  expect(await lab.stop()).toBe(0);
  expect(countKernels()).toBe(0);
  await expect(request(lab.address, "kernels")).rejects.toThrow("fetch failed");
});
