import { fileURLToPath } from "node:url";

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
