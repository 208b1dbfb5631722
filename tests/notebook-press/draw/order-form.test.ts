import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { beforeEach, expect, it } from "vitest";
import { closeDrawing, orderForm } from "../../../lib/notebook-press/src/draw/order-form.ts";

const toBars = (...mm: readonly number[]) => ({
  ...{ mark: "bar", data: { values: mm.map((one) => ({ mm: one })) } },
  encoding: { x: { field: "mm" } },
});

// Other files of the process may have drawn the same.
beforeEach(closeDrawing);

it("orderForm draws one specification once", async () => {
  const [first, same, other] = [toBars(1, 2), toBars(1, 2), toBars(1, 3)].map((spec) =>
    orderForm(spec),
  );
  expect(same).toBe(first);
  expect((await other)?.svg).not.toBe((await first)?.svg);
});

it("orderForm takes a form that has a picture where none is wanted, and not the other way", () => {
  const [spec, other] = [toBars(1.04), toBars(1.05)];
  const drawn = orderForm(spec, true);
  expect(orderForm(spec)).toBe(drawn);
  const plain = orderForm(other);
  expect(orderForm(other, true)).not.toBe(plain);
});

it("closeDrawing forgets what was drawn, and the next chart is drawn again", async () => {
  const first = orderForm(toBars(1.06));
  const form = await first;
  await closeDrawing();
  const again = orderForm(toBars(1.06));
  expect(again).not.toBe(first);
  expect((await again)?.svg).toBe(form?.svg);
});

it("a process that has drawn ends by itself", async () => {
  const module = new URL("../../../lib/notebook-press/src/draw/order-form.ts", import.meta.url);
  const code = `import { orderForm } from ${JSON.stringify(module.href)};
    console.log((await orderForm(${JSON.stringify(toBars(1))})).svg.slice(0, 4));`;
  const args = ["--input-type=module", "--eval", code];
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 60_000 });
  expect(stdout).toBe("<svg\n");
});
