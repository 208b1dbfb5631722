import type * as TypeScript from "@tslab/typescript-for-tslab";
import { findSignature } from "./find-signature.ts";
import { replace, requireOfTslab } from "./modules.ts";

/** Where compiled cells find the variables of the cells before them. */
interface Place {
  exports: Record<string, unknown>;
}

interface Converter {
  convert(declarations: string, source: string): { readonly declOutput?: string };
  inspect(declarations: string, source: string, position: number): unknown;
  complete(declarations: string, source: string, position: number): unknown;
}

/** What the compiler knows of the variables: as of the last cell, and as the running one would have it. */
let known = "";
let next = "";

/**
 * Makes the compiler know of the variables of a cell that threw, as far as they had been given
 * their values: tslab forgets them all, and undoes those that the cell would have declared anew.
 */
export function mendVariables(): void {
  const converter = requireOfTslab("./dist/converter.js");
  const { createConverter } = converter;
  replace(converter, "createConverter", (options?: object): Converter => {
    const plain: Converter = createConverter(options);
    return {
      ...plain,
      convert(_, source) {
        const converted = plain.convert(known, source);
        next = converted.declOutput ?? known;
        return converted;
      },
      inspect: (_, source, position) =>
        plain.inspect(known, source, position) ?? findSignature(position),
      complete: (_, source, position) => plain.complete(known, source, position),
    };
  });
}

/** Watches which variables a cell gives values. */
export function keepAssigned(locals: Record<string, unknown>) {
  const place = (globalThis as unknown as { __tslab__: Place }).__tslab__;
  const announced = new Set<PropertyKey>();
  const assigned = new Set<PropertyKey>();
  place.exports = new Proxy(locals, {
    set(target, name, value) {
      // What a cell will declare is first set to undefined, all at once.
      const isAnnouncement = value === undefined && !announced.has(name);
      announced.add(name);
      if (!isAnnouncement) assigned.add(name);
      return (isAnnouncement && name in target) || Reflect.set(target, name, value);
    },
    defineProperty(target, name, attributes) {
      assigned.add(name);
      return Reflect.defineProperty(target, name, attributes);
    },
  });
  return {
    /** A cell begins to run. */
    begin() {
      announced.clear();
      assigned.clear();
    },
    /** @param isDone Whether it ran to its end. */
    settle(isDone: boolean) {
      const isLost = (name: string) => announced.has(name) && !assigned.has(name);
      known = isDone
        ? next
        : pick(next, (name) => !isLost(name)) + pick(known, (name) => isLost(name));
    },
  };
}

/** The declarations of some names. */
function pick(declarations: string, isWanted: (name: string) => boolean): string {
  const ts: typeof TypeScript = requireOfTslab("@tslab/typescript-for-tslab");
  const file = ts.createSourceFile("cell.d.ts", declarations, ts.ScriptTarget.ES2022, true);
  const print = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
  const keep = (statement: TypeScript.Statement): TypeScript.Statement | undefined => {
    if (ts.isVariableStatement(statement)) {
      const { declarationList: list, modifiers } = statement;
      const kept = list.declarations.filter(({ name }) => isWanted(name.getText(file)));
      return kept.length === 0
        ? undefined
        : ts.factory.createVariableStatement(
            modifiers,
            ts.factory.createVariableDeclarationList(kept, list.flags),
          );
    }
    const { name } = statement as TypeScript.DeclarationStatement;
    return name && !isWanted(name.text) ? undefined : statement;
  };
  return file.statements
    .flatMap((statement) => keep(statement) ?? [])
    .map((statement) => `${print.printNode(ts.EmitHint.Unspecified, statement, file)}\n`)
    .join("");
}
