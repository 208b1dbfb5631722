import { spawnSync } from "node:child_process";
import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";

/** A package as strangers get it, and what they do with it in an empty folder. */
interface Packed {
  readonly name: string;
  /** Packages of ours that it needs, packed and installed with it. */
  readonly siblings?: readonly string[];
  /** Folder of files that its example reads. */
  readonly files?: string;
  /** What else can be tried: a program and what it says, on standard output or error. */
  readonly programs?: readonly (readonly [program: string, says: RegExp])[];
  readonly env?: Readonly<Record<string, string>>;
}

const packages: readonly Packed[] = [
  {
    name: "performance-account",
    env: { PERFORMANCE_ACCOUNT_DATA: resolve("data") },
    programs: [
      [
        'import { toFrame } from "performance-account"; await toFrame([{ a: 1 }]);',
        /Cannot make a frame: wanted danfojs-node, installed with the overrides/,
      ],
      [
        'import { loadAccount } from "performance-account"; delete process.env.PERFORMANCE_ACCOUNT_DATA; await loadAccount(2018);',
        /Cannot find data ".*": wanted a folder named by PERFORMANCE_ACCOUNT_DATA or the option "data"/,
      ],
      [
        'import * as data from "performance-account/data"; import "performance-account/exports"; import "performance-account/numbers"; console.log(typeof data.checkAccounts);',
        /^function\n$/,
      ],
    ],
  },
  {
    name: "notebook-press",
    // The kernel of its example.
    env: { NODE_PATH: resolve("node_modules") },
    programs: [
      [
        'for (const door of ["audit", "check", "command", "draw", "jupyter", "lab", "origins", "publish", "site"]) await import("notebook-press/" + door); console.log("all");',
        /^all\n$/,
      ],
      [
        'import { checkTypes } from "notebook-press/check"; await checkTypes([]);',
        /Cannot check types: wanted "typescript", installed beside by npm install typescript@7\.0\.2/,
      ],
    ],
  },
  {
    name: "account-reader",
    siblings: ["performance-account", "notebook-press"],
    files: "tests/fixtures/documents/accounts",
    programs: [
      [
        'import { newYear } from "account-reader"; await newYear(["--help"]);',
        /^Usage: npm run new-year -- YEAR DOCUMENT/,
      ],
      [
        'import { loadDocument } from "account-reader"; await loadDocument("no.pdf");',
        /Cannot read "no\.pdf": wanted a file that exists/,
      ],
    ],
  },
];

it.each(packages)(
  "$name works in an empty folder, with its types",
  async ({ name, siblings = [], files, programs = [], env = {} }) => {
    const folder = await mkdtemp(join(tmpdir(), "packed-"));
    const tarballs = [name, ...siblings].map((one) => pack(one, folder));
    await writeFile(
      join(folder, "package.json"),
      JSON.stringify({ private: true, type: "module" }),
    );
    const flags = ["--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"];
    run("npm", ["install", ...flags, ...tarballs], { cwd: folder });

    if (files !== undefined) await cp(files, folder, { recursive: true });
    const { code, prints } = await findExample(name);
    await writeFile(join(folder, "example.ts"), code);
    expect(run(process.execPath, ["example.ts"], { cwd: folder, env })).toBe(prints);
    const program = join(folder, "program.mjs");
    for (const [text, says] of programs) {
      await writeFile(program, text);
      const { stdout, stderr } = start(process.execPath, [program], { cwd: folder, env });
      expect(stdout || stderr).toMatch(says);
    }

    await writeFile(join(folder, "tsconfig.json"), JSON.stringify(tsconfig));
    const tsc = resolve("node_modules/typescript/bin/tsc");
    expect(run(process.execPath, [tsc, "--noEmit"], { cwd: folder })).toBe("");
  },
);

const tsconfig = {
  compilerOptions: {
    module: "nodenext",
    target: "es2023",
    strict: true,
    skipLibCheck: false,
    types: [],
  },
  files: ["example.ts"],
};

/** The path of the tarball that would be published. */
function pack(name: string, folder: string): string {
  const args = ["pack", "--json", "--loglevel=error", "--pack-destination", folder];
  const [packed] = JSON.parse(run("npm", args, { cwd: resolve("lib", name) }));
  return join(folder, packed.filename);
}

/** The first TypeScript in a README, and the block after it: what it prints. */
async function findExample(name: string) {
  const readme = await readFile(join("lib", name, "README.md"), "utf8");
  const [, code, prints] = /```ts\n([\s\S]*?)```[\s\S]*?```\n([\s\S]*?)```/.exec(readme) ?? [];
  if (code === undefined) throw new Error(`Cannot find an example of "${name}": wanted one`);
  return { code, prints };
}

interface Place {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

function start(command: string, args: readonly string[], { cwd, env }: Place) {
  // What this run gives its own processes is nothing that a stranger has.
  const { NODE_OPTIONS: _, ...own } = process.env;
  return spawnSync(command, args, { cwd, env: { ...own, ...env }, encoding: "utf8" });
}

/** Runs a command that must succeed; its standard output. */
function run(command: string, args: readonly string[], place: Place): string {
  const { status, stdout, stderr } = start(command, args, place);
  if (status !== 0) throw new Error(`"${command} ${args.join(" ")}": ${stdout}${stderr}`);
  return stdout;
}
