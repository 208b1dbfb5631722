export {
  type Command,
  defineCommand,
  type Flag,
  type Flags,
  type Given,
  toFlagName,
  type Values,
} from "./command.ts";
export { findTime } from "./find-time.ts";
export { type Format, formatHelp, type Medium, wrapText } from "./format-help.ts";
export { type ParsedCommand, parseCommand } from "./parse-command.ts";
export { runCommand } from "./run-command.ts";
export { toShortPath } from "./to-short-path.ts";
export { UsageError } from "./usage-error.ts";
