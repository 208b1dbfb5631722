export {
  type DerivedOrigin,
  type MissingOrigin,
  maybeParseOrigin,
  type Operation,
  type Origin,
  type OriginPlace,
  originSchema,
  type PrintedOrigin,
  toOriginKey,
} from "./origin.ts";
export { unpackOrigins } from "./pack-origins.ts";
