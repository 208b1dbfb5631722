import type { Values } from "../../../lib/notebook-press/src/command/command.ts";
import { toDefaults } from "../../../lib/notebook-press/src/command/parse-command.ts";
import * as press from "../../../lib/notebook-press/src/site/make-plan.ts";
import { command } from "../../../scripts/start/run.ts";
import { loadSite } from "../../../scripts/start/site.ts";

export type Options = Values<typeof command.flags>;

/** What our site is asked to do, with what is not given left to its default. */
export async function makePlan(options: Partial<Options>): Promise<press.Plan> {
  const all = { ...toDefaults(command.flags), ...options };
  return press.makePlan(await loadSite(all), all);
}
