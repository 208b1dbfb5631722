/** Danish for what is printed beside the accounts, and for whom it speaks of. */
export const historyTexts: Readonly<Record<string, string>> = {
  entities: "enheder",
  representatives: "repræsentanter",
  answers: "svar",
  applications: "ansøgninger",
  addresses: "adresser",
  customers: "kunder",
  people: "personer",

  "cluster organisations of the national programme 2021–2024":
    "klyngeorganisationer i det nationale program 2021–2024",
  "cluster organisations of the national programme 2025–2028":
    "klyngeorganisationer i det nationale program 2025–2028",
  "approved technological service institutes": "godkendte teknologiske serviceinstitutter",
  "innovation incubators": "innovationsmiljøer",
  "Figures of all years from all sources": "Tal fra alle år og alle kilder",
  "Figures of {0} from other sources than an account":
    "Tal for {0} fra andre kilder end et regnskab",
  "No source that was read gives this.": "Ingen af de læste kilder oplyser dette.",

  "Clusters and networks that there are": "Klynger og netværk, der findes",
  "Clusters and networks that existed or were publicly named, whether or not they reported figures.":
    "Klynger og netværk, der fandtes eller var offentligt udpeget, uanset om de indberettede tal.",
  "Participating companies with fewer than 50 employees":
    "Deltagende virksomheder med færre end 50 ansatte",
  "Companies with fewer than 50 employees among those that took part.":
    "Virksomheder med færre end 50 ansatte blandt de deltagende.",
  "Share of companies with fewer than 50 employees": "Andel virksomheder med færre end 50 ansatte",
  "Companies with fewer than 50 employees as a share of those that took part, as the source prints it.":
    "Virksomheder med færre end 50 ansatte som andel af de deltagende, som kilden trykker det.",
  "Growth in companies with fewer than 50 employees":
    "Vækst i virksomheder med færre end 50 ansatte",
  "Growth on the year before, as the source prints it.":
    "Vækst i forhold til året før, som kilden trykker det.",
  "Companies per network": "Virksomheder pr. netværk",
  "Companies that took part in a network; an average over the networks, as the source prints it. A company can take part in several.":
    "Virksomheder, der deltog i et netværk; gennemsnit for netværkene, som kilden trykker det. En virksomhed kan deltage i flere.",
  "Share of dedicated companies": "Andel dedikerede virksomheder",
  "Companies that take part in a project or pay a contribution of their own, as a share of all that take part.":
    "Virksomheder, der deltager i et projekt eller betaler et særligt bidrag, som andel af alle deltagende.",
  "Entities of knowledge institutions in projects": "Enheder fra videninstitutioner i projekter",
  "Departments and other entities of knowledge institutions that took part in innovation projects, added up over the networks.":
    "Institutter og andre enheder fra videninstitutioner, der deltog i innovationsprojekter, lagt sammen for netværkene.",
  "New competences and tools, fewer than 50 employees":
    "Nye kompetencer og værktøjer, færre end 50 ansatte",
  "New ideas, fewer than 50 employees": "Nye idéer, færre end 50 ansatte",
  "New products, services or processes, fewer than 50 employees":
    "Nye produkter, tjenester eller processer, færre end 50 ansatte",
  "Companies with fewer than 50 employees among those counted for the outcome. Reported by the clusters themselves; a company can count in several clusters and outcomes.":
    "Virksomheder med færre end 50 ansatte blandt dem, der er talt med for resultatet. Indberettet af klyngerne selv; en virksomhed kan tælle med i flere klynger og resultater.",
  "Companies asked": "Adspurgte virksomheder",
  "Companies that a survey of participants was sent to.":
    "Virksomheder, som en undersøgelse blandt deltagere blev sendt til.",
  "Companies that answered": "Virksomheder, der svarede",
  "Companies that answered a survey of participants.":
    "Virksomheder, der svarede på en undersøgelse blandt deltagere.",
  "Clusters with companies that answered": "Klynger med virksomheder, der svarede",
  "Clusters and networks whose companies answered a survey of participants.":
    "Klynger og netværk, hvis virksomheder svarede på en undersøgelse blandt deltagere.",
  "Representatives of knowledge institutions asked":
    "Adspurgte repræsentanter for videninstitutioner",
  "Representatives of knowledge institutions that a survey of participants was sent to.":
    "Repræsentanter for videninstitutioner, som en undersøgelse blandt deltagere blev sendt til.",
  "Full answers": "Fulde svar",
  "Full answers as a share of all that were asked.": "Fulde svar som andel af alle adspurgte.",
  "Partial answers": "Delvise svar",
  "Partial answers as a share of all that were asked.": "Delvise svar som andel af alle adspurgte.",
  "Gained new relevant knowledge": "Har fået ny relevant viden",
  "Created innovation, or expect to": "Har skabt innovation eller venter det",
  "Strengthened their competences": "Har styrket deres kompetencer",
  "Companies that say so, as a share of those that answered.":
    "Virksomheder, der siger det, som andel af dem, der svarede.",
  "Grant from the state": "Bevilling fra staten",
  "Money of the state’s council, ministry or agency, for the whole period that the figure describes.":
    "Penge fra statens råd, ministerium eller styrelse for hele den periode, som tallet beskriver.",
  "Grant from the business promotion board": "Bevilling fra erhvervsfremmebestyrelsen",
  "Money of the Danish business promotion board, for the whole period that the figure describes.":
    "Penge fra Danmarks Erhvervsfremmebestyrelse for hele den periode, som tallet beskriver.",
  "Innovation grant of the business promotion board":
    "Erhvervsfremmebestyrelsens innovationstilskud",
  "The part of the board’s money for innovation projects, for the whole period that the figure describes.":
    "Den del af bestyrelsens penge, der går til innovationsprojekter, for hele den periode, som tallet beskriver.",
  "Basic grant of the business promotion board": "Erhvervsfremmebestyrelsens basistilskud",
  "The part of the board’s money for the organisations themselves, for the whole period that the figure describes.":
    "Den del af bestyrelsens penge, der går til organisationerne selv, for hele den periode, som tallet beskriver.",
  "Grant from the EU Regional Fund": "Bevilling fra EU’s regionalfond",
  "The part of the board’s money that comes from the EU Regional Fund, for the whole period that the figure describes.":
    "Den del af bestyrelsens penge, der kommer fra EU’s regionalfond, for hele den periode, som tallet beskriver.",
  "Grant from decentralised business funds": "Bevilling fra decentrale erhvervsfremmemidler",
  "The part of the board’s money that comes from decentralised business funds, for the whole period that the figure describes.":
    "Den del af bestyrelsens penge, der er decentrale erhvervsfremmemidler, for hele den periode, som tallet beskriver.",
  "Innovation grant from the EU Regional Fund": "Innovationstilskud fra EU’s regionalfond",
  "The part of the board’s innovation grant that comes from the EU Regional Fund, for the whole period that the figure describes.":
    "Den del af bestyrelsens innovationstilskud, der kommer fra EU’s regionalfond, for hele den periode, som tallet beskriver.",
  "Innovation grant from decentralised business funds":
    "Innovationstilskud fra decentrale erhvervsfremmemidler",
  "The part of the board’s innovation grant that comes from decentralised business funds, for the whole period that the figure describes.":
    "Den del af bestyrelsens innovationstilskud, der er decentrale erhvervsfremmemidler, for hele den periode, som tallet beskriver.",
  "All public grants": "Alle offentlige bevillinger",
  "Public money from all givers that the source adds up, for the whole period that the figure describes.":
    "Offentlige penge fra alle de givere, som kilden lægger sammen, for hele den periode, som tallet beskriver.",
  "Grant from the state for a year": "Bevilling fra staten for et år",
  "Money of the ministry for each year of the period.":
    "Penge fra ministeriet for hvert år i perioden.",
  "Grant from the business promotion board for a year":
    "Bevilling fra erhvervsfremmebestyrelsen for et år",
  "Money of the Danish business promotion board for each year of the period.":
    "Penge fra Danmarks Erhvervsfremmebestyrelse for hvert år i perioden.",
  "All public grants for a year": "Alle offentlige bevillinger for et år",
  "Public money from all givers for each year of the period.":
    "Offentlige penge fra alle givere for hvert år i perioden.",
  "Financing asked of the networks": "Krav til netværkenes egen finansiering",
  "What the networks must find beside the grant, for the whole period that the figure describes.":
    "Det, netværkene selv skal finde ud over bevillingen, for hele den periode, som tallet beskriver.",
  Applications: "Ansøgninger",
  "Applications for a place in the programme.": "Ansøgninger om en plads i programmet.",
  "Applications approved": "Godkendte ansøgninger",
  "Applications that were approved: the networks or clusters of the programme.":
    "Ansøgninger, der blev godkendt: programmets netværk eller klynger.",
  "Granted from the consolidation pool": "Bevilget fra konsolideringspuljen",
  "Money granted for bringing clusters and networks together.":
    "Penge bevilget til at samle klynger og netværk.",
  "Consolidation pool": "Konsolideringspulje",
  "All money set aside for bringing clusters and networks together.":
    "Alle penge afsat til at samle klynger og netværk.",
  "Office addresses": "Kontoradresser",
  "Addresses at which the cluster organisations have an office.":
    "Adresser, hvor klyngeorganisationerne har et kontor.",
  "Office addresses in the capital": "Kontoradresser i hovedstaden",
  "Office addresses in the Capital Region.": "Kontoradresser i Region Hovedstaden.",
  Turnover: "Omsætning",
  "Turnover of all institutes in the year.": "Alle institutters omsætning i året.",
  "Growth in turnover": "Vækst i omsætning",
  Customers: "Kunder",
  "Different customers in the year; the source says whether only Danish ones.":
    "Forskellige kunder i året; kilden oplyser, om det kun er danske.",
  "Private companies among customers": "Private virksomheder blandt kunderne",
  "Private companies among the customers.": "De kunder, der er private virksomheder.",
  "Public customers": "Offentlige kunder",
  "Public bodies among the customers.": "De kunder, der er offentlige.",
  "Private persons and associations among customers":
    "Privatpersoner og foreninger blandt kunderne",
  "Private persons and associations among the customers.":
    "De kunder, der er privatpersoner og foreninger.",
  Staff: "Medarbejdere",
  "People who work at the institutes.": "Personer, der arbejder på institutterne.",
  "Turnover from research and development": "Omsætning fra forskning og udvikling",
  "Turnover from research and development.":
    "Den del af omsætningen, der er forskning og udvikling.",
  "Commercial part of turnover": "Kommerciel del af omsætningen",
  "Commercial turnover as a share of all turnover.":
    "Kommerciel omsætning som andel af al omsætning.",
  "Research and development as part of turnover": "Forskning og udvikling som del af omsætningen",
  "Turnover from research and development as a share of all turnover.":
    "Omsætning fra forskning og udvikling som andel af al omsætning.",
  "Small and medium-sized companies among customers":
    "Små og mellemstore virksomheder blandt kunderne",
  "Small and medium-sized companies as a share of the companies among customers.":
    "Små og mellemstore virksomheder som andel af de kunder, der er virksomheder.",
  "Public co-financing": "Offentlig medfinansiering",
  "Public co-financing of the institutes in the year.":
    "Offentlig medfinansiering af institutterne i året.",
  "Turnover with Danish private companies": "Omsætning med danske private virksomheder",
  "Turnover with private companies in Denmark.": "Omsætning med private virksomheder i Danmark.",
  "New companies": "Nye virksomheder",
  "New companies that the incubators invested in.":
    "Nye virksomheder, som innovationsmiljøerne investerede i.",
  "Private capital": "Privat kapital",
  "Private money invested in the companies of the incubators.":
    "Private penge investeret i innovationsmiljøernes virksomheder.",
  "Growth in private capital": "Vækst i privat kapital",
};
