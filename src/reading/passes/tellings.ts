import type { EncounterKind } from "../../record/record.ts";
import type { Prepared } from "../prepare.ts";
import type { Tokens } from "../text/tokens.ts";
import { isHe } from "./act-unit.ts";
import type { BodyMention } from "./bodies.ts";
import { asEncounter, bestMatch, type Head, type Symbols } from "./clauses.ts";
import type { ReadDocument, ReadSentence } from "./document.ts";
import type { EncounterList } from "./encounter-list.ts";
import { firstFrom, firstOf } from "./first-from.ts";
import { beginningIn, type Mention } from "./mentions.ts";
import {
  beings,
  clauseOf,
  expectations,
  isConsultation,
  isRelative,
  mainOf,
  type Sources,
  sittings,
  type Told,
  toldBy,
  toldOf,
} from "./told.ts";
import { toldFar, toldNominal, toldReceived, toldVisitor, toldWhen } from "./told-aside.ts";

/** What is told as to come where a text begins with it. */
const foretellable: ReadonlySet<EncounterKind> = new Set([
  "meeting",
  "call",
  "credentials",
  "consultations",
  "signing",
]);

const nobodies: readonly BodyMention[] = [];

/** Finds what the sentences of a document tell of encounters. */
export class Tellings {
  /** The bodies that the text names in full. */
  readonly #named: readonly BodyMention[];
  readonly #document: ReadDocument;
  readonly #symbols: Symbols;
  readonly #pack: Prepared;
  readonly #sources: Sources;
  readonly #encounters: EncounterList;

  constructor(sources: Sources, bodies: readonly BodyMention[], encounters: EncounterList) {
    this.#sources = sources;
    this.#document = sources.document;
    this.#symbols = sources.symbols;
    this.#pack = sources.pack;
    this.#encounters = encounters;
    this.#named = bodies.filter((body) => body.short === null);
  }

  /** What a sentence tells of an encounter; null where it tells of none. */
  find(read: ReadSentence, heads: readonly Head[], fresh: boolean, reset: boolean, first: number): Told | null {
    return (
      this.#told(read, heads, fresh, first) ??
      toldWhen(this.#sources, read, heads, first) ??
      toldReceived(this.#sources, read, reset || fresh, first) ??
      toldFar(this.#sources, read, heads, reset || fresh, first) ??
      toldVisitor(this.#sources, read, first)
    );
  }

  /** The telling words of a sentence: a verb group, a sitting that "was held", or "during a meeting with". */
  #told(read: ReadSentence, heads: readonly Head[], fresh: boolean, first: number): Told | null {
    const { tokens } = this.#document;
    const candidates = this.#candidates(read, heads, fresh);
    const verb = candidates.length > 0 ? this.#verb(read, heads, candidates, fresh) : null;
    // "received the message during a meeting with the Ambassador"
    const nominal =
      !verb || verb.embedded || verb.encounter?.encounter === "letter"
        ? toldNominal(this.#sources, read, heads, fresh, first)
        : null;
    if (nominal && verb?.encounter?.encounter === "letter") return nominal;
    const held = !verb || verb.embedded ? this.#held(read, heads, first, fresh) : null;
    if (verb?.encounter && !(held && verb.embedded)) {
      let kind = verb.encounter.encounter;
      for (const head of candidates) {
        const other = head.encounter?.encounter;
        // "paid a visit and co-chaired the fifth session"
        const part = other === "conference" && kind === "visit";
        // "paid a visit to State House, where he presented his credentials"
        if (other === "credentials" && (kind === "visit" || kind === "meeting") && !head.modal) kind = other;
        if (other && sittings.has(other) && (kind === "visit" || kind === "meeting") && !head.embedded && !head.modal)
          if (!part) kind = other;
      }
      // "The fourth meeting of the commission was hosted by Nairobi"
      const from = verb.thing ? read.sentence.first : verb.first;
      if (kind === "meeting" || kind === "visit" || kind === "conference") kind = this.sitting(read, from, kind);
      if (kind === "session" && !this.#hasBody(read)) kind = "meeting";
      // "paid a visit to the Foreign Minister"
      const visited = read.mentions.find((mention) => mention.first >= verb.last && mention.first <= verb.last + 1);
      if (kind === "visit" && visited?.type === "person" && !visited.plural) kind = "meeting";
      if (kind === "meeting" && this.byPhone(read, verb)) kind = "call";
      if (kind === "meeting" && this.#isAccredited(read, verb)) kind = "credentials";
      const announced = verb.modal || isExpected(tokens, verb);
      // "will be convened every two years"
      if (announced && recurs(tokens, verb, read.sentence.last, this.#pack)) return null;
      return toldOf({
        kind,
        head: verb,
        clause: clauseOf(verb),
        last: verb.last,
        announced,
        opens: verb.first <= first + 1 && !(verb.thing && verb.past),
        first: verb.first,
        // "he said after receiving the Ambassador": whose sentence it is
        subject: verb.subject ?? (verb.position === "participle" ? heOf(mainOf(heads)) : null),
      });
    }
    return (
      held ??
      nominal ??
      this.#discussed(read, heads) ??
      this.#within(read, heads, fresh, first) ??
      (fresh ? this.#heldBody(read, first) : null)
    );
  }

  /** The heads that may tell of an encounter, each with the rule that says so. */
  #candidates(read: ReadSentence, heads: readonly Head[], fresh: boolean): readonly Head[] {
    const { tokens } = this.#document;
    const candidates: Head[] = [];
    for (const head of heads) {
      if (head.negated || isRelative(tokens, head)) continue;
      if (head.encounter) {
        candidates.push(head);
        continue;
      }
      if (head.position !== "finite") continue;
      // "will host the tenth session": to come
      const coming =
        fresh && this.#pack.words.modals.holds(tokens, head.first) ? this.#encounterAt(head.last, read) : null;
      // and "will meet his counterpart": of somebody who is named
      const meets = coming !== null && foretellable.has(coming.rule.encounter) && this.#isForetold(read, head);
      if (coming && (coming.rule.encounter === "session" || meets)) {
        candidates.push(asEncounter(head, coming.rule, coming.last, true));
        continue;
      }
      // "accepted the credentials": an act by its verb, an encounter by its object
      const found = this.#encounterAt(head.first, read);
      if (found?.rule.encounter === "credentials") {
        candidates.push(asEncounter(head, found.rule, found.last, head.modal));
        continue;
      }
      // "has also paid a courtesy call on": a deed by its verb, an encounter by what it governs
      const deed = head.act?.kind === "report" && head.last - head.first >= 2;
      const told = deed ? this.#encounterAt(head.last - 1, read) : null;
      const kind = told?.rule.encounter;
      if (told && kind !== "letter" && kind !== "conference")
        candidates.push(asEncounter(head, told.rule, told.last, head.modal));
    }
    return candidates;
  }

  /** "received the Ambassador of Peru, who handed him copies of his credentials". */
  #isAccredited(read: ReadSentence, { last }: Head): boolean {
    const { relatives, objectPronouns } = this.#pack.words;
    const { tokens } = this.#document;
    if (!objectPronouns.standIn(read.marks)) return false;
    for (let i = last; i < read.sentence.last - 2; i += 1)
      if (relatives.holds(tokens, i) && objectPronouns.holds(tokens, i + 2))
        return this.#encounterAt(i + 1, read)?.rule.encounter === "credentials";
    return false;
  }

  #encounterAt(at: number, { sentence }: ReadSentence) {
    return bestMatch(this.#pack.encounters, this.#symbols, at, sentence.last);
  }

  /** The one of the candidates that tells of an encounter. */
  #verb(read: ReadSentence, heads: readonly Head[], candidates: readonly Head[], fresh: boolean): Head | null {
    for (const head of candidates)
      if (head.position === "finite" && !head.embedded && this.#tells(read, head, fresh)) return head;
    // "The statement said the Minister also met the Secretary-General": the words of a paper, or of a spokesperson
    if (!fresh && !isToldByPaper(heads[0], candidates[0])) return null;
    for (const head of candidates)
      if (
        head.position === "finite" &&
        head.past &&
        head.encounter?.encounter !== "visit" &&
        this.#tells(read, head, fresh)
      )
        return head;
    return fresh ? (candidates.find((head) => head.position === "participle") ?? null) : null;
  }

  /** Whether a verb tells of this document's encounter, and not of one long past or to come. */
  #tells(read: ReadSentence, head: Head, fresh: boolean): boolean {
    const { tokens } = this.#document;
    // "visited the fortress": a visit is to a country or a city, or has a word of its own
    if (head.encounter?.encounter === "visit" && head.last - head.first === 1) {
      const goal = read.mentions.find((mention) => mention.first >= head.last && mention.first <= head.last + 2);
      if (goal?.type !== "party" && head.first + 1 < tokens.count) return false;
    }
    const { remembered, notPlaces } = this.#pack.encounterWords;
    const { lately } = this.#pack.encounterWords;
    const from = Math.max(0, head.clause - 3);
    for (let i = from; i < Math.min(head.last + 2, tokens.count); i += 1) {
      // "last Friday" is of this very week
      const weekday = notPlaces.holds(tokens, i + 1) && !this.#pack.words.months.holds(tokens, i + 1);
      // "last week" is what a text that begins with it tells of
      if (fresh && !head.embedded && lately.holds(tokens, i + 1)) continue;
      if (remembered.holds(tokens, i) && !weekday) return false;
      if (!fresh && tokens.form[i] === "had" && i < head.first) return false;
    }
    if (head.subject?.type === "anaphor" && head.subject.refers === "it") return false;
    // "the two sides should … and hold the next meeting"
    if (!fresh && !head.past && !head.modal && !head.passive && (head.embedded || head.subject === null) && !head.thing)
      return false;
    // "travels to Apia tomorrow"
    const announced = head.modal || isExpected(tokens, head) || (!head.past && this.#isToCome(head));
    return fresh || !announced || this.#encounters.list.at(-1)?.announced === true;
  }

  /** Whether somebody who is named is to do something, and no condition is made: not "would meet", "if he comes". */
  #isForetold(read: ReadSentence, head: Head): boolean {
    const { tokens } = this.#document;
    if (!head.subject || head.subject.type === "anaphor") return false;
    if (!this.#pack.newsWords.futures.has(tokens.form[head.first] as string)) return false;
    const { conditions } = this.#pack.phrases;
    if (!conditions.mayStandIn(read.marks)) return true;
    for (let i = read.sentence.first; i < read.sentence.last; i += 1)
      if (conditions.find(tokens, i, read.sentence.last)) return false;
    return true;
  }

  /** The present tense with a day to come right after it: "travels to Apia tomorrow", "arrives in Lima next week". */
  #isToCome(head: Head): boolean {
    const { tokens } = this.#document;
    const { comingDays } = this.#pack.encounterWords;
    for (let i = head.last; i < Math.min(tokens.count, head.last + 5); i += 1)
      if (comingDays.holds(tokens, i)) return true;
    return false;
  }

  /** "The third session of the Joint Commission was held in Tbilisi": a sitting, with its verb far from its noun. */
  #held(read: ReadSentence, heads: readonly Head[], first: number, fresh: boolean): Told | null {
    const { toCome } = this.#pack.encounterWords;
    const foretold = fresh && toCome.mayStandIn(read.marks);
    if (!foretold && !this.#pack.encounterWords.held.mayStandIn(read.marks)) return null;
    const { tokens } = this.#document;
    const { encounterWords, words } = this.#pack;
    const limit = Math.min(read.sentence.last, first + 70);
    for (let i = first + 1; i < limit; i += 1) {
      const coming = foretold ? toCome.find(tokens, i, limit) : null;
      const phrase = coming ?? encounterWords.held.find(tokens, i, limit);
      if (!phrase) continue;
      if (words.relatives.holds(tokens, i - 1)) continue;
      if (speaksBefore(heads, i)) return null;
      if (this.longPast(read, i)) return null;
      let kind: EncounterKind | null = null;
      for (let k = first; k < i; k += 1) {
        const form = tokens.form[k] as string;
        if (encounterWords.calls.holds(tokens, k) && encounterWords.phones.holds(tokens, k - 1)) kind = "call";
        else if (isConsultation(tokens, k)) kind = "consultations";
        // "The signing of the notes took place", "An exchange of notes was held"
        else if (k <= first + 3 && this.#isSigned(k)) kind ??= "signing";
        else if (encounterWords.meetings.holds(tokens, k))
          // "The signing ceremony took place at the ministry"
          kind ??= encounterWords.signing.holds(tokens, k - 1) ? "signing" : "meeting";
        else if (!coming && encounterWords.remembered.holds(tokens, k) && form !== "next") return null;
      }
      if (!kind) kind = this.sitting(read, first, null);
      else if (kind === "meeting") kind = this.sitting(read, first, kind);
      if (!kind) continue;
      if (coming && (kind === "meeting" || repeats(tokens, phrase.last, read.sentence.last, this.#pack))) return null;
      return toldOf({ kind, first, last: phrase.last, subject: null, announced: coming !== null });
    }
    return null;
  }

  /** "signing", "exchange of notes". */
  #isSigned(noun: number): boolean {
    const { tokens } = this.#document;
    const { signing, swaps } = this.#pack.encounterWords;
    if (signing.holds(tokens, noun)) return true;
    return (
      swaps.holds(tokens, noun) &&
      tokens.form[noun + 1] === "of" &&
      this.#pack.undertakingWords.papers.holds(tokens, noun + 2)
    );
  }

  /** "seek closer ties during the 6th session of the Joint Commission held virtually on Monday": told of by a participle. */
  #heldBody(read: ReadSentence, first: number): Told | null {
    const { tokens } = this.#document;
    const { holding, moments } = this.#pack.encounterWords;
    if (!holding.standIn(read.marks)) return null;
    for (const body of this.bodies(read)) {
      if (body.number === null || body.type !== "joint-body") continue;
      const limit = Math.min(read.sentence.last - 1, body.last + 6);
      for (let i = body.last; i < limit; i += 1) {
        if (!holding.holds(tokens, i)) continue;
        // not "would be held"
        if (i > body.last && this.#pack.words.auxiliaries.holds(tokens, i - 1)) return null;
        // "held on Monday", "held virtually on Monday"
        const when = moments.holds(tokens, i + 1) || moments.holds(tokens, i + 2);
        const kind = when && !this.longPast(read, i) ? this.sitting(read, first, null) : null;
        if (!kind) return null;
        return toldOf({ kind, first: body.first, last: i + 1, subject: null });
      }
    }
    return null;
  }

  /** "was held in Abuja in 2013": a year before the document's own. */
  longPast(read: ReadSentence, from: number): boolean {
    const { tokens, published } = this.#document;
    // undated texts are of our century
    const year = Number(published?.slice(0, 4)) || 2001;
    for (let i = from; i < Math.min(read.sentence.last, from + 20); i += 1) {
      const form = tokens.form[i] as string;
      if (form.length === 4 && (form.startsWith("19") || form.startsWith("20")) && Number(form) < year - 1) return true;
    }
    return false;
  }

  /** "discussed with the Foreign Minister of Oman the ties": an act that tells of the talks, too. */
  #discussed(read: ReadSentence, heads: readonly Head[]): Told | null {
    const { tokens } = this.#document;
    const head = heads.find(isTalk);
    if (!head) return null;
    // "Minister A and Ambassador B discussed the ties"
    const { subject, alsoSubject } = head;
    if (subject?.type === "person" && alsoSubject?.type === "person" && !subject.plural && !alsoSubject.plural)
      return toldBy(head, this.byPhone(read, head) ? "call" : "meeting");
    const limit = Math.min(head.last + 10, read.sentence.last);
    for (let i = head.first; i < limit; i += 1) {
      // "discussed on Sunday, with the Omani Minister, the ties"
      if (tokens.form[i] === ";" || (tokens.form[i] === "," && tokens.form[i + 1] !== "with")) break;
      if (tokens.form[i] !== "with") continue;
      // "discussed the ties with his counterpart": farther off only somebody in office
      const met = beginningIn(read.mentions, i + 1, i + 2);
      if (!met || met.type === "anaphor" || (i > head.last && (met.type !== "person" || met.plural))) continue;
      return toldBy(head, this.byPhone(read, head) ? "call" : "meeting");
    }
    return null;
  }

  /** "In a reply letter, the Minister thanked", "In another call, he congratulated": told of by what is said in it. */
  #within({ marks }: ReadSentence, heads: readonly Head[], fresh: boolean, first: number): Told | null {
    const { tokens } = this.#document;
    const { encounterWords } = this.#pack;
    const main = mainOf(heads);
    if (!main || !encounterWords.within.standIn(marks)) return null;
    for (let i = first; i < Math.min(main.first, first + 12); i += 1) {
      // "In his congratulatory message": where the text has told of nothing else
      const his = fresh && this.#pack.words.possessives.holds(tokens, i + 1);
      if (!encounterWords.within.holds(tokens, i) || !(his || encounterWords.another.holds(tokens, i + 1))) continue;
      const another = !his && tokens.form[i + 1] !== "a" && tokens.form[i + 1] !== "an";
      for (let k = i + 2; k < Math.min(main.first, i + 7); k += 1) {
        const form = tokens.form[k] as string;
        const called =
          encounterWords.calls.holds(tokens, k) &&
          (form === "call" || encounterWords.phones.holds(tokens, k - 1)) &&
          (fresh || another);
        const met = another && !called && encounterWords.meetings.holds(tokens, k);
        if (form === ",") break;
        if (!called && !met && !encounterWords.letters.holds(tokens, k)) continue;
        return toldOf({
          kind: called ? "call" : met ? "meeting" : "letter",
          first: i,
          last: k + 1,
          subject: main.subject,
        });
      }
    }
    return null;
  }

  /** The kind of sitting that a joint body named in the sentence makes of a meeting: "the fourth meeting of the commission". */
  sitting(read: ReadSentence, from: number, kind: EncounterKind): EncounterKind;
  sitting(read: ReadSentence, from: number, kind: EncounterKind | null): EncounterKind | null;
  sitting(read: ReadSentence, from: number, kind: EncounterKind | null): EncounterKind | null {
    const { tokens } = this.#document;
    for (const body of this.bodies(read)) {
      if (body.first < from || !this.#sits(tokens, body, from)) continue;
      if (body.type === "joint-body")
        return body.sort === "consultations" || body.sort === "dialogue"
          ? "consultations"
          : body.sort === "business"
            ? kind
            : "session";
      if (body.type === "conference" && body.parties.length >= 2) return "session";
      if (body.type === "conference" && kind === null) return "conference";
    }
    return kind;
  }

  #hasBody(read: ReadSentence): boolean {
    return this.bodies(read).length > 0;
  }

  bodies({ sentence }: ReadSentence): readonly BodyMention[] {
    const named = this.#named;
    if (named.length === 0) return nobodies;
    const first = firstFrom(named, sentence.first, firstOf);
    let last = first;
    while (last < named.length && (named[last] as BodyMention).first < sentence.last) last += 1;
    return first === last ? nobodies : named.slice(first, last);
  }

  /** Whether it is the body's own sitting that is told: "the third meeting of the Commission", "Joint Commission Meeting", not "prepare the session". */
  #sits(tokens: Tokens, body: BodyMention, from: number): boolean {
    const { sittings: nouns } = this.#pack;
    const { frames, remembered } = this.#pack.encounterWords;
    const { held } = this.#pack.encounterWords;
    let sits =
      body.number !== null || nouns.holds(tokens, body.last) || held.find(tokens, body.last, tokens.count) !== null;
    for (let i = body.first - 1; i >= Math.max(from, body.first - 9); i -= 1) {
      const form = tokens.form[i] as string;
      if (frames.holds(tokens, i) || remembered.holds(tokens, i)) return false;
      // "to hold the session", but not "a delegation to the third session"
      if (form === "to" && !this.#pack.words.determiners.holds(tokens, i + 1)) return false;
      if (nouns.holds(tokens, i)) sits = true;
      if (form === "," || form === ";") break;
    }
    return sits;
  }

  byPhone(read: ReadSentence, head: Head): boolean {
    const { tokens } = this.#document;
    const { calls, phones, remembered } = this.#pack.encounterWords;
    if (!phones.standIn(read.marks) && !phones.holds(tokens, read.sentence.last)) return false;
    for (let i = Math.max(read.sentence.first, head.first - 24); i < head.first; i += 1) {
      if (tokens.form[i] === ";" || remembered.holds(tokens, i)) return false;
      if (phones.holds(tokens, i) && calls.holds(tokens, i + 1)) return true;
    }
    // "conferred over the phone", "discussed by telephone", "agreed during a telephone conversation"
    for (let i = head.first; i < Math.min(read.sentence.last - 1, head.last + 14); i += 1) {
      const phone = tokens.form[i] as string;
      if (phone !== "video" && phones.holds(tokens, i) && calls.holds(tokens, i + 1)) {
        for (let k = i - 1; k > i - 4 && k >= head.first; k -= 1)
          if (this.#pack.encounterWords.within.holds(tokens, k)) return true;
      }
      if (tokens.form[i] !== "over" && tokens.form[i] !== "by" && tokens.form[i] !== "via") continue;
      const next = tokens.form[i + 1] === "the" ? i + 2 : i + 1;
      const form = tokens.form[next] as string;
      if (form !== "video" && phones.holds(tokens, next) && !this.#pack.encounterWords.meetings.holds(tokens, next + 1))
        return true;
    }
    return false;
  }

  /** The first head that tells of talks. */
  talksIn(read: ReadSentence, heads: readonly Head[]): Head | null {
    for (const head of heads) if (this.#talks(read, head)) return head;
    return null;
  }

  /** Whether an act tells that the sides have talked: "discussed", "agreed"; not that they did so long ago, or nobody did. */
  #talks(read: ReadSentence, head: Head): boolean {
    if (head.negated || (head.act?.kind !== "discuss" && head.act?.kind !== "agree")) return false;
    if (head.act.id.startsWith("agree.accepted")) return false;
    const { form } = this.#document.tokens;
    if (this.#pack.words.negations.has(form[head.clause] as string)) return false;
    // "The Cabinet approved the agreement with Peru": settled at home
    for (let i = head.clause; i < head.first; i += 1)
      if (this.#pack.encounterWords.cabinets.holds(this.#document.tokens, i)) return false;
    return !this.longPast(read, head.last);
  }

  /** "will receive": told in the future by the verb of an act. */
  foretold(heads: readonly Head[]): Told | null {
    const head = heads[0];
    const { form } = this.#document.tokens;
    if (!head || head.embedded || !(head.modal || this.#pack.words.modals.has(form[head.first] as string))) return null;
    return toldOf({
      kind: "meeting",
      first: head.first,
      clause: clauseOf(head),
      last: head.last,
      subject: head.subject,
      announced: true,
    });
  }
}

/** "discussed": told as done, by those who did it. */
function isTalk({ act, position, embedded, modal, past }: Head): boolean {
  return act?.kind === "discuss" && position === "finite" && !embedded && !modal && past;
}

/** "every two years", right after a verb. */
function recurs(tokens: Tokens, { last }: Head, end: number, pack: Prepared): boolean {
  return repeats(tokens, last, end, pack);
}

function repeats(tokens: Tokens, last: number, end: number, pack: Prepared): boolean {
  for (let i = last; i < Math.min(end, last + 8); i += 1) if (pack.words.recurring.holds(tokens, i)) return true;
  return false;
}

function isExpected(tokens: Tokens, head: Head): boolean {
  for (let i = head.clause; i < head.first; i += 1)
    if (expectations.holds(tokens, i) || tokens.form[i] === "will") return true;
  // "is due in Cairo"
  return beings.holds(tokens, head.first) && expectations.holds(tokens, head.first + 1);
}

/** Whether a sentence begins with what a paper or a spokesperson says, and that is an encounter. */
function isToldByPaper(teller: Head | undefined, told: Head | undefined): boolean {
  if (!teller || !told || teller === told || teller.act?.form !== "speech" || !told.embedded || told.perfect)
    return false;
  const { subject, thing } = teller;
  if (!subject) return thing;
  if (subject.type === "person") return subject.offices.includes("spokesperson");
  return subject.type === "anaphor" && (subject.refers === "agency" || subject.refers === "event");
}

/** Whether somebody's saying stands before a token. */
function speaksBefore(heads: readonly Head[], at: number): boolean {
  return heads.some((head) => head.first < at && head.position === "finite" && head.act?.form === "speech");
}

/** "he", where a clause is told of him. */
function heOf(head: Head | null): Mention | null {
  return head !== null && isHe(head.subject) ? head.subject : null;
}
