import type { Answers } from "./answer.ts";
import { Interrupted } from "./dialogue.ts";
import { finish } from "./finish.ts";
import { dropAnswers, keepAnswers, loadAnswers } from "./kept-answers.ts";
import { propose } from "./propose.ts";
import { findOpen } from "./review.ts";
import type { Session } from "./session.ts";
import { formatProposal } from "./show-proposal.ts";
import { writeAccount } from "./write-account.ts";

/**
 * Shows what was read, asks about the rest, and writes it; each answer is kept at once.
 * @returns The exit code: 0, or 130 if the person stops.
 */
export async function converse(session: Session): Promise<number> {
  const { data, draft, document, options, dialogue, world } = session;
  const place = { ...session, folder: data.folder };
  if (options.fresh) await dropAnswers(place);
  const { answers: kept, notes } = await loadAnswers(place);
  for (const one of notes) dialogue.inform(one);
  // The checks that find nothing are shown with all answers.
  if (findOpen(draft, kept).length > 0) {
    const proposal = await propose(draft, kept, session);
    world.stdout.write(`${formatProposal(session, kept, { ...proposal, onlyFaults: true })}\n`);
  }
  let size = kept.size;
  const keep = async (answers: Answers) => {
    await keepAnswers(place, answers);
    size = answers.size;
  };
  try {
    await confirmYear(session);
    const proposal = await finish(session, { draft, document, dialogue, keep }, kept);
    world.stdout.write(`\n${await writeAccount(session, proposal)}`);
    return 0;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    world.stdout.write(`\nStopped: nothing was written${describeKept(size)}\n`);
    return 130;
  }
}

async function confirmYear({ document, options, namesYear, dialogue }: Session): Promise<void> {
  if (namesYear) return;
  const message = `${document.name} does not name ${options.year}. Are its figures of that year?`;
  if (!(await dialogue.confirm({ message, initialValue: false }))) throw new Interrupted();
}

function describeKept(size: number): string {
  if (size === 0) return "";
  const answers = size === 1 ? "1 answer is kept" : `${size} answers are kept`;
  return `. ${answers}; the same command takes ${size === 1 ? "it" : "them"} up again`;
}
