import { select } from "@clack/prompts";
import { toShortPath } from "notebook-press/command";
import type { IndicatorId } from "performance-account";
import type { Answers } from "./answer.ts";
import { ask } from "./ask.ts";
import { findLabel } from "./find-label.ts";
import { Interrupted } from "./interrupted.ts";
import { toAccountFile } from "./load-data.ts";
import { findObstacle, type Proposal, propose } from "./propose.ts";
import { findOpen, type Review, review, reviewEach } from "./review.ts";
import type { Session } from "./session.ts";
import { formatProposal } from "./show-proposal.ts";

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
    process.stdout.write(`\n${formatProposal(session, answers, proposal)}\n`);
    const step = await askStep(session, proposal, answers);
    if (step === "write") return proposal;
    if (step === "stop") throw new Interrupted("Interrupted");
    if (step === "open") answers = await review(all, answers);
    else answers = await reviewEach(all, await chooseFigures(session, proposal, step), answers);
  }
}

type Step = "write" | "open" | "faulty" | "change" | "stop";

function askStep({ draft, data, options }: Session, proposal: Proposal, answers: Answers) {
  const file = toShortPath(toAccountFile(data.folder, options.year));
  const obstacle = findObstacle(proposal);
  const open = findOpen(draft, answers).length;
  const figures = `${open} open ${open === 1 ? "figure" : "figures"}`;
  const faulty = findFaulty(proposal).length > 0;
  const steps: readonly { readonly value: Step; readonly label: string }[] = [
    ...(open > 0 ? [{ value: "open", label: `Decide on the ${figures}` } as const] : []),
    ...(faulty ? [{ value: "faulty", label: "Look at the figures with errors" } as const] : []),
    ...(obstacle === undefined
      ? [
          {
            value: "write",
            label: open > 0 ? `Yes, with the ${figures} as missing` : "Yes",
          } as const,
        ]
      : []),
    { value: "change", label: "Look at another figure" },
    { value: "stop", label: "Stop here, and keep the answers" },
  ];
  const message = obstacle ? `${obstacle}. What now?` : `Write ${file}?`;
  return ask<Step>(select<Step>({ message, options: [...steps] }));
}

/** The indicators that errors name. */
const findFaulty = ({ errors }: Proposal) => errors.flatMap(({ indicator }) => indicator ?? []);

async function chooseFigures({ draft }: Session, proposal: Proposal, step: "faulty" | "change") {
  const faulty = findFaulty(proposal);
  const isFaulty = (id: IndicatorId) => faulty.some((name) => name === id);
  if (step === "faulty") return draft.figures.filter(({ indicator }) => isFaulty(indicator));
  const options = draft.figures.map(({ indicator }) => ({
    ...{ value: indicator, label: findLabel(indicator) },
    hint: proposal.account?.figures[indicator].printed || "missing",
  }));
  const message = "Which figure?";
  const chosen = await ask<string>(select<string>({ message, options, maxItems: 12 }));
  return draft.figures.filter(({ indicator }) => indicator === chosen);
}
