import { stat } from "node:fs/promises";
import { join } from "node:path";
import { toShortPath } from "notebook-press/command";
import { dropAnswers } from "./kept-answers.ts";
import { toAccountFile } from "./load-data.ts";
import type { Proposal } from "./propose.ts";
import { putInReadme } from "./put-in-readme.ts";
import type { Session } from "./session.ts";
import { toDay } from "./world.ts";
import { type FileToWrite, writeTogether } from "./write-together.ts";

/**
 * Writes an account with its source and its rows in README.md, all or nothing.
 * @returns What was written and what to do next, as text.
 */
export async function writeAccount(session: Session, proposal: Proposal): Promise<string> {
  const { data, options } = session;
  const kept = data.replaced && (await findFreeName(session));
  const files = toFiles(session, proposal, kept);
  // Half of it could be written if Ctrl-C ended the command here.
  const ignore = () => {};
  process.on("SIGINT", ignore);
  try {
    await writeTogether(files);
    if (!options.yes) await dropAnswers({ ...session, folder: data.folder });
  } finally {
    process.off("SIGINT", ignore);
  }
  return describe(session, proposal, files, kept);
}

/** The account comes last: without it, the rest says nothing that is not true. */
function toFiles(session: Session, proposal: Proposal, kept: string | undefined) {
  const { data, options } = session;
  const { folder, replaced } = data;
  const readme = toReadme(session, proposal, kept);
  return [
    ...(kept && replaced ? [{ path: join(folder, "accounts", kept), content: replaced }] : []),
    { path: join(folder, "sources.csv"), content: proposal.sourcesText },
    ...(readme === undefined ? [] : [{ path: join(folder, "README.md"), content: readme }]),
    { path: toAccountFile(folder, options.year), content: proposal.accountText },
  ];
}

/** The text of README.md; undefined if there is none, or nothing to change in it. */
function toReadme({ data, source }: Session, { checked }: Proposal, kept: string | undefined) {
  const { readme, sources } = data;
  if (readme === undefined) return undefined;
  const titles = checked.sources.map(({ title }) => title);
  const replacedTitle = sources.find(({ id }) => id === source.id)?.title;
  const text = putInReadme(readme, { source, titles, replacedTitle, kept });
  return text === readme ? undefined : text;
}

/** Name of a file that is not there yet, for the account that is replaced. */
async function findFreeName({ data, options, world }: Session): Promise<string> {
  const base = `${options.year}.replaced-${toDay(world.now())}`;
  for (let at = 1; ; at++) {
    const name = `${base}${at === 1 ? "" : `-${at}`}.csv`;
    const isTaken = await stat(join(data.folder, "accounts", name)).catch(() => undefined);
    if (!isTaken) return name;
  }
}

function describe(
  { data, options }: Session,
  { account }: Proposal,
  files: readonly FileToWrite[],
  kept?: string,
) {
  const figures = Object.values(account?.figures ?? {});
  const given = figures.filter(({ value }) => value !== undefined).length;
  const short = files.map(({ path }) => toShortPath(path));
  const old =
    kept === undefined
      ? ""
      : `The old account is kept as ${toShortPath(join(data.folder, "accounts", kept))}\n`;
  const flag = options.data === undefined ? "" : ` --data ${options.data}`;
  return [
    `Wrote ${given} figures of ${options.year}, and ${figures.length - given} as missing, to:`,
    ...short.map((path) => `  ${path}`),
    `${old}Next: npm start -- --year ${options.year}${flag}`,
    `      npm run check-data${flag && ` --${flag}`}`,
    "",
  ].join("\n");
}
