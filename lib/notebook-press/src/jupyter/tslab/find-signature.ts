import type * as TypeScript from "@tslab/typescript-for-tslab";
import { program } from "./mend-compiler.ts";
import { requireOfTslab } from "./modules.ts";

type Part = TypeScript.SymbolDisplayPart;

/** A part of the compiler that its types do not show. */
interface Compiler {
  readonly SignatureHelp: {
    getSignatureHelpItems(
      program: TypeScript.Program,
      file: TypeScript.SourceFile,
      position: number,
      reason: undefined,
      token: object,
    ): TypeScript.SignatureHelpItems | undefined;
  };
}

const token = { isCancellationRequested: () => false, throwIfCancellationRequested() {} };

/** tslab's own line at the top of each cell. */
const prefix = "export {};\n";

/** The function among whose arguments a position of the last cell is, as a hover has it. */
export function findSignature(position: number) {
  const file = program?.getSourceFiles().find(({ fileName }) => /\/__tslab__\.ts$/.test(fileName));
  if (!program || !file) return undefined;
  const { SignatureHelp }: Compiler = requireOfTslab("@tslab/typescript-for-tslab");
  const at = position + prefix.length;
  const help = SignatureHelp.getSignatureHelpItems(program, file, at, undefined, token);
  const chosen = help?.items[help.selectedItemIndex];
  if (!chosen) return undefined;
  const parameters = chosen.parameters.flatMap(({ displayParts }, index): readonly Part[] =>
    index === 0 ? displayParts : [...chosen.separatorDisplayParts, ...displayParts],
  );
  const displayParts = [...chosen.prefixDisplayParts, ...parameters, ...chosen.suffixDisplayParts];
  return { displayParts, documentation: chosen.documentation, tags: chosen.tags };
}
