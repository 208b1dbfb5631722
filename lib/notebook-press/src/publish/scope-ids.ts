import type { Element, Properties } from "hast";
import { visit } from "unist-util-visit";

/** Puts a prefix before the ids of a drawing, wherever it names them. */
export function scopeIds(drawing: Element, prefix: string): void {
  const ids = findIds(drawing);
  if (ids.size === 0) return;
  const scope = (id: string) => (ids.has(id) ? `${prefix}${id}` : id);
  visit(drawing, (node, _, parent) => {
    if (node.type === "element") node.properties = scopeProperties(node.properties, scope);
    if (node.type === "text" && parent?.type === "element" && parent.tagName === "style")
      node.value = scopeReferences(node.value, scope);
  });
}

type Scope = (id: string) => string;
type Value = Properties[string];

function findIds(drawing: Element): ReadonlySet<string> {
  const ids = new Set<string>();
  visit(drawing, "element", ({ properties: { id } }) => {
    if (id) ids.add(String(id));
  });
  return ids;
}

const scopeProperties = (properties: Properties, scope: Scope): Properties =>
  Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [key, scopeProperty(key, value, scope)]),
  );

function scopeProperty(key: string, value: Value, scope: Scope): Value {
  if (key === "id") return scope(String(value));
  if (/^aria(Labelled|Described)By$/.test(key) && Array.isArray(value))
    return value.map((id) => scope(String(id)));
  const refers = typeof value === "string" && (/href$/i.test(key) || value.includes("url("));
  return refers ? scopeReferences(value, scope) : value;
}

const scopeReferences = (text: string, scope: Scope) =>
  text.replace(/#([\w:.-]+)/g, (_, id) => `#${scope(id)}`);
