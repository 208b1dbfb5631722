/**
 * Whether a text ends in an abbreviation with a full stop, such as `54,1 pct.`, which is also the
 * full stop of the sentence that it ends.
 */
export const endsInStop = (text: string): boolean => /(?:^|\s)(?:kr|pct)\.$/.test(text);
