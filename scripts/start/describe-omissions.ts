import { nameSet } from "./name-set.ts";
import type { Omission } from "./omission.ts";

/** All that is left out in one line, such as `Left out: 02-funding for 2017 (no figure of its topics)`. */
export function describeOmissions(omissions: readonly Omission[]): string {
  const heads = omissions.map(({ job, reason }) => JSON.stringify([job.source.slug, reason]));
  const texts = [...new Set(heads)].map((head) => {
    const [slug, reason] = JSON.parse(head) as readonly [string, string];
    const names = omissions.filter((_, at) => heads[at] === head).map(({ job }) => nameSet(job));
    return `${slug} for ${names.join(", ")} (${reason})`;
  });
  return `Left out: ${texts.join("; ")}`;
}
