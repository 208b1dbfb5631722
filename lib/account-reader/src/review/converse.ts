import { toShortPath } from "notebook-press/command";
import type { IndicatorId } from "performance-account";
import type { Answers } from "./answer.ts";
import { findLabel } from "./describe-figure.ts";
import { Interrupted } from "./dialogue.ts";
import { dropAnswers, keepAnswers, loadAnswers } from "./kept-answers.ts";
import { toAccountFile } from "./load-data.ts";
import { findObstacle, type Proposal, propose } from "./propose.ts";
import { findOpen, type Review, review, reviewEach } from "./review.ts";
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

/**
 * Asks about what is open, shows what would be written, and asks whether to write it, until the
 * person agrees.
 * @returns What to write.
 * @throws {Interrupted} If the person stops.
 */
export async function finish(session: Session, all: Review, kept: Answers): Promise<Proposal> {
  let answers = await review(all, kept);
  for (;;) {
    const proposal = await propose(session.draft, answers, session);
    session.world.stdout.write(`\n${formatProposal(session, answers, proposal)}\n`);
    const step = await askStep(session, proposal, answers);
    if (step === "write") return proposal;
    if (step === "stop") throw new Interrupted();
    if (step === "open") answers = await review(all, answers);
    else answers = await reviewEach(all, await chooseFigures(session, proposal, step), answers);
  }
}

type Step = "write" | "open" | "faulty" | "change" | "stop";

function askStep(session: Session, proposal: Proposal, answers: Answers) {
  const { draft, data, options, dialogue } = session;
  const file = toShortPath(toAccountFile(data.folder, options.year));
  const obstacle = findObstacle(proposal);
  const open = findOpen(draft, answers).length;
  const figures = `${open} open ${open === 1 ? "figure" : "figures"}`;
  const faulty = findFaulty(proposal).length > 0;
  const yes = open > 0 ? `Yes, with the ${figures} as missing` : "Yes";
  const steps: readonly (readonly [isThere: boolean, value: Step, label: string])[] = [
    [open > 0, "open", `Decide on the ${figures}`],
    [faulty, "faulty", "Look at the figures with errors"],
    [obstacle === undefined, "write", yes],
    [true, "change", "Look at another figure"],
    [true, "stop", "Stop here, and keep the answers"],
  ];
  return dialogue.choose<Step>({
    message: obstacle ? `${obstacle}. What now?` : `Write ${file}?`,
    options: steps.filter(([isThere]) => isThere).map(([, value, label]) => ({ value, label })),
  });
}

const findFaulty = ({ errors }: Proposal) => errors.flatMap(({ indicator }) => indicator ?? []);

async function chooseFigures(
  { draft, dialogue }: Session,
  proposal: Proposal,
  step: "faulty" | "change",
) {
  const faulty = findFaulty(proposal);
  const isFaulty = (id: IndicatorId) => faulty.some((name) => name === id);
  if (step === "faulty") return draft.figures.filter(({ indicator }) => isFaulty(indicator));
  const options = draft.figures.map(({ indicator }) => ({
    value: indicator,
    label: findLabel(indicator),
    hint: proposal.account?.figures[indicator].printed || "missing",
  }));
  const chosen = await dialogue.choose<string>({ message: "Which figure?", options, maxItems: 12 });
  return draft.figures.filter(({ indicator }) => indicator === chosen);
}
