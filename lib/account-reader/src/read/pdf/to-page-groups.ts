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

/** The groups of lines of a page, in the order in which they are read; their lines have no place yet. */
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
    const parts = toRegionParts(own, { boxes, body, isFrame: frame !== undefined });
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
  /** Whether it is a box, rather than the page. */
  readonly isFrame: boolean;
}

function toRegionParts(pieces: readonly TextPiece[], region: Region): readonly Part[] {
  const { boxes } = region;
  const segments = toSegments(pieces);
  const tables = findTables(segments, boxes.rules);
  const used = new Set(tables.flatMap((table) => table.segments));
  const free = segments.filter((one) => !used.has(one));
  const blocks = joinUnits(toBlocks(free, boxes.rules));
  const whole = region.isFrame && tables.length === 0 ? toFrameTile(blocks) : undefined;
  if (whole) return [whole];
  const tiles = findTiles(blocks, boxes);
  const tiled = new Set(tiles.flatMap((tile) => tile.blocks));
  const rest = blocks.filter((block) => !tiled.has(block));
  const lists = findPairLists(rest);
  const paired = new Set(lists.flatMap((list) => list.blocks));
  return [
    ...lists.map(toPairPart),
    ...tables.map((table) => toTablePart(table, boxes.rules)),
    ...tiles.map(toTilePart),
    ...rest.filter((block) => !paired.has(block)).map((block) => toBlockPart(block, region)),
  ];
}

/** A box with one number and a few words as one group. */
function toFrameTile(blocks: readonly Block[]): Part | undefined {
  const counts = blocks.filter(isCount);
  const lines = blocks.flatMap((block) => block.lines);
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (counts.length !== 1 || blocks.length < 2 || length > 320) return undefined;
  return toTilePart({ ...toBounds(blocks), blocks: order(blocks) });
}

function toPairPart({ pairs, blocks }: PairList): Part {
  const texts = pairs.map(({ label, text }) => `${toText(label)}\t${toText(text)}`);
  return toPart(toBounds(blocks), texts);
}

const toText = (lines: readonly Segment[]) => lines.map(({ text }) => text).join(" ");

function toPart(place: Rectangle, texts: readonly string[], isHeading = false): Part {
  const kind = isHeading ? "heading" : "text";
  return { ...place, groups: [texts.map((text) => toLine(text, { line: 1 }, kind))], isHeading };
}

function toTablePart(table: Table, rules: readonly Rectangle[]): Part {
  const rows = toTableRows(table, rules).map((row) => ({ ...row, line: 1, page: undefined }));
  return { ...table, groups: toTableGroups(rows), isHeading: false };
}

/** A number that is broken over lines is one line. */
const toTilePart = ({ blocks, ...place }: Tile): Part =>
  toPart(
    place,
    blocks.flatMap((block) =>
      isCount(block) ? [toText(block.lines)] : block.lines.map(({ text }) => text),
    ),
  );

function toBlockPart(block: Block, { body, boxes: { bands } }: Region): Part {
  const band = bands.find((one) => isWithin(block, one));
  const place = toBounds(band ? [block, band] : [block]);
  return toPart(
    place,
    block.lines.map(({ text }) => text),
    isHeading(block, body),
  );
}
