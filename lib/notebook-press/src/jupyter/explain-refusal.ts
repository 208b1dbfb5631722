import { parse } from "@babel/parser";

/** What Deno says of a cell that its own parser or resolver refuses, whatever the reason. */
export const denoRefusal = "Execution failed";

/** Why Deno may have refused to run a cell: what is wrong with its syntax, or the packages that it imports. */
export function explainRefusal(source: string): { readonly name: string; readonly value: string } {
  try {
    const { program } = parse(source, {
      sourceType: "module",
      plugins: ["typescript"],
    });
    const packages = program.body
      .flatMap((one) => (one.type === "ImportDeclaration" ? one.source.value : []))
      .filter((specifier) => /^(npm|jsr):/.test(specifier));
    if (packages.length === 0) return { name: "Error", value: denoRefusal };
    const names = packages.map((one) => `"${one}"`).join(", ");
    return { name: "ImportError", value: `Deno cannot load ${names}, and does not say why` };
  } catch (error) {
    const { loc, message } = error as { loc?: { line: number; column: number }; message: string };
    const reason = message.replace(/ \(\d+:\d+\)$/, "");
    const place = loc ? `${loc.line}:${loc.column + 1} - ` : "";
    return { name: "SyntaxError", value: `${place}${reason}` };
  }
}
