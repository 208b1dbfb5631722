/** Elements that stand within a line of text. */
export const inlineNames: ReadonlySet<string> = new Set(
  `a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark meter
  output progress q rb ruby s samp small span strike strong sub sup time tt u var wbr`.split(/\s+/),
);
