/** A noun as it stands at the head of a column or an axis: `companies` → `Companies`. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
