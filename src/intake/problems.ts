/**
 * Why an input could not be taken in. `message` is one line that names the input, the reason and the mend; control
 * characters in a file's name are shown escaped, so that a name cannot break the line or steer the terminal.
 */
export class IntakeProblem extends Error {
  override readonly name: string = "IntakeProblem";
  /** The file, folder or `-` as it was asked for. */
  readonly source: string;
  readonly reason: string;
  readonly mend: string;

  constructor(source: string, reason: string, mend: string) {
    super(`${printable(source)}: ${reason}; ${mend}`);
    this.source = source;
    this.reason = reason;
    this.mend = mend;
  }
}

export class EmptyFile extends IntakeProblem {
  override readonly name = "EmptyFile";
  constructor(source: string) {
    super(source, "the file holds no text", "give a file with the document's words in it");
  }
}

export class BinaryFile extends IntakeProblem {
  override readonly name = "BinaryFile";
  /** Byte offset of the first byte that text cannot hold; null where the file's first bytes name its format. */
  readonly offset: number | null;
  constructor(source: string, format: string | null, offset: number | null) {
    super(
      source,
      format === null ? `this is no text: byte ${offset} is zero` : `this is ${format}, no plain text`,
      "save the document as plain text (UTF-8) and give that file",
    );
    this.offset = offset;
  }
}

export class NotUtf8 extends IntakeProblem {
  override readonly name = "NotUtf8";
  /** Offset of the first byte that does not belong, counted from 0. */
  readonly offset: number;
  constructor(source: string, offset: number, encoding: string | null) {
    super(
      source,
      encoding === null
        ? `the text is not UTF-8: byte ${offset} does not fit`
        : `the text is ${encoding}, not UTF-8 (seen at byte ${offset})`,
      encoding === null
        ? 'convert it first, for instance "iconv -f WINDOWS-1256 -t UTF-8", with the encoding it was saved in'
        : `convert it first: iconv -f ${encoding} -t UTF-8`,
    );
    this.offset = offset;
  }
}

export class FolderWithoutDocuments extends IntakeProblem {
  override readonly name = "FolderWithoutDocuments";
  constructor(source: string, endings: readonly string[]) {
    super(
      source,
      "no document in this folder or below it",
      `documents are files ending in ${endings.join(", ")} (README and hidden files are passed over); name any other file itself`,
    );
  }
}

export class MissingPath extends IntakeProblem {
  override readonly name = "MissingPath";
  constructor(source: string) {
    super(source, "no such file or folder", "check the spelling and the folder you are in");
  }
}

export class FileTooLarge extends IntakeProblem {
  override readonly name = "FileTooLarge";
  /** In bytes. */
  readonly limit: number;
  constructor(source: string, limit: number) {
    super(
      source,
      `larger than the limit of ${bytesInWords(limit)}`,
      "give one document a file, or raise the limit with --max-size",
    );
    this.limit = limit;
  }
}

export class UnreadablePath extends IntakeProblem {
  override readonly name = "UnreadablePath";
  constructor(source: string, code: string) {
    super(
      source,
      `could not be read (${reasons.get(code) ?? code})`,
      mends.get(code) ?? "try it again, or copy it first",
    );
  }
}

/** Ctrl-C came before the input had ended. */
export class Stopped extends IntakeProblem {
  override readonly name = "Stopped";
  constructor(source: string) {
    super(source, "stopped before its end", "nothing of it was taken in");
  }
}

const reasons = new Map([
  ["EACCES", "permission denied"],
  ["EPERM", "permission denied"],
  ["ELOOP", "its links lead in a circle"],
  ["ENOTDIR", "a part of its path is a file, no folder"],
  ["ENAMETOOLONG", "the name is too long"],
  ["EMFILE", "too many files are open"],
  ["EIO", "the disk failed"],
]);

const mends = new Map([
  ["EACCES", "let yourself read it (chmod u+r)"],
  ["EPERM", "let yourself read it (chmod u+r)"],
  ["ELOOP", "give the file that the link was to lead to"],
  ["ENOTDIR", "check the spelling"],
]);

function bytesInWords(bytes: number): string {
  return bytes >= 1_000_000 && bytes % 100_000 === 0 ? `${bytes / 1_000_000} MB` : `${bytes} bytes`;
}

/** A name as one line: control characters and those that turn the direction of text stand as `\u…`. */
function printable(name: string): string {
  return name.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (character) => {
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
  });
}
