import { type ParseResult, parse } from "@babel/parser";
import type {
  Comment,
  Expression,
  Statement,
  TSType,
  VariableDeclaration,
  VariableDeclarator,
} from "@babel/types";

/** A variable that the source of a cell declares at its top level. */
export interface Declaration {
  readonly name: string;
  /** The type as written; undefined where none is. */
  readonly typeText: string | undefined;
  readonly type: TSType | undefined;
  readonly value: Expression | undefined;
  /** The value as written; undefined where none is. */
  readonly valueText: string | undefined;
  /** The comment right above, or behind it on the same line; empty where there is none. */
  readonly description: string;
}

/** What the source of a cell declares. */
export interface Declarations {
  readonly variables: readonly Declaration[];
  /** Types by name; one that is imported or takes arguments is missing. */
  readonly types: ReadonlyMap<string, TSType>;
}

/** Reads the declarations of a parameters cell; a SyntaxError gives cell, line and column, all from 1. */
export function parseDeclarations(source: string, cell: number): Declarations {
  const { program, comments } = parseSource(source, cell);
  const statements = program.body.map((statement) =>
    statement.type === "ExportNamedDeclaration" ? (statement.declaration ?? statement) : statement,
  );
  const read = { source, comments: comments ?? [] };
  return {
    variables: statements.flatMap((statement) =>
      statement.type === "VariableDeclaration" ? toVariables(statement, read) : [],
    ),
    types: new Map(statements.flatMap((statement) => toNamedType(statement as Statement))),
  };
}

function parseSource(source: string, cell: number): ParseResult {
  try {
    return parse(source, { sourceType: "module", plugins: ["typescript"] });
  } catch (error) {
    const { loc, message } = error as { loc?: { line: number; column: number }; message: string };
    const place = loc ? `line ${loc.line}, column ${loc.column + 1}: ` : "";
    const reason = message.replace(/ \(\d+:\d+\)$/, "");
    throw new SyntaxError(`Cannot read the parameters in cell ${cell}, ${place}${reason}`, {
      cause: error,
    });
  }
}

interface Read {
  readonly source: string;
  readonly comments: readonly Comment[];
}

function toVariables(statement: VariableDeclaration, read: Read): readonly Declaration[] {
  return statement.declarations.flatMap((declarator, at) => {
    const { id, init } = declarator;
    if (id.type !== "Identifier") return [];
    const annotation = id.typeAnnotation;
    const type = annotation?.type === "TSTypeAnnotation" ? annotation.typeAnnotation : undefined;
    return {
      name: id.name,
      type,
      typeText: type && toText(type, read),
      value: init ?? undefined,
      valueText: init ? toText(init, read) : undefined,
      description: findDescription(at === 0 ? statement : declarator, declarator, read),
    };
  });
}

const toText = ({ start, end }: { start?: number | null; end?: number | null }, { source }: Read) =>
  source.slice(start ?? 0, end ?? 0);

/** Comments directly above, each alone on its lines, or else those that follow on the last line. */
function findDescription(
  first: VariableDeclaration | VariableDeclarator,
  last: VariableDeclarator,
  { source, comments }: Read,
): string {
  const lines = source.split("\n");
  const above: Comment[] = [];
  let line = first.loc?.start.line ?? 0;
  for (const comment of comments.toReversed()) {
    const start = comment.loc?.start;
    if (comment.loc?.end.line !== line - 1 || !start) continue;
    if (lines[start.line - 1]?.slice(0, start.column).trim() !== "") break;
    above.unshift(comment);
    line = start.line;
  }
  const behind = comments.filter(
    ({ loc, start }) =>
      loc?.start.line === last.loc?.end.line && (start ?? 0) >= (last.end ?? 0) && isAtEnd(loc),
  );
  return (above.length > 0 ? above : behind).map(toDescription).filter(Boolean).join(" ");

  /** Whether nothing but comments follows on the line. */
  function isAtEnd(loc: Comment["loc"]) {
    const rest = lines[(loc?.end.line ?? 1) - 1]?.slice(loc?.end.column) ?? "";
    return /^\s*(\/[/*].*)?$/.test(rest);
  }
}

function toDescription({ value }: Comment): string {
  const lines = value.split("\n").map((line) => line.replace(/^\s*\*+/, "").trim());
  return lines.filter(Boolean).join(" ");
}

function toNamedType(statement: Statement): readonly (readonly [string, TSType])[] {
  if (statement.type === "TSTypeAliasDeclaration" && !statement.typeParameters)
    return [[statement.id.name, statement.typeAnnotation]];
  if (
    statement.type === "TSInterfaceDeclaration" &&
    !statement.typeParameters &&
    !statement.extends?.length
  ) {
    const { body, loc, start, end } = statement.body;
    return [
      [statement.id.name, { type: "TSTypeLiteral", members: body, loc, start, end } as TSType],
    ];
  }
  return [];
}
