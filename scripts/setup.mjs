import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// Plain JavaScript without dependencies: this runs on the machine's own Node.js
// before anything is installed.

/**
 * Installs and builds what is missing, and returns the Node.js to go on with, as `ensureBuilt`.
 * @param {string} root Folder of the repository.
 * @throws {Error} If npm or the compiler fails.
 */
export function ensureSetup(root) {
  const reason = findInstallFault(root);
  if (reason) install(root, reason);
  return ensureBuilt(root);
}

/**
 * Builds those of the packages whose build is not that of their sources; by default those that
 * kernels and browsers load.
 * @param {string} root
 * @param {readonly string[]} names In the order of their imports.
 * @returns Path of the pinned Node.js, or of the running one where the platform has no pinned build.
 * @throws {Error} If one does not compile; the last good build is left as it was.
 */
export function ensureBuilt(root, names = ["performance-account", "notebook-press"]) {
  const name = process.platform === "win32" ? "node.exe" : "node";
  const pinned = join(root, "node_modules", "node", "bin", name);
  const node = existsSync(pinned) ? pinned : process.execPath;
  for (const name of names) if (!isBuilt(root, name)) build(root, name, node);
  return node;
}

/**
 * The first reason why the installed packages cannot be used as they are. npm writes its record of
 * what it installed last of all, so an interrupted install has none, and one of another lock file
 * has other versions.
 * @param {string} root
 */
export function findInstallFault(root) {
  const installed = maybeReadPackages(join(root, "node_modules", ".package-lock.json"));
  if (!installed) return "no finished install was found";
  const locked = maybeReadPackages(join(root, "package-lock.json")) ?? {};
  for (const [path, wanted] of Object.entries(locked)) {
    if (!path.startsWith("node_modules/")) continue;
    const found = installed[path];
    if (!found && wanted.optional) continue;
    if (found?.version !== wanted.version)
      return `${path} is at version ${found?.version ?? "none"}, not ${wanted.version}`;
    if (!existsSync(join(root, path, "package.json"))) return `${path} is missing`;
  }
  const stray = Object.keys(installed).find((path) => !(path in locked));
  return stray && `${stray} is not in package-lock.json`;
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }> | undefined} */
function maybeReadPackages(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return undefined;
  }
}

/** @param {string} root @param {string} reason */
function install(root, reason) {
  process.stderr.write(`Installing packages (${reason})\n`);
  const npm = process.env.npm_execpath;
  const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  // Standard output is kept for results, so npm's own goes to standard error.
  /** @type {import("node:child_process").SpawnSyncOptions} */
  const options = { cwd: root, stdio: ["ignore", 2, 2] };
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
  if (status !== 0) throw new Error(`npm ci ended with code ${status}; its messages stand above`);
  const fault = findInstallFault(root);
  if (fault) throw new Error(`npm ci left the install unusable: ${fault}`);
}

/** @param {string} root @param {string} name */
function isBuilt(root, name) {
  const stamp = join(root, "lib", name, "dist", ".sources");
  return existsSync(stamp) && readFileSync(stamp, "utf8") === hashSources(root, name);
}

/** @param {string} root @param {string} name */
function hashSources(root, name) {
  const hash = createHash("sha256");
  const home = join(root, "lib", name);
  const sources = readdirSync(join(home, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const own = ["tsconfig.json", "package.json", "bundle.mjs"].map((file) => join(home, file));
  // The packages too: what runs in a page is bundled with those that it needs.
  const settings = ["tsconfig.json", "package-lock.json"].map((file) => join(root, file));
  for (const file of [...sources.sort(), ...own.filter(existsSync), ...settings])
    hash.update(file.slice(root.length)).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

/**
 * Compiles into a folder of this process's own and swaps it in, so that neither a failed or
 * interrupted build nor two commands at once leave half a package.
 * @param {string} root @param {string} name @param {string} node
 */
function build(root, name, node) {
  process.stderr.write(`Building ${name}\n`);
  const home = join(root, "lib", name);
  const dist = join(home, "dist");
  const next = `${dist}.next-${process.pid}`;
  // Not `.bin/tsc`: tslab installs an older compiler under that name.
  const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
  const bundle = join(home, "bundle.mjs");
  const steps = [[tsc, "--project", home, "--outDir", next]];
  if (existsSync(bundle)) steps.push([bundle, join(next, "browser")]);
  try {
    for (const args of steps) {
      const { status } = spawnSync(node, args, { cwd: root, stdio: ["ignore", 2, 2] });
      if (status !== 0) throw new Error(`${name} does not compile; the messages stand above`);
    }
    writeFileSync(join(next, ".sources"), hashSources(root, name));
    swapIn(next, dist);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
  if (!isBuilt(root, name)) throw new Error(`${name} changed while it was built; run again`);
}

/** @param {string} next @param {string} dist */
function swapIn(next, dist) {
  const old = `${dist}.old-${process.pid}`;
  try {
    renameSync(dist, old);
  } catch {
    // There was none, or another command has just taken it away.
  }
  try {
    renameSync(next, dist);
  } catch (error) {
    // Another command has put the same build there first; what counts is checked after.
    if (!existsSync(dist)) throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
