import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { AccessLog, KernelSpec } from "./kernel-spec.ts";

/** The kernel, made to write its access log to a file. */
export function withAccessLog(spec: KernelSpec, log: AccessLog, file: string): KernelSpec {
  const [program = "", ...rest] = spec.argv;
  return {
    ...spec,
    argv: [program, ...log.options, ...rest],
    env: { ...spec.env, [log.variable]: file },
  };
}

/** What a run asked of the machine. */
export interface Access {
  /** What was read or looked for, found or not, by path; `listed` where a folder's names may have been read. */
  readonly reads: ReadonlyMap<string, "read" | "listed">;
  /** Of them, what the run itself wrote after it had read it. */
  readonly rewritten: readonly string[];
  /** What else the run made use of, of which no file tells, such as `the network`. */
  readonly others: readonly string[];
}

interface Line {
  readonly permission: string;
  readonly value: string;
  /** Functions that asked, the innermost first; missing where they are not told. */
  readonly stack?: readonly string[];
}

/**
 * Reads an access log; what cannot be read as a line, such as a last one cut short, is left out.
 * @param cwd Working folder of the kernel.
 */
export function parseAccessLog(text: string, cwd: string): Access {
  const all = text.split("\n").flatMap(parseLine);
  // What a kernel does to begin with is its own, such as to listen for us.
  const lines = all.slice(all.findIndex(({ permission }) => permission === "start") + 1);
  const reads = new Map<string, "read" | "listed">();
  const written = new Set<string>();
  const rewritten = new Set<string>();
  const others = new Set<string>();
  for (const { permission, value, stack } of lines) {
    const path = permission === "read" || permission === "write" ? toPath(value, cwd) : "";
    if (permission === "write") (reads.has(path) ? rewritten : written).add(path);
    else if (permission === "read" && !written.has(path)) {
      const isListed = stack === undefined || stack.some((name) => /readdir|opendir/i.test(name));
      if (isListed || !reads.has(path)) reads.set(path, isListed ? "listed" : "read");
    } else {
      const other = otherNames.get(permission);
      if (other) others.add(other);
    }
  }
  return { reads, rewritten: [...rewritten], others: [...others] };
}

const otherNames: ReadonlyMap<string, string> = new Map([
  ["net", "the network"],
  ["run", "another program"],
  ["worker", "a worker"],
  ["ffi", "an addon"],
  ["wasi", "WASI"],
  ["environment", "the whole environment"],
  ["chdir", "another working folder"],
]);

const toPath = (value: string, cwd: string) =>
  value.startsWith("file://") ? fileURLToPath(value) : resolve(cwd, value);

const schema = z.object({
  permission: z.string(),
  value: z.string().nullable(),
  stack: z.array(z.string()).exactOptional(),
});

function parseLine(text: string): readonly Line[] {
  const line = schema.safeParse(maybeParse(text)).data;
  if (!line) return [];
  const { permission, value, stack } = line;
  // Deno asks whether it may write even where it reads; what does write says so by a note.
  if (permission === "write" && stack === undefined) return [];
  if (permission !== "env")
    return value === null ? [] : [{ permission, value, ...(stack && { stack }) }];
  if (value === null) return [{ permission: "environment", value: "" }];
  // Deno looks for it where it starts a program for `node:child_process`, and nowhere else.
  if (value === "NODE_V8_COVERAGE") return [{ permission: "run", value }];
  const [, kind = "", about = ""] = denoNote.exec(value) ?? [];
  return kind === "" ? [] : [{ permission: kind, value: decodeURIComponent(about) }];
}

/** A name of a variable that is asked for to tell Deno's log something: it has no other way in. */
const denoNote = /^notebook-press:(\w+):(.*)$/;

function maybeParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
