import { listParameters } from "notebook-press/jupyter";
import { type Account, catalogue } from "performance-account";
import { isFirstOfYear } from "./account-name.ts";
import type { Job } from "./make-jobs.ts";

/** Why a notebook is not run for an account. */
type Reason = "no figure of its topics" | "it takes no population";

/** A run that would show nothing, or another account than its folder says. */
export interface Omission {
  readonly job: Pick<Job, "source" | "label">;
  readonly reason: Reason;
}

/**
 * Why a job is not to be run: no figure of what it is about, which is said of an account put
 * together only, or a notebook that would load another population; undefined if it is to be run.
 */
export function maybeFindReason(
  { account, source }: Pick<Job, "account" | "source">,
  accounts: readonly Account[],
): Reason | undefined {
  if (account === undefined) return undefined;
  const { topics, notebook } = source;
  if (!account.isDocument && topics && !hasFigure(account, topics))
    return "no figure of its topics";
  const takesPopulation = listParameters(notebook).some(({ name }) => name === "population");
  return isFirstOfYear(account, accounts) || takesPopulation ? undefined : "it takes no population";
}

const hasFigure = ({ figures }: Account, topics: readonly string[]) =>
  catalogue.some(({ id, topic }) => topics.includes(topic) && figures[id].value !== undefined);
