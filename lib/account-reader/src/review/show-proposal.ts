import { styleText } from "node:util";
import { type Medium, toShortPath } from "notebook-press/command";
import { formatReport, toReport } from "../checks/report.ts";
import type { Draft, DraftCandidate, DraftFigure } from "../extract/decide/draft.ts";
import type { Answers } from "./answer.ts";
import { formatDraft } from "./format-draft.ts";
import type { Proposal } from "./propose.ts";
import type { Session } from "./session.ts";
import type { Screen } from "./world.ts";

/** What is printed on: as wide as the terminal, in its colours. */
function toMedium(stdout: Screen): Medium {
  return {
    columns: stdout.isTTY ? stdout.columns : undefined,
    // Without colours where there is no terminal, or NO_COLOR asks for none.
    style: (format, text) => styleText(format, text, { stream: stdout }),
  };
}

export function describeSession({ document, source, chosen, options }: Session): string {
  return [
    `${document.name}: "${source.title}", for ${options.year}`,
    `Population: ${chosen.population}, ${chosen.why}`,
    "",
  ].join("\n");
}

/** The table of the figures, then what the checks say of what would be written. */
export function formatProposal(
  { draft, source, data, world }: Session,
  answers: Answers,
  proposal: Proposal & { readonly onlyFaults?: boolean },
): string {
  const medium = toMedium(world.stdout);
  const { accounts } = data;
  const table = formatDraft({ draft, answers, source, accounts, ...proposal }, medium);
  return `${table}\n\n${formatReport(toChecks(proposal), medium)}\n`;
}

/** What the checks say, as npm run check-data has it. */
export const toChecks = ({
  checked,
  onlyFaults = false,
}: Pick<Proposal, "checked"> & { readonly onlyFaults?: boolean }) =>
  toReport(checked, { onlyFaults, toPath: toShortPath });

/** What `--json` prints. A place or a value that there is not is null, so that every key is there. */
export function toJson(
  { draft, source }: Pick<Session, "draft" | "source">,
  proposal: Pick<Proposal, "checked">,
) {
  return {
    year: draft.year,
    population: source.population,
    source,
    found: pick(draft, "found").map(({ indicator, candidates: [first] }) => ({
      indicator,
      ...(first && toPlaced(first)),
    })),
    doubtful: pick(draft, "doubtful").map(({ indicator, reason, candidates }) => ({
      indicator,
      reason: reason ?? "",
      candidates: candidates.map((one) => ({
        ...toPlaced(one),
        context: one.context,
        doubt: one.doubt ?? null,
      })),
    })),
    missing: pick(draft, "missing").map(({ indicator, reason }) => ({
      indicator,
      reason: reason ?? "",
    })),
    checks: toChecks(proposal).checks,
  };
}

const pick = ({ figures }: Draft, state: DraftFigure["state"]) =>
  figures.filter((figure) => figure.state === state);

const toPlaced = ({ printed, number, section, page, line }: DraftCandidate) => ({
  printed,
  value: number?.value ?? null,
  unit: number?.unit ?? null,
  section,
  page: page ?? null,
  line,
});
