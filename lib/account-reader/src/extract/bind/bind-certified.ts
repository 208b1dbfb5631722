import type { IndicatorId } from "performance-account";
import { awarded, clusterContext } from "../words/lexicon.ts";
import type { Binding, Context } from "./binding.ts";
import { unsettledLabel } from "./candidate.ts";

/** The number of clusters with a label, if it can be those that hold it. */
export function bindCertified(
  indicator: IndicatorId,
  { left, right }: { readonly left: string; readonly right: string },
  { above, paragraph }: Context,
): Binding {
  const ofClusters = clusterContext.test(`${left} ${right} ${paragraph} ${above}`);
  if (!ofClusters) return { indicator, doubt: unsettledLabel };
  const isAwarded = awarded.test(`${left} ${right}`);
  return {
    indicator,
    doubt: isAwarded ? "it may count only labels awarded in the year" : undefined,
  };
}
