/** Danish for our own notes in the rows of `data/accounts`, and on addresses in `data/sources.csv`. */
export const noteTexts: Readonly<Record<string, string>> = {
  "The most significant clusters and innovation networks only":
    "Kun de mest betydningsfulde klynger og innovationsnetværk",
  "Also in the title. A company can take part in several clusters":
    "Står også i titlen. En virksomhed kan deltage i flere klynger",
  "Average over the 38 clusters": "Gennemsnit for de 38 klynger",
  "Printed to the nearest million": "Trykt i hele millioner",
  "The account shows financing by source as a picture whose numbers are not in its text":
    "Regnskabet viser finansieringen fordelt på kilder som et billede, og billedets tal står ikke i teksten",
  "(the site that the account names; the address of the document itself is not known)":
    "(det websted, som regnskabet henviser til; adressen på selve dokumentet kendes ikke)",
};
