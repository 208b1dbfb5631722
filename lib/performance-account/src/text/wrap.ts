/**
 * Breaks text into lines at spaces, as even as the number of lines allows; an amount stays whole.
 * @param width Greatest number of characters in a line; a longer word stands alone.
 */
export function wrap(text: string, width: number): readonly string[] {
  const words = text.split(gap).filter(Boolean);
  const lines = fill(words, width);
  for (let narrower = width - 1; narrower > 0; narrower--) {
    const even = fill(words, narrower);
    if (even.length > lines.length) return fill(words, narrower + 1);
  }
  return lines;
}

/** Spaces, but not those of `DKK 512 million`, `512 mio. kr.` or `54,1 pct.` */
const gap = /(?<!(?<!\p{L})DKK)\s+(?!(?:million|billion)(?!\p{L})|(?:mi[oa]|kr|pct)\.)/u;

function fill(words: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
