import { expect, it } from "vitest";
import { account, companies, listFaults, mark, type Origins, origins, toPage } from "./page.ts";

const formula = (text: string, ...inputs: readonly string[]): Origins => ({
  o: [text, ...inputs.map((input) => `· ${input}; ${account}`)],
});
const two = ["A: printed “18.058”", "B: printed “38”"] as const;
const shares = ["A: printed “54%”", "B: printed “51,5 pct.”"] as const;

it.each<[string, string, Origins]>([
  ["a printed count", companies, origins],
  [
    "a printed count with a note on paper",
    mark("38", "38", "clusters").replace("</data>", '<a href="#clusters"></a></data>'),
    origins,
  ],
  ["a printed count in words", mark("14", "14", "o"), { o: ["A: printed “fourteen”", account] }],
  [
    "a printed limit",
    mark("18000", "over 18,000", "o"),
    { o: ["A: printed “over 18.000”", account] },
  ],
  [
    "printed money",
    mark("494000000", "DKK 494 million", "o"),
    {
      o: ["A: printed “494 mio. kr.”", account],
    },
  ],
  ["a quotient", mark(String(18058 / 38), "475", "average"), origins],
  [
    "a share",
    mark(String(38 / 18058), "0.2%", "o"),
    formula("S = B ÷ A = 38 ÷ 18,058 = 0.2%", two[1], two[0]),
  ],
  ["a sum", mark("18096", "18,096", "o"), formula("S = A + B = 18,058 + 38 = 18,096", ...two)],
  [
    "a product",
    mark("686204", "686,000", "o"),
    formula("S = A × B = 18,058 × 38 = 686,000", ...two),
  ],
  [
    "points",
    mark(String((0.54 - 0.515) * 100), "+2.5 percentage points", "o"),
    formula("S = A − B = 54% − 51.5% = +2.5 percentage points", ...shares),
  ],
  [
    "what is not given",
    mark("", "not given", "o"),
    { o: ["A: not given. It is a picture.", "Account 2018"] },
  ],
])("a figure is followed: %s", (_, body, opened) => {
  expect(listFaults(toPageOf(body, opened))).toEqual([]);
});

/** A page with a figure, and with the origin that it opens and no other. */
function toPageOf(body: string, opened: Origins): string {
  const used = Object.entries(opened).filter(([id]) => body.includes(`"${id}"`));
  return toPage(`<p>${body}</p>`, { opened: Object.fromEntries(used) });
}

const bad = "wrong-formula";

it.each<[string, string, Origins, string | readonly string[]]>([
  ["no button", '<data value="18058">18,058</data>', origins, "no-origin 18,058"],
  [
    "a second text beside the button",
    mark("38", "38", "clusters").replace("</data>", "<b>9</b></data>"),
    origins,
    ["no-origin 389", "unmarked 38"],
  ],
  [
    "a note that leads elsewhere",
    mark("38", "38", "clusters").replace("</data>", '<a href="#companies"></a></data>'),
    origins,
    ["no-origin 38", "unmarked 38"],
  ],
  ["a title only", '<data value="38" title="x">38</data>', origins, "no-origin 38"],
  ["nothing with the id", mark("38", "38", "elsewhere"), origins, "no-origin 38"],
  ["another value", mark("434", "18,058", "companies"), origins, "wrong-value 18,058"],
  ["no value", mark("", "18,058", "companies"), origins, "wrong-value 18,058"],
  ["a value in words", mark("many", "18,058", "companies"), origins, "wrong-value 18,058"],
  [
    "text and value of another figure",
    mark("434", "434", "companies"),
    origins,
    "wrong-origin 434",
  ],
  [
    "a value that its text rounds away",
    mark("474.9", "475", "average"),
    origins,
    "wrong-value 475",
  ],
  ["another notation", mark("18058", "18.058", "companies"), origins, "wrong-value 18.058"],
  ["several numbers", mark("38", "38 of 39", "clusters"), origins, "unreadable 38 of 39"],
  ["no number", mark("38", "many", "clusters"), origins, "unreadable many"],
  ["not given, but it is", mark("", "not given", "clusters"), origins, "unreadable not given"],
  [
    "given, but it is not",
    mark("38", "38", "o"),
    { o: ["A: not given. No.", account] },
    "wrong-origin 38",
  ],
  [
    "an origin in free words",
    mark("38", "38", "o"),
    { o: ["Somebody said 38"] },
    "wrong-origin 38",
  ],
  ["another unit", mark("0.38", "38%", "clusters"), origins, "wrong-origin 38%"],
  [
    "a quotient that does not come out",
    mark(String(18058 / 38), "475", "o"),
    formula("S = A ÷ B = 18,058 ÷ 38 = 476", ...two),
    `${bad} 475`,
  ],
  [
    "a value of another quotient",
    mark("500", "500", "o"),
    formula("S = A ÷ B = 18,058 ÷ 38 = 475", ...two),
    `${bad} 500`,
  ],
  [
    "an input that is not printed so",
    mark(String(18059 / 38), "475", "o"),
    formula("S = A ÷ B = 18,059 ÷ 38 = 475", ...two),
    "wrong-origin 475",
  ],
  [
    "an input of another name",
    mark("18096", "18,096", "o"),
    formula("S = A + C = 18,058 + 38 = 18,096", ...two),
    `${bad} 18,096`,
  ],
  [
    "inputs in another order",
    mark("18020", "18,020", "o"),
    formula("S = A − B = 18,058 − 38 = 18,020", two[1], two[0]),
    `${bad} 18,020`,
  ],
  [
    "money as a count",
    mark("13", "13", "o"),
    formula("S = A ÷ B = DKK 494 ÷ 38 = 13", "A: printed “DKK 494”", two[1]),
    `${bad} 13`,
  ],
  [
    "points as a share",
    mark("2.5", "250%", "o"),
    formula("S = A − B = 54% − 51.5% = 2.5%", ...shares),
    `${bad} 250%`,
  ],
  [
    "bounds that leave it out",
    mark("18096", "18,096", "o"),
    {
      o: [
        "S = A + B = 18,058 + 38 = 18,096",
        "Between 1 and 2, since the account rounds",
        ...two.map((line) => `· ${line}; ${account}`),
      ],
    },
    `${bad} 18,096`,
  ],
])("a figure is a fault: %s", (_, body, opened, expected) => {
  expect(listFaults(toPageOf(body, opened))).toEqual([expected].flat());
});
