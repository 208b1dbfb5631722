import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { parseNotebook } from "../../../lib/notebook-press/src/notebook/notebook.ts";
import type { Account } from "../../../lib/performance-account/src/account/account.ts";
import type { History } from "../../../lib/performance-account/src/account/load.ts";
import type {
  ChartSpec,
  ToChartOptions,
} from "../../../lib/performance-account/src/charts/spec.ts";
import * as library from "../../../lib/performance-account/src/index.ts";
import { loadTranslations } from "../../../lib/performance-account/src/language/language.ts";

/** What the charts of a notebook are made of. */
export interface Given {
  readonly account?: Account;
  readonly history?: History;
}

/** The charts that the cells of a notebook make of what is given, without its comparisons and frames. */
export function drawNotebook(
  name: string,
  { account, history }: Given,
  options: Pick<Partial<ToChartOptions>, "width"> = {},
): readonly ChartSpec[] {
  const charts: ChartSpec[] = [];
  const lang = library.findLanguage();
  library.useLanguage(lang, loadTranslations("notebooks", lang));
  const toChart: typeof library.toChart = (spec, own) => {
    const chart = library.toChart(spec, { ...own, ...options });
    charts.push(chart);
    return chart;
  };
  toFunction(name)({
    ...{ ...library, toChart, accountFrame: anything, historyFrame: anything },
    ...{ show: () => undefined, useLanguage: () => undefined, comparison: () => [] },
    ...{
      loadAccount: () => account,
      loadHistory: () => history,
      loadEarlier: () => ({ accounts: [], breaks: [] }),
    },
    ...{ year: account?.year, lang },
  });
  return charts;
}

/** Stands for a frame, which is made asynchronously and no chart is drawn of. */
const anything: unknown = new Proxy(() => anything, {
  get: (_, key) => (key === Symbol.toPrimitive ? () => "" : anything),
  apply: () => anything,
});

const functions = new Map<string, (library: object) => void>();

/** The cells as a function: without parameters, and without waiting. */
function toFunction(name: string): (library: object) => void {
  const known = functions.get(name);
  if (known) return known;
  const path = join("notebooks", `${name}.ipynb`);
  const { cells } = parseNotebook(readFileSync(path, "utf8"), path);
  const code = cells
    .filter(({ cell_type, source }) => cell_type === "code" && !/^const lang:/m.test(source))
    .map(({ source }) => source)
    .join("\n");
  const plain = stripTypeScriptTypes(code)
    .replaceAll(
      /^import \{([^}]*)\} from "performance-account";$/gm,
      (_, names: string) =>
        `const { ${names.replaceAll(" as ", ": ")}, year, lang } = library; const population = "";`,
    )
    .replaceAll(", ,", ",")
    .replaceAll(/,\s*,/g, ",")
    .replaceAll(/\bawait /g, "");
  const made = new Function("library", plain) as (library: object) => void;
  functions.set(name, made);
  return made;
}
