import { constants, createReadStream, type Dirent } from "node:fs";
import { access, readdir, realpath, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { addAbortSignal, type Readable } from "node:stream";
import { decode } from "./decode.ts";
import {
  FileTooLarge,
  FolderWithoutDocuments,
  IntakeProblem,
  MissingPath,
  Stopped,
  UnreadablePath,
} from "./problems.ts";

/** One document as it came in. */
export interface Intake {
  /** The whole file as text: see `decode`. */
  readonly text: string;
  /** The path as it was asked for, with `/` between its parts; `stdin` for standard input. */
  readonly source: string;
  /** How many bytes it had. */
  readonly bytes: number;
}

/** A place a document may be found at: what `locate` gives and `take` opens. */
export interface Place {
  readonly source: string;
  /** Null for standard input. */
  readonly path: string | null;
}

export interface IntakeOptions {
  /** What `-` reads. */
  readonly stdin: Readable;
  /** The largest document taken in, in bytes; 20 MB where left out. */
  readonly sizeLimit?: number;
  /** Ends the wait for standard input. */
  readonly signal?: AbortSignal;
}

/** 20 MB: two hundred times the longest communiqué seen; past that it is an archive and no document. */
const defaultSizeLimit = 20_000_000;

/** The endings of the files that a folder gives. A file named itself may end in anything. */
const documentEndings: readonly string[] = [".txt", ".text", ".md", ".markdown"];

/**
 * Finds the documents that `paths` name: files, folders (with all below them, in the order of their names) and `-` for
 * standard input. A problem with one path is yielded in its place and the rest goes on. A file reached twice is given
 * once.
 */
export async function* locate(paths: readonly string[]): AsyncGenerator<Place | IntakeProblem> {
  const seen = new Set<string>();
  for (const path of paths) {
    if (path === "-") {
      if (seen.has("-")) continue;
      seen.add("-");
      yield { source: "stdin", path: null };
      continue;
    }
    try {
      const found = await stat(path);
      if (found.isDirectory()) yield* walk(path, seen);
      else if (await firstTime(path, seen)) yield { source: slashed(path), path };
    } catch (error) {
      yield problemOf(path, error);
    }
  }
}

/** Opens one place. Throws an IntakeProblem that names it where it gives no document. */
export async function take(place: Place, options: IntakeOptions): Promise<Intake> {
  const limit = options.sizeLimit ?? defaultSizeLimit;
  try {
    if (place.path !== null) {
      await access(place.path, constants.R_OK);
      const found = await stat(place.path);
      if (found.size > limit) throw new FileTooLarge(place.source, limit);
    }
    // A stream, not readFile: pipes and devices have no size to ask for beforehand.
    const stream = place.path === null ? options.stdin : createReadStream(place.path);
    if (options.signal && place.path === null) addAbortSignal(options.signal, stream);
    const bytes = await readUpTo(stream, limit, place.source);
    return { text: decode(bytes, place.source), source: place.source, bytes: bytes.length };
  } catch (error) {
    throw problemOf(place.source, error);
  }
}

/** `locate` and `take` in one: documents and problems as they come, one at a time. */
export async function* gather(
  paths: readonly string[],
  options: IntakeOptions,
): AsyncGenerator<Intake | IntakeProblem> {
  for await (const place of locate(paths)) {
    if (place instanceof IntakeProblem) yield place;
    else yield await take(place, options).catch((error: unknown) => problemOf(place.source, error));
  }
}

async function* walk(top: string, seen: Set<string>): AsyncGenerator<Place | IntakeProblem> {
  let documents = 0;
  let problems = 0;
  let walked = false;
  const pending = [top];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    let entries: Dirent[];
    try {
      // A link may lead back up; a folder is walked once, by its real name.
      if (!(await firstTime(folder, seen))) continue;
      walked = true;
      entries = await readdir(folder, { withFileTypes: true });
    } catch (error) {
      problems += 1;
      yield problemOf(folder, error);
      continue;
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    const below: string[] = [];
    for (const entry of entries) {
      if (entry.name.startsWith(".")) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) below.push(path);
      else if (entry.isSymbolicLink()) {
        // Where a link leads to a folder it is walked; where it leads nowhere it is named.
        try {
          const found = await stat(path);
          if (found.isDirectory()) below.push(path);
          else if (found.isFile() && isDocument(entry.name)) {
            documents += 1;
            if (await firstTime(path, seen)) yield { source: slashed(path), path };
          }
        } catch (error) {
          if (!isDocument(entry.name)) continue;
          problems += 1;
          yield problemOf(path, error);
        }
      } else if (entry.isFile() && isDocument(entry.name)) {
        documents += 1;
        if (await firstTime(path, seen)) yield { source: slashed(path), path };
      }
    }
    pending.push(...below.reverse());
  }
  if (walked && documents === 0 && problems === 0) yield new FolderWithoutDocuments(top, documentEndings);
}

function isDocument(name: string): boolean {
  const ending = extname(name).toLowerCase();
  return documentEndings.includes(ending) && basename(name, extname(name)).toLowerCase() !== "readme";
}

async function firstTime(path: string, seen: Set<string>): Promise<boolean> {
  const real = await realpath(path).catch(() => path);
  if (seen.has(real)) return false;
  seen.add(real);
  return true;
}

async function readUpTo(stream: Readable, limit: number, source: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes: Uint8Array = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    length += bytes.length;
    if (length > limit) throw new FileTooLarge(source, limit);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks, length);
}

function slashed(path: string): string {
  return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
}

function problemOf(source: string, error: unknown): IntakeProblem {
  if (error instanceof IntakeProblem) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  if (code === "ABORT_ERR") return new Stopped(source);
  return code === "ENOENT" ? new MissingPath(source) : new UnreadablePath(source, code);
}
