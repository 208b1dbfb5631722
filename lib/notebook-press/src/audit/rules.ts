import { type Rule, textRules } from "./text-rules.ts";

/** Every rule that excepts numbers, in the order in which they are tried. */
export const rules: readonly Rule[] = [
  {
    name: "code",
    reason:
      "What stands in an element for code, a program or a style: it is read by machines, or as a program.",
  },
  {
    name: "definition",
    reason:
      "What an element <dfn> marks as part of a definition, or a limit in the label of a figure, such as fewer than 50 employees: it says what is counted, there and wherever the page says the same.",
  },
  {
    name: "title",
    reason:
      "The title of a document or of its section, in an element <cite> or as an origin of the page names it: it is a name, which counts nothing.",
  },
  ...textRules.map(({ name, reason }) => ({ name, reason })),
  {
    name: "whole",
    reason: "Nothing and the whole, 0 and 1, in the data of a chart: where a bar begins and ends.",
  },
  {
    name: "range",
    reason:
      "The ends of what a limit such as over 700 can mean, in the fields “low” and “high” of a chart’s data: they are drawn as a pale band, and nothing says them.",
  },
  {
    name: "key",
    reason: "The number of a row in the data of a chart, in a field whose name ends with “__”.",
  },
  {
    name: "axis",
    reason: "A tick of an axis that is nothing but a number: it is a ruler, not a figure.",
  },
];
