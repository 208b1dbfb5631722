import { expect, it } from "vitest";
import { runScript } from "./run-script.ts";

// What a kernel gets is tested by running the notebooks on it.
it.each([
  ["a terminal", ""],
  [
    "Deno outside its kernel, where reading Deno.jupyter throws",
    'globalThis.Deno = { get jupyter() { throw new Error("No kernel"); } };',
  ],
  ["Deno without Jupyter", "globalThis.Deno = {};"],
])("writeBundle prints the plain text, and only it, in %s", async (_, before) => {
  const stdout = await runScript(`
    import { writeBundle } from "./lib/performance-account/src/display/write-bundle.ts";
    ${before}
    const data = { "text/html": "<b>5</b>", "text/plain": "5" };
    await writeBundle({ data, metadata: {} });
    await writeBundle({ data: { "text/plain": "two\\nlines" }, metadata: {} });`);
  expect(stdout).toBe("5\ntwo\nlines\n");
});
