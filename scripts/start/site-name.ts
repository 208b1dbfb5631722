/** What all the pages together are called. */
export const siteName = "Performance Account of the Danish clusters";
