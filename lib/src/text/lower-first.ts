/** A label as it stands inside a sentence: `New ideas` → `new ideas`. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
