import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Base64 of bytes, which the language itself has no word for outside a platform. */
export function base64(bytes: Uint8Array): string {
  let text = "";
  for (let index = 0; index < bytes.length; index += 3) {
    const [a = 0, b, c] = bytes.subarray(index, index + 3);
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    text += alphabet[bits >> 18];
    text += alphabet[(bits >> 12) & 63];
    text += b === undefined ? "=" : alphabet[(bits >> 6) & 63];
    text += c === undefined ? "=" : alphabet[bits & 63];
  }
  return text;
}

/** What a content security policy calls an inline style or script by: `'sha256-…'`. */
export function policyDigest(source: string): string {
  return `'sha256-${base64(sha256(utf8ToBytes(source)))}'`;
}
