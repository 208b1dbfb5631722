export { checkTypes } from "./check-types.ts";
export { loadNotebooks } from "./load-notebooks.ts";
export { run } from "./run.ts";
