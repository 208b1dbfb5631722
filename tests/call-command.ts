type Stream = "stdout" | "stderr";

/** What a command wrote, and the code with which it would have ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Calls a command in this process, where a new one would take half a second to start. One test of
 * each command starts a real one.
 * @param more Added to the environment while it runs; undefined takes a variable away.
 */
export async function callCommand(
  run: (args: readonly string[]) => Promise<number>,
  args: readonly string[],
  more: Readonly<Record<string, string | undefined>> = {},
): Promise<Ended> {
  const written: Record<Stream, string> = { stdout: "", stderr: "" };
  const names: readonly Stream[] = ["stdout", "stderr"];
  const write = names.map((name) => process[name].write);
  // Key by key: what others hold of the environment has to stay the same object.
  const before = Object.keys(more).map((key) => [key, process.env[key]] as const);
  setAll(Object.entries(more));
  for (const name of names)
    process[name].write = (text: string | Uint8Array) => {
      written[name] += text;
      return true;
    };
  try {
    return { code: await run(args), ...written };
  } finally {
    for (const [at, name] of names.entries()) process[name].write = write[at] as (typeof write)[0];
    setAll(before);
  }
}

function setAll(variables: readonly (readonly [key: string, value: string | undefined])[]): void {
  for (const [key, value] of variables)
    if (value === undefined) delete process.env[key];
    else process.env[key] = value;
}
