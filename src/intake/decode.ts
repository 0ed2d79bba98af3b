import { isUtf8 } from "node:buffer";
import { BinaryFile, EmptyFile, NotUtf8 } from "./problems.ts";

/**
 * The text of a file: UTF-8, a leading byte order mark dropped, CRLF and CR turned into LF, nothing else changed.
 * Throws EmptyFile, BinaryFile or NotUtf8, each naming `source` and the byte where it went wrong.
 */
export function decode(bytes: Uint8Array, source: string): string {
  if (bytes.length === 0) throw new EmptyFile(source);
  const wide = wideEncoding(bytes);
  if (wide) throw new NotUtf8(source, 0, wide);
  const format = formatOf(bytes);
  if (format) throw new BinaryFile(source, format, null);
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw new BinaryFile(source, null, zero);
  if (!isUtf8(bytes)) throw new NotUtf8(source, firstFault(bytes), null);
  const text = new TextDecoder("utf-8").decode(bytes).replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  if (text.trim() === "") throw new EmptyFile(source);
  return text;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** UTF-16 and UTF-32 say so in their first bytes; without this look they would pass for binary, being half zeros. */
function wideEncoding(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])) return "UTF-32";
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return "UTF-16";
  return null;
}

const formats: readonly (readonly [format: string, start: readonly number[]])[] = [
  ["a PDF", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["a ZIP archive (or DOCX, XLSX, EPUB)", [0x50, 0x4b, 0x03, 0x04]],
  ["an old Word or Excel file", [0xd0, 0xcf, 0x11, 0xe0]],
  ["a PNG picture", [0x89, 0x50, 0x4e, 0x47]],
  ["a JPEG picture", [0xff, 0xd8, 0xff]],
  ["a gzip archive", [0x1f, 0x8b]],
  ["an RTF file", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

function formatOf(bytes: Uint8Array): string | null {
  return formats.find(([, start]) => startsWith(bytes, start))?.[0] ?? null;
}

/**
 * The offset of the first byte that breaks UTF-8. A sequence that is begun and not ended is placed at its first byte.
 * Only called where `isUtf8` said no; returns the length if, against that, nothing is found.
 */
function firstFault(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const length =
      lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
    if (length === 0) return at;
    // The second byte's range keeps out overlong forms, surrogates and what lies beyond U+10FFFF.
    const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    for (let next = 1; next < length; next += 1) {
      const byte = bytes[at + next];
      const least = next === 1 ? low : 0x80;
      const most = next === 1 ? high : 0xbf;
      if (byte === undefined || byte < least || byte > most) return at;
    }
    at += length;
  }
  return at;
}
