/** What of a printed text is to be shown, and what may be the beginning of the marker. */
export interface Cut {
  readonly shown: string;
  readonly held: string;
  readonly isFound: boolean;
}

/** Takes a marker out of a stream whose texts may end anywhere within it. */
export function cutMarker(held: string, text: string, marker: string): Cut {
  const joined = held + text;
  const start = joined.indexOf(marker);
  if (start >= 0) {
    const shown = joined.slice(0, start) + joined.slice(start + marker.length);
    return { shown, held: "", isFound: true };
  }
  const kept = findOverlap(joined, marker);
  return {
    shown: joined.slice(0, joined.length - kept),
    held: joined.slice(joined.length - kept),
    isFound: false,
  };
}

/** Length of the longest end of the text with which the marker begins. */
function findOverlap(text: string, marker: string) {
  for (let length = Math.min(text.length, marker.length - 1); length > 0; length--)
    if (text.endsWith(marker.slice(0, length))) return length;
  return 0;
}
