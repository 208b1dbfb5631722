import { type Entries, named, ofTopic } from "./entry.ts";

const { count, share } = ofTopic("survey");
const companies = count("companies", "virksomheder");
const answer = {
  ...share("companies", "virksomheder"),
  definition: "Companies that say so, as a share of those that answered.",
  definitionDa: "Virksomheder, der siger det, som andel af dem, der svarede.",
};

/** What surveys of participants print. */
export const surveyEntries = {
  survey_invited: {
    ...companies,
    ...named("Companies asked", "Adspurgte virksomheder"),
    definition: "Companies that a survey of participants was sent to.",
    definitionDa: "Virksomheder, som en undersøgelse blandt deltagere blev sendt til.",
  },
  survey_answers: {
    ...companies,
    ...named("Companies that answered", "Virksomheder, der svarede"),
    partOf: "survey_invited",
    definition: "Companies that answered a survey of participants.",
    definitionDa: "Virksomheder, der svarede på en undersøgelse blandt deltagere.",
  },
  survey_clusters: {
    ...count("clusters", "klynger"),
    ...named("Clusters with companies that answered", "Klynger med virksomheder, der svarede"),
    definition: "Clusters and networks whose companies answered a survey of participants.",
    definitionDa:
      "Klynger og netværk, hvis virksomheder svarede på en undersøgelse blandt deltagere.",
  },
  survey_institutions: {
    ...count("representatives", "repræsentanter"),
    label: "Representatives of knowledge institutions asked",
    labelDa: "Adspurgte repræsentanter for videninstitutioner",
    definition:
      "Representatives of knowledge institutions that a survey of participants was sent to.",
    definitionDa:
      "Repræsentanter for videninstitutioner, som en undersøgelse blandt deltagere blev sendt til.",
  },
  survey_full_answers: {
    ...share("answers", "svar"),
    ...named("Full answers", "Fulde svar"),
    definition: "Full answers as a share of all that were asked.",
    definitionDa: "Fulde svar som andel af alle adspurgte.",
  },
  survey_partial_answers: {
    ...share("answers", "svar"),
    ...named("Partial answers", "Delvise svar"),
    definition: "Partial answers as a share of all that were asked.",
    definitionDa: "Delvise svar som andel af alle adspurgte.",
  },
  survey_new_knowledge: {
    ...answer,
    ...named("Gained new relevant knowledge", "Har fået ny relevant viden"),
  },
  survey_innovation: {
    ...answer,
    ...named("Created innovation, or expect to", "Har skabt innovation eller venter det"),
  },
  survey_competences: {
    ...answer,
    ...named("Strengthened their competences", "Har styrket deres kompetencer"),
  },
} as const satisfies Entries;
