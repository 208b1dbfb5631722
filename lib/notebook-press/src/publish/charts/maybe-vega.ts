import type { Loader, Spec as VegaSpec } from "vega";
import type { TopLevelSpec } from "vega-lite";
import { isDict } from "../is-dict.ts";
import { isVegaLite, type Spec } from "./find-specs.ts";

/** A chart that was tried. */
export interface DrawnVega {
  /** As Vega, and as it is written into a page. */
  readonly spec: Spec;
  readonly svg: string;
}

/**
 * A specification as Vega, tried as a page will draw it: from JSON and with interpreted
 * expressions. Undefined where it would load something, or cannot be drawn.
 */
export async function maybeVega(given: Spec): Promise<DrawnVega | undefined> {
  try {
    const spec = await toVega(given);
    return findLoads(spec) ? undefined : { spec, svg: await renderVega(spec) };
  } catch {
    // What stands in an output may be anything; its drawing is shown as it is.
    return undefined;
  }
}

async function toVega(given: Spec): Promise<Spec> {
  if (!isVegaLite(given)) return copy(given);
  const { compile } = await import("vega-lite");
  const quiet = createQuiet();
  const compiled = compile(copy(given) as unknown as TopLevelSpec, { logger: quiet }).spec;
  return copy(compiled as unknown as Spec);
}

const copy = (spec: Spec): Spec => JSON.parse(JSON.stringify(spec)) as Spec;

/** Whether data of a chart, or of a group in it, lie elsewhere. */
function findLoads(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(findLoads);
  if (!isDict(value)) return false;
  const sets = Array.isArray(value.data) ? value.data : [];
  return sets.some((set) => isDict(set) && set.url !== undefined) || findLoads(value.marks);
}

async function renderVega(spec: Spec): Promise<string> {
  const [vega, { expressionInterpreter }] = await Promise.all([
    import("vega"),
    import("vega-interpreter"),
  ]);
  // Vega writes ids of its own into the data that it is given.
  const runtime = vega.parse(copy(spec) as unknown as VegaSpec, undefined, { ast: true });
  const loader: Loader = {
    ...vega.loader(),
    load: (address) => Promise.reject(new Error(`Cannot load "${address}": wanted inline data`)),
  };
  const options = { renderer: "none", expr: expressionInterpreter, loader } as const;
  const view = new vega.View(runtime, { ...options, logger: createQuiet() });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}

/** Hears warnings, which are about a chart that is drawn all the same, and keeps them to itself. */
function createQuiet() {
  const quiet = {
    level: () => quiet,
    error: (...messages: readonly unknown[]) => {
      throw new Error(messages.map(String).join(" "));
    },
    warn: () => quiet,
    info: () => quiet,
    debug: () => quiet,
  };
  return quiet;
}
