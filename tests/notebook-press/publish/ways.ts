/** A way in which a page comes before its reader. */
export interface Way {
  readonly from: "disk" | "server";
  /** What a preview lets the page do, in the words of a frame's `sandbox`; no frame without it. */
  readonly sandbox?: string;
  readonly scripts: boolean;
  readonly width: number;
}

/** From disk, from a server on a phone, and in the previews of mail programs and web mail. */
export const ways = {
  "from disk": { from: "disk", scripts: true, width: 1280 },
  "from a server, on a phone": { from: "server", scripts: true, width: 360 },
  "in a preview with an origin of its own": {
    ...{ from: "server", sandbox: "allow-scripts", scripts: true, width: 1280 },
  },
  "in a preview that runs no scripts": {
    ...{ from: "server", sandbox: "", scripts: false, width: 1280 },
  },
  "from disk, with scripts off": { from: "disk", scripts: false, width: 360 },
} as const satisfies Readonly<Record<string, Way>>;
