export { maybeParseOrigin } from "./maybe-parse-origin.ts";
export {
  type DerivedOrigin,
  type MissingOrigin,
  type Operation,
  type Origin,
  type OriginPlace,
  originSchema,
  type PrintedOrigin,
} from "./origin.ts";
export { toOriginKey } from "./to-origin-key.ts";
export { unpackOrigins } from "./unpack-origins.ts";
