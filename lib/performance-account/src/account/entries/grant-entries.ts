import { type Entries, named, ofTopic } from "./entry.ts";

const { count, money } = ofTopic("grants");
const period = "for the whole period that the figure describes";
const periodDa = "for hele den periode, som tallet beskriver";

/** What is printed of public money for the programmes, and of what was asked for it. */
export const grantEntries = {
  grant_state: {
    ...money,
    ...named("Grant from the state", "Bevilling fra staten"),
    definition: `Money of the state’s council, ministry or agency, ${period}.`,
    definitionDa: `Penge fra statens råd, ministerium eller styrelse ${periodDa}.`,
  },
  grant_board: {
    ...money,
    ...named("Grant from the business promotion board", "Bevilling fra erhvervsfremmebestyrelsen"),
    definition: `Money of the Danish business promotion board, ${period}.`,
    definitionDa: `Penge fra Danmarks Erhvervsfremmebestyrelse ${periodDa}.`,
  },
  grant_board_innovation: {
    ...money,
    label: "Innovation grant of the business promotion board",
    labelDa: "Erhvervsfremmebestyrelsens innovationstilskud",
    definition: `The part of the board’s money for innovation projects, ${period}.`,
    definitionDa: `Den del af bestyrelsens penge, der går til innovationsprojekter, ${periodDa}.`,
  },
  grant_board_basic: {
    ...money,
    label: "Basic grant of the business promotion board",
    labelDa: "Erhvervsfremmebestyrelsens basistilskud",
    definition: `The part of the board’s money for the organisations themselves, ${period}.`,
    definitionDa: `Den del af bestyrelsens penge, der går til organisationerne selv, ${periodDa}.`,
  },
  grant_eu: {
    ...money,
    ...named("Grant from the EU Regional Fund", "Bevilling fra EU’s regionalfond"),
    definition: `The part of the board’s money that comes from the EU Regional Fund, ${period}.`,
    definitionDa: `Den del af bestyrelsens penge, der kommer fra EU’s regionalfond, ${periodDa}.`,
  },
  grant_decentral: {
    ...money,
    label: "Grant from decentralised business funds",
    labelDa: "Bevilling fra decentrale erhvervsfremmemidler",
    definition: `The part of the board’s money that comes from decentralised business funds, ${period}.`,
    definitionDa: `Den del af bestyrelsens penge, der er decentrale erhvervsfremmemidler, ${periodDa}.`,
  },
  grant_innovation_eu: {
    ...money,
    label: "Innovation grant from the EU Regional Fund",
    labelDa: "Innovationstilskud fra EU’s regionalfond",
    definition: `The part of the board’s innovation grant that comes from the EU Regional Fund, ${period}.`,
    definitionDa: `Den del af bestyrelsens innovationstilskud, der kommer fra EU’s regionalfond, ${periodDa}.`,
  },
  grant_innovation_decentral: {
    ...money,
    label: "Innovation grant from decentralised business funds",
    labelDa: "Innovationstilskud fra decentrale erhvervsfremmemidler",
    definition: `The part of the board’s innovation grant that comes from decentralised business funds, ${period}.`,
    definitionDa: `Den del af bestyrelsens innovationstilskud, der er decentrale erhvervsfremmemidler, ${periodDa}.`,
  },
  grant_total: {
    ...money,
    ...named("All public grants", "Alle offentlige bevillinger"),
    definition: `Public money from all givers that the source adds up, ${period}.`,
    definitionDa: `Offentlige penge fra alle de givere, som kilden lægger sammen, ${periodDa}.`,
  },
  grant_state_yearly: {
    ...money,
    ...named("Grant from the state for a year", "Bevilling fra staten for et år"),
    definition: "Money of the ministry for each year of the period.",
    definitionDa: "Penge fra ministeriet for hvert år i perioden.",
  },
  grant_board_yearly: {
    ...money,
    label: "Grant from the business promotion board for a year",
    labelDa: "Bevilling fra erhvervsfremmebestyrelsen for et år",
    definition: "Money of the Danish business promotion board for each year of the period.",
    definitionDa: "Penge fra Danmarks Erhvervsfremmebestyrelse for hvert år i perioden.",
  },
  grant_total_yearly: {
    ...money,
    ...named("All public grants for a year", "Alle offentlige bevillinger for et år"),
    definition: "Public money from all givers for each year of the period.",
    definitionDa: "Offentlige penge fra alle givere for hvert år i perioden.",
  },
  cofinancing_required: {
    ...money,
    ...named("Financing asked of the networks", "Krav til netværkenes egen finansiering"),
    definition: `What the networks must find beside the grant, ${period}.`,
    definitionDa: `Det, netværkene selv skal finde ud over bevillingen, ${periodDa}.`,
  },
  applications: {
    ...count("applications", "ansøgninger"),
    ...named("Applications", "Ansøgninger"),
    definition: "Applications for a place in the programme.",
    definitionDa: "Ansøgninger om en plads i programmet.",
  },
  networks_chosen: {
    ...count("applications", "ansøgninger"),
    ...named("Applications approved", "Godkendte ansøgninger"),
    partOf: "applications",
    definition: "Applications that were approved: the networks or clusters of the programme.",
    definitionDa: "Ansøgninger, der blev godkendt: programmets netværk eller klynger.",
  },
  pool_grant: {
    ...money,
    ...named("Granted from the consolidation pool", "Bevilget fra konsolideringspuljen"),
    definition: "Money granted for bringing clusters and networks together.",
    definitionDa: "Penge bevilget til at samle klynger og netværk.",
  },
  pool_total: {
    ...money,
    ...named("Consolidation pool", "Konsolideringspulje"),
    definition: "All money set aside for bringing clusters and networks together.",
    definitionDa: "Alle penge afsat til at samle klynger og netværk.",
  },
} as const satisfies Entries;
