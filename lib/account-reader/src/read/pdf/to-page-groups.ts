import { type Group, toLine } from "../../document/document.ts";
import { toTableGroups } from "../table/to-table-groups.ts";
import { type Boxes, findBoxes, toBullets } from "./find-boxes.ts";
import { findPairLists, type PairList } from "./find-pairs.ts";
import { findTables } from "./find-table.ts";
import { findTiles } from "./find-tiles.ts";
import type { Table } from "./grow-table.ts";
import { type BodyLook, isHeading } from "./is-heading.ts";
import { joinUnits } from "./join-units.ts";
import { order } from "./order.ts";
import { isWithin, type Page, type Rectangle, type TextPiece, toBounds } from "./page.ts";
import type { Segment } from "./segment.ts";
import { type Block, isCount, type Tile, toBlocks } from "./to-blocks.ts";
import { toSegments } from "./to-segments.ts";
import { toTableRows } from "./to-table-rows.ts";

/** A thing on a page, with the groups of lines that it is read as. */
interface Part extends Rectangle {
  readonly groups: readonly Group[];
  readonly isHeading: boolean;
}

/** The groups of lines of a page, in the order in which they are read; their lines are not counted yet. */
export function toPageGroups(
  page: Page,
  margins: ReadonlySet<TextPiece>,
  body: BodyLook,
): readonly Group[] {
  const boxes = findBoxes(page);
  const pieces = [...page.pieces.filter((piece) => !margins.has(piece)), ...toBullets(page)];
  const frames = boxes.frames.toReversed();
  const toOwner = (place: Rectangle) =>
    boxes.frames.find((frame) => frame !== place && isWithin(place, frame));
  const toParts = (frame: Rectangle | undefined): readonly Part[] => {
    const own = pieces.filter((piece) => toOwner(piece) === frame);
    const inner = frames
      .filter((one) => toOwner(one) === frame)
      .flatMap((one) => toFrame(one, toParts(one)));
    const region = { boxes, body, page: page.number, isFrame: frame !== undefined };
    const parts = toRegionParts(own, region);
    return order([...parts, ...inner]);
  };
  return toParts(undefined).flatMap(({ groups }) => groups);
}

function toFrame(frame: Rectangle, parts: readonly Part[]): readonly Part[] {
  if (parts.length === 0) return [];
  const groups = parts.flatMap((part) => part.groups);
  return [{ ...frame, groups, isHeading: parts.every((part) => part.isHeading) }];
}

interface Region {
  readonly boxes: Boxes;
  readonly body: BodyLook;
  readonly page: number;
  /** Whether it is a box, rather than the page. */
  readonly isFrame: boolean;
}

function toRegionParts(pieces: readonly TextPiece[], region: Region): readonly Part[] {
  const { boxes, page } = region;
  const segments = toSegments(pieces);
  const tables = findTables(segments, boxes.rules);
  const used = new Set(tables.flatMap((table) => table.segments));
  const free = segments.filter((one) => !used.has(one));
  const blocks = joinUnits(toBlocks(free, boxes.rules));
  const whole = region.isFrame && tables.length === 0 ? toFrameTile(blocks, page) : undefined;
  if (whole) return [whole];
  const tiles = findTiles(blocks, boxes);
  const tiled = new Set(tiles.flatMap((tile) => tile.blocks));
  const rest = blocks.filter((block) => !tiled.has(block));
  const lists = findPairLists(rest);
  const paired = new Set(lists.flatMap((list) => list.blocks));
  return [
    ...lists.map((list) => toPairPart(list, page)),
    ...tables.map((table) => toTablePart(table, boxes.rules, page)),
    ...tiles.map((tile) => toTilePart(tile, page)),
    ...rest.filter((block) => !paired.has(block)).map((block) => toBlockPart(block, region)),
  ];
}

/** A box with one number and a few words as one group. */
function toFrameTile(blocks: readonly Block[], page: number): Part | undefined {
  const counts = blocks.filter(isCount);
  const lines = blocks.flatMap((block) => block.lines);
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (counts.length !== 1 || blocks.length < 2 || length > 320) return undefined;
  const sorted = order(blocks);
  return toTilePart({ ...toBounds(blocks), blocks: sorted }, page);
}

function toPairPart({ pairs, blocks }: PairList, page: number): Part {
  const toText = (lines: readonly Segment[]) => lines.map(({ text }) => text).join(" ");
  const lines = pairs.map(({ label, text }) => `${toText(label)}\t${toText(text)}`);
  const group = lines.map((text) => toLine(text, { page, line: 1 }));
  return { ...toBounds(blocks), groups: [group], isHeading: false };
}

function toTablePart(table: Table, rules: readonly Rectangle[], page: number): Part {
  const rows = toTableRows(table, rules).map((row) => ({ ...row, line: 1, page }));
  return { ...table, groups: toTableGroups(rows), isHeading: false };
}

function toTilePart({ blocks, ...place }: Tile, page: number): Part {
  const lines = blocks.flatMap((block) =>
    toJoined(block).map(({ text }) => toLine(text, { page, line: 1 })),
  );
  return { ...place, groups: [lines], isHeading: false };
}

/** A number that is broken over lines is one line. */
function toJoined(block: Block): readonly Segment[] {
  const [first] = block.lines;
  if (!first || block.lines.length === 1 || !isCount(block)) return block.lines;
  return [{ ...first, text: block.lines.map(({ text }) => text).join(" ") }];
}

function toBlockPart(block: Block, { body, page, boxes: { bands } }: Region): Part {
  const heading = isHeading(block, body);
  const band = bands.find((one) => isWithin(block, one));
  const place = toBounds(band ? [block, band] : [block]);
  const lines = block.lines.map(({ text }) =>
    toLine(text, { page, line: 1 }, heading ? "heading" : "text"),
  );
  return { ...place, groups: [lines], isHeading: heading };
}
