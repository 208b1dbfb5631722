import { createHmac, randomUUID, timingSafeEqual } from "node:crypto";
import { z } from "zod";

const delimiter = "<IDS|MSG>";

// Kernels send null for a part that is empty, and some leave out what the specification asks for.
const dictSchema = z
  .record(z.string(), z.unknown())
  .nullish()
  .transform((dict) => dict ?? {});

const messageSchema = z.object({
  header: z.looseObject({ msg_id: z.string(), msg_type: z.string(), date: z.string().catch("") }),
  parent_header: dictSchema.pipe(z.looseObject({ msg_id: z.string().optional().catch(undefined) })),
  metadata: dictSchema,
  content: dictSchema,
});

/** A message of the Jupyter messaging specification, as far as a client reads it. */
export type Message = z.infer<typeof messageSchema>;

/** A message to a kernel, with a header of its own. */
export function toRequest(type: string, content: Message["content"], session: string) {
  const date = new Date().toISOString();
  const sender = { date, session, username: "", version: "5.3" };
  const header = { msg_id: randomUUID(), msg_type: type, ...sender };
  return { header, parent_header: {}, metadata: {}, content };
}

/** The parts of a message on the wire, signed with the key of the connection. */
export function toFrames(message: Message, key: string): string[] {
  const { header, parent_header, metadata, content } = message;
  const parts = [header, parent_header, metadata, content].map((part) => JSON.stringify(part));
  return [delimiter, sign(parts, key), ...parts];
}

/** Reads the parts of a message; a SyntaxError says what is wrong with them or with their signature. */
export function parseFrames(frames: readonly Buffer[], key: string): Message {
  const start = findDelimiter(frames);
  // The signature is of four parts; raw buffers may follow.
  const [signature, ...parts] = frames.slice(start + 1, start + 6);
  if (start < 0 || !signature || parts.length < 4)
    throw new SyntaxError(
      `Cannot read ${frames.length} frames as a message: wanted a delimiter, a signature and four parts`,
    );
  const wanted = Buffer.from(sign(parts, key));
  if (signature.length !== wanted.length || !timingSafeEqual(signature, wanted))
    throw new SyntaxError(
      `Cannot trust a message signed "${signature}": wanted the signature of the connection's key`,
    );
  const [header, parent_header, metadata, content] = parts.map((part) => JSON.parse(String(part)));
  return messageSchema.parse({ header, parent_header, metadata, content });
}

/** How many of the frames name those who the message is from or to; -1 if it is no message. */
export const findDelimiter = (frames: readonly Buffer[]): number =>
  frames.findIndex((frame) => frame.equals(Buffer.from(delimiter)));

function sign(parts: readonly (string | Buffer)[], key: string) {
  const hmac = createHmac("sha256", key);
  for (const part of parts) hmac.update(part);
  return hmac.digest("hex");
}
