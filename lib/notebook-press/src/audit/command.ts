import { defineCommand } from "../command/command.ts";

/** What it can be given, called as `name`. */
export const toCommand = (name: string) =>
  defineCommand({
    usage: `${name} [options] PATH...`,
    about: `Reads published pages as a stranger would, and lists every number that cannot be followed: in
prose, tables, captions, titles and descriptions, alternative texts, the texts of charts and the
data behind them. A number is followed if it is marked up as a figure that opens where it comes
from, and if that comes out when it is worked out again from what was printed. Where a text cannot
carry marks, such as an alternative text, a figure elsewhere on the page has to show the number.`,
    places: { PATH: "a page, or a folder of pages, such as out" },
    flags: {
      rules: { help: "print which numbers need no origin, and why" },
      json: { help: "print JSON and nothing else; use it with npm run --silent" },
    },
    notes: `JSON is one object: "pages" has for each page: page, numbers (how many were looked at), followed,
byRule (how many each rule excepts) and faults; "total" has the same of all pages. A fault has
page, heading (the one above it), kind (what it stands in), text (around it), number, fault (such
as "unmarked" or "wrong-value") and wanted.

Exit code: 0, or 1 if a number cannot be followed, or 2 for bad usage or a page that cannot be read.`,
    check: ({ values, places }) =>
      places.length > 0 || values.rules
        ? []
        : ["Cannot audit nothing: wanted a page or a folder of pages"],
  });
