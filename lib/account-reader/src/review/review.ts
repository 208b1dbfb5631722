import { findIndicator, type IndicatorId } from "performance-account";
import type { Topic } from "performance-account/data";
import type { DocumentText } from "../document/document.ts";
import type { Draft, DraftFigure } from "../extract/decide/draft.ts";
import type { Answer, Answers } from "./answer.ts";
import { askFigure, askReason } from "./ask-figure.ts";
import { findLabel } from "./describe-figure.ts";
import { type Dialogue, Interrupted } from "./dialogue.ts";

/** What is looked at. */
export interface Review {
  readonly draft: Draft;
  readonly document: DocumentText;
  readonly dialogue: Dialogue;
  /** Keeps the answers for another run. */
  readonly keep: (answers: Answers) => Promise<void>;
}

/** The figures that are not found and have no answer. */
export const findOpen = ({ figures }: Draft, answers: Answers): readonly DraftFigure[] =>
  figures.filter(({ indicator, state }) => state !== "found" && !answers.has(indicator));

/**
 * Asks about each doubtful figure, then about the missing ones, topic by topic.
 * @returns All answers; figures that were skipped have none.
 * @throws {Interrupted} If the person stops.
 */
export async function review(all: Review, answers: Answers): Promise<Answers> {
  const open = findOpen(all.draft, answers);
  const doubtful = open.filter(({ state }) => state === "doubtful");
  const missing = open.filter(({ state }) => state === "missing");
  return reviewMissing(all, missing, await reviewEach(all, doubtful, answers));
}

/** Asks about each of some figures. */
export async function reviewEach(
  { document, dialogue, keep }: Omit<Review, "draft">,
  figures: readonly DraftFigure[],
  answers: Answers,
): Promise<Answers> {
  let all = answers;
  for (const figure of figures) {
    const { indicator, state } = figure;
    const isAgain = state === "found" || all.has(indicator);
    const decision = await askFigure(figure, document, { dialogue, isAgain });
    if (decision === "skip") continue;
    all = new Map([...all, [indicator, decision]]);
    await keep(all);
  }
  return all;
}

/** From so many missing figures on, there is one question for all of them first. */
const many = 8;

async function reviewMissing(all: Review, missing: readonly DraftFigure[], answers: Answers) {
  const choice = missing.length < many ? "each" : await askGroup(missing, "figures", all);
  if (choice !== "each") return settle(all, missing, { choice, answers });
  let given = answers;
  for (const figures of toTopics(missing)) {
    const [first] = figures;
    const topic = first ? findIndicator(first.indicator).topic : "figures";
    const isGroup = figures.length > 1;
    const own = isGroup ? await askGroup(figures, topicNames[topic as Topic], all) : "each";
    given =
      own === "each"
        ? await reviewEach(all, figures, given)
        : await settle(all, figures, { choice: own, answers: given });
  }
  return given;
}

const toTopics = (figures: readonly DraftFigure[]) => [
  ...Map.groupBy(figures, ({ indicator }) => findIndicator(indicator).topic).values(),
];

const topicNames: Readonly<Record<Topic, string>> = {
  clusters: "figures on the clusters",
  participation: "figures on participation",
  outcomes: "figures on outcomes",
  services: "figures on services",
  international: "international figures",
  communication: "figures on communication",
  secretariats: "figures on secretariats",
  partners: "figures on partners",
  financing: "figures on financing",
  certification: "figures on certification",
};

type GroupChoice = "same" | "each" | "skip";

async function askGroup(
  figures: readonly DraftFigure[],
  noun: string,
  { dialogue }: Review,
): Promise<GroupChoice> {
  const labels = figures.map(({ indicator }) => findLabel(indicator));
  const all = figures.length === 2 ? "both" : `all ${figures.length}`;
  const choice = await dialogue.choose<GroupChoice | "stop">({
    message: `${figures.length} ${noun} are missing: ${labels.join(", ")}`,
    options: [
      { value: "same", label: `Leave ${all} missing, for one reason` },
      { value: "each", label: "Go through them" },
      { value: "skip", label: "Skip them for now" },
      { value: "stop", label: "Stop here" },
    ],
  });
  if (choice === "stop") throw new Interrupted();
  return choice;
}

/** Leaves figures missing for one reason, or undecided. */
async function settle(
  { dialogue, keep }: Review,
  figures: readonly DraftFigure[],
  { choice, answers }: { readonly choice: "same" | "skip"; readonly answers: Answers },
): Promise<Answers> {
  if (choice === "skip") return answers;
  const answer: Answer = { kind: "missing", reason: await askReason(figures, dialogue) };
  const added = figures.map(({ indicator }): [IndicatorId, Answer] => [indicator, answer]);
  const all = new Map([...answers, ...added]);
  await keep(all);
  return all;
}
