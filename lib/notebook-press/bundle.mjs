// Bundles the programs of the pages: node lib/notebook-press/bundle.mjs FOLDER
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const source = fileURLToPath(new URL("src/browser/", import.meta.url));

/** Programs that run in a page; each is one file that needs no other. */
const programs = ["page", "charts", "search"];

const [folder] = process.argv.slice(2);
if (folder) for (const name of programs) await bundle(name, folder);
else throw new TypeError('Cannot bundle into "": wanted a folder');

/** @param {string} name @param {string} folder */
async function bundle(name, folder) {
  const build = await rolldown({
    input: join(source, `${name}.ts`),
    platform: "browser",
    // A page loads nothing, so what a module would import later has to be in the bundle.
    tsconfig: join(source, "tsconfig.json"),
  });
  const { output } = await build.write({
    file: join(folder, `${name}.js`),
    format: "iife",
    minify: true,
    codeSplitting: false,
    // Licences are given once for each package, not at each file of it.
    comments: false,
    postBanner: ({ moduleIds }) => renderLicenses(moduleIds),
  });
  if (output.length !== 1)
    throw new Error(`Cannot bundle "${name}": wanted one file, not ${output.length}`);
  await build.close();
}

/**
 * The licences of what is bundled, which ask to be kept with it: each text once, under the
 * packages and copyright lines that it is for.
 * @param {readonly string[]} modules
 */
function renderLicenses(modules) {
  /** @type {Map<string, string[]>} */
  const holders = new Map();
  for (const folder of new Set(modules.flatMap(findPackage))) {
    const lines = readFileSync(join(folder, "LICENSE"), "utf8").trim().split(/\r?\n/);
    const isHolder = (/** @type {string} */ line) => /^Copyright\b/i.test(line);
    const text = lines.filter((line) => !isHolder(line)).join("\n");
    const name = folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length);
    const holder = `${name}: ${lines.filter(isHolder).join("; ")}`;
    holders.set(text.trim(), [...(holders.get(text.trim()) ?? []), holder]);
  }
  const parts = [...holders].map(([text, names]) => `${names.sort().join("\n")}\n\n${text}`);
  return parts.length === 0 ? "" : `/*!\n${parts.sort().join("\n\n")}\n*/`;
}

/** @param {string} module @returns {string[]} The folder of the package it is of; none for ours. */
function findPackage(module) {
  if (!module.includes("node_modules")) return [];
  for (let folder = dirname(module); basename(folder) !== "node_modules"; folder = dirname(folder))
    if (existsSync(join(folder, "LICENSE"))) return [folder.replaceAll("\\", "/")];
  throw new Error(`Cannot bundle "${module}": wanted a LICENSE in its package`);
}
