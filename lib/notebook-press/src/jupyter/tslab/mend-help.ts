import { replace, requireOfTslab } from "./modules.ts";

interface Completions {
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly string[];
  readonly original?: { readonly entries: readonly { name: string; kind: string }[] };
}

interface Hover {
  readonly tags?: readonly { name: string; text?: readonly { text: string }[] }[];
}

/** Makes completions say what each is, and hovers name what their notes are about. */
export function mendHelp(): void {
  const { JupyterHandlerImpl } = requireOfTslab("./dist/jupyter.js");
  replace(
    JupyterHandlerImpl.prototype,
    "handleComplete",
    function (
      this: { executor: { complete(code: string, position: number): Completions } },
      { code, cursor_pos }: { code: string; cursor_pos: number },
    ) {
      const { start, end, candidates, original } = this.executor.complete(code, cursor_pos);
      const kinds = new Map(original?.entries.map(({ name, kind }) => [name, kind]));
      const types = candidates.map((text) => ({ start, end, text, type: kinds.get(text) ?? "" }));
      const metadata = { _jupyter_types_experimental: types };
      return { status: "ok", cursor_start: start, cursor_end: end, matches: candidates, metadata };
    },
  );
  const hovers = requireOfTslab("./dist/inspect.js");
  const { printQuickInfo } = hovers;
  replace(hovers, "printQuickInfo", (hover: Hover) => {
    const tags = hover.tags?.map((tag) =>
      tag.name === "param" || !tag.text
        ? tag
        : { ...tag, text: [{ text: `@${tag.name} ` }, ...tag.text] },
    );
    return printQuickInfo({ ...hover, tags });
  });
}
