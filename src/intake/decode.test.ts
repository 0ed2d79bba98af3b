import { TextDecoder } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "./decode.ts";
import { BinaryFile, EmptyFile, NotUtf8 } from "./problems.ts";

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

function problem(input: Uint8Array): unknown {
  try {
    return decode(input, "a.txt");
  } catch (error) {
    return error;
  }
}

describe("decode", () => {
  test("turns CRLF and CR into LF and changes nothing else", () => {
    expect(decode(utf8("one\r\ntwo\rthree\n\n  four\u00a0\u200f "), "a.txt")).toBe(
      "one\ntwo\nthree\n\n  four\u00a0\u200f ",
    );
  });

  test("drops one byte order mark at the start and keeps a later one", () => {
    expect(decode(utf8("\ufeffIraq\ufeff"), "a.txt")).toBe("Iraq\ufeff");
  });

  test("an empty file, and one of white space only, hold no text", () => {
    expect(problem(bytes())).toBeInstanceOf(EmptyFile);
    expect(problem(utf8(" \r\n\t\ufeff"))).toBeInstanceOf(EmptyFile);
    expect(problem(utf8("\ufeff"))).toBeInstanceOf(EmptyFile);
  });

  test("a zero byte is binary, and its place is named", () => {
    const found = problem(bytes(0x41, 0x00, 0x42));
    expect(found).toBeInstanceOf(BinaryFile);
    expect(found).toMatchObject({ offset: 1, message: expect.stringMatching(/^a\.txt: .*byte 1 is zero; save/) });
  });

  test.each([
    ["a PDF", utf8("%PDF-1.7 …")],
    ["a ZIP archive", bytes(0x50, 0x4b, 0x03, 0x04, 1)],
    ["a JPEG picture", bytes(0xff, 0xd8, 0xff, 0xe0)],
    ["an RTF file", utf8("{\\rtf1 hello}")],
  ])("%s is named as such", (format, input) => {
    expect(problem(input)).toMatchObject({ name: "BinaryFile", reason: expect.stringContaining(format) });
  });

  test.each([
    ["UTF-16", bytes(0xff, 0xfe, 0x41, 0x00)],
    ["UTF-16", bytes(0xfe, 0xff, 0x00, 0x41)],
    ["UTF-32", bytes(0xff, 0xfe, 0x00, 0x00, 0x41, 0, 0, 0)],
  ])("%s is not called binary", (encoding, input) => {
    expect(problem(input)).toMatchObject({ name: "NotUtf8", mend: expect.stringContaining(`-f ${encoding}`) });
  });

  test.each([
    ["a lone continuation byte", bytes(0x41, 0x80), 1],
    ["Windows-1252 é before a letter", bytes(0x63, 0x61, 0x66, 0xe9, 0x20), 3],
    ["an overlong slash", bytes(0xc0, 0xaf), 0],
    ["an overlong three-byte form", bytes(0x41, 0xe0, 0x80, 0x80), 1],
    ["a surrogate", bytes(0xed, 0xa0, 0x80), 0],
    ["a code point past U+10FFFF", bytes(0xf4, 0x90, 0x80, 0x80), 0],
    ["a sequence cut off at the end", bytes(0x41, 0x42, 0xe2, 0x82), 2],
    ["a fault after whole sequences", bytes(...utf8("ناجح 🙂 "), 0xff), utf8("ناجح 🙂 ").length],
  ])("%s is placed", (_, input, offset) => {
    expect(problem(input)).toBeInstanceOf(NotUtf8);
    expect(problem(input)).toMatchObject({ offset });
  });

  test("any text comes back as it was, but for its line ends", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (text) => {
        fc.pre(!text.includes("\0"));
        fc.pre(text.trim() !== "" && !/^(?:\ufeff|%PDF-|PK|\{\\rtf)/.test(text));
        expect(decode(utf8(text), "a")).toBe(text.replace(/\r\n?/g, "\n"));
      }),
    );
  });

  test("bytes that the platform's decoder refuses are refused, at the first byte where it does", () => {
    const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    const accepts = (input: Uint8Array) => {
      try {
        strict.decode(input);
        return true;
      } catch {
        return false;
      }
    };
    const byte = fc.oneof(fc.integer({ min: 1, max: 255 }), fc.constantFrom(0xe0, 0xed, 0xf0, 0xf4, 0xc2, 0x80, 0xbf));
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 24 }), fc.array(byte, { maxLength: 6 }), (head, tail) => {
        const input = Uint8Array.from([0x41, ...head.filter((value) => value !== 0), ...tail]);
        const found = problem(input);
        if (!(found instanceof NotUtf8)) {
          expect(accepts(input)).toBe(true);
          return;
        }
        expect(accepts(input)).toBe(false);
        expect(accepts(input.subarray(0, found.offset))).toBe(true);
        expect(accepts(input.subarray(0, found.offset + 1)) && (input[found.offset] ?? 0) >= 0x80).toBe(false);
      }),
    );
  });
});
