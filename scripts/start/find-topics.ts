import { UsageError } from "notebook-press/command";
import type { Notebook } from "notebook-press/jupyter";
import { catalogue } from "performance-account";
import { historyCatalogue } from "performance-account/data";

const known: readonly string[] = [
  ...new Set([...catalogue, ...historyCatalogue].map(({ topic }) => topic)),
];

/**
 * The topics of the catalogue that a notebook says it is about, in its metadata; undefined where
 * it says nothing.
 * @param path Names the notebook in what is wrong.
 * @throws {UsageError} If a topic is unknown, or there is no list of topics.
 */
export function findTopics({ metadata }: Notebook, path: string): readonly string[] | undefined {
  const { topics } = (metadata.performance_account ?? {}) as { topics?: unknown };
  if (topics === undefined) return undefined;
  const wanted = `wanted topics of the catalogue: ${known.join(", ")}`;
  if (!Array.isArray(topics) || topics.length === 0)
    throw new UsageError(`${path}: Cannot read the topics ${JSON.stringify(topics)}: ${wanted}`);
  const unknown = topics.filter((topic) => !known.includes(topic));
  if (unknown.length === 0) return topics;
  const quoted = unknown.map((topic) => JSON.stringify(topic)).join(", ");
  throw new UsageError(`${path}: Cannot find the topic ${quoted}: ${wanted}`);
}
