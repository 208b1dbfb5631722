/** Danish for whom figures speak of, and for what a missing figure says. */
export const accountTexts: Readonly<Record<string, string>> = {
  clusters: "klynger",
  DKK: "kr.",
  "full-time equivalents": "årsværk",

  "most significant clusters and innovation networks":
    "mest betydningsfulde klynger og innovationsnetværk",
  "innovation networks of the ministry’s programme":
    "innovationsnetværk, der indgår i ministeriets program",
  "cluster organisations of the national programme 2021–2024":
    "klyngeorganisationer i det nationale program 2021–2024",
  "cluster organisations of the national programme 2025–2028":
    "klyngeorganisationer i det nationale program 2025–2028",
  "approved technological service institutes": "godkendte teknologiske serviceinstitutter",
  "innovation incubators": "innovationsmiljøer",

  "Figures of all years from all sources": "Tal fra alle år og alle kilder",
  "Figures of {0} from other sources than an account":
    "Tal for {0} fra andre kilder end et regnskab",
  "“{0}” does not give it.": "”{0}” oplyser det ikke.",
  "No source that was read gives this.": "Ingen af de læste kilder oplyser dette.",
};
