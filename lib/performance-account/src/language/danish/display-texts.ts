/** Danish for the sentences and tables that the library makes. */
export const displayTexts: Readonly<Record<string, string>> = {
  Table: "Tabel",
  "nothing to show.": "intet at vise.",

  // An account beside an earlier one.
  Measure: "Nøgletal",
  Change: "Ændring",
  "In percent": "I procent",
  "cannot be told": "kan ikke afgøres",
  "{0}{1}, {2} compared with {3}": "{0}{1}, {2} sammenlignet med {3}",
  ", share of ": ", andel af ",
  " per ": " pr. ",
  "{0}, as a share of {1},": "{0}, som andel af {1},",
  "{0} came to {1}{2}": "{0} udgjorde {1}{2}",
  "{0}, as many as in {1}.": "{0}, lige så mange som i {1}.",
  "{0}, the same as in {1}.": "{0}, det samme som i {1}.",
  "{0}, {1} more than the {2} in {3}.": "{0}, en stigning på {1} fra {2} i {3}.",
  "{0}, {1} fewer than the {2} in {3}.": "{0}, et fald på {1} fra {2} i {3}.",
  "{0}, {1} less than the {2} in {3}.": "{0}, et fald på {1} fra {2} i {3}.",
  "{0}, against {1} in {2}; {3}.": "{0} mod {1} i {2}; {3}.",
  "how far apart the two are, the printed forms do not tell":
    "hvor langt de to tal ligger fra hinanden, fremgår ikke af den måde, de er trykt på",
  "rounded as they are, the two cannot be told apart":
    "afrundet, som de er, kan de to tal ikke skelnes fra hinanden",
  "Amounts are in prices of their year.": "Beløbene er i de enkelte års priser.",
  "A change of a total may come from the number of clusters, which the two accounts do not both give.":
    "En ændring i et samlet tal kan skyldes antallet af klynger, som de to regnskaber ikke begge oplyser.",
  "The account covers {0} clusters, against {1} in {2}, so a change of a total may come from that; whether the clusters are the same ones is not known.":
    "Regnskabet omfatter {0} klynger mod {1} i {2}, så en ændring i et samlet tal kan skyldes det; om det er de samme klynger, vides ikke.",
  "There is no earlier account of the {0} to compare with. The account of {1} counts another set, the {2}, and is not compared.":
    "Der er intet tidligere regnskab at sammenligne med for de {0}. Regnskabet for {1} tæller en anden gruppe, nemlig de {2}. Det sammenlignes der ikke med.",

  // What an account does not give.
  "The account gives every figure of the catalogue.": "Regnskabet oplyser alle katalogets tal.",
  "{0} ({1})": "{0} (”{1}”)",
  "{0} does not give it.": "{0} oplyser det ikke.",
  "{0} does not give them.": "{0} oplyser dem ikke.",
  "; and others": "; og andre",
  "For the same reason these cannot be worked out: {0}.":
    "Af samme grund kan disse ikke beregnes: {0}.",
  "For the same reasons these cannot be worked out: {0}.":
    "Af samme grunde kan disse ikke beregnes: {0}.",
  "{0}: not compared with {1}. {2}": "{0}: ikke sammenlignet med {1}. {2}",
  "“{0}” ({1})": "”{0}” ({1})",
  "**No account of {0} is at hand.** Here stands what other public sources print of the year: {1}. What none of them was seen to print is missing.":
    "**Der er intet regnskab for {0} ved hånden.** Her står, hvad andre offentlige kilder trykker om året: {1}. Hvad ingen af dem er set trykke, mangler.",

  // Breaks and sources.
  "Break from {0}, according to {1}: {2}": "Brud fra {0}, ifølge {1}: {2}",
};
