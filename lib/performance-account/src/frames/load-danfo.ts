import { mendDanfo } from "./mend-danfo.ts";

let loaded: Promise<typeof import("danfojs-node")> | undefined;

/**
 * danfojs, mended. It takes half a second to load, most of it mathjs, so it is loaded once and
 * only where a frame is made.
 */
export function loadDanfo(): Promise<typeof import("danfojs-node")> {
  loaded ??= load();
  return loaded;
}

async function load() {
  try {
    const module = await import("danfojs-node");
    // Deno and Node.js differ in whether a CommonJS module's names are lifted.
    const danfo = "DataFrame" in module ? module : (module as { default: typeof module }).default;
    mendDanfo(danfo);
    return danfo;
  } catch (cause) {
    throw new Error(
      "Cannot make a frame: wanted danfojs-node, installed with the overrides that the README of performance-account gives",
      { cause },
    );
  }
}
