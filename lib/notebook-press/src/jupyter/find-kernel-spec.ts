import type { Notebook } from "../notebook/notebook.ts";
import { findBuiltInKernels } from "./built-in-kernels.ts";
import { listDataPaths } from "./data-paths.ts";
import { loadKernelSpecs } from "./installed-kernels.ts";
import type { KernelSpec } from "./kernel-spec.ts";

/** Where to look for kernels. */
export interface FindKernelSpecOptions {
  /** Folder of the notebook, from which `node_modules` is searched first; the working directory by default. */
  readonly cwd?: string;
  /** Jupyter's data folders, the first to count; those of this machine by default. */
  readonly dataPaths?: readonly string[];
}

/** The kernel of a name, `tslab` and `deno` from npm first; a RangeError lists the names there are if it has none. */
export async function findKernelSpec(
  name: string,
  options: FindKernelSpecOptions = {},
): Promise<KernelSpec> {
  const specs = await listKernelSpecs(options);
  const spec = [name, aliases.get(name)]
    .map((one) => specs.find((spec) => spec.name === one))
    .find((found) => found !== undefined);
  if (spec) return spec;
  const names = specs.map((spec) => `"${spec.name}"`).join(", ");
  throw new RangeError(
    `Cannot find the kernel "${name}": wanted ${names ? `one of ${names}` : "an installed kernel, and there is none"}`,
  );
}

/** Every kernel that can be found, one for each name. */
export async function listKernelSpecs({
  cwd = process.cwd(),
  dataPaths = listDataPaths(process.env, process.platform),
}: FindKernelSpecOptions = {}): Promise<readonly KernelSpec[]> {
  const folders = [cwd, import.meta.dirname];
  const specs = [...findBuiltInKernels(folders), ...dataPaths.flatMap(loadKernelSpecs)];
  const first = new Map(specs.toReversed().map((spec) => [spec.name, spec]));
  return specs.filter((spec) => first.get(spec.name) === spec);
}

// Jupyter has each mean the Python that there is.
const aliases: ReadonlyMap<string, string> = new Map([
  ["python", "python3"],
  ["python3", "python"],
]);

/**
 * The kernel of a notebook: the one that its metadata name, or else one of its language, or tslab.
 * @throws {RangeError} If there is no such kernel; lists the names there are.
 */
export async function findNotebookKernel(
  { metadata }: Pick<Notebook, "metadata">,
  options: FindKernelSpecOptions = {},
): Promise<KernelSpec> {
  const { kernelspec, language_info: info } = metadata as Readonly<
    Record<string, { readonly name?: unknown } | null | undefined>
  >;
  const [name, language] = [kernelspec?.name, info?.name].map((one) =>
    typeof one === "string" && one !== "" ? one : undefined,
  );
  if (name !== undefined) return findKernelSpec(name, options);
  const specs = await listKernelSpecs(options);
  const speaks = (spec: KernelSpec) => spec.language.toLowerCase() === language?.toLowerCase();
  return specs.find(speaks) ?? findKernelSpec(language ?? "tslab", options);
}
