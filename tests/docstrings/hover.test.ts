import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Message } from "../../lib/notebook-press/src/jupyter/message.ts";
import {
  type StartedKernel,
  startKernel,
} from "../../lib/notebook-press/src/jupyter/start-kernel.ts";
import { indicatorIds } from "../../lib/performance-account/src/account/catalogue.ts";
import { findSpec } from "../notebook-press/jupyter/kernels.ts";

/** A kernel with an account, and what it answers. */
interface Analyst {
  /** Names that the kernel offers at the `|` in the code. */
  readonly complete: (code: string) => Promise<readonly string[]>;
  /** What each of those is, such as `property`. */
  readonly describe: (code: string) => Promise<readonly { text: string; type: string }[]>;
  /** What it shows for the name at the `|`, or undefined for nothing. */
  readonly inspect: (code: string) => Promise<string | undefined>;
}

const analysts = new Map<string, Analyst>();
const started: StartedKernel[] = [];

beforeAll(async () => {
  for (const name of ["tslab", "deno"]) analysts.set(name, await open(name));
}, 60_000);

afterAll(() => Promise.all(started.map(({ kernel }) => kernel.close())));

const cell = `
import { accountFrame, divide, formatNumber, funding, loadAccount, sentence, toChart } from "performance-account";
const account = await loadAccount(2018);
const money = funding(account);
`;

async function open(name: string): Promise<Analyst> {
  const place = {
    cwd: resolve("notebooks"),
    env: {},
    limit: 30,
    aborted: new Promise<never>(() => {}),
  };
  const opened = await startKernel(findSpec(name), place);
  if (!opened) throw new Error(`Cannot start ${name}: it was given up`);
  started.push(opened);
  const ask = (type: string, content: Message["content"]) =>
    new Promise<Message["content"]>((settle) => {
      const id = opened.kernel.send("shell", type, content);
      const stop = opened.kernel.listen((message, channel) => {
        if (channel !== "shell" || message.parent_header.msg_id !== id) return;
        stop();
        settle(message.content);
      });
    });
  const settings = { silent: false, store_history: true, allow_stdin: false, stop_on_error: true };
  const reply = await ask("execute_request", { code: cell, user_expressions: {}, ...settings });
  expect(reply.status).toBe("ok");
  const toCursor = (code: string) => ({
    code: code.replace("|", ""),
    cursor_pos: code.indexOf("|"),
  });
  return {
    complete: async (code) =>
      (await ask("complete_request", toCursor(code))).matches as readonly string[],
    describe: async (code) => {
      const { metadata } = await ask("complete_request", toCursor(code));
      return (metadata as Record<string, { text: string; type: string }[]>)
        ._jupyter_types_experimental as { text: string; type: string }[];
    },
    inspect: async (code) => {
      const { found, data } = await ask("inspect_request", { ...toCursor(code), detail_level: 0 });
      return found ? (data as Record<string, string>)["text/plain"] : undefined;
    },
  };
}

const findAnalyst = (name: string) => analysts.get(name) as Analyst;

const exported = [
  ...readFileSync("lib/performance-account/src/index.ts", "utf8").matchAll(/\{([^}]*)\}/g),
]
  .flatMap(([, names = ""]) => names.split(","))
  .map((name) => name.replace("type ", "").trim())
  .filter((name) => name !== "");

it.each<[where: string, code: string, wanted: readonly string[]]>([
  ["in an import", 'import { | } from "performance-account";', [...exported, "type"]],
  ["after figures", "account.figures.|", indicatorIds],
  ["in the options of a chart", 'toChart({ data: [] }, { title: "", li| })', ["limit"]],
  ["in the options of a number", "formatNumber(1, { n| })", ["notation"]],
  ["in a sentence", ["sentence`In $", "{account.y|} companies`"].join(""), ["year"]],
  ["in the value of an option", 'formatNumber(1, { notation: "|" })', ["danish", "english"]],
])("tslab completes every name %s", async (_, code, wanted) => {
  expect((await findAnalyst("tslab").complete(code)).toSorted()).toEqual(wanted.toSorted());
});

it.each([
  ["account.figures.compan|", { text: "companies", type: "property" }],
  ["loadAc|", { text: "loadAccount", type: "alias" }],
  ["[1].ma|", { text: "map", type: "method" }],
])("tslab says what each completion of %s is", async (code, wanted) => {
  expect(await findAnalyst("tslab").describe(code)).toContainEqual(expect.objectContaining(wanted));
});

it("tslab says what of a description is about what is thrown", async () => {
  expect(await findAnalyst("tslab").inspect("await load|Account(2018)")).toMatch(/@throws /);
});

it.each(exported)("tslab shows the type and the description of %s", async (name) => {
  const shown = await findAnalyst("tslab").inspect(
    `import { ${name}| } from "performance-account";`,
  );
  const [type = "", description = ""] = shown?.split(`\nimport ${name}\n\n`) ?? [];
  expect(type).toMatch(new RegExp(`^\\(alias\\) (function|const|class|interface|type) ${name}\\b`));
  // A hover is a few lines, so types that it cannot name are too long for it.
  expect(type.length).toBeLessThan(300);
  expect(description).toMatch(/^[A-Z`“].{12,}/);
});

it.each([
  [
    "an option",
    'toChart({ data: [] }, { title: "", wi|dth: 320 })',
    "(property) ToChartOptions.width?: number",
    /^Width in pixels; 640 by default/,
  ],
  [
    "an option's field of a number",
    "formatNumber(1, { deci|mals: 1 })",
    '(property) FormatNumberOptions.decimals?: number | "all"',
    /^Digits after the decimal sign/,
  ],
  [
    "a figure",
    "account.figures.comp|anies",
    "(property) companies: Figure",
    /^Companies that took part/,
  ],
  [
    "an inherited field",
    "account.figures.companies.la|bel",
    "(property) Quantity.label: string",
    /^What is measured/,
  ],
  [
    "a measure",
    "money.perC|ompany",
    "(property) Funding.perCompany: Derived",
    /^Total financing for each/,
  ],
  [
    "a call's arguments",
    "divide(|",
    "divide(over: Measure, under: Measure, name: DerivedName): Derived",
    /^One measure divided by another/,
  ],
  [
    "a call's later arguments",
    "divide(account.figures.companies, |)",
    "divide(over: Measure, under: Measure, name: DerivedName): Derived",
    /^One measure divided by another/,
  ],
  [
    "a frame's method",
    "(await accountFrame(account)).qu|ery",
    "(method) Keeping<AccountColumn>.query(condition: Series | readonly boolean[], options?: InPlace): Frame<AccountColumn>",
    /^The rows for which/,
  ],
])("tslab shows the type and the description of %s", async (_, code, type, description) => {
  const [shown, text] = (await findAnalyst("tslab").inspect(code))?.split("\n\n") ?? [];
  expect([shown, text]).toEqual([type, expect.stringMatching(description)]);
});

it("Deno completes names of values, and neither options nor descriptions: it knows no types", async () => {
  const { complete, inspect } = findAnalyst("deno");
  expect(await complete("account.figures.|")).toEqual(expect.arrayContaining([...indicatorIds]));
  expect(await complete("toChart({ data: [] }, { w| })")).toEqual([]);
  expect(await inspect("load|Account(2018)")).toBeUndefined();
});
