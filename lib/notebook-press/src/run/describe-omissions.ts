import type { Omission } from "./job.ts";

/**
 * All that is left out in one line, such as `Left out: 02-funding for 2017 (no figure of its
 * topics)`. In every language it is the same.
 */
export function describeOmissions(omissions: readonly Omission[]): string {
  const heads = omissions.map(({ job, reason }) => JSON.stringify([job.source.slug, reason]));
  const texts = [...new Set(heads)].map((head) => {
    const [slug, reason] = JSON.parse(head) as readonly [string, string];
    const labels = omissions.filter((_, at) => heads[at] === head).map(({ job }) => job.label);
    return `${slug} for ${[...new Set(labels)].join(", ")} (${reason})`;
  });
  return `Left out: ${texts.join("; ")}`;
}
