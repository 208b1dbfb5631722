import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { toShortPath, UsageError } from "notebook-press/command";
import { converse } from "./converse.ts";
import { findInputFaults } from "./find-input-faults.ts";
import { help } from "./help.ts";
import { Interrupted } from "./interrupted.ts";
import { toAccountFile } from "./load-data.ts";
import { parseOptions } from "./options.ts";
import { findObstacle, type Proposal, propose } from "./propose.ts";
import { type Session, startSession } from "./session.ts";
import { describeSession, formatProposal } from "./show-proposal.ts";
import { toJson } from "./to-json.ts";
import { makeWorld, type World } from "./world.ts";
import { writeAccount } from "./write-account.ts";
import { WriteError } from "./write-together.ts";

/**
 * Makes an account of a year from its document.
 * @returns The exit code: 0, 1 if nothing could be written, 2 for bad input, 130 if interrupted.
 */
export async function run(args: readonly string[], changes: Partial<World> = {}): Promise<number> {
  try {
    const world = { ...makeWorld(), ...changes };
    const { options, faults } = parseOptions(args, world.now);
    if (options.help) {
      process.stdout.write(help);
      return 0;
    }
    const folder = findFolder(options.data);
    const all = [...faults, ...(await findInputFaults(options, folder))];
    const { year, document } = options;
    if (all.length > 0 || year === undefined || document === undefined)
      throw new UsageError(`${all.join("\n")}\nnpm run new-year -- --help says what is wanted`);
    return await work(await startSession({ ...options, year, document }, folder, world));
  } catch (error) {
    return toExitCode(error);
  }
}

/** The folder that is asked for, or that of `performance-account`. */
const findFolder = (data = process.env.PERFORMANCE_ACCOUNT_DATA) =>
  resolve(data ?? fileURLToPath(new URL("../../data", import.meta.url)));

function toExitCode(error: unknown): number {
  if (error instanceof Interrupted) return 130;
  if (!(error instanceof Error)) throw error;
  const isInput = error instanceof UsageError || error.name === "DocumentError";
  if (!isInput && !(error instanceof WriteError)) throw error;
  process.stderr.write(`${error.message.trimEnd()}\n`);
  return isInput ? 2 : 1;
}

async function work(session: Session): Promise<number> {
  const { options, data } = session;
  if (data.replaced && !options.replace)
    process.stderr.write(
      `${toShortPath(toAccountFile(data.folder, options.year))} is there; to write it, --replace is wanted\n`,
    );
  if (!session.namesYear) warnOfYear(session);
  if (options.json) return printJson(session);
  process.stdout.write(`${describeSession(session)}\n`);
  return session.isInteractive ? converse(session) : decideAlone(session);
}

/**
 * Says that the figures may be of another year; on a terminal, a question follows.
 * @throws {UsageError} If they would be written without a question.
 */
function warnOfYear({ document, options, isInteractive }: Session): void {
  const { year, yes, dryRun } = options;
  if (yes && !dryRun)
    throw new UsageError(
      `Cannot take the figures of ${document.name} for ${year}: it does not name that year; wanted another year, or a terminal on which you say that it is right`,
    );
  if (!isInteractive)
    process.stderr.write(`${document.name} does not name ${year}: see that the year is right\n`);
}

/** Prints JSON, and nothing else on standard output. */
async function printJson(session: Session): Promise<number> {
  const proposal = await propose(session.draft, new Map(), session);
  process.stdout.write(`${JSON.stringify(toJson(session, proposal), null, 2)}\n`);
  const { options } = session;
  return conclude(session, proposal, options.yes && !options.dryRun);
}

/** Takes only what is found. */
async function decideAlone(session: Session): Promise<number> {
  const { yes, dryRun } = session.options;
  const proposal = await propose(session.draft, new Map(), session);
  process.stdout.write(formatProposal(session, new Map(), proposal));
  if (!yes && !dryRun)
    throw new UsageError(
      "Nothing was written: wanted a terminal to ask on, or --yes to take only what is found",
    );
  return conclude(session, proposal, yes && !dryRun);
}

async function conclude(session: Session, proposal: Proposal, isWritten: boolean): Promise<number> {
  const obstacle = findObstacle(proposal);
  const { stderr, stdout } = process;
  if (obstacle !== undefined) {
    stderr.write(`\nNothing was written. ${obstacle}\n`);
    return 1;
  }
  const { json } = session.options;
  if (isWritten) (json ? stderr : stdout).write(`\n${await writeAccount(session, proposal)}`);
  else if (!json) stdout.write("\nA dry run: nothing was written\n");
  return 0;
}
