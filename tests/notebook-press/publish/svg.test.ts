import { expect, it } from "vitest";
import { renderHtml } from "../../../lib/notebook-press/src/publish/html-tree.ts";
import { embedSvg } from "../../../lib/notebook-press/src/publish/svg.ts";

const embed = (svg: string, prefix = "c1_") => renderHtml(embedSvg(svg, { prefix, label: "Rain" }));

it.each([
  [
    "an id and its use",
    '<clipPath id="a"/><g clip-path="url(#a)"/>',
    '<clipPath id="c1_a"/><g clip-path="url(#c1_a)"/>',
  ],
  [
    "a quoted address",
    `<rect id="a"/><g fill="url('#a')"/>`,
    `<rect id="c1_a"/><g fill="url('#c1_a')"/>`,
  ],
  [
    "a link",
    '<rect id="a"/><use xlink:href="#a" href="#a"/>',
    '<rect id="c1_a"/><use xlink:href="#c1_a" href="#c1_a"/>',
  ],
  [
    "names",
    '<rect id="a"/><g aria-labelledby="a b"/>',
    '<rect id="c1_a"/><g aria-labelledby="c1_a b"/>',
  ],
  [
    "a style sheet",
    '<rect id="a"/><style>#a{fill:#abc}</style>',
    '<rect id="c1_a"/><style>#c1_a{fill:#abc}</style>',
  ],
  ["no color", '<rect id="fff"/><g fill="#fff"/>', '<rect id="c1_fff"/><g fill="#fff"/>'],
  [
    "no id of another drawing",
    '<rect id="a"/><use href="#b"/>',
    '<rect id="c1_a"/><use href="#b"/>',
  ],
])("embedSvg scopes %s", (_, inside, expected) => {
  expect(embed(`<svg>${inside}</svg>`)).toBe(`<svg role="img" aria-label="Rain">${expected}</svg>`);
});

it.each([
  ["a name and a role", "<svg>", '<svg role="img" aria-label="Rain">'],
  [
    "nothing that is there",
    '<svg role="presentation" aria-label="Own">',
    '<svg role="presentation" aria-label="Own">',
  ],
  ["no name beside another", '<svg aria-labelledby="t">', '<svg aria-labelledby="t" role="img">'],
  [
    "a view box",
    '<svg width="40" height="20px">',
    '<svg width="40" height="20px" viewBox="0 0 40 20" role="img" aria-label="Rain">',
  ],
  [
    "no view box from shares",
    '<svg width="100%">',
    '<svg width="100%" role="img" aria-label="Rain">',
  ],
])("embedSvg gives the root %s", (_, root, expected) => {
  expect(embed(`${root}</svg>`)).toBe(`${expected}</svg>`);
});

it("embedSvg leaves out what stands before the root", () => {
  const svg =
    '<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x">\n<svg></svg>\n';
  expect(embed(svg)).toMatch(/^<svg[^>]*><\/svg>$/);
});

it("embedSvg names only the root", () => {
  expect(embed("<svg><svg></svg></svg>")).toBe('<svg role="img" aria-label="Rain"><svg/></svg>');
});

it("embedSvg keeps names that have capitals", () => {
  const drawing =
    '<defs><linearGradient gradientUnits="userSpaceOnUse"/></defs><clipPath/><textPath/>';
  expect(embed(`<svg viewBox="0 0 1 2" role="img" aria-label="x">${drawing}</svg>`)).toBe(
    `<svg viewBox="0 0 1 2" role="img" aria-label="x">${drawing}</svg>`,
  );
});

it.each(["", "no drawing", "<p>none</p>"])("embedSvg draws nothing of %j", (svg) => {
  expect(embed(svg)).toBe('<svg role="img" aria-label="Rain"></svg>');
});
