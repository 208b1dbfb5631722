import { z } from "zod";
import { figuresSchema } from "./figures-schema.ts";
import { renderJson } from "./render-json.ts";

/** The JSON Schema (2020-12) of `figures.json`, as text. */
export function renderFiguresSchema(): string {
  return renderJson(z.toJSONSchema(figuresSchema));
}
