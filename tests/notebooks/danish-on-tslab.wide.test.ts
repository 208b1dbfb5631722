import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parseNotebook } from "../../lib/notebook-press/src/notebook/notebook.ts";
import { findShown } from "./find-shown.ts";
import { toPlace } from "./places.ts";
import { notebookFiles, publish, publishOnce } from "./publish-once.ts";

it("the notebooks show the same in Danish on tslab", async () => {
  const out = await mkdtemp(join(tmpdir(), "out-"));
  await publish(out, ["--kernel", "tslab", "--lang", "da"]);
  const deno = await publishOnce();
  for (const name of notebookFiles) {
    const [shown, wanted] = await Promise.all(
      [out, deno].map(async (folder) => {
        const path = join(folder, "da", toPlace(name));
        return findShown(parseNotebook(await readFile(path, "utf8"), path));
      }),
    );
    expect(shown, name).toEqual(wanted);
  }
});
