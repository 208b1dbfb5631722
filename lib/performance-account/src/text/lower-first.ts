/** A label as it stands inside a sentence: `New ideas` → `new ideas`, but `EU` stays. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
