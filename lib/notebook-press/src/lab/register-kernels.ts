import { existsSync } from "node:fs";
import { rm, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { findKernelSpec } from "../jupyter/find-kernel-spec.ts";
import { maybeReadJson } from "../notebook/maybe-read-json.ts";
import { LabError } from "./paths.ts";
import { kernelFiles, kernelNames, writeKernel } from "./write-kernel.ts";

interface Place {
  /** Folder of the repository. */
  readonly root: string;
  /** Jupyter's data folder of the user. */
  readonly dataPath: string;
  readonly say: (text: string) => void;
}

/** Whose a kernelspec is: the folder of a repository like this one, or a stranger's. */
type Owner = { readonly root: string } | "stranger" | undefined;

/** Writes both kernels where VS Code finds them without Python; a LabError refuses to write over a stranger's. */
export async function registerKernels({ root, dataPath, say }: Place): Promise<void> {
  const specs = listSpecs(dataPath);
  const faults = specs
    .filter(({ owner }) => owner === "stranger")
    .map(({ folder }) => `Cannot write "${folder}": wanted no kernel there, or one of ours`);
  if (faults.length > 0) throw new LabError(faults.join("\n"));
  for (const { name, folder, owner } of specs) {
    await writeKernel(await findKernelSpec(name, { cwd: root }), folder, root);
    const isMoved = typeof owner === "object" && owner.root !== root;
    say(`Registered ${name} in ${folder}${isMoved ? `, in place of that of ${owner.root}` : ""}`);
  }
}

/** Removes the kernels that `registerKernels` has written for this repository, and nothing else. */
export async function unregisterKernels({ root, dataPath, say }: Place): Promise<void> {
  for (const { name, folder, owner } of listSpecs(dataPath)) {
    if (typeof owner !== "object" || owner.root !== root) {
      say(`Left ${folder}: ${describe(owner)}`);
      continue;
    }
    for (const file of kernelFiles) await rm(join(folder, file), { force: true });
    // Whatever else lies there is not ours.
    await rmdir(folder).catch(() => {});
    say(`Removed ${name} from ${folder}`);
  }
}

function describe(owner: Owner): string {
  if (owner === undefined) return "there is no kernel";
  return owner === "stranger" ? "it is not ours" : `it belongs to ${owner.root}`;
}

const fileSchema = z.object({
  metadata: z.object({ "notebook-press": z.object({ root: z.string() }) }),
});

const listSpecs = (dataPath: string) =>
  kernelNames.map((name) => {
    const folder = join(dataPath, "kernels", name);
    return { name, folder, owner: findOwner(folder) };
  });

function findOwner(folder: string): Owner {
  const file = join(folder, "kernel.json");
  if (!existsSync(file)) return undefined;
  return maybeReadJson(file, fileSchema)?.metadata["notebook-press"] ?? "stranger";
}
