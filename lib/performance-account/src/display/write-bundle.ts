import { createRequire } from "node:module";

/** One output in every form that a front end may want, by MIME type. */
export interface Bundle {
  readonly data: Readonly<Record<string, unknown>>;
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** Gives an output to whatever runs this code: tslab, the Deno kernel, or a terminal. */
export async function writeBundle(bundle: Bundle): Promise<void> {
  const write = findTslab() ?? findDeno() ?? writeText;
  await write(bundle);
}

type Write = (bundle: Bundle) => unknown;

/**
 * tslab's own `display` sends one MIME type an output and no metadata, so this takes the
 * function under it. A running kernel has it in the module cache, wherever tslab lies.
 */
function findTslab(): Write | undefined {
  const { cache } = createRequire(import.meta.url);
  const file = Object.keys(cache ?? {}).find((name) =>
    /tslab[\\/]dist[\\/]jupyter\.js$/.test(name),
  );
  const send = file && cache[file]?.exports.lastWriteDisplayData;
  return send ? (bundle) => send({ ...bundle, transient: {} }, false) : undefined;
}

/** Deno's `display` sends no metadata either; its `broadcast` does. */
function findDeno(): Write | undefined {
  const { Deno } = globalThis as { Deno?: { jupyter?: { broadcast?: Broadcast } } };
  try {
    const broadcast = Deno?.jupyter?.broadcast;
    return broadcast && ((bundle) => broadcast("display_data", { ...bundle, transient: {} }));
  } catch {
    // Reading `Deno.jupyter` throws outside its kernel.
    return undefined;
  }
}

type Broadcast = (type: string, content: object) => Promise<void>;

function writeText({ data }: Bundle): void {
  process.stdout.write(`${data["text/plain"]}\n`);
}
