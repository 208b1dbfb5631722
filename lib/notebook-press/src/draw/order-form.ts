import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import { Tinypool } from "tinypool";
import type { Form, FormOrder } from "./draw-form.ts";
import type { Spec } from "./find-specs.ts";

let pool: Tinypool | undefined;

/** Forms by what they were drawn from, the last ones used. */
const forms = new Map<string, Promise<Form | undefined>>();
const mostForms = 500;

/**
 * A chart at one width in every form, drawn once for all that have the same specification;
 * undefined where it cannot be drawn.
 * @param png Whether a picture is wanted too.
 */
export function orderForm(spec: Spec, png = false): Promise<Form | undefined> {
  const json = JSON.stringify(spec);
  const hash = createHash("sha256").update(json).digest("base64");
  const key = png || forms.has(`${hash} png`) ? `${hash} png` : hash;
  const form = forms.get(key) ?? drawInPool({ json, png });
  forms.delete(key);
  forms.set(key, form);
  for (const old of forms.keys()) if (forms.size > mostForms) forms.delete(old);
  return form;
}

/** Threads that have everything loaded. They let the process end while they draw nothing. */
function drawInPool(order: FormOrder): Promise<Form | undefined> {
  pool ??= new Tinypool({
    filename: import.meta.url.replace(/order-form(?=\.[jt]s$)/, "draw-worker"),
    minThreads: 0,
    maxThreads: Math.min(4, availableParallelism()),
    // A thread that idles keeps what it has loaded for a while.
    idleTimeout: 60_000,
    execArgv: [],
  });
  // A thread that ends while it draws has drawn nothing.
  return pool.run(order).catch(() => undefined);
}

/** Ends the threads that draw, and forgets what they drew; the next chart begins new ones. */
export async function closeDrawing(): Promise<void> {
  const open = pool;
  pool = undefined;
  forms.clear();
  await open?.destroy();
}
