import type {
  TSLiteralType,
  TSNamedTupleMember,
  TSType,
  TSTypeElement,
  TSTypeReference,
} from "@babel/types";
import { z } from "zod";

type NamedTypes = ReadonlyMap<string, TSType>;

/** A schema of what a written type takes, given named types; undefined where the source alone does not tell. */
export function toSchema(type: TSType, types: NamedTypes): z.ZodType | undefined {
  try {
    return convert(type, { types, seen: [] });
  } catch (error) {
    if (error instanceof UnknownType) return undefined;
    throw error;
  }
}

class UnknownType extends Error {}

interface Scope {
  readonly types: NamedTypes;
  /** Names that are being resolved: a type can name itself. */
  readonly seen: readonly string[];
}

const keywords: Readonly<Record<string, () => z.ZodType>> = {
  TSNumberKeyword: z.number,
  TSStringKeyword: z.string,
  TSBooleanKeyword: z.boolean,
  TSNullKeyword: z.null,
  TSUndefinedKeyword: z.undefined,
  TSUnknownKeyword: z.json,
  TSAnyKeyword: z.json,
};

function convert(type: TSType | TSNamedTupleMember, scope: Scope): z.ZodType {
  const keyword = keywords[type.type];
  if (keyword) return keyword();
  switch (type.type) {
    case "TSLiteralType":
      return z.literal(toLiteral(type));
    case "TSParenthesizedType":
      return convert(type.typeAnnotation, scope);
    case "TSTypeOperator":
      if (type.operator !== "readonly") throw new UnknownType();
      return convert(type.typeAnnotation, scope);
    case "TSArrayType":
      return z.array(convert(type.elementType, scope));
    case "TSTupleType":
      return toTuple(type.elementTypes, scope);
    case "TSOptionalType":
      return convert(type.typeAnnotation, scope).optional();
    case "TSNamedTupleMember": {
      const schema = convert(type.elementType, scope);
      return type.optional ? schema.optional() : schema;
    }
    case "TSUnionType":
      return z.union(type.types.map((member) => convert(member, scope)));
    case "TSTypeLiteral":
      return toObject(type.members, scope);
    case "TSTypeReference":
      return toReferenced(type, scope);
    default:
      throw new UnknownType();
  }
}

function toLiteral({ literal }: TSLiteralType): string | number | boolean {
  if ("value" in literal && literal.type !== "BigIntLiteral") return literal.value;
  if (literal.type === "UnaryExpression" && literal.operator === "-")
    if (literal.argument.type === "NumericLiteral") return -literal.argument.value;
  const [part, ...others] = literal.type === "TemplateLiteral" ? literal.quasis : [];
  if (!part || others.length > 0) throw new UnknownType();
  return part.value.cooked ?? part.value.raw;
}

function toTuple(elements: readonly (TSType | TSNamedTupleMember)[], scope: Scope): z.ZodType {
  const items = elements.filter(({ type }) => type !== "TSRestType");
  const rest = elements.find((element) => element.type === "TSRestType");
  const schemas = items.map((item) => convert(item, scope));
  const tuple = z.tuple(schemas as [z.ZodType, ...z.ZodType[]]);
  const list = rest && convert(rest.typeAnnotation, scope);
  return list instanceof z.ZodArray ? tuple.rest(list.element as z.ZodType) : tuple;
}

function toObject(members: readonly TSTypeElement[], scope: Scope): z.ZodType {
  const [index] = members.filter((member) => member.type === "TSIndexSignature");
  if (index) {
    if (members.length > 1 || !index.typeAnnotation) throw new UnknownType();
    return z.record(z.string(), convert(annotated(index.typeAnnotation), scope));
  }
  const entries = members.map((member) => {
    if (member.type !== "TSPropertySignature" || member.computed || !member.typeAnnotation)
      throw new UnknownType();
    const { key } = member;
    const name = key.type === "Identifier" ? key.name : key.type === "StringLiteral" && key.value;
    if (typeof name !== "string") throw new UnknownType();
    const schema = convert(annotated(member.typeAnnotation), scope);
    return [name, member.optional ? schema.exactOptional() : schema] as const;
  });
  return z.strictObject(Object.fromEntries(entries));
}

function annotated(annotation: { type: string }): TSType {
  if (annotation.type !== "TSTypeAnnotation") throw new UnknownType();
  return (annotation as unknown as { typeAnnotation: TSType }).typeAnnotation;
}

function toReferenced(type: TSTypeReference, scope: Scope): z.ZodType {
  if (type.typeName.type !== "Identifier") throw new UnknownType();
  const { name } = type.typeName;
  const given = (type.typeArguments?.params ?? []) as readonly TSType[];
  const [first, second] = given;
  if (first && (name === "Array" || name === "ReadonlyArray"))
    return z.array(convert(first, scope));
  if (first && name === "Readonly") return convert(first, scope);
  if (first && second && name === "Record")
    return z.record(convert(first, scope) as z.ZodType<string, string>, convert(second, scope));
  const named = scope.types.get(name);
  if (!named || first) throw new UnknownType();
  if (!scope.seen.includes(name)) return convert(named, { ...scope, seen: [...scope.seen, name] });
  // Known to convert, since it is being converted further up.
  return z.lazy(() => convert(named, { ...scope, seen: [name] }));
}
