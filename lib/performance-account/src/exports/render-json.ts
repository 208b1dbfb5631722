/** A value as the text of a JSON file, laid out to be read and compared line by line. */
export const renderJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
