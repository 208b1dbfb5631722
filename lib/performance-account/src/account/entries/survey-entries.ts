import type { Entries } from "./entry.ts";
import { count, share } from "./numbers.ts";

const companies = { ...count("companies", "virksomheder") } as const;
const answer = {
  ...share("companies", "virksomheder"),
  topic: "survey",
} as const;
const ofAnswers = {
  definition: "Companies that say so, as a share of those that answered.",
  definitionDa: "Virksomheder, der siger det, som andel af dem, der svarede.",
} as const;

/** What surveys of participants print. */
export const surveyEntries = {
  survey_invited: {
    ...companies,
    label: "Companies asked",
    labelDa: "Adspurgte virksomheder",
    topic: "survey",
    definition: "Companies that a survey of participants was sent to.",
    definitionDa: "Virksomheder, som en undersøgelse blandt deltagere blev sendt til.",
  },
  survey_answers: {
    ...companies,
    label: "Companies that answered",
    labelDa: "Virksomheder, der svarede",
    topic: "survey",
    partOf: "survey_invited",
    definition: "Companies that answered a survey of participants.",
    definitionDa: "Virksomheder, der svarede på en undersøgelse blandt deltagere.",
  },
  survey_clusters: {
    ...count("clusters", "klynger"),
    label: "Clusters with companies that answered",
    labelDa: "Klynger med virksomheder, der svarede",
    topic: "survey",
    definition: "Clusters and networks whose companies answered a survey of participants.",
    definitionDa:
      "Klynger og netværk, hvis virksomheder svarede på en undersøgelse blandt deltagere.",
  },
  survey_institutions: {
    ...count("representatives", "repræsentanter"),
    label: "Representatives of knowledge institutions asked",
    labelDa: "Adspurgte repræsentanter for videninstitutioner",
    topic: "survey",
    definition:
      "Representatives of knowledge institutions that a survey of participants was sent to.",
    definitionDa:
      "Repræsentanter for videninstitutioner, som en undersøgelse blandt deltagere blev sendt til.",
  },
  survey_full_answers: {
    ...share("answers", "svar"),
    label: "Full answers",
    labelDa: "Fulde svar",
    topic: "survey",
    definition: "Full answers as a share of all that were asked.",
    definitionDa: "Fulde svar som andel af alle adspurgte.",
  },
  survey_partial_answers: {
    ...share("answers", "svar"),
    label: "Partial answers",
    labelDa: "Delvise svar",
    topic: "survey",
    definition: "Partial answers as a share of all that were asked.",
    definitionDa: "Delvise svar som andel af alle adspurgte.",
  },
  survey_new_knowledge: {
    ...answer,
    label: "Gained new relevant knowledge",
    labelDa: "Har fået ny relevant viden",
    ...ofAnswers,
  },
  survey_innovation: {
    ...answer,
    label: "Created innovation, or expect to",
    labelDa: "Har skabt innovation eller venter det",
    ...ofAnswers,
  },
  survey_competences: {
    ...answer,
    label: "Strengthened their competences",
    labelDa: "Har styrket deres kompetencer",
    ...ofAnswers,
  },
} as const satisfies Entries;
