import { createHash } from "node:crypto";

/** The id of the document with this text: `sha256:` and the digest of its UTF-8 bytes. */
export function documentId(text: string): string {
  return `sha256:${createHash("sha256").update(text, "utf8").digest("hex")}`;
}
