/** Name of the folder for pages that speak of all years. */
export const allYears = "all-years";
