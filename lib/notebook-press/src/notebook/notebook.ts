import { randomUUID } from "node:crypto";
import { z } from "zod";

/** Free-form metadata of a notebook, a cell or an output. */
export type Metadata = Readonly<Record<string, unknown>>;

/** Output data by MIME type: text for `text/*` and images (base64), values for `…+json`. */
export type MimeBundle = Readonly<Record<string, unknown>>;

/** Text that a cell printed. Consecutive texts of one stream are one output. */
export interface StreamOutput {
  /** Always `stream`. */
  readonly output_type: "stream";
  /** Where it was printed to. */
  readonly name: "stdout" | "stderr";
  /** The text, line breaks included. */
  readonly text: string;
}

/** Something that a cell displayed. */
export interface DisplayOutput {
  /** Always `display_data`. */
  readonly output_type: "display_data";
  /** The same thing in each form that a front end may choose. */
  readonly data: MimeBundle;
  /** Remarks on the forms, by MIME type. */
  readonly metadata: Metadata;
}

/** The value of a cell. */
export interface ResultOutput extends Omit<DisplayOutput, "output_type"> {
  /** Always `execute_result`. */
  readonly output_type: "execute_result";
  /** Number of the run whose value it is; null if it was not counted. */
  readonly execution_count: number | null;
}

/** The error that ended a cell. */
export interface ErrorOutput {
  /** Always `error`. */
  readonly output_type: "error";
  /** Name of the error, such as `TypeError`. */
  readonly ename: string;
  /** Message of the error. */
  readonly evalue: string;
  /** Where it was thrown, line by line; may hold colour codes of a terminal. */
  readonly traceback: readonly string[];
}

/** One output of a code cell, as nbformat 4.5 has it. */
export type Output = StreamOutput | DisplayOutput | ResultOutput | ErrorOutput;

/** What cells of all kinds have. */
interface AnyCell {
  /** Id of the cell in its notebook. */
  readonly id: string;
  /** Code or text of the cell. */
  readonly source: string;
  /** Tags, timing and what else tools keep with the cell. */
  readonly metadata: Metadata;
}

/** A cell that a kernel runs. */
export interface CodeCell extends AnyCell {
  /** Always `code`. */
  readonly cell_type: "code";
  /** Number of its last run in its kernel; null if it has not run. */
  readonly execution_count: number | null;
  /** What it put out when it last ran, in order. */
  readonly outputs: readonly Output[];
}

/** A cell of Markdown, or of text for no renderer (`raw`). */
export interface TextCell extends AnyCell {
  /** How the text is meant: to be rendered, or to be left alone. */
  readonly cell_type: "markdown" | "raw";
  /** Pictures that the text shows, by name; none if it is absent. */
  readonly attachments?: Metadata;
}

/** A cell of a notebook: code or text. */
export type Cell = CodeCell | TextCell;

/** A notebook of nbformat 4.5, with every multi-line text as one string. */
export interface Notebook {
  /** Major version of the format. */
  readonly nbformat: 4;
  /** Minor version of the format; older ones are lifted to it. */
  readonly nbformat_minor: 5;
  /** The kernel, the language and what else tools keep with the notebook. */
  readonly metadata: Metadata;
  /** All cells, in reading order. */
  readonly cells: readonly Cell[];
}

/**
 * Reads the text of an `.ipynb` file, which messages call by its name. Minor versions before 5 are lifted
 * to 4.5: cells without an id get one.
 * @example
 * const read = parseNotebook(await readFile("rain.ipynb", "utf8"), "rain.ipynb");
 * @throws {SyntaxError} If the text is no notebook of nbformat 4; names every fault.
 */
export function parseNotebook(text: string, file = "notebook"): Notebook {
  const parsed = notebookSchema.safeParse(parseJson(text, file));
  if (parsed.success) return parsed.data;
  throw new SyntaxError(
    `Cannot read "${file}" as a notebook of nbformat 4:\n${z.prettifyError(parsed.error)}`,
  );
}

/** The text of an `.ipynb` file as Jupyter lays it out: indented by one space, texts as lists of lines. */
export function formatNotebook(notebook: Notebook): string {
  const cells = notebook.cells.map((cell) => ({
    ...cell,
    source: splitLines(cell.source),
    ...(cell.cell_type === "code" && { outputs: cell.outputs.map(formatOutput) }),
  }));
  const { metadata, nbformat, nbformat_minor } = notebook;
  return `${JSON.stringify({ cells, metadata, nbformat, nbformat_minor }, null, 1)}\n`;
}

/** The tags of a cell, such as `parameters`. */
export function findTags(cell: Cell): readonly string[] {
  const { tags } = cell.metadata;
  return Array.isArray(tags) ? tags.filter((tag) => typeof tag === "string") : [];
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    throw new SyntaxError(`Cannot read "${file}" as a notebook: wanted JSON`, { cause });
  }
}

function formatOutput(output: Output) {
  if (output.output_type === "stream") return { ...output, text: splitLines(output.text) };
  if (output.output_type === "error") return output;
  const data = Object.entries(output.data).map(([type, value]) => [
    type,
    isLineText(type) && typeof value === "string" ? splitLines(value) : value,
  ]);
  return { ...output, data: Object.fromEntries(data) };
}

const isLineText = (type: string) => type.startsWith("text/") || type === "image/svg+xml";

const splitLines = (text: string) => text.match(/[^\n]*\n|[^\n]+/g) ?? [];

const multilineSchema = z
  .union([z.string(), z.array(z.string())])
  .transform((text) => [text].flat().join(""));

const metadataSchema = z.record(z.string(), z.unknown());

const bundleSchema = metadataSchema.transform((data) =>
  Object.fromEntries(
    Object.entries(data).map(([type, value]) => [
      type,
      !/\+json$|\/json$/.test(type) && Array.isArray(value) ? value.join("") : value,
    ]),
  ),
);

const countSchema = z.number().int().nullable();

const displayShape = { data: bundleSchema, metadata: metadataSchema };

/** What an output must be; texts may be lists of lines. */
export const outputSchema: z.ZodType<Output> = z.discriminatedUnion("output_type", [
  z.object({
    output_type: z.literal("stream"),
    name: z.enum(["stdout", "stderr"]),
    text: multilineSchema,
  }),
  z.object({ output_type: z.literal("display_data"), ...displayShape }),
  z.object({
    output_type: z.literal("execute_result"),
    execution_count: countSchema,
    ...displayShape,
  }),
  z.object({
    output_type: z.literal("error"),
    ename: z.string(),
    evalue: z.string(),
    traceback: z.array(z.string()),
  }),
]);

const cellShape = {
  id: z.string().default(() => randomUUID().slice(0, 8)),
  source: multilineSchema,
  metadata: metadataSchema,
};

const cellSchema = z.discriminatedUnion("cell_type", [
  z.object({
    cell_type: z.literal("code"),
    ...cellShape,
    execution_count: countSchema,
    outputs: z.array(outputSchema),
  }),
  z.object({
    cell_type: z.enum(["markdown", "raw"]),
    ...cellShape,
    attachments: metadataSchema.exactOptional(),
  }),
]);

const notebookSchema = z.object({
  nbformat: z.literal(4),
  nbformat_minor: z.int().transform(() => 5 as const),
  metadata: metadataSchema,
  cells: z.array(cellSchema),
});
