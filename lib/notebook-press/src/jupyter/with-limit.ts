/** The value of a promise, or undefined if it takes longer than the limit in milliseconds. */
export async function withLimit<T>(promise: Promise<T>, limit: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    // A longer delay than 32 bits hold would fire at once.
    timer = setTimeout(() => resolve(undefined), Math.min(limit, 2 ** 31 - 1));
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
