import { type Origin, originSchema } from "./origin.ts";

/** The same text for the same origin, in whatever order its fields are. */
export const toOriginKey = (origin: Origin): string => JSON.stringify(originSchema.parse(origin));
