import { expect, it } from "vitest";
import { runScript } from "./run-script.ts";

it("show prints readable text in a terminal script", async () => {
  const stdout = await runScript(`
    import { sentence, show, table } from "./lib/performance-account/src/index.ts";
    await show(sentence\`One \${"word"}\`);
    await show(table([1, 2], { Number: (one) => one }));`);
  expect(stdout).toBe("One word\nNumber\n──────\n     1\n     2\n");
});

it("show throws what cannot be shown and prints nothing", async () => {
  const stdout = await runScript(`
    import { show } from "./lib/performance-account/src/index.ts";
    await show(42).catch(({ name }) => console.log(name));`);
  expect(stdout).toBe("TypeError\n");
});
