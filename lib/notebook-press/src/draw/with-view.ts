import { fileURLToPath } from "node:url";
import type { Loader, Spec as VegaSpec, View } from "vega";
import type { Spec } from "./find-specs.ts";
import { createQuiet } from "./to-vega.ts";

/**
 * What a chart of Vega looks like, worked out as a page does it: with interpreted expressions and
 * without loading anything. It is closed once it was used.
 * @throws {Error} If it cannot be drawn, or if it would load something.
 */
export async function withView<Drawn>(
  spec: Spec,
  use: (view: View) => Promise<Drawn>,
): Promise<Drawn> {
  const [vega, { expressionInterpreter }] = await Promise.all([
    import("vega"),
    import("vega-interpreter"),
    loadFonts(),
  ]);
  const refused: string[] = [];
  // Vega writes ids of its own into the data that it is given.
  const runtime = vega.parse(structuredClone(spec) as unknown as VegaSpec, undefined, {
    ast: true,
  });
  const loader = closeLoader(vega.loader(), refused);
  const options = { renderer: "none", expr: expressionInterpreter, loader } as const;
  const view = new vega.View(runtime, { ...options, logger: createQuiet() });
  try {
    const drawn = await use(view);
    // Vega itself leaves out what it cannot have, and says nothing.
    for (const address of refused) throw new Error(`Cannot load "${address}": wanted inline data`);
    return drawn;
  } finally {
    view.finalize();
  }
}

/** Lets links lead out and pictures be those that are within. */
const closeLoader = (open: Loader, refused: string[]): Loader => ({
  ...open,
  load: async (address) => {
    refused.push(address);
    return "[]";
  },
  sanitize: async (address, options) => {
    if ((options as { readonly context?: string }).context === "href")
      return open.sanitize(address, options).catch(() => ({ href: "" }));
    if (!/^data:/i.test(address)) refused.push(address);
    return { href: /^data:/i.test(address) ? address : "" };
  },
});

let fonts: Promise<void> | undefined;

/** Registers the charts' font once, so that text is measured and drawn the same everywhere. */
export function loadFonts(): Promise<void> {
  fonts ??= import("canvas").then(({ GlobalFonts }) => {
    for (const subset of ["latin", "latin-ext"])
      for (const weight of [400, 600]) {
        const file = `@fontsource/inter/files/inter-${subset}-${weight}-normal.woff2`;
        GlobalFonts.registerFromPath(fileURLToPath(import.meta.resolve(file)), "Inter");
      }
  });
  return fonts;
}
