import { deflateRawSync } from "node:zlib";

/** How data stand in a page. */
export interface DataOptions {
  /** No heading has such an id: theirs are of letters, digits and hyphens. */
  readonly id: string;
  /** Whether they are deflated, which makes them a tenth, or stand as they are. */
  readonly isPacked: boolean;
}

/** JSON in a page, as an element that no browser runs and that nothing in it can end. */
export function renderData(json: string, { id, isPacked }: DataOptions): string {
  if (!isPacked)
    return `<script type="application/json" id="${id}">${json.replaceAll("<", "\\u003c")}</script>`;
  const packed = deflateRawSync(json, { level: 9 }).toString("base64");
  return `<script type="application/json" data-encoding="deflate-raw base64" id="${id}">${packed}</script>`;
}
