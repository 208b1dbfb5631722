/** Texts in which a value is shown that is none, or signs or words are left of what was left out. */
export const findAccidents = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => {
    const isTable = text.includes("──") || text.includes("<table");
    const read = text.replaceAll(/<[^>]*>/g, "");
    return nothing.test(text) || / [.,;]|\.\.|\(\)/.test(read) || (!isTable && leftOver.test(read));
  });

const nothing = /undefined|NaN|null|Infinity|not given ÷|<caption><\/caption>|“”|””/;

/** Signs that nothing stands between, and a conjunction without its second half. */
const leftOver =
  / {2}|[,;:(] ?[.,;:)]|\( | \)|(?<!\p{L})(?:and|or|og|eller) ?(?:[.,;:)]|and |og )/u;
