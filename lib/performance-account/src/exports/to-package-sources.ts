import type { Source } from "../account/account.ts";

/** Sources as a data package names them; an address goes in as a path only where it is one. */
export const toPackageSources = (sources: readonly Source[]): readonly object[] =>
  sources.map(({ title, address, accessed, licence }) => ({
    title,
    ...(/^https?:\/\/\S+$/.test(address) && { path: address }),
    address,
    accessed,
    licence,
  }));
