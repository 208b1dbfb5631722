import type { Channel } from "./channels.ts";
import type { Kernel } from "./kernel.ts";
import type { Message } from "./message.ts";

/** What has come of an execution. */
export interface Exchange {
  readonly reply: Message;
  /** When what marks its course came here, under JupyterLab's names: tslab dates its reply too early. */
  readonly times: Readonly<Partial<Record<Phase, string>>>;
}

type Phase = `iopub.status.${"busy" | "idle"}` | "iopub.execute_input" | "shell.execute_reply";

interface ExchangeOptions {
  /** Whether the code is not the user's: it is not counted, and its value not shown. */
  readonly silent?: boolean;
  /** Whether it takes a number of its own among the cells; by default unless it is silent. */
  readonly isCounted?: boolean;
  /** Told the id of the request before anything of the answer comes. */
  readonly onSent?: (id: string) => void;
}

/** Has a kernel run code, and waits for its reply and for `idle`, or for silence instead of `idle`. */
export function exchange(
  kernel: Kernel,
  code: string,
  { silent = false, isCounted = !silent, onSent }: ExchangeOptions = {},
): Promise<Exchange> {
  const settings = { user_expressions: {}, allow_stdin: false, stop_on_error: false };
  const content = { code, silent, store_history: isCounted, ...settings };
  const id = kernel.send("shell", "execute_request", content);
  onSent?.(id);
  return new Promise((resolve) => {
    const times: Partial<Record<Phase, string>> = {};
    let reply: Message | undefined;
    let cancel = () => {};
    const finish = () => {
      cancel();
      stop();
      if (reply) resolve({ reply, times });
    };
    const stop = kernel.listen((message, channel) => {
      if (message.parent_header.msg_id !== id) return;
      const phase = findPhase(message, channel);
      if (phase) times[phase] = new Date().toISOString();
      if (channel === "shell") reply = message;
      if (reply && times["iopub.status.idle"]) finish();
      else if (channel === "shell") cancel = onQuiet(kernel, finish);
    });
  });
}

function findPhase({ header, content }: Message, channel: Channel): Phase | undefined {
  if (channel === "shell") return "shell.execute_reply";
  if (header.msg_type === "execute_input") return "iopub.execute_input";
  const { execution_state: state } = content;
  return state === "busy" || state === "idle" ? `iopub.status.${state}` : undefined;
}

/** Calls back once no message has come for a while, by default long enough for a kernel to have no more to say. */
export function onQuiet(kernel: Kernel, callback: () => void, milliseconds = 1000): () => void {
  let ticks = 0;
  const stop = kernel.listen(() => {
    ticks = 0;
  });
  // Several ticks, since one alone could be overdue while messages wait to be read.
  const timer = setInterval(() => {
    if (++ticks < 5) return;
    cancel();
    callback();
  }, milliseconds / 5);
  const cancel = () => {
    clearInterval(timer);
    stop();
  };
  return cancel;
}
