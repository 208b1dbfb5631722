import type { SourceNotebook } from "../run/find-notebooks.ts";

/** A title as links have it: up to its colon. */
export const toShortTitle = ({ title }: Pick<SourceNotebook, "title">): string =>
  title.split(":")[0] ?? title;
