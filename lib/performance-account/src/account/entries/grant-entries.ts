import type { Indicator } from "../indicator.ts";

const grant = { kind: "money", noun: "DKK", topic: "grants" } as const;
const period = "for the whole period that the figure describes";

/** What is printed of public money for the programmes, and of what was asked for it. */
export const grantEntries = [
  {
    ...grant,
    id: "grant_state",
    label: "Grant from the state",
    definition: `Money of the state’s council, ministry or agency, ${period}.`,
  },
  {
    ...grant,
    id: "grant_board",
    label: "Grant from the business promotion board",
    definition: `Money of the Danish business promotion board, ${period}.`,
  },
  {
    ...grant,
    id: "grant_board_innovation",
    label: "Innovation grant of the business promotion board",
    definition: `The part of the board’s money for innovation projects, ${period}.`,
  },
  {
    ...grant,
    id: "grant_board_basic",
    label: "Basic grant of the business promotion board",
    definition: `The part of the board’s money for the organisations themselves, ${period}.`,
  },
  {
    ...grant,
    id: "grant_eu",
    label: "Grant from the EU Regional Fund",
    definition: `The part of the board’s money that comes from the EU Regional Fund, ${period}.`,
  },
  {
    ...grant,
    id: "grant_decentral",
    label: "Grant from decentralised business funds",
    definition: `The part of the board’s money that comes from decentralised business funds, ${period}.`,
  },
  {
    ...grant,
    id: "grant_innovation_eu",
    label: "Innovation grant from the EU Regional Fund",
    definition: `The part of the board’s innovation grant that comes from the EU Regional Fund, ${period}.`,
  },
  {
    ...grant,
    id: "grant_innovation_decentral",
    label: "Innovation grant from decentralised business funds",
    definition: `The part of the board’s innovation grant that comes from decentralised business funds, ${period}.`,
  },
  {
    ...grant,
    id: "grant_total",
    label: "All public grants",
    definition: `Public money from all givers that the source adds up, ${period}.`,
  },
  {
    ...grant,
    id: "grant_state_yearly",
    label: "Grant from the state for a year",
    definition: "Money of the ministry for each year of the period.",
  },
  {
    ...grant,
    id: "grant_board_yearly",
    label: "Grant from the business promotion board for a year",
    definition: "Money of the Danish business promotion board for each year of the period.",
  },
  {
    ...grant,
    id: "grant_total_yearly",
    label: "All public grants for a year",
    definition: "Public money from all givers for each year of the period.",
  },
  {
    ...grant,
    id: "cofinancing_required",
    label: "Financing asked of the networks",
    definition: `What the networks must find beside the grant, ${period}.`,
  },
  {
    id: "applications",
    label: "Applications",
    kind: "count",
    noun: "applications",
    topic: "grants",
    definition: "Applications for a place in the programme.",
  },
  {
    id: "networks_chosen",
    label: "Applications approved",
    kind: "count",
    noun: "applications",
    topic: "grants",
    partOf: "applications",
    definition: "Applications that were approved: the networks or clusters of the programme.",
  },
  {
    ...grant,
    id: "pool_grant",
    label: "Granted from the consolidation pool",
    definition: "Money granted for bringing clusters and networks together.",
  },
  {
    ...grant,
    id: "pool_total",
    label: "Consolidation pool",
    definition: "All money set aside for bringing clusters and networks together.",
  },
] as const satisfies readonly Indicator[];
