import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const programs = new Map<string, string>();

/** The source of a program that runs in a page, as the build of the library has bundled it. */
export function loadProgram(name: "page" | "charts" | "search"): string {
  const program = programs.get(name) ?? readProgram(name);
  programs.set(name, program);
  return program;
}

/** By the package's own name, since the bundle is never beside the sources. */
function readProgram(name: string): string {
  const file = createRequire(import.meta.url).resolve(`performance-account/browser/${name}.js`);
  // What looks like the end of a script would end it.
  return readFileSync(file, "utf8").replace(/<(?=\/script|!--)/gi, "\\x3C");
}
