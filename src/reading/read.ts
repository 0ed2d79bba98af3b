import { digest } from "#digest";
import type { ChanceryRecord, Moment, Party } from "../record/record.ts";
import { assemble } from "./assemble.ts";
import type { LanguagePack } from "./language-pack.ts";
import { madeOnce } from "./made-once.ts";
import { walk } from "./passes/acts.ts";
import { settleAllegiance } from "./passes/allegiance.ts";
import { findAllBodies } from "./passes/bodies.ts";
import { findDeeds } from "./passes/deeds.ts";
import { findJourneys } from "./passes/journeys.ts";
import { scan } from "./passes/scan.ts";
import { findSittings } from "./passes/sittings.ts";
import { findUndertakings } from "./passes/undertakings.ts";
import { prepare } from "./prepare.ts";

export interface ReadOptions {
  /** File name or URL. An address in the text's own front matter goes before it. */
  readonly source: string;
  /** Who published it, where the caller knows better than the text. */
  readonly publisher?: { readonly value: string; readonly party: Party | null };
  /** The document's date, where the caller knows it; what the text says goes before it. */
  readonly published?: Moment;
}

/** The reader's own version: a change of reading is a change of version. */
export const readerVersion = "0.1.0";

/**
 * Reads one document with a language pack. Pure: the same text, options and pack always give the same record. `text` is
 * kept as it is given; every span counts in it.
 * @throws PatternError where a rule of the pack is malformed
 */
export function readWith(pack: LanguagePack, text: string, options: ReadOptions): ChanceryRecord {
  const prepared = prepare(pack);
  const { document, symbols, head } = scan(text, options, prepared);
  const bodies = findAllBodies(document.tokens, document.sentences, prepared);
  const { acts, encounters, unread } = walk(document, bodies, symbols, prepared);
  settleAllegiance(document, acts, encounters, prepared);
  const sittings = findSittings(document, bodies, prepared);
  const journeys = findJourneys(document, prepared);
  const deeds = findDeeds(document, acts, prepared);
  const undertakings = findUndertakings(
    document,
    acts,
    bodies,
    (act) => (act.encounter < 0 ? [] : (encounters[act.encounter]?.parties ?? [])),
    symbols,
    prepared,
  );
  return assemble({
    text,
    document,
    head,
    id: digest(text),
    language: pack.code,
    reader: { version: readerVersion, pack: packDigest(pack) },
    acts,
    encounters,
    bodies,
    undertakings,
    sittings,
    journeys,
    deeds,
    unread,
    pack: prepared,
  });
}

/** The digest of all that a pack holds. */
const packDigest = madeOnce((pack: LanguagePack) => digest(JSON.stringify(pack)));
