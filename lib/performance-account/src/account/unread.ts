import { translate } from "../language/phrase.ts";

/**
 * Why an account that is put together from several sources lacks a figure. None of them is said
 * not to give it: of long pages only a part was read.
 */
export const toUnread = (): string => translate("No source that was read gives this.");
