import type { Account } from "../account/account.ts";
import { activities } from "./activities.ts";
import { certification } from "./certification.ts";
import type { Derived } from "./derived.ts";
import { funding } from "./funding.ts";
import { participation } from "./participation.ts";

/** Every derived number of an account, missing ones included, in reading order. */
export function findMeasures(account: Account): readonly Derived[] {
  const groups = [funding, participation, certification, activities];
  const found = groups.flatMap((measure) => [...findDerived(measure(account))]);
  return [...new Map(found.map((derived) => [derived.label, derived])).values()];
}

function* findDerived(value: unknown): Generator<Derived> {
  if (typeof value !== "object" || value === null) return;
  if ("origin" in value) {
    if (value.origin === "derived") yield value as Derived;
    return;
  }
  for (const part of Object.values(value)) yield* findDerived(part);
}
