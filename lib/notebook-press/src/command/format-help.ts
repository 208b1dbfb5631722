import { type Command, type Flag, toFlagName } from "./command.ts";

/** What a report is printed on. */
export interface Medium {
  /** Characters in a line; undefined where lines may be of any length. */
  readonly columns: number | undefined;
  /** Colours a text, or leaves it as it is. */
  readonly style: (format: Format, text: string) => string;
}

/** How a text is printed. */
export type Format = "bold" | "dim" | "green" | "yellow" | "red";

const columns = 100;

/** The help of a command: its use, options, arguments and examples. */
export function formatHelp(command: Omit<Command, "check">): string {
  const { usage, about, flags, places = {}, examples = {}, notes } = command;
  const rows = [
    ...Object.entries(places),
    ...Object.entries(flags).map(([key, flag]) => [toLabel(key, flag), toHelp(flag)] as const),
    ["--help", "print this"] as const,
  ];
  const parts = [`Usage: ${usage}`, about, formatRows(rows)];
  const shown = Object.entries(examples);
  if (shown.length > 0) parts.push(`Examples:\n${formatRows(shown)}`);
  if (notes !== undefined) parts.push(notes);
  return `${parts.map((part) => part.trimEnd()).join("\n\n")}\n`;
}

const toLabel = (key: string, { value }: Flag) =>
  `${toFlagName(key)}${value === undefined ? "" : ` ${value}`}`;

const toHelp = ({ help, repeated, ...flag }: Flag) =>
  [
    help,
    ...(flag.default === undefined ? [] : [`(default: ${flag.default})`]),
    ...(repeated ? ["(may be repeated)"] : []),
  ].join(" ");

function formatRows(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([label]) => label.length));
  const indent = width + 4;
  const lines = rows.map(([label, text]) =>
    `  ${label.padEnd(width)}  ${wrapText(text, { columns, indent }).join("\n").trimStart()}`.trimEnd(),
  );
  return lines.join("\n");
}

/** Breaks a text at spaces into lines, indented by spaces among their columns; a word that is too long stands alone. */
export function wrapText(
  text: string,
  { columns = Infinity, indent }: Pick<Medium, "columns"> & { readonly indent: number },
) {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const line = lines.at(-1);
    if (line !== undefined && indent + line.length + 1 + word.length <= columns)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => " ".repeat(indent) + line);
}
