import { deflateRawSync } from "node:zlib";

/**
 * JSON in a page, as an element that no browser runs and that nothing in it can end.
 * @param id One with `_`: the ids of headings are of letters, digits and hyphens.
 * @param isPacked Whether it is deflated, which makes it a tenth, or stands as it is.
 */
export function renderData(json: string, { id = "", isPacked = false }): string {
  if (!isPacked)
    return `<script type="application/json" id="${id}">${json.replaceAll("<", "\\u003c")}</script>`;
  const packed = deflateRawSync(json, { level: 9 }).toString("base64");
  return `<script type="application/json" data-encoding="deflate-raw base64" id="${id}">${packed}</script>`;
}
