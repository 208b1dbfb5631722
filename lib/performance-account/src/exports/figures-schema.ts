import { z } from "zod";
import { populations, standings } from "../account/account.ts";

const text = (description: string) => z.string().describe(description);
const number = (description: string) => z.number().nullable().describe(description);

const quantity = {
  id: text("Stable name of what is measured, the same in every year and language"),
  label: text("What is measured, in words"),
  value: number("In `unit`; null where there is none, never 0 for missing"),
  low: number("The least value that the printed forms allow; null where they set none"),
  high: number("The greatest value that the printed forms allow; null where they set none"),
  precision: z
    .enum(["exact", "rounded", "about", "over", "at-least", "just-under", "under", "at-most"])
    .describe("How the printed form limits the value, such as `over` for `over 700`"),
  unit: z
    .enum(["number", "DKK", "share"])
    .describe("What `value` is measured in: things, Danish kroner, or a part of one (0.5 is 50%)"),
  noun: text("The plural noun of what is counted, such as `companies`; `DKK` for money"),
  missing: z.string().nullable().describe("Why there is no value; null where there is one"),
};

const figureSchema = z.strictObject({
  origin: z.literal("printed").describe("The account, or another source, prints it"),
  ...quantity,
  printed: text("Exactly as printed; empty where there is no number"),
  section: text("The heading under which it stands"),
  source: text("Id of the document among `sources`; empty where no source that was read gives it"),
  note: text("What a reader must know; empty for nothing"),
  definition: text("What the account means by it, in our words"),
});

const derivedSchema = z.strictObject({
  origin: z.literal("derived").describe("It is worked out from others"),
  ...quantity,
  formula: text("The formula in words"),
  operator: z.enum(["÷", "×", "+", "−"]).describe("The sign between the inputs"),
  inputs: z.array(z.string()).min(2).describe("Ids of the inputs in the order of the formula"),
});

const sourceSchema = z.strictObject({
  id: text("Id by which figures name it"),
  title: text("Title as printed"),
  publisher: text("Who published it"),
  year: z.int().describe("The year that its figures describe; a title may carry another"),
  population: z
    .enum(populations)
    .describe("Whom its figures speak of; two populations must not share a line or a total"),
  address: text("Where it can be looked up"),
  accessed: z.iso.date().describe("Day on which it was read"),
  licence: text("Terms under which it can be used"),
  note: text("What a reader must know of it; empty for nothing"),
  standing: z
    .enum(standings)
    .describe("Whether those who count or pay have published it, or others report it"),
});

const versionsSchema = z.strictObject({
  data: text("Hash (SHA-256) of the data that were read"),
  library: text("Version of performance-account"),
  node: text("Version of Node.js"),
});

/** What `figures.json` holds, and where its JSON Schema comes from. */
const figuresSchema = z
  .strictObject({
    $schema: z.literal("figures.schema.json").describe("The schema beside the file"),
    title: text("Title of the account, or what is put together from other sources"),
    year: z.int().describe("The year that all figures describe"),
    population: sourceSchema.shape.population,
    lang: text("Language of labels and formulas, such as `en`"),
    generated: z.iso.datetime().describe("When the file was made"),
    versions: versionsSchema.describe("What it was made with"),
    sources: z.array(sourceSchema).min(1).describe("The documents that print the figures"),
    figures: z
      .array(z.discriminatedUnion("origin", [figureSchema, derivedSchema]))
      .describe(
        "Printed figures first, then derived ones, in an order that no year's numbers change",
      ),
  })
  .describe("Figures of one Performance Account of the Danish clusters, each with its origin");

/** The figures of one account with their origins, as `figures.json` holds them. */
export type FiguresFile = z.infer<typeof figuresSchema>;

/** A figure of the file, printed or derived. */
export type FileFigure = FiguresFile["figures"][number];

/** The JSON Schema (2020-12) of `figures.json`. */
export const toFiguresSchema = () => z.toJSONSchema(figuresSchema);
