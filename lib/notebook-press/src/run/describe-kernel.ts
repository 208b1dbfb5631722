import { readFileSync } from "node:fs";
import type { KernelSpec } from "../jupyter/kernel-spec.ts";

/**
 * The name of a kernel, with the version of the package that it comes in if it comes in one:
 * what a kernel says of itself is not to be relied on.
 */
export function describeKernel({ displayName, argv }: KernelSpec): string {
  const version = argv.map(maybeVersion).findLast((found) => found !== undefined);
  return version === undefined ? displayName : `${displayName} ${version}`;
}

function maybeVersion(path: string): string | undefined {
  const [, home] = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(path) ?? [];
  if (home === undefined) return undefined;
  const { version } = JSON.parse(readFileSync(`${home}/package.json`, "utf8")) as {
    version?: string;
  };
  return version;
}
