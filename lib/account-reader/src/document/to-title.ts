import { cleanText } from "./clean-text.ts";

/** A title out of a document's metadata; undefined if it says nothing, such as a file's name. */
export function toTitle(text: string | undefined): string | undefined {
  const title = cleanText(text ?? "");
  return title === "" || unsaid.some((pattern) => pattern.test(title)) ? undefined : title;
}

const unsaid: readonly RegExp[] = [
  /^(?:untitled|unavngivet|uden titel|document|dokument|title|new page|pdf)[\s\d-]*$/i,
  /\.(?:pdf|docx?|indd|pptx?|xlsx?|html?|txt|md|odt|qxp|ai|tmp)$/i,
  /^(?:microsoft word|powerpoint|print|layout) /i,
];
