import { readFileSync } from "node:fs";

const programs = new Map<string, string>();

/** The source of a program that runs in a page, as the build of the library has bundled it. */
export function loadProgram(name: "page" | "charts" | "search"): string {
  const program = programs.get(name) ?? readProgram(name);
  programs.set(name, program);
  return program;
}

/** In the package's build, since the bundle is never beside the sources. */
function readProgram(name: string): string {
  const file = new URL(`../../dist/browser/${name}.js`, import.meta.url);
  // What looks like the end of a script would end it.
  return readFileSync(file, "utf8").replace(/<(?=\/script|!--)/gi, "\\x3C");
}
