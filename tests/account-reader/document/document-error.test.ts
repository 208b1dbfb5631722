import { expect, it } from "vitest";
import { DocumentError } from "../../../lib/account-reader/src/document/document-error.ts";

it("DocumentError names the file, what was wanted and the cause", () => {
  const cause = new Error("broken");
  const error = new DocumentError("a.pdf", "a PDF that is whole", { cause });
  expect(error).toMatchObject({ name: "DocumentError", file: "a.pdf", cause });
  expect(error.message).toBe('Cannot read "a.pdf": wanted a PDF that is whole');
});
