/**
 * What test files load in other ways than by imports, so that `--changed` finds them by it: what
 * runs in pages is bundled by the build.
 */
const loadedOtherwise: Readonly<Record<string, string>> = {
  "tests/notebook-press/publish/index-in-browser.test.ts": "/lib/notebook-press/src/browser/*.ts",
  "tests/notebook-press/publish/live-charts.test.ts": "/lib/notebook-press/src/browser/*.ts",
  "tests/notebook-press/publish/page-in-browser.test.ts": "/lib/notebook-press/src/browser/*.ts",
};

/** A plugin that has Vite take them for imports, which nobody makes. */
export const markLoadedOtherwise = {
  name: "mark-loaded-otherwise",
  enforce: "pre" as const,
  transform(code: string, id: string): string | undefined {
    const [, files] = Object.entries(loadedOtherwise).find(([file]) => id.endsWith(file)) ?? [];
    return files && `${code}\nimport.meta.glob("${files}");\n`;
  },
};
