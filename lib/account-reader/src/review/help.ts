export const help = `Usage: npm run new-year -- YEAR DOCUMENT [options]

Reads the account of a year from its document (PDF, or text copied from it: .txt, .md, .html,
.docx; English or Danish), shows what was found and where, asks about the rest, checks it all, and
writes data/accounts/YEAR.csv and the document's row in data/sources.csv. YEAR is the year that the
figures describe, which is not always the year in the title.

  --yes              ask nothing: take what is found, leave the rest missing, and write
  --dry-run          write nothing, whatever else is said
  --json             print JSON and nothing else, and ask nothing; writes only with --yes
  --replace          replace the account of this year, and keep the old one beside it
  --fresh            begin anew, without the answers that an earlier run has kept
  --population NAME  clusters-and-networks or innovation-networks (default: what the document
                     says, else that of the newest account)
  --data DIR         where the data are (default: data)
  --help             print this

What data/sources.csv says of the document:

  --title TEXT       its title (default: what the document says, else the name of its file)
  --publisher TEXT   who published it (default: that it is not known)
  --address TEXT     where it can be looked up (default: that it is not known)
  --licence TEXT     its licence (default: that it is not known)
  --note TEXT        what a reader must know (default: file, size and checksum)
  --id ID            what figures call it (default: performance-account-YEAR)
  --accessed DATE    day on which it was read, such as 2026-11-23 (default: today)

A figure is found (one reading, one value), doubtful (several values or readings, or something
speaks against it) or missing. --yes and --json take only what is found. Without a terminal, or
--yes, --dry-run or --json, nothing is written.

Answers are kept when you stop, in data/.new-year; the same command takes them up again. An answer
is asked for anew if the document reads differently since.

JSON is one object: "year", "population", "source" (the row of sources.csv), "found" (indicator,
printed, value, unit, section, page, line; page is null where there are none), "doubtful"
(indicator, reason, candidates: printed, value and unit, null if it cannot be read, section, page,
line, context, and doubt: what speaks against it, or null), "missing" (indicator, reason) and
"checks", as npm run check-data prints them. Use it with npm run --silent.

Exit code: 0; 1 if the checks find errors in what would be written, or it cannot be written; 2 for
bad input or usage; 130 if you stop. Unless it is 0, the data are as they were.
`;
