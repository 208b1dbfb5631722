import { escapeHtml } from "../text/escape-html.ts";

/** Colors source text as the inside of a `<code>` element. */
export type Highlight = (source: string, language: string) => string;

/** A highlighter for one page: tokens share short classes, which keeps the page small. */
export async function loadHighlighter() {
  grammar ??= loadGrammar();
  const { tokenize, foreground } = await grammar;
  const classes = new Map([[foreground, ""]]);
  return {
    /** Colors TypeScript and JavaScript; source in another language is only escaped. */
    highlight: (source: string, language: string) => {
      if (!/^(typescript|javascript|ts|js)$/i.test(language)) return escapeHtml(source);
      const lines = tokenize(source).map((line) => renderLine(mergeSpaces(line), classes));
      return lines.join("\n");
    },
    /** Style rules for the colors used so far, light and dark. */
    toStyles: () => renderStyles(classes),
  };
}

/** A piece of source and its two colors, `light dark`. */
interface Token {
  readonly content: string;
  readonly colors: string;
}

const themes = { light: "github-light-high-contrast", dark: "github-dark-high-contrast" };

let grammar: ReturnType<typeof loadGrammar> | undefined;

async function loadGrammar() {
  const { createHighlighterCore } = await import("shiki/core");
  const { createJavaScriptRegexEngine } = await import("shiki/engine/javascript");
  const core = await createHighlighterCore({
    themes: [
      import("shiki/themes/github-light-high-contrast.mjs"),
      import("shiki/themes/github-dark-high-contrast.mjs"),
    ],
    langs: [import("shiki/langs/typescript.mjs")],
    engine: createJavaScriptRegexEngine(),
  });
  // By default a line that takes long is given up halfway, so that a page would depend on
  // how busy the machine was.
  const options = { lang: "typescript", themes, tokenizeTimeLimit: 0 };
  const tokenize = (source: string): readonly (readonly Token[])[] =>
    core.codeToTokensWithThemes(source, options).map((line) =>
      line.map(({ content, variants: { light, dark } }) => ({
        content,
        colors: `${light?.color} ${dark?.color}`.toLowerCase(),
      })),
    );
  const [light, dark] = [themes.light, themes.dark].map((theme) => core.getTheme(theme).fg);
  return { tokenize, foreground: `${light} ${dark}`.toLowerCase() };
}

function mergeSpaces(line: readonly Token[]): readonly Token[] {
  const merged: { content: string; colors: string }[] = [];
  for (const token of line) {
    const last = merged.at(-1);
    if (last && (token.colors === last.colors || !token.content.trim()))
      last.content += token.content;
    else merged.push({ ...token });
  }
  return merged;
}

function renderLine(line: readonly Token[], classes: Map<string, string>): string {
  const spans = line.map(({ content, colors }) => {
    const name = classes.get(colors) ?? `k${classes.size}`;
    classes.set(colors, name);
    return name ? `<span class="${name}">${escapeHtml(content)}</span>` : escapeHtml(content);
  });
  return spans.join("");
}

function renderStyles(classes: ReadonlyMap<string, string>): string {
  const rules = Array.from(classes, ([colors, name]) => {
    const [light, dark] = colors.split(" ");
    return name && `.${name}{color:${light};color:light-dark(${light},${dark})}`;
  }).join("");
  return rules && `${rules}\n`;
}
