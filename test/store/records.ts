import { createHash } from "node:crypto";
import type { Act, ActKind, Actor, ChanceryRecord, Moment, Party, Publisher, Span } from "../../src/record/record.ts";

/** An act to be put into a made record: its words must stand in the text. */
export interface MadeAct {
  readonly kind: ActKind;
  readonly by: readonly Party[];
  readonly to?: readonly Party[];
  readonly quote: string;
}

export interface Made {
  readonly text: string;
  readonly source?: string;
  readonly language?: string;
  readonly published?: Moment;
  readonly publisher?: Publisher;
  readonly acts?: readonly MadeAct[];
  /** States that are named and no more. */
  readonly named?: readonly Party[];
  readonly reader?: string;
}

/** A record that keeps the contract, for tests of what happens after reading: the store asks no reader. */
export function makeRecord(made: Made): ChanceryRecord {
  const { text } = made;
  const acts = (made.acts ?? []).map((act, index): Act => {
    const start = text.indexOf(act.quote);
    if (start < 0) throw new Error(`"${act.quote}" does not stand in the text`);
    const span: Span = [start, start + act.quote.length];
    return {
      id: `a${index + 1}`,
      kind: act.kind,
      by: [],
      byParty: act.by,
      to: [],
      toParty: act.to ?? [],
      via: [],
      encounter: null,
      span,
      quote: act.quote,
      trigger: span,
      topics: [],
      strength: "firm",
      negated: false,
      reportedBy: null,
      cameo: "010",
      plover: "CONSULT",
      rule: "test.made",
      inferred: [],
      undertaking: null,
    };
  });
  const actors = (made.named ?? []).map(
    (party, index): Actor => ({ id: `s${index + 1}`, type: "state", name: party, party, mentions: [] }),
  );
  return {
    format: "chancery-record/1",
    reader: { version: made.reader ?? "0.1.0", pack: "sha256:made" },
    document: {
      id: `sha256:${createHash("sha256").update(text).digest("hex")}`,
      kind: "readout",
      language: made.language ?? "en",
      title: { value: text.slice(0, 10), span: [0, Math.min(10, text.length)] },
      published: made.published === undefined ? null : { value: made.published, span: [0, 1] },
      publisher: made.publisher ?? null,
      source: made.source ?? "made.txt",
    },
    text,
    actors,
    encounters: [],
    bodies: [],
    acts,
    undertakings: [],
    sittings: [],
    unread: [],
  };
}
