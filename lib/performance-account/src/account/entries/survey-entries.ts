import type { Indicator } from "../indicator.ts";

const companies = { kind: "count", noun: "companies" } as const;
const answer = { kind: "share", noun: "companies", topic: "survey" } as const;
const ofAnswers = "Companies that say so, as a share of those that answered.";

/** What surveys of participants print. */
export const surveyEntries = [
  {
    ...companies,
    id: "survey_invited",
    label: "Companies asked",
    topic: "survey",
    definition: "Companies that a survey of participants was sent to.",
  },
  {
    ...companies,
    id: "survey_answers",
    label: "Companies that answered",
    topic: "survey",
    partOf: "survey_invited",
    definition: "Companies that answered a survey of participants.",
  },
  {
    id: "survey_clusters",
    label: "Clusters with companies that answered",
    kind: "count",
    noun: "clusters",
    topic: "survey",
    definition: "Clusters and networks whose companies answered a survey of participants.",
  },
  {
    id: "survey_institutions",
    label: "Representatives of knowledge institutions asked",
    kind: "count",
    noun: "representatives",
    topic: "survey",
    definition:
      "Representatives of knowledge institutions that a survey of participants was sent to.",
  },
  {
    id: "survey_full_answers",
    label: "Full answers",
    kind: "share",
    noun: "answers",
    topic: "survey",
    definition: "Full answers as a share of all that were asked.",
  },
  {
    id: "survey_partial_answers",
    label: "Partial answers",
    kind: "share",
    noun: "answers",
    topic: "survey",
    definition: "Partial answers as a share of all that were asked.",
  },
  {
    ...answer,
    id: "survey_new_knowledge",
    label: "Gained new relevant knowledge",
    definition: ofAnswers,
  },
  {
    ...answer,
    id: "survey_innovation",
    label: "Created innovation, or expect to",
    definition: ofAnswers,
  },
  {
    ...answer,
    id: "survey_competences",
    label: "Strengthened their competences",
    definition: ofAnswers,
  },
] as const satisfies readonly Indicator[];
