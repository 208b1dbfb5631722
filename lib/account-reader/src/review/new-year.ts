import { runCommand, toShortPath, UsageError } from "notebook-press/command";
import { DocumentError } from "../document/document.ts";
import { makeCommand } from "./command.ts";
import { converse } from "./converse.ts";
import { Interrupted } from "./dialogue.ts";
import { toAccountFile } from "./load-data.ts";
import { findObstacle, type Proposal, propose } from "./propose.ts";
import { type Session, startSession } from "./session.ts";
import { describeSession, formatProposal, toJson } from "./show-proposal.ts";
import { makeWorld, type World } from "./world.ts";
import { writeAccount } from "./write-account.ts";
import { WriteError } from "./write-together.ts";

/** How the command is run. */
export interface NewYearOptions {
  /** Folder of data where the command line names none. Default: `data`, or what `PERFORMANCE_ACCOUNT_DATA` names. */
  readonly data?: string;
}

/**
 * Makes an account of a year from its document, as a command on the terminal of this process.
 * @param args What stands after the name of the command, such as `["2019", "account.pdf"]`.
 * @returns The exit code: 0, 1 if nothing could be written, 2 for bad input, 130 if interrupted.
 */
export async function newYear(
  args: readonly string[],
  options: NewYearOptions = {},
): Promise<number> {
  return runNewYear(args, { ...makeWorld(), ...options });
}

export const runNewYear = (args: readonly string[], world: World): Promise<number> =>
  runCommand(
    makeCommand(world),
    args,
    async ({ values, places: [year, document = ""] }) => {
      try {
        return await workOn(await startSession({ ...values, year: Number(year), document }, world));
      } catch (error) {
        return toExitCode(error, world);
      }
    },
    world,
  );

/** @throws {UsageError} For bad input. */
function toExitCode(error: unknown, { stderr }: World): number {
  if (error instanceof Interrupted) return 130;
  if (error instanceof DocumentError) throw new UsageError(error.message, { cause: error });
  if (!(error instanceof WriteError)) throw error;
  stderr.write(`${error.message.trimEnd()}\n`);
  return 1;
}

async function workOn(session: Session): Promise<number> {
  const { options, data, world } = session;
  if (data.replaced && !options.replace)
    world.stderr.write(
      `${toShortPath(toAccountFile(data.folder, options.year))} is there; to write it, --replace is wanted\n`,
    );
  if (!session.namesYear) warnOfYear(session);
  if (options.json) return printJson(session);
  world.stdout.write(`${describeSession(session)}\n`);
  return session.isInteractive ? converse(session) : decideAlone(session);
}

/**
 * Says that the figures may be of another year; on a terminal, a question follows.
 * @throws {UsageError} If they would be written without a question.
 */
function warnOfYear({ document, options, isInteractive, world }: Session): void {
  const { year, yes, dryRun } = options;
  if (yes && !dryRun)
    throw new UsageError(
      `Cannot take the figures of ${document.name} for ${year}: it does not name that year; wanted another year, or a terminal on which you say that it is right`,
    );
  if (!isInteractive)
    world.stderr.write(`${document.name} does not name ${year}: see that the year is right\n`);
}

async function printJson(session: Session): Promise<number> {
  const proposal = await propose(session.draft, new Map(), session);
  const { options, world } = session;
  world.stdout.write(`${JSON.stringify(toJson(session, proposal), null, 2)}\n`);
  return conclude(session, proposal, options.yes && !options.dryRun);
}

/** Takes only what is found. */
async function decideAlone(session: Session): Promise<number> {
  const { yes, dryRun } = session.options;
  const proposal = await propose(session.draft, new Map(), session);
  session.world.stdout.write(formatProposal(session, new Map(), proposal));
  if (!yes && !dryRun)
    throw new UsageError(
      "Nothing was written: wanted a terminal to ask on, or --yes to take only what is found",
    );
  return conclude(session, proposal, yes && !dryRun);
}

async function conclude(session: Session, proposal: Proposal, isWritten: boolean): Promise<number> {
  const obstacle = findObstacle(proposal);
  const { stderr, stdout } = session.world;
  if (obstacle !== undefined) {
    stderr.write(`\nNothing was written. ${obstacle}\n`);
    return 1;
  }
  const { json } = session.options;
  if (isWritten) (json ? stderr : stdout).write(`\n${await writeAccount(session, proposal)}`);
  else if (!json) stdout.write("\nA dry run: nothing was written\n");
  return 0;
}
