import type {
  ExplainedAct,
  ExplainedBody,
  ExplainedHead,
  ExplainedMention,
  ExplainedSentence,
  ExplainedSubject,
  Explanation,
  Lost,
  Matched,
  NearMiss,
  SilentReason,
  Words,
} from "../record/explanation.ts";
import type { Act, ChanceryRecord, Encounter, Party, Span, Undertaking } from "../record/record.ts";
import { cameoCodes } from "./codes/cameo-codes.ts";
import { NearMisses } from "./explain/near-misses.ts";
import { ruleOf, Searched, whyNot } from "./explain/why-not.ts";
import type { ActRule, EncounterRule, LanguagePack } from "./language-pack.ts";
import { walk } from "./passes/acts.ts";
import { findAllBodies } from "./passes/bodies.ts";
import { bestMatch, findHeads, type Head, type Symbols } from "./passes/clauses.ts";
import type { DraftAct, ReadDocument, ReadSentence } from "./passes/document.ts";
import type { Mention } from "./passes/mentions.ts";
import { scan } from "./passes/scan.ts";
import { hasAttendance } from "./passes/sides.ts";
import { type Prepared, prepare, type RuleSet } from "./prepare.ts";
import { type ReadOptions, readWith } from "./read.ts";
import type { TimeMention } from "./times/find-times.ts";

export interface ExplainOptions extends ReadOptions {
  /** A UTF-16 offset of the text: only the sentence that holds it is explained. */
  readonly at?: number;
}

/** So many rules are listed for one near miss; the rest are counted. */
const listed = 12;

/** So many sentences back the last encounter and the last speaker are looked for. */
const remembered = 200;

/** A draft with the act of the record that it became. */
interface Made {
  readonly draft: DraftAct;
  readonly act: Act;
}

/**
 * Explains how a document was read. Pure, as reading is. Reads the text as `readWith` does, and again, to see what the passes
 * found on the way.
 * @throws PatternError where a rule of the pack is malformed
 */
export function explainWith(pack: LanguagePack, text: string, options: ExplainOptions): Explanation {
  const record = readWith(pack, text, options);
  const prepared = prepare(pack);
  const { document, symbols } = scan(text, options, prepared);
  const bodies = findAllBodies(document.tokens, document.sentences, prepared);
  const { acts } = walk(document, bodies, symbols, prepared);
  const explainer = new Explainer(record, document, symbols, acts, prepared);
  const { tokens, sentences } = document;
  const { at } = options;
  const begin = ({ sentence }: ReadSentence) => tokens.start[sentence.first] as number;
  const end = ({ sentence }: ReadSentence) => tokens.end[sentence.last - 1] as number;
  const chosen = sentences.flatMap((read, index) =>
    at === undefined || (begin(read) <= at && at < end(read)) ? [index] : [],
  );
  const title = record.document.title?.span ?? null;
  const inTitle = at !== undefined && title !== null && title[0] <= at && at < title[1];
  return {
    format: "chancery-explain/1",
    document: record.document.id,
    source: record.document.source,
    reader: record.reader,
    language: record.document.language,
    own: document.own,
    sentences: chosen.map((index) => explainer.sentence(index)),
    outside: at === undefined || chosen.length > 0 ? null : inTitle ? "title" : "layout",
  };
}

class Explainer {
  readonly #record: ChanceryRecord;
  readonly #document: ReadDocument;
  readonly #symbols: Symbols;
  readonly #pack: Prepared;
  /** For each sentence the drafts made there, with the acts of the record that they became. */
  readonly #made: ReadonlyMap<number, readonly Made[]>;
  readonly #opened: ReadonlyMap<number, readonly Encounter[]>;
  readonly #bodies: ReadonlyMap<number, readonly ExplainedBody[]>;
  readonly #times: ReadonlyMap<number, readonly TimeMention[]>;
  readonly #unread: ReadonlyMap<number, readonly Words[]>;
  readonly #encounters: ReadonlyMap<string, Encounter>;
  readonly #undertakings: ReadonlyMap<string, Undertaking>;
  /** The words that made each paragraph background, and the sentence where they stand. */
  readonly #background: ReadonlyMap<number, { readonly sentence: number; readonly words: Words }>;
  readonly #nearMisses: NearMisses;
  /** The actor whose mention is at a span. */
  readonly #actorAt: ReadonlyMap<string, ChanceryRecord["actors"][number]>;

  constructor(
    record: ChanceryRecord,
    document: ReadDocument,
    symbols: Symbols,
    drafts: readonly DraftAct[],
    pack: Prepared,
  ) {
    this.#record = record;
    this.#document = document;
    this.#symbols = symbols;
    this.#pack = pack;
    // the record gives its acts in the order of the text, and so are these
    const order = drafts.map((draft, index) => ({ draft, index }));
    order.sort((a, b) => a.draft.first - b.draft.first || a.index - b.index);
    const made = order.flatMap(({ draft }, position) => {
      const act = record.acts[position];
      return act ? [{ draft, act }] : [];
    });
    this.#made = grouped(made, ({ draft }) => draft.sentence);
    const sentenceOf = ({ span }: { readonly span: Span }) => this.#sentenceAt(span[0]);
    this.#opened = grouped(record.encounters, sentenceOf);
    this.#times = grouped(document.times, sentenceOf);
    const bodies = record.bodies.flatMap(({ id, name, mentions }) =>
      mentions.map((span) => ({ ...this.#quoted(span), id, name })),
    );
    this.#bodies = grouped(bodies, sentenceOf);
    this.#unread = grouped(
      record.unread.map((span) => this.#quoted(span)),
      sentenceOf,
    );
    this.#encounters = new Map(record.encounters.map((one) => [one.id, one] as const));
    this.#undertakings = new Map(record.undertakings.map((one) => [one.id, one] as const));
    this.#background = this.#findBackground();
    this.#nearMisses = new NearMisses(document.tokens, pack);
    this.#actorAt = new Map(
      record.actors.flatMap((actor) => actor.mentions.map((span) => [span.join(), actor] as const)),
    );
  }

  sentence(index: number): ExplainedSentence {
    const { tokens } = this.#document;
    const read = this.#document.sentences[index] as ReadSentence;
    const { first, last, paragraph } = read.sentence;
    const made = this.#made.get(index) ?? [];
    const passed = made.length > 0 ? null : this.#passed(read, index);
    const from = read.dateline ? read.dateline[1] : first;
    const mentions = read.mentions.filter((mention) => mention.first >= from);
    const heads = passed
      ? []
      : findHeads(
          tokens,
          { first: from, last, paragraph },
          mentions,
          this.#symbols,
          this.#pack,
          this.#document.gathering !== null || this.#document.posted,
        );
    const searched = new Searched(tokens, [from, last], mentions, heads, this.#pack);
    const opened = this.#opened.get(index) ?? [];
    const byHead = grouped(made, ({ draft }) => draft.head?.first ?? -1);
    const { lost, matched } = passed ? { lost: [], matched: new Set<number>() } : this.#lost(searched);
    return {
      ...this.#words(first, last),
      paragraph,
      tokens: Array.from(
        { length: last - first },
        (_, i): Span => [tokens.start[first + i] as number, tokens.end[first + i] as number],
      ),
      dateline: read.dateline ? this.#words(...read.dateline) : null,
      passed,
      mentions: read.mentions.map((mention) => this.#mention(mention)),
      times: (this.#times.get(index) ?? []).map(({ span, value }) => ({ ...this.#quoted(span), value })),
      bodies: this.#bodies.get(index) ?? [],
      encounter: this.#encounter(index, made),
      opens: opened.map(({ id }) => id),
      lastSpeaker: this.#lastSpeaker(index),
      heads: heads.map((head) => this.#head(head, byHead, made, opened.length > 0)),
      lost,
      near: passed ? [] : this.#near(searched, matched),
      subjects: this.#subjects(read, made),
      acts: made.map(({ act }) => this.#act(act)),
      unread: this.#unread.get(index) ?? [],
    };
  }

  /** The sentence that holds an offset; the last before it where none does. */
  #sentenceAt(offset: number): number {
    const { sentences, tokens } = this.#document;
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens.start[sentences[middle]?.sentence.first ?? 0] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  #quoted(span: Span): Words {
    return { span, quote: this.#record.text.slice(...span) };
  }

  #words(first: number, last: number): Words {
    const { start, end } = this.#document.tokens;
    return this.#quoted([start[first] as number, end[Math.max(first, last - 1)] as number]);
  }

  /** Why nothing was looked for in a sentence; null where it was. */
  #passed(read: ReadSentence, index: number): ExplainedSentence["passed"] {
    const background = this.#background.get(read.sentence.paragraph);
    if (background && background.sentence <= index) return { reason: "background", words: background.words };
    return hasAttendance(this.#document, read, this.#pack) ? { reason: "attendance", words: null } : null;
  }

  #findBackground(): ReadonlyMap<number, { readonly sentence: number; readonly words: Words }> {
    const found = new Map<number, { readonly sentence: number; readonly words: Words }>();
    this.#document.sentences.forEach(({ sentence, dateline }, index) => {
      if (found.has(sentence.paragraph)) return;
      const from = dateline ? dateline[1] : sentence.first;
      const phrase = this.#pack.phrases.background.find(this.#document.tokens, from, sentence.last);
      if (phrase) found.set(sentence.paragraph, { sentence: index, words: this.#words(from, phrase.last) });
    });
    return found;
  }

  #mention(mention: Mention): ExplainedMention {
    const words = this.#words(mention.first, mention.last);
    const actor = this.#actorAt.get(words.span.join()) ?? null;
    const readAs =
      mention.type === "party"
        ? mention.sort
        : mention.type === "anaphor"
          ? mention.refers
          : mention.offices.join(", ");
    const party = mention.type === "anaphor" ? null : mention.party;
    return {
      ...words,
      type: mention.type,
      readAs,
      party: party ?? actor?.party ?? null,
      actor: actor?.id ?? null,
      name: actor?.name ?? null,
    };
  }

  /** The encounter that the sentence's acts belong to; without any, the last one opened up to here. */
  #encounter(index: number, made: readonly Made[]): ExplainedSentence["encounter"] {
    let found = this.#encounters.get(made.at(-1)?.act.encounter ?? "");
    for (let at = index; !found && at >= 0 && at >= index - remembered; at -= 1)
      found = this.#opened.get(at)?.at(-1) ?? this.#encounters.get(this.#made.get(at)?.at(-1)?.act.encounter ?? "");
    return found ? { id: found.id, kind: found.kind, parties: found.parties } : null;
  }

  #lastSpeaker(sentence: number): readonly Party[] {
    for (let index = sentence - 1; index >= 0 && index >= sentence - remembered; index -= 1) {
      const last = this.#made.get(index)?.findLast(({ act }) => act.byParty.length > 0);
      if (last) return last.act.byParty;
    }
    return [];
  }

  #head(
    head: Head,
    byHead: ReadonlyMap<number, readonly Made[]>,
    made: readonly Made[],
    opens: boolean,
  ): ExplainedHead {
    const rule = head.act ?? head.encounter;
    const set: RuleSet<ActRule> | RuleSet<EncounterRule> = head.act ? this.#pack.acts : this.#pack.encounters;
    const best =
      head.position === "virtual"
        ? null
        : bestMatch<ActRule | EncounterRule>(set, this.#symbols, head.first, head.last);
    const acts = byHead.get(head.first) ?? [];
    const slots = Object.entries(head.slots).map(([name, [from, to]]) => [name, this.#words(from, to)] as const);
    return {
      ...this.#words(head.first, head.last),
      rule: ruleOf(head, this.#pack),
      makes: head.act ? "act" : "encounter",
      kind: head.act?.kind ?? (head.encounter as EncounterRule).encounter,
      pattern: rule?.pattern ?? "",
      score: best?.score ?? 0,
      form: head.act?.form ?? "deed",
      slots: Object.fromEntries(slots),
      position: head.position,
      subject: head.subject ? this.#words(head.subject.first, head.subject.last) : null,
      alsoSubject: head.alsoSubject ? this.#words(head.alsoSubject.first, head.alsoSubject.last) : null,
      thing: head.thing,
      embedded: head.embedded,
      direct: head.direct,
      passive: head.passive,
      negated: head.negated,
      modal: head.modal,
      past: head.past,
      acts: acts.map(({ act }) => act.id),
      silent: acts.length > 0 ? null : this.#silent(head, made, opens),
    };
  }

  #silent(head: Head, made: readonly Made[], opens: boolean): SilentReason {
    if (head.encounter && (opens || !head.act)) return "encounter";
    const around = actAround(made, head);
    if (around) return around.draft.head && around.draft.head.first > head.first ? "frame" : "content";
    return head.act?.form === "stance" ? "nobody-says" : "nobody";
  }

  /** Every rule that matched somewhere in a sentence and made no head, with why; and the tokens where any rule began. */
  #lost(searched: Searched): { readonly lost: readonly Lost[]; readonly matched: ReadonlySet<number> } {
    const { first, last, heads } = searched;
    const lost: Lost[] = [];
    const matched = new Set<number>();
    const headAt = new Map(heads.map((head) => [head.first, head] as const));
    for (let at = first; at < last; at += 1) {
      const head = headAt.get(at) ?? null;
      for (const each of [this.#pack.acts, this.#pack.encounters]) {
        const set = each as RuleSet<ActRule | EncounterRule>;
        const found = this.#candidates(set, at, last);
        if (found.length > 0) matched.add(at);
        const best = bestMatch(set, this.#symbols, at, last);
        for (const { forbidden, ...candidate } of found) {
          if (head && (candidate.id === head.act?.id || candidate.id === head.encounter?.id)) continue;
          const matchedHere = this.#matched(candidate, at);
          if (forbidden) lost.push({ ...matchedHere, reason: "forbidden", by: forbidden });
          else if (best && candidate.rule === best.rule)
            lost.push({ ...matchedHere, ...whyNot(searched, { first: at, rule: best.rule }) });
          else if (best)
            lost.push({ ...matchedHere, reason: "outdone", by: `${this.#pack.pack.code}.${best.rule.id}` });
        }
      }
    }
    return { lost, matched };
  }

  /** The rules that match from a token, each once, at their best; with the pattern that forbids it. */
  #candidates(set: RuleSet<ActRule | EncounterRule>, at: number, limit: number) {
    const symbols = this.#symbols;
    const ends = set.automaton.matchesAt(symbols, at, limit);
    const forbidden = new Map<ActRule | EncounterRule, string>();
    for (const pattern of ends.keys()) {
      const entry = set.patterns[pattern];
      if (entry?.unless && !forbidden.has(entry.rule)) forbidden.set(entry.rule, unlessOf(set, pattern));
    }
    return [...ends].flatMap(([pattern, end]) => {
      const entry = set.patterns[pattern];
      if (!entry || entry.unless) return [];
      const { last, score } = set.automaton.best(symbols, pattern, at, end);
      return [{ rule: entry.rule, id: entry.rule.id, last, score, forbidden: forbidden.get(entry.rule) ?? null }];
    });
  }

  #matched(
    { rule, last, score }: { readonly rule: ActRule | EncounterRule; readonly last: number; readonly score: number },
    first: number,
  ): Matched {
    return {
      ...this.#words(first, last),
      rule: `${this.#pack.pack.code}.${rule.id}`,
      makes: "kind" in rule ? "act" : "encounter",
      kind: "kind" in rule ? rule.kind : rule.encounter,
      pattern: rule.pattern,
      score,
    };
  }

  #near(searched: Searched, matched: ReadonlySet<number>): readonly NearMiss[] {
    const open = (token: number) =>
      !matched.has(token) && searched.headAt(token) === null && searched.mentionAt(token) === null;
    return this.#nearMisses.find(searched.first, searched.last, open).map(({ first, last, rules }) => ({
      ...this.#words(first, last),
      rules: rules
        .slice(0, listed)
        .map(({ rule, pattern, needs }) => ({ rule: `${this.#pack.pack.code}.${rule}`, pattern, needs })),
      more: Math.max(0, rules.length - listed),
    }));
  }

  /** What rules for subjects find in the clauses that made undertakings. */
  #subjects({ sentence }: ReadSentence, made: readonly Made[]): readonly ExplainedSubject[] {
    const found: ExplainedSubject[] = [];
    const owing = made.filter(({ act }) => act.undertaking !== null);
    if (owing.length === 0) return found;
    for (let at = sentence.first; at < sentence.last; at += 1) {
      if (!owing.some(({ draft }) => draft.first <= at && at < draft.last)) continue;
      const best = bestMatch(this.#pack.subjects, this.#symbols, at, sentence.last);
      if (!best) continue;
      const { id, type } = best.rule;
      found.push({ ...this.#words(at, best.last), rule: `${this.#pack.pack.code}.${id}`, type });
      at = best.last - 1;
    }
    return found;
  }

  #act(act: Act): ExplainedAct {
    const { id, kind, byParty, toParty, rule, cameo, plover, inferred } = act;
    const undertaking = act.undertaking === null ? undefined : this.#undertakings.get(act.undertaking);
    return {
      ...this.#quoted(act.span),
      id,
      kind,
      byParty,
      toParty,
      rule,
      cameo,
      cameoName: cameoCodes[cameo] ?? "",
      plover,
      inferred,
      undertaking: undertaking
        ? {
            id: undertaking.id,
            type: undertaking.subject.type,
            owes: undertaking.owes,
            when: undertaking.when ? (undertaking.when.value ?? undertaking.when.quote) : null,
            condition: undertaking.condition?.text ?? null,
          }
        : null,
    };
  }
}

/** The source of a pattern that forbids: patterns stand in the order of their rules, each followed by its `unless`. */
function unlessOf(set: RuleSet<ActRule | EncounterRule>, pattern: number): string {
  let rule = pattern;
  while (rule > 0 && set.patterns[rule]?.unless) rule -= 1;
  return set.patterns[pattern]?.rule.unless?.[pattern - rule - 1] ?? "";
}

/** The act whose words hold a head: the last that begins at it or before, of acts in the order of the text. */
function actAround(made: readonly Made[], head: Head): Made | null {
  let low = 0;
  let high = made.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((made[middle] as Made).draft.first <= head.first) low = middle + 1;
    else high = middle;
  }
  const found = made[low - 1];
  return found && head.last <= found.draft.last ? found : null;
}

/** Things by a number: the sentence they stand in, the token where they begin. */
function grouped<T>(all: readonly T[], keyOf: (one: T) => number): ReadonlyMap<number, readonly T[]> {
  const found = new Map<number, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = found.get(key);
    if (group) group.push(one);
    else found.set(key, [one]);
  }
  return found;
}
