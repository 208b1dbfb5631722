import { UsageError } from "notebook-press/command";
import type { Population, Source } from "performance-account";
import type { DocumentText } from "../document/document.ts";
import type { Draft } from "../extract/decide/draft.ts";
import type { Options } from "./command.ts";
import type { ExistingData } from "./load-data.ts";
import { toDay } from "./world.ts";

export interface SourceParts {
  readonly options: Options;
  readonly draft: Draft;
  readonly document: Pick<DocumentText, "name" | "pages">;
  readonly hash: string;
  readonly population: Population;
  readonly today: Date;
}

/**
 * The document's row of `sources.csv`.
 * @throws {UsageError} If its id is that of another document.
 */
export function toSource(parts: SourceParts, data: ExistingData): Source {
  const { options, draft, document, population } = parts;
  const { year } = options;
  const unknown = `Not known: read from the file ${document.name}`;
  return {
    id: toId(options, data),
    title: options.title ?? draft.title ?? document.name.replace(/\.\w+$/, ""),
    publisher: options.publisher ?? unknown,
    year,
    population,
    address: options.address ?? unknown,
    accessed: options.accessed ?? toDay(parts.today),
    licence: options.licence ?? unknown,
    note: options.note ?? describeFile(parts),
    standing: "original",
  };
}

/** The id; that of the replaced account's source stays, so that no row is left uncited. */
function toId({ year, id: asked, replace }: Options, { sources, replacedSource }: ExistingData) {
  const kept = replace ? replacedSource?.id : undefined;
  const id = asked ?? kept ?? `performance-account-${year}`;
  const other = sources.find((source) => source.id === id);
  if (!other) return id;
  const owner = `"${other.title}" of ${other.year}`;
  if (other.year !== year)
    throw new UsageError(
      `Cannot add the source "${id}": ${owner} has that id; wanted another --id`,
    );
  if (!replace && !replacedSource)
    throw new UsageError(
      `Cannot add the source "${id}": ${owner} has that id; wanted another --id, or --replace to replace its row`,
    );
  return id;
}

function describeFile({ document: { name, pages }, hash }: SourceParts): string {
  const size = pages === undefined ? "" : `${pages} ${pages === 1 ? "page" : "pages"}, `;
  return `Read with npm run new-year from the file ${name} (${size}SHA-256 ${hash})`;
}
