import { expect, it } from "vitest";
import {
  parseFrames,
  toFrames,
  toRequest,
} from "../../../lib/notebook-press/src/jupyter/message.ts";

const request = toRequest("execute_request", { code: "æøå" }, "session");
const frames = toFrames(request, "key").map((frame) => Buffer.from(frame));
const withFrame = (at: number, text: string) => frames.with(at, Buffer.from(text));

it("parseFrames reads what toFrames has signed", () => {
  expect(parseFrames(frames, "key")).toEqual(request);
});

it("parseFrames passes over the identities and the buffers around a message", () => {
  const all = [Buffer.from("identity"), ...frames, Buffer.from("buffer")];
  expect(parseFrames(all, "key").content).toEqual({ code: "æøå" });
});

it.each([
  ["null for what is empty", { parent_header: null, metadata: null, content: null }],
  ["parents without an id", { parent_header: { msg_id: null }, metadata: {}, content: {} }],
])("parseFrames takes %s", (_, parts) => {
  const message = { ...request, ...parts, header: { ...request.header, date: null } };
  const odd = toFrames(message as never, "key").map((frame) => Buffer.from(frame));
  const { parent_header, metadata } = parseFrames(odd, "key");
  expect([parent_header.msg_id, metadata]).toEqual([undefined, {}]);
});

it.each([
  [
    "a signature of another key",
    toFrames(request, "other").map((text) => Buffer.from(text)),
    /trust/,
  ],
  ["no signature", withFrame(1, ""), /Cannot trust a message signed "": wanted/],
  ["a part that was changed", withFrame(5, '{"code":"evil"}'), /trust/],
  ["no delimiter", frames.slice(1), /Cannot read 5 frames as a message/],
  ["too few parts", frames.slice(0, 4), /Cannot read 4 frames/],
  ["no frames", [], /Cannot read 0 frames/],
])("parseFrames refuses %s", (_, wrong, message) => {
  expect(() => parseFrames(wrong, "key")).toThrow(message);
});
