import { isCancel, updateSettings } from "@clack/prompts";
import { Interrupted } from "./interrupted.ts";

// Without this, the end of input would leave the question open and end the command with a warning.
updateSettings({ aliases: { "\u0004": "cancel" } });

/**
 * The answer to a question.
 * @throws {Interrupted} If the person leaves it with Ctrl-C, Ctrl-D or Escape.
 */
export async function ask<Value>(question: Promise<Value | symbol>): Promise<Value> {
  const answer = await question;
  if (isCancel(answer)) throw new Interrupted("Interrupted");
  return answer as Value;
}
