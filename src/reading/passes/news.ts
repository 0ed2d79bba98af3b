import type { ActKind, Party } from "../../record/record.ts";
import { hostileDeeds, laterDeeds, type TriggerClass } from "../codes/triggers.ts";
import type { NewsRule } from "../language-pack.ts";
import type { Prepared } from "../prepare.ts";
import { shape, type Tokens } from "../text/tokens.ts";
import { verbForm } from "../verb-table.ts";
import { bestMatch, Places, type Symbols } from "./clauses.ts";
import type { ReadDocument, ReadSentence } from "./document.ts";
import type { Mention } from "./mentions.ts";
import type { Person } from "./people.ts";
import { changedVoice, type Voice } from "./voice.ts";

/** What a sentence tells by itself: who did or said what to whom. */
export interface Told {
  readonly rule: NewsRule;
  readonly kind: ActKind;
  readonly deed: TriggerClass | null;
  readonly by: Voice;
  readonly to: Voice | null;
  readonly reportedBy: Voice | null;
  /** Its people do it, not the state: "Greek farmers". */
  readonly unofficial: boolean;
  readonly first: number;
  readonly last: number;
  readonly trigger: readonly [number, number];
  /** Where what is asked, promised or said begins: past whom it is put to. */
  readonly content: number;
}

/** A subject, and where its noun group ends. */
interface Subject {
  readonly voice: Voice;
  readonly first: number;
  readonly last: number;
  /** Takes a verb in its base form. */
  readonly plural: boolean;
}

/** How a verb group stands: where it begins with its auxiliaries, and what they make of it. */
interface Verb {
  readonly start: number;
  readonly negated: boolean;
  readonly future: boolean;
  readonly passive: boolean;
  /** Base form without an auxiliary. */
  readonly bare: boolean;
}

interface Found {
  readonly rule: NewsRule;
  readonly first: number;
  readonly last: number;
}

/** Of a clause no more words are looked through for its subject or verb than this. */
const reach = 60;
const deepest = 2;

/** So many sentences back, whose embassy it is is looked for. */
const missionReach = 12;

/** The state that a text is about is named so many times in it. */
const oftenNamed = 3;

/** Who did or said what the sentence before tells, and whether he gave or promised something. */
export interface Before {
  readonly voice: Voice;
  readonly gives: boolean;
}

/**
 * Reads a sentence that stands in no encounter: its first clause with a party for a subject and a verb that a rule of the
 * news knows. Null where there is none. Of the sentence before only its subject is carried over, to a pronoun that begins
 * the sentence and to what "will be handed over" by nobody named.
 */
export function readNews(
  document: ReadDocument,
  index: number,
  first: number,
  before: Before | null,
  symbols: Symbols,
  pack: Prepared,
): Told | null {
  const read = document.sentences[index] as ReadSentence;
  // nobody is named, and no government that goes without its state's name
  const { cabinets, missions } = pack.newsWords;
  if (!before && !read.mentions.some(isNamed) && !cabinets.standIn(read.marks) && !missions.standIn(read.marks))
    return null;
  const reader = new NewsReader(document, index, before, symbols, pack);
  const last = reader.withoutSource(first, read.sentence.last);
  reader.hear(last, read.sentence.last);
  return reader.clause(first, last, null, 0);
}

function isNamed({ type }: Mention): boolean {
  return type !== "anaphor";
}

/**
 * The state whose government a text means by "the Government": its publisher's, or the one that it names most by far,
 * of those that are not `named`.
 */
function homeOf({ own, counts }: ReadDocument, named: readonly Party[]): Party | null {
  if (own && !named.includes(own)) return own;
  let first: Party | null = null;
  let most = 0;
  let next = 0;
  for (const [party, count] of counts) {
    if (named.includes(party)) continue;
    if (count > most) {
      next = most;
      most = count;
      first = party;
    } else if (count > next) next = count;
  }
  return most >= oftenNamed && most > next ? first : null;
}

class NewsReader {
  readonly #tokens: Tokens;
  readonly #document: ReadDocument;
  readonly #mentions: readonly Mention[];
  readonly #inside: Places;
  readonly #symbols: Symbols;
  readonly #pack: Prepared;
  /** The voices of people of a state who do not act for it. */
  readonly #unofficial: Voice[] = [];
  /** For whom it is told, where that is a government by its seat: "…, the White House said". */
  #teller: Party | null = null;
  readonly #index: number;
  readonly #before: Before | null;

  constructor(document: ReadDocument, index: number, before: Before | null, symbols: Symbols, pack: Prepared) {
    const { sentence, mentions } = document.sentences[index] as ReadSentence;
    this.#index = index;
    this.#before = before;
    this.#tokens = document.tokens;
    this.#document = document;
    this.#mentions = mentions;
    this.#symbols = symbols;
    this.#pack = pack;
    this.#inside = new Places(sentence.first, sentence.last);
    for (const mention of mentions) for (let i = mention.first; i < mention.last; i += 1) this.#inside.set(i, mention);
  }

  #form(at: number): string {
    return this.#tokens.form[at] ?? "";
  }

  #bits(at: number): number {
    return this.#pack.verbBits.at(this.#tokens, at);
  }

  #match(at: number, last: number): Found | null {
    const { news } = this.#pack;
    // at most tokens no rule begins
    return news.automaton.mayBegin(this.#symbols, at, last) ? bestMatch(news, this.#symbols, at, last) : null;
  }

  /** Where a sentence ends without what only says who told it: ", a spokesman said on Monday", ", according to the radio". */
  withoutSource(first: number, last: number): number {
    const { newsWords, words } = this.#pack;
    let comma = -1;
    for (let i = last - 1; i > first + 4 && i > last - 30; i -= 1) {
      if (this.#form(i) !== ",") continue;
      if (newsWords.sources.holds(this.#tokens, i + 1)) return i;
      if (comma < 0) comma = i;
      for (let at = i + 1; at < Math.min(last, i + 18); at += 1) {
        if (this.#form(at) === "," || this.#inside.has(at)) continue;
        const found = this.#match(at, last);
        if (found?.rule.form !== "frame") continue;
        const finite = this.#bits(at) & (verbForm.past | verbForm.third);
        if (!finite || words.coordinators.holds(this.#tokens, i + 1) || words.relatives.holds(this.#tokens, i + 1))
          break;
        if (newsWords.infinitives.holds(this.#tokens, at - 1) || this.#bits(i + 1) & verbForm.ing) break;
        const next = found.last;
        const rest = last - next;
        const closes =
          at === i + 1 ||
          rest <= 1 ||
          (rest <= 14 &&
            (newsWords.times.holds(this.#tokens, next) || words.prepositions.holds(this.#tokens, next)) &&
            !this.#hasVerb(next, last));
        if (closes) return i;
        break;
      }
    }
    return last;
  }

  /** Notes the one government that tells what the sentence holds. */
  hear(first: number, last: number) {
    if (first >= last) return;
    let teller: Party | null = null;
    for (const mention of this.#mentions) {
      if (mention.type !== "party" || mention.sort !== "metonym" || mention.first < first || mention.last > last)
        continue;
      if (teller !== null && teller !== mention.party) return;
      teller = mention.party;
    }
    this.#teller = teller;
  }

  #hasVerb(first: number, last: number): boolean {
    for (let i = first; i < last; i += 1)
      if (!this.#inside.has(i) && this.#pack.words.auxiliaries.holds(this.#tokens, i)) return true;
    return false;
  }

  /** The first act of a clause; `self` is whose clause it stands in: "it", "its forces" are theirs. */
  clause(from: number, last: number, self: Subject | null, depth: number): Told | null {
    const first = this.#afterOpening(from, last);
    const end = Math.min(last, first + reach);
    for (let at = first; at < end; at += 1) {
      const held = this.#inside.get(at);
      if (held) {
        at = held.last - 1;
        continue;
      }
      const found = this.#match(at, last);
      if (!found) continue;
      const verb = this.#verbAt(found, first);
      if (!verb) continue;
      if (depth === 0 && this.#before?.gives && this.#isGiven(found, verb, first, last))
        return this.#told(found, "pledge", null, this.#before.voice, null, null, first, last, first);
      const subject =
        found.rule.anySubject && self
          ? self
          : (this.#subject(first, verb.start, self) ??
            (depth === 0 ? this.#previous(first, verb.start) : null) ??
            this.#government(first, verb.start) ??
            this.#mission(first, verb.start) ??
            (verb.passive ? this.#patient(first, verb.start) : this.#unnamed(first, verb.start)));
      if (!subject || (verb.bare && !subject.plural)) {
        if (found.rule.form === "frame" && depth === 0) return null;
        continue;
      }
      const { rule } = found;
      if (rule.form === "frame") {
        if (verb.negated || verb.future || verb.passive || depth >= deepest) return null;
        return this.#framed(found, last, subject, first, depth);
      }
      if (rule.form === "duty") {
        if (!self || verb.negated || this.#isOne(self.voice, subject.voice)) return null;
        return this.#told(found, rule.kind, null, self.voice, subject.voice, null, first, last);
      }
      const told =
        rule.form === "carrier"
          ? this.#carried(found, verb, subject, first, last)
          : this.#deed(found, verb, subject, first, last);
      if (told) return told;
      if (rule.form !== "carrier") return null;
    }
    return null;
  }

  /** "X said that Y": what is told is Y, by X where its subject is X again. */
  #framed(found: Found, last: number, subject: Subject, first: number, depth: number): Told | null {
    let at = found.rule.addressed ? this.#afterAddressee(found.last, last) : this.#afterTimes(found.last, last);
    if (at < 0) return null;
    // "said in a statement that"
    if (this.#pack.words.prepositions.holds(this.#tokens, at))
      for (let i = at + 1; i < Math.min(last, at + 9); i += 1)
        if (this.#pack.newsWords.thats.holds(this.#tokens, i)) {
          at = i;
          break;
        }
    if (this.#pack.newsWords.thats.holds(this.#tokens, at)) at += 1;
    const inner = this.clause(at, last, subject, depth + 1);
    const { kind, deed } = found.rule;
    if (kind !== "affirm") {
      // "charged that Kenya was sheltering rebels": against whoever is said to have done it
      const other = inner && !inner.by.parties.some((party) => subject.voice.parties.includes(party)) ? inner.by : null;
      return this.#told(found, kind, deed ?? null, subject.voice, other, null, first, last);
    }
    if (!inner) return null;
    // "said that Kenya was violating a truce": it is said against Kenya
    if (
      inner.kind === "reject" &&
      !isNobody(subject.voice) &&
      !sameParties(inner.by, subject.voice) &&
      inner.by.parties.length > 0
    )
      return {
        ...inner,
        kind: "condemn",
        deed: "accusation",
        by: subject.voice,
        to: inner.by,
        reportedBy: null,
        first,
      };
    const own = inner.by === subject.voice || sameParties(inner.by, subject.voice);
    const addressee = own && found.rule.addressed ? this.#target(found.last, at, subject.voice) : null;
    return {
      ...inner,
      to: inner.to ?? addressee,
      by: own ? subject.voice : inner.by,
      reportedBy: own || isNobody(subject.voice) ? null : subject.voice,
      first: own ? first : inner.first,
    };
  }

  /** Where what is told begins: after "that", or at a pronoun; -1 where neither follows soon. */
  #afterAddressee(from: number, last: number): number {
    for (let i = from; i < Math.min(last, from + 14); i += 1) {
      if (this.#pack.newsWords.thats.holds(this.#tokens, i)) return i;
      const held = this.#inside.get(i);
      if (held?.type === "anaphor" && held.refers !== "own") return i;
    }
    return -1;
  }

  /** "will", "agreed to", "tried to": the verb after it says what is to be done, or was. */
  #carried(found: Found, verb: Verb, subject: Subject, first: number, last: number): Told | null {
    const { rule } = found;
    const { newsWords } = this.#pack;
    if (verb.passive) return null;
    let negated = verb.negated;
    let at = found.last;
    for (let skipped = 0; skipped < 4 && at < last; skipped += 1) {
      if (this.#pack.words.negations.holds(this.#tokens, at)) negated = true;
      else if (!newsWords.infinitives.holds(this.#tokens, at) && !this.#isAdverb(at)) break;
      at += 1;
    }
    const next = this.#inside.has(at) ? null : this.#match(at, last);
    const inner = next?.rule.form === undefined || next.rule.form === "deed" ? next : null;
    const whole: Found = { rule, first: found.first, last: inner?.last ?? Math.min(at + 1, last) };
    const home = inner?.rule.deed ?? null;
    const told = (kind: ActKind, deed: TriggerClass | null, by: NewsRule) =>
      this.#told(
        { ...whole, rule: by },
        kind,
        deed,
        this.#atHome(subject.voice, home, at, last),
        null,
        null,
        first,
        last,
        at,
      );
    if (negated) return rule.inner ? null : told("reject", null, rule);
    const planned = rule.kind === "pledge" && inner?.rule.deed !== undefined && laterDeeds.has(inner.rule.deed);
    if (rule.done && inner && !planned) return told(inner.rule.kind, inner.rule.deed ?? null, inner.rule);
    if (rule.inner) return null;
    if (inner?.rule.kind === "reject" || inner?.rule.kind === "warn") return told(inner.rule.kind, null, inner.rule);
    const deed = inner?.rule.deed;
    const against = deed !== undefined && hostileDeeds.has(deed);
    if (rule.threat && (against || this.#conditional(at, last))) return told("warn", null, rule);
    // "will" before a word that no rule knows needs a verb after it
    if (!inner && newsWords.futures.holds(this.#tokens, found.first) && !this.#mayBeBase(at)) return null;
    return told(rule.kind, null, rule);
  }

  #conditional(from: number, last: number): boolean {
    for (let i = from; i < last; i += 1) if (this.#pack.newsWords.conditions.holds(this.#tokens, i)) return true;
    return false;
  }

  #mayBeBase(at: number): boolean {
    const bits = this.#bits(at);
    if (bits !== 0) return (bits & verbForm.base) !== 0;
    return this.#tokens.shape[at] === shape.word && this.#tokens.capital[at] === 0;
  }

  #deed(found: Found, verb: Verb, subject: Subject, first: number, last: number): Told | null {
    const { rule } = found;
    if (verb.passive) {
      if (verb.negated || verb.future) return null;
      const agent = this.#agent(found.last, last) ?? (rule.deed && hostileDeeds.has(rule.deed) ? voice([], []) : null);
      if (!agent) return null;
      return this.#told(found, rule.kind, rule.deed ?? null, agent, subject.voice, null, first, last);
    }
    if (verb.negated) {
      if (!["agree", "support", "offer", "pledge", "praise"].includes(rule.kind)) return null;
      return this.#told(found, "reject", null, subject.voice, null, null, first, last);
    }
    if (verb.future && rule.kind === "report") {
      const kind = rule.deed && hostileDeeds.has(rule.deed) ? "warn" : "pledge";
      return this.#told(found, kind, null, subject.voice, null, null, first, last);
    }
    const by = this.#atHome(subject.voice, rule.deed ?? null, found.first, last);
    return this.#told(found, rule.kind, rule.deed ?? null, by, null, null, first, last);
  }

  /** Only its own rulers ease or impose what holds within a state: "President X lifted the curfew in Chad". */
  #atHome(by: Voice, deed: TriggerClass | null, from: number, last: number): Voice {
    const [ruler] = by.people;
    if (by.parties.length > 0 || !ruler || ruler.offices.size === 0) return by;
    if (deed !== "easing" && deed !== "coercing" && deed !== null) return by;
    const { domestic, resigning } = this.#pack.newsWords;
    let within = false;
    for (let i = from; i < last && !within; i += 1)
      within = (deed === null ? resigning : domestic).holds(this.#tokens, i);
    if (!within) return by;
    const states = new Set(this.#mentions.flatMap((each) => (each.type === "party" ? [each.party] : [])));
    const [state] = states;
    return state && states.size === 1 ? changedVoice(by, { parties: [state], inferred: "office" }) : by;
  }

  #told(
    found: Found,
    kind: ActKind,
    deed: TriggerClass | null,
    by: Voice,
    to: Voice | null,
    reportedBy: Voice | null,
    first: number,
    last: number,
    content = this.#content(found.last, last),
  ): Told | null {
    const whom = to ?? (by.joint ? null : this.#target(found.rule.anySubject ? first : found.first + 1, last, by));
    // what nobody can be named for is told where a party suffers it or is addressed
    if (isNobody(by) && (whom === null || whom.parties.length === 0)) return null;
    return {
      rule: found.rule,
      kind,
      deed,
      by,
      to: whom,
      reportedBy,
      unofficial: this.#unofficial.includes(by),
      first,
      last,
      trigger: [found.first, found.last],
      content,
    };
  }

  /** "asked Kenya to |let", "demanded that |Kenya stop", "rejected |a plan". */
  #content(from: number, last: number): number {
    const { newsWords } = this.#pack;
    for (let i = from; i < Math.min(last, from + 12); i += 1) {
      if (newsWords.infinitives.holds(this.#tokens, i) || newsWords.thats.holds(this.#tokens, i))
        return Math.min(i + 1, last - 1);
      if (!this.#inside.has(i) && !newsWords.times.holds(this.#tokens, i)) return from;
    }
    return from;
  }

  /** Who is named first after the verb and is not the subject: whom it is done or put to. */
  #target(from: number, last: number, by: Voice): Voice | null {
    const parties: Party[] = [];
    const people: Person[] = [];
    let end = -1;
    for (const mention of this.#mentions) {
      if (mention.first < from || mention.first >= last || mention.type === "anaphor") continue;
      const person = mention.type === "person" ? this.#document.people.of(mention) : null;
      const party = mention.type === "person" ? (person?.party ?? mention.party) : mention.party;
      if (!party || by.parties.includes(party)) {
        if (end >= 0) break;
        continue;
      }
      if (end >= 0 && !this.#joined(end, mention.first)) break;
      if (!parties.includes(party)) parties.push(party);
      if (person) people.push(person);
      end = mention.last;
    }
    return parties.length > 0 ? voice(parties, people) : null;
  }

  /** Whether only "and", "the" stand between two mentions. */
  #joined(from: number, to: number): boolean {
    const { newsWords, words } = this.#pack;
    if (to - from > 3 || !newsWords.joins.holds(this.#tokens, from)) return false;
    for (let i = from + 1; i < to; i += 1) if (!words.determiners.holds(this.#tokens, i)) return false;
    return true;
  }

  #agent(from: number, last: number): Voice | null {
    for (let i = from; i < Math.min(last, from + 8); i += 1)
      if (this.#pack.newsWords.agentLeads.holds(this.#tokens, i))
        return this.#subject(i + 1, Math.min(last, i + 14), null, true)?.voice ?? null;
    return null;
  }

  /** Past quotation marks, adverbs and opening phrases up to their comma: "On 3 May,", "Under the plan,". */
  #afterOpening(from: number, last: number): number {
    const { newsWords } = this.#pack;
    let first = from;
    for (let rounds = 0; rounds < 3; rounds += 1) {
      while (first < last && (this.#tokens.shape[first] === shape.punctuation || this.#isAdverb(first))) first += 1;
      if (!newsWords.openers.holds(this.#tokens, first) || this.#inside.has(first)) return first;
      let comma = -1;
      for (let i = first + 1; i < Math.min(last, first + 30); i += 1)
        if (this.#form(i) === ",") {
          comma = i;
          break;
        }
      if (comma < 0 || comma + 2 >= last) return this.#afterTimes(first, last);
      first = comma + 1;
    }
    return first;
  }

  #isAdverb(at: number): boolean {
    if (this.#inside.has(at)) return false;
    const form = this.#form(at);
    return this.#pack.words.adverbs.holds(this.#tokens, at) || (form.length > 4 && form.endsWith("ly"));
  }

  /** Past words of time: "on Tuesday", "today", "late Friday". */
  #afterTimes(from: number, last: number): number {
    const { newsWords, words } = this.#pack;
    let at = from;
    while (at < last && at < from + 8 && !this.#inside.has(at)) {
      if (words.determiners.holds(this.#tokens, at)) break;
      if (newsWords.times.holds(this.#tokens, at) || this.#tokens.shape[at] === shape.number) at += 1;
      else if (newsWords.timeLeads.holds(this.#tokens, at) && this.#timeAfter(at)) at += 1;
      else break;
    }
    return at;
  }

  #timeAfter(at: number): boolean {
    return (
      !this.#inside.has(at + 1) &&
      this.#pack.newsWords.times.holds(this.#tokens, at + 1) &&
      !this.#pack.words.determiners.holds(this.#tokens, at + 1)
    );
  }

  /** The verb group that a match belongs to; null where it is no finite verb. */
  #verbAt(found: Found, first: number): Verb | null {
    const { words, newsWords } = this.#pack;
    const bits = this.#bits(found.first);
    const auxiliary = words.auxiliaries.holds(this.#tokens, found.first);
    let negated = false;
    let future = false;
    let be = false;
    let helped = auxiliary;
    let k = found.first - 1;
    for (; k >= first; k -= 1) {
      if (this.#inside.has(k)) break;
      if (words.negations.holds(this.#tokens, k) || words.auxiliaries.holds(this.#tokens, k)) {
        helped ||= !words.negations.holds(this.#tokens, k);
        if (words.negations.holds(this.#tokens, k)) negated = true;
        if (newsWords.futures.holds(this.#tokens, k)) future = true;
        else if (words.modals.holds(this.#tokens, k)) return null;
        if (newsWords.passives.holds(this.#tokens, k)) be = true;
        continue;
      }
      if (this.#isAdverb(k)) continue;
      if (words.determiners.holds(this.#tokens, k)) break;
      if (newsWords.times.holds(this.#tokens, k) || this.#tokens.shape[k] === shape.number) continue;
      if (newsWords.timeLeads.holds(this.#tokens, k) && this.#timeAfter(k)) continue;
      break;
    }
    if (newsWords.infinitives.holds(this.#tokens, k)) return null;
    if (
      k >= first &&
      !this.#inside.has(k) &&
      (words.determiners.holds(this.#tokens, k) || words.possessives.holds(this.#tokens, k))
    )
      return null;
    if (!helped && words.relatives.holds(this.#tokens, k)) return null;
    if (found.rule.anySubject) return { start: k + 1, negated, future, passive: false, bare: false };
    const onlyIng = (bits & verbForm.ing) !== 0 && (bits & (verbForm.past | verbForm.base | verbForm.third)) === 0;
    if (onlyIng && !be) return null;
    const passive = be && (bits & verbForm.participle) !== 0 && (bits & verbForm.ing) === 0 && !auxiliary;
    // a form that is a participle alone needs its auxiliary
    if ((bits & verbForm.participle) !== 0 && (bits & ~verbForm.participle) === 0 && !helped) return null;
    const bare = !helped && (bits & verbForm.base) !== 0 && (bits & verbForm.past) === 0;
    return { start: k + 1, negated, future, passive, bare };
  }

  /** Whose the noun group between a clause's beginning and its verb is; null where it is nobody's that can act. */
  #subject(first: number, end: number, self: Subject | null, open = false): Subject | null {
    const at = this.#mentionFrom(first, end);
    const own = this.#ownSubject(first, end, at, self);
    if (own) return own;
    if (!at) return null;
    if (at.type === "anaphor") return at.refers === "own" ? self : null;
    const head = this.#headOf(at, end);
    if (!head) return this.#pairOfAdjectives(at, end, first, open);
    if (!this.#leadsTo(first, at.first)) return null;
    this.#leadByPeople(first, at.first, head.voice);
    const also = this.#alsoSubject(head.last, end, head.voice);
    const last = also?.last ?? head.last;
    if (!open && !this.#clean(last, end)) return null;
    if (!also) return { voice: head.voice, first: at.first, last, plural: this.#isPlural(last - 1, head.voice) };
    return { voice: this.#both(head.voice, also.voice), first: at.first, last, plural: true };
  }

  /** "it", "they", "its forces": the subject of the clause around. */
  #ownSubject(first: number, end: number, at: Mention | null, self: Subject | null): Subject | null {
    if (!self) return null;
    if (at?.type === "anaphor" && at.first <= first + 1 && ["it", "he", "they", "own", "we"].includes(at.refers))
      return self;
    // the verb follows at once: "said it", or a pronoun that is no mention
    if (first < end && this.#pack.words.possessives.holds(this.#tokens, first)) return { ...self, plural: true };
    return null;
  }

  /** "Another 20 buses will be handed over": what the sentence before tells of goes on. */
  #isGiven({ rule, last: end }: Found, verb: Verb, first: number, last: number): boolean {
    if (rule.deed !== "giving" || !verb.passive || !verb.future || verb.negated) return false;
    for (const mention of this.#mentions)
      if (mention.first >= first && mention.last <= verb.start && mention.type !== "anaphor") return false;
    return this.#agent(end, last) === null;
  }

  /** "It", "they": the subject of the sentence before. */
  #previous(first: number, end: number): Subject | null {
    const at = this.#mentionFrom(first, end);
    if (!this.#before || at?.type !== "anaphor" || at.first > first || !this.#clean(at.last, end)) return null;
    const { voice } = this.#before;
    const many = voice.parties.length > 1;
    const fits = at.refers === "it" ? voice.people.length === 0 && !many : at.refers === "they" && many;
    return fits ? { voice, first: at.first, last: at.last, plural: many } : null;
  }

  /** "The Embassy", of which nothing says whose it is: the one that was named last. */
  #mission(first: number, end: number): Subject | null {
    const { words, newsWords } = this.#pack;
    if (!words.determiners.holds(this.#tokens, first) || !newsWords.missions.holds(this.#tokens, first + 1))
      return null;
    if (!this.#clean(first + 2, end)) return null;
    const { sentences } = this.#document;
    for (let index = this.#index - 1; index >= 0 && index >= this.#index - missionReach; index -= 1) {
      const read = sentences[index] as ReadSentence;
      if (!newsWords.missions.standIn(read.marks)) continue;
      const named = read.mentions.findLast(
        (mention) =>
          mention.type === "party" &&
          [mention.first, mention.first + 1, mention.last].some((i) => newsWords.missions.holds(this.#tokens, i)),
      );
      if (named?.type === "party") return { voice: voice([named.party], []), first, last: first + 2, plural: false };
    }
    return null;
  }

  /** "The Government", "the Council of Ministers", of which nothing says whose it is: of the state whose page it is. */
  #government(first: number, end: number): Subject | null {
    const { words, newsWords } = this.#pack;
    if (!words.determiners.holds(this.#tokens, first) || !newsWords.cabinets.holds(this.#tokens, first + 1))
      return null;
    const home = homeOf(this.#document, []);
    if (!home) return null;
    let last = first + 2;
    while (last < end && !this.#isAdverb(last) && !words.auxiliaries.holds(this.#tokens, last)) last += 1;
    // "the government of", "the government troops": "of Ministers" alone may follow
    const ministers = last === first + 4 && words.prepositions.holds(this.#tokens, first + 2);
    if (last > first + 2 && !ministers) return null;
    return { voice: voice([home], []), first, last, plural: false };
  }

  /** To whom a passive is done: the first party of its subject. */
  #patient(first: number, end: number): Subject | null {
    for (const mention of this.#mentions) {
      if (mention.first < first || mention.type !== "party") continue;
      return mention.first < end
        ? { voice: voice([mention.party], []), first: mention.first, last: end, plural: true }
        : null;
    }
    return null;
  }

  /** A group of which nothing says whose it is: "Militants", "A roadside bombing". */
  #unnamed(first: number, end: number): Subject | null {
    const { words, newsWords } = this.#pack;
    let last = -1;
    for (let i = first; i < end && i < first + 12; i += 1) {
      const form = this.#form(i);
      const held = this.#inside.get(i);
      if (held && (held.type !== "person" || held.name !== null)) break;
      if (form === "," || words.auxiliaries.holds(this.#tokens, i) || words.relatives.holds(this.#tokens, i)) break;
      if (last >= 0 && (words.prepositions.holds(this.#tokens, i) || newsWords.tails.holds(this.#tokens, i))) break;
      if (words.prepositions.holds(this.#tokens, i) && !newsWords.amounts.holds(this.#tokens, i - 1)) break;
      if (this.#isGroup(i) || held) last = i + 1;
      else if (last >= 0) break;
    }
    if (last < 0 || !this.#clean(last, end)) return null;
    const nobody = voice([], []);
    return { voice: nobody, first, last, plural: this.#isPlural(last - 1, nobody) };
  }

  #mentionFrom(first: number, end: number): Mention | null {
    for (const mention of this.#mentions) {
      if (mention.first < first) continue;
      if (mention.first >= end) return null;
      // "An official Syrian newspaper": an office that is only an adjective
      if (mention.type === "person" && !mention.name && !mention.party && !mention.possessed) continue;
      return mention;
    }
    return null;
  }

  /** Whether the words before a mention can belong to its noun group: "Some 800,000", "A group of", "Rebels in". */
  #leadsTo(first: number, to: number): boolean {
    const { words, newsWords } = this.#pack;
    for (let i = to - 1; i >= first; i -= 1) {
      const form = this.#form(i);
      if (form === "," || form === ";" || form === ":") return false;
      if (
        words.relatives.holds(this.#tokens, i) ||
        words.auxiliaries.holds(this.#tokens, i) ||
        newsWords.thats.holds(this.#tokens, i)
      )
        return false;
      if (newsWords.groupLinks.holds(this.#tokens, i) && i > first) {
        if (
          !this.#isGroup(i - 1) &&
          !newsWords.amounts.holds(this.#tokens, i - 1) &&
          !newsWords.tails.holds(this.#tokens, i - 1) &&
          !newsWords.groupLinks.holds(this.#tokens, i - 1)
        )
          return false;
      } else if (this.#tokens.shape[i + 1] === shape.number || newsWords.amounts.holds(this.#tokens, i + 1)) {
        // "About 500", "over a thousand"
      } else if (
        words.prepositions.holds(this.#tokens, i) &&
        !(i > first && newsWords.tails.holds(this.#tokens, i - 1))
      )
        return false;
    }
    return true;
  }

  /** The party or person of a mention with the noun it goes before: "Turkish troops", "Poland's parliament", "Iran". */
  #headOf(mention: Mention, end: number): { readonly voice: Voice; readonly last: number } | null {
    if (mention.type === "anaphor") return null;
    const { words, newsWords } = this.#pack;
    const person = mention.type === "person" ? this.#document.people.of(mention) : null;
    const party = mention.type === "person" ? (person?.party ?? mention.party) : mention.party;
    const next = this.#form(mention.last);
    const holder = mention.type === "person" && mention.offices.length > 0;
    const told = party ?? (person && holder ? this.#teller : null);
    const whole = voice(told ? [told] : [], person ? [person] : []);
    if (mention.type === "person") {
      if (next === "'s" || next === "'") {
        const thing = this.#groupEnd(mention.last + 1, end);
        return thing && party ? { voice: voice([party], []), last: thing } : null;
      }
      // where the text has a publisher, an office that names no state is his own: not this pass's matter
      if (mention.possessed || (!party && (!person || this.#document.own !== null))) return null;
      return { voice: whole, last: mention.last };
    }
    const stands =
      mention.last >= end ||
      next === "," ||
      next === "(" ||
      next === "-" ||
      newsWords.joins.holds(this.#tokens, mention.last) ||
      words.prepositions.holds(this.#tokens, mention.last) ||
      words.auxiliaries.holds(this.#tokens, mention.last) ||
      words.relatives.holds(this.#tokens, mention.last) ||
      newsWords.times.holds(this.#tokens, mention.last) ||
      newsWords.tails.holds(this.#tokens, mention.last) ||
      this.#isAdverb(mention.last);
    if (mention.sort !== "adjective" && !mention.possessive && stands) return { voice: whole, last: mention.last };
    // a noun in the plural is people: "Palestinians" of a name that is also an adjective
    const thing = this.#groupEnd(
      mention.possessive ? mention.last + (next === "'s" || next === "'" ? 1 : 0) : mention.last,
      end,
    );
    return thing ? { voice: this.#voiceOf(mention.party, mention.last, thing), last: thing } : null;
  }

  #peopleIn(first: number, last: number): Person[] {
    const person = this.#inside.get(last - 1);
    const found = person?.type === "person" && person.first >= first ? this.#document.people.of(person) : null;
    return found ? [found] : [];
  }

  /** A voice, noted where the last noun of its group is of people who do not act for their state. */
  #voiceOf(party: Party, first: number, last: number): Voice {
    const given = voice([party], this.#peopleIn(first, last));
    for (let i = last - 1; i >= first; i -= 1) {
      if (!this.#isGroup(i)) continue;
      if (!this.#pack.newsWords.groups.holds(this.#tokens, i)) this.#unofficial.push(given);
      break;
    }
    return given;
  }

  #both(one: Voice, two: Voice): Voice {
    const given = voice([...new Set([...one.parties, ...two.parties])], [...new Set([...one.people, ...two.people])]);
    if (this.#unofficial.includes(one) || this.#unofficial.includes(two)) this.#unofficial.push(given);
    return given;
  }

  /** Where the noun group of a party's people or organ ends; null where its noun is none of them. */
  #groupEnd(first: number, end: number): number | null {
    const { words, newsWords } = this.#pack;
    let last: number | null = null;
    for (let i = first; i < end && i < first + 7; i += 1) {
      const held = this.#inside.get(i);
      if (held?.type === "person") {
        last = held.last;
        break;
      }
      if (held?.type === "party") {
        if (held.sort !== "adjective" || held.last >= end) last = held.last;
        i = held.last - 1;
        continue;
      }
      const form = this.#form(i);
      if (this.#isGroup(i)) {
        last = i + 1;
        continue;
      }
      if (last !== null && this.#tokens.capital[i] !== 0 && !newsWords.times.holds(this.#tokens, i)) {
        // "Palestinian leader Yasser Arafat"
        last = i + 1;
        continue;
      }
      if (
        form === "," ||
        words.prepositions.holds(this.#tokens, i) ||
        words.auxiliaries.holds(this.#tokens, i) ||
        words.relatives.holds(this.#tokens, i) ||
        newsWords.joins.holds(this.#tokens, i) ||
        (last !== null &&
          (newsWords.times.holds(this.#tokens, i) || newsWords.tails.holds(this.#tokens, i) || this.#isAdverb(i)))
      )
        break;
    }
    return last;
  }

  /** The same side; a state's rebels and its president are two. */
  #isOne(one: Voice, two: Voice): boolean {
    return sameParties(one, two) && this.#unofficial.includes(one) === this.#unofficial.includes(two);
  }

  #isGroup(at: number): boolean {
    const form = this.#form(at);
    const { groups, privates, groupEnds, notGroups } = this.#pack.newsWords;
    if (groups.holds(this.#tokens, at) || privates.holds(this.#tokens, at)) return true;
    if (form.length < 6 || notGroups.holds(this.#tokens, at)) return false;
    for (let length = 3; length <= 5; length += 1) if (groupEnds.has(form.slice(-length))) return true;
    return false;
  }

  /** "Hungarian and Romanian officials", "The Turkish and Greek sides". */
  #pairOfAdjectives(one: Mention, end: number, first: number, open: boolean): Subject | null {
    if (one.type !== "party" || !this.#leadsTo(first, one.first)) return null;
    const two = this.#mentionFrom(one.last, end);
    if (!two || two.type === "anaphor" || !this.#joined(one.last, two.first)) return null;
    const head = this.#headOf(two, end);
    if (!head || (!open && !this.#clean(head.last, end))) return null;
    return { voice: this.#both(voice([one.party], []), head.voice), first: one.first, last: head.last, plural: true };
  }

  /** "Rebels in the north of Chad": of whose people the words before a mention speak. */
  #leadByPeople(first: number, to: number, given: Voice) {
    for (let i = first; i < to; i += 1) {
      if (this.#pack.newsWords.groupLinks.holds(this.#tokens, i)) return;
      if (this.#pack.newsWords.privates.holds(this.#tokens, i) && !this.#pack.newsWords.amounts.holds(this.#tokens, i))
        this.#unofficial.push(given);
    }
  }

  /** The second subject of "A and B". */
  #alsoSubject(at: number, end: number, first: Voice): { readonly voice: Voice; readonly last: number } | null {
    // "The Ambassador of Peru, Luis Paz, and the Minister"
    const join = this.#form(at) === "," ? at + 1 : at;
    if (!this.#pack.newsWords.joins.holds(this.#tokens, join)) return null;
    const next = this.#mentionFrom(join, end);
    if (!next || next.first - join > 3) return null;
    if (next.type === "person" && next.possessed && next.counterpart) {
      // "and his Thai counterpart": his whom the subject names
      const person = this.#document.people.of(next);
      const party = person?.party ?? next.party;
      return party ? { voice: voice([party], person ? [person] : []), last: next.last } : null;
    }
    if (next.type === "anaphor" && next.refers === "own") {
      // "and the Ministry of Finance": the other's, whom the text is about
      const home = homeOf(this.#document, first.parties);
      const last = this.#ministryEnd(next.last, end);
      return home ? { voice: voice([home], []), last } : null;
    }
    return this.#headOf(next, end);
  }

  /** Past what a ministry is for: "of Finance", "of Foreign Affairs and Trade". */
  #ministryEnd(from: number, end: number): number {
    const { prepositions } = this.#pack.words;
    let last = from;
    if (!prepositions.holds(this.#tokens, last)) return last;
    for (last += 1; last < end && this.#tokens.shape[last] === shape.word; last += 1)
      if (this.#tokens.capital[last] === 0 && !this.#pack.newsWords.joins.holds(this.#tokens, last)) break;
    return last;
  }

  #isPlural(last: number, given: Voice): boolean {
    if (given.parties.length > 1) return true;
    const form = this.#form(last);
    return (
      (form.endsWith("s") && !form.endsWith("ss")) || form.endsWith("men") || form === "police" || form === "people"
    );
  }

  /** Whether what stands between a subject and its verb can: phrases of place and time, what commas part off. */
  #clean(from: number, end: number): boolean {
    const { words, newsWords } = this.#pack;
    if (from >= end) return true;
    const opener = this.#form(from);
    const parted = this.#form(end - 1) === ",";
    if (opener === "," || opener === "(") return parted || this.#form(end - 1) === ")";
    if (words.relatives.holds(this.#tokens, from)) return parted;
    // "the government and the rebels in the north": a second subject that nobody can name
    const joined = newsWords.joins.holds(this.#tokens, from) && end - from <= 8;
    let led = joined;
    for (let i = from; i < end; i += 1) {
      const held = this.#inside.get(i);
      if (held) {
        i = held.last - 1;
        continue;
      }
      const form = this.#form(i);
      if (form === ",") return parted;
      if (words.prepositions.holds(this.#tokens, i) || newsWords.tails.holds(this.#tokens, i)) led = true;
      else if (
        !led &&
        !newsWords.times.holds(this.#tokens, i) &&
        !this.#isAdverb(i) &&
        this.#tokens.shape[i] !== shape.number
      )
        return false;
      if (
        words.auxiliaries.holds(this.#tokens, i) ||
        words.relatives.holds(this.#tokens, i) ||
        newsWords.thats.holds(this.#tokens, i)
      )
        return false;
      // a past form that nothing makes a noun group's is a verb before this one
      if (
        i > from &&
        !joined &&
        this.#bits(i) & verbForm.past &&
        !words.determiners.holds(this.#tokens, i - 1) &&
        !words.prepositions.holds(this.#tokens, i - 1) &&
        !newsWords.tails.holds(this.#tokens, i)
      )
        return false;
    }
    return true;
  }
}

function voice(parties: readonly Party[], people: readonly Person[]): Voice {
  return { parties, people, joint: parties.length > 1, side: null, inferred: null, frame: false };
}

/** Whether a rule refuses or warns, or would if what it tells of were only announced. */
function mayRefuse({ kind, deed }: NewsRule): boolean {
  return kind === "reject" || kind === "warn" || (deed !== undefined && hostileDeeds.has(deed));
}

/** Whether a sentence has words without which nothing that `refuses` can be read in it: a refusal, a threat, a negation. */
export function holdsRefusal({ sentence, marks }: ReadSentence, symbols: Symbols, pack: Prepared): boolean {
  if (pack.words.negations.standIn(marks) || pack.newsWords.conditions.standIn(marks)) return true;
  const { automaton, patterns } = pack.news;
  for (let i = sentence.first; i < sentence.last; i += 1) {
    if (automaton.match(symbols, i, sentence.last) === 0) continue;
    for (const pattern of automaton.found) {
      const entry = patterns[pattern];
      if (entry && !entry.unless && mayRefuse(entry.rule)) return true;
    }
  }
  return false;
}

/** Whether it is a refusal, or puts an end to something. */
export function refuses({ kind, deed }: Told): boolean {
  return kind === "reject" || kind === "warn" || deed === "sanctioning" || deed === "breaking-off";
}

function isNobody(given: Voice): boolean {
  return given.parties.length === 0 && given.people.length === 0;
}

function sameParties(one: Voice, two: Voice): boolean {
  return (
    one.parties.length === two.parties.length &&
    one.parties.every((party) => two.parties.includes(party)) &&
    (one.parties.length > 0 || one.people.some((person) => two.people.includes(person)))
  );
}
