import type { Draft, DraftCandidate, DraftFigure } from "../extract/decide/draft.ts";
import type { Proposal } from "./propose.ts";
import type { Session } from "./session.ts";
import { toChecks } from "./show-proposal.ts";

/** What `--json` prints. A place or a value that there is not is null, so that every key is there. */
export function toJson(
  { draft, source }: Pick<Session, "draft" | "source">,
  proposal: Pick<Proposal, "checked">,
) {
  return {
    year: draft.year,
    population: source.population,
    source,
    found: pick(draft, "found").map(toFound),
    doubtful: pick(draft, "doubtful").map(({ indicator, reason, candidates }) => ({
      indicator,
      reason: reason ?? "",
      candidates: candidates.map(toCandidate),
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

const toFound = ({ indicator, candidates }: DraftFigure) => ({
  indicator,
  ...candidates.slice(0, 1).map(toPlaced)[0],
});

const toCandidate = (candidate: DraftCandidate) => ({
  ...toPlaced(candidate),
  context: candidate.context,
  doubt: candidate.doubt ?? null,
});

const toPlaced = ({ printed, number, section, page, line }: DraftCandidate) => ({
  printed,
  value: number?.value ?? null,
  unit: number?.unit ?? null,
  section,
  page: page ?? null,
  line,
});
