/** Name of a chart's file without its ending, such as `02-funding-who-paid`: letters that every system takes. */
export function toFileName(slug: string, title: string): string {
  const words = Object.entries(letters)
    .reduce((text, [letter, plain]) => text.replaceAll(letter, plain), title.toLowerCase())
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const name = words.reduce((joined, word) => {
    const longer = joined ? `${joined}-${word}` : word;
    return longer.length <= longest ? longer : joined;
  }, "");
  return [slug, name].filter(Boolean).join("-");
}

const longest = 60;

/** Danish letters that have no plain one under their mark. */
const letters = { æ: "ae", ø: "oe", å: "aa" };
