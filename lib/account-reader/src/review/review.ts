import { findIndicator } from "performance-account";
import type { Topic } from "performance-account/data";
import type { DocumentText } from "../document/document.ts";
import type { Draft, DraftFigure } from "../extract/decide/draft.ts";
import type { Answer, Answers } from "./answer.ts";
import { askFigure, askReason } from "./ask-figure.ts";
import { findLabel } from "./describe-figure.ts";
import { type Dialogue, Interrupted } from "./dialogue.ts";

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

function reviewMissing(all: Review, missing: readonly DraftFigure[], answers: Answers) {
  const reviewTopics = async () => {
    let given = answers;
    for (const [topic, figures] of Map.groupBy(missing, toTopic)) {
      const goThrough = () => reviewEach(all, figures, given);
      given =
        figures.length > 1
          ? await reviewGroup(all, figures, { noun: topicNames[topic], answers: given, goThrough })
          : await goThrough();
    }
    return given;
  };
  if (missing.length < many) return reviewTopics();
  return reviewGroup(all, missing, { noun: "figures", answers, goThrough: reviewTopics });
}

const toTopic = ({ indicator }: DraftFigure) => findIndicator(indicator).topic as Topic;

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

interface GroupReview {
  readonly noun: string;
  readonly answers: Answers;
  readonly goThrough: () => Promise<Answers>;
}

/** Leaves figures missing for one reason, goes through them, or leaves them undecided. */
async function reviewGroup(
  { dialogue, keep }: Review,
  figures: readonly DraftFigure[],
  { noun, answers, goThrough }: GroupReview,
): Promise<Answers> {
  const labels = figures.map(({ indicator }) => findLabel(indicator));
  const all = figures.length === 2 ? "both" : `all ${figures.length}`;
  const choice = await dialogue.choose<"same" | "each" | "skip" | "stop">({
    message: `${figures.length} ${noun} are missing: ${labels.join(", ")}`,
    options: [
      { value: "same", label: `Leave ${all} missing, for one reason` },
      { value: "each", label: "Go through them" },
      { value: "skip", label: "Skip them for now" },
      { value: "stop", label: "Stop here" },
    ],
  });
  if (choice === "stop") throw new Interrupted();
  if (choice === "each") return goThrough();
  if (choice === "skip") return answers;
  const answer: Answer = { kind: "missing", reason: await askReason(dialogue) };
  const added = figures.map(({ indicator }) => [indicator, answer] as const);
  const given = new Map([...answers, ...added]);
  await keep(given);
  return given;
}
