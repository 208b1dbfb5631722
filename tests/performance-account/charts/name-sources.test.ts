import { expect, it } from "vitest";
import {
  nameSource,
  nameSources,
} from "../../../lib/performance-account/src/charts/name-sources.ts";
import { source } from "../measures/make-figure.ts";

it.each([
  ["https://www.gts-net.dk/nyheder?id=1", "gts-net.dk"],
  ["http://ufm.dk/aktuelt", "ufm.dk"],
  ["https://example.org:8080/a", "example.org"],
  ["www.example.org (the site)", "Made-up Account"],
  ["", "Made-up Account"],
])("nameSource of %j", (address, wanted) => {
  expect(nameSource({ ...source, address })).toBe(wanted);
});

it.each([
  [["https://ufm.dk/a"], "Source: ufm.dk."],
  [["https://ufm.dk/a", "https://ufm.dk/b"], "Source: ufm.dk."],
  [["https://ufm.dk/a", "https://gts-net.dk/b"], "Sources: ufm.dk, gts-net.dk."],
])("nameSources names each site of %j once", (addresses, wanted) => {
  expect(nameSources(addresses.map((address) => ({ source: { ...source, address } })))).toBe(
    wanted,
  );
});
