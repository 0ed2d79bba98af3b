import type { ActRule, EncounterRule } from "../language-pack.ts";
import type { Slots } from "../pattern/automaton.ts";
import type { Prepared, RuleSet } from "../prepare.ts";
import type { Sentence } from "../text/sentences.ts";
import { shape, type Tokens } from "../text/tokens.ts";
import { unitAt } from "../text/units.ts";
import { WordSet } from "../text/word-set.ts";
import { verbForm } from "../verb-table.ts";
import type { Mention } from "./mentions.ts";

/** A place where a rule's verb group stands, and how it stands in its sentence. */
export interface Head {
  /** Half-open range of tokens that the pattern took. */
  readonly first: number;
  readonly last: number;
  readonly act: ActRule | null;
  readonly encounter: EncounterRule | null;
  slots: Slots;
  /**
   * `finite`: has or shares a subject. `participle`: a tail ("…, stressing"). `virtual`: goes on with the frame before
   * ("and that", ", and to"). Every other position makes no act and is not kept.
   */
  readonly position: "finite" | "participle" | "virtual";
  /** The mention that is its subject; null where it shares the subject before it or has a thing for one. */
  readonly subject: Mention | null;
  /** Further subjects: "A and B". */
  readonly alsoSubject: Mention | null;
  /** True where a noun group that is no mention is the subject: "The importance of dialogue". */
  readonly thing: boolean;
  /** Where the clause begins: its subject, or its first auxiliary. */
  readonly clause: number;
  /** It stands in the content of a reporting verb. */
  readonly embedded: boolean;
  /** It is the first thing in that content, so that frame and content are one act. */
  readonly direct: boolean;
  readonly negated: boolean;
  readonly passive: boolean;
  readonly modal: boolean;
  readonly past: boolean;
  readonly perfect: boolean;
}

const boundaries = new WordSet([",", ";", ":", "(", ")", "–", "—", '"', "“", "”", "«", "»", "!", "?", "…"]);
const topicPrepositions = new Set(["on", "about", "regarding"]);
const beings = new WordSet(["is", "are", "was", "were", "be", "been", "being", "am", "'re"]);
const noSlots: Slots = {};
const carriers = new WordSet([
  "continue",
  "continues",
  "sought",
  "wish",
  "wishes",
  "wished",
  "wanted",
  "wants",
  "want",
  "went",
  "continued",
  "proceeded",
]);
const occasions = new WordSet(["opportunity", "floor", "occasion", "chance", "medium", "meeting", "visit", "event"]);
/** Verbs that lead to "the opportunity to thank". */
const opportunists = new WordSet([
  ...["take", "took", "takes", "taking", "taken", "use", "used", "using", "uses"],
  ...["seize", "seized", "seizing", "had", "having"],
]);
const passiveAuxiliaries = new Set(["was", "were", "been"]);
const pastAuxiliaries = new Set(["was", "were", "had", "did"]);
const frames: ReadonlySet<string> = new Set(["agree", "request", "demand"]);
const quotes = new WordSet(['"', "“", "”", "«", "»"]);
/** What stands behind a participle that is no verb of its own: "the Minister, received by". */
const afterPassive = new WordSet(["by", "in", "at", "with", "from"]);

/** One rule match on a token, before its place in the sentence is known. */
interface Found<T> {
  readonly rule: T;
  readonly first: number;
  readonly last: number;
  readonly pattern: number;
  readonly score: number;
}

/** The best rule at a token: most words of its own, fewest in gaps, deeds before stances, then longest, then by name. */
export function bestMatch<T extends { readonly id: string; readonly form?: string }>(
  set: RuleSet<T>,
  symbols: Int32Array,
  at: number,
  limit: number,
  accepts?: (rule: T) => boolean,
): Found<T> | null {
  const { automaton, patterns } = set;
  const count = automaton.match(symbols, at, limit);
  if (count === 0) return null;
  const { found, ends } = automaton;
  // one that forbids and is alone forbids nothing; most are alone, and want no comparing
  if (count === 1) {
    const pattern = found[0] as number;
    const entry = patterns[pattern];
    if (!entry || entry.unless || (accepts && !accepts(entry.rule))) return null;
    const { last, score } = automaton.best(symbols, pattern, at, ends[pattern] as number);
    return { rule: entry.rule, first: at, last, pattern, score };
  }
  let forbidden: T[] | null = null;
  for (let k = 0; k < count; k += 1) {
    const entry = patterns[found[k] as number];
    if (entry?.unless) forbidden = forbidden ? [...forbidden, entry.rule] : [entry.rule];
  }
  let best: Found<T> | null = null;
  for (let k = 0; k < count; k += 1) {
    const pattern = found[k] as number;
    const entry = patterns[pattern];
    if (!entry || entry.unless || forbidden?.includes(entry.rule) || (accepts && !accepts(entry.rule))) continue;
    const { last, score } = automaton.best(symbols, pattern, at, ends[pattern] as number);
    const candidate: Found<T> = { rule: entry.rule, first: at, last, pattern, score };
    if (!best || compare(candidate, best) < 0) best = candidate;
  }
  return best;
}

function compare<T extends { readonly id: string; readonly form?: string }>(a: Found<T>, b: Found<T>): number {
  // what is done goes before what is merely held
  return b.score - a.score || stance(a.rule) - stance(b.rule) || b.last - a.last || (a.rule.id < b.rule.id ? -1 : 1);
}

function stance({ form }: { readonly form?: string }): number {
  return form === "stance" ? 1 : 0;
}

/** For each token of a text its symbol: what the automata can tell of it. */
export type Symbols = Int32Array;

/** Finds the verb groups of a sentence that make acts or encounters, with their subjects, left to right. */
export function findHeads(
  tokens: Tokens,
  sentence: Sentence,
  mentions: readonly Mention[],
  symbols: Symbols,
  pack: Prepared,
  bare = false,
): Head[] {
  const heads: Head[] = [];
  const inside = new Places(sentence.first, sentence.last);
  for (const mention of mentions) {
    for (let i = mention.first; i < mention.last; i += 1) inside.set(i, mention);
  }
  const context: Context = { tokens, sentence, inside, pack, heads, symbols, bare };
  const acts = pack.acts.automaton;
  const encounters = pack.encounters.automaton;
  let at = sentence.first;
  while (at < sentence.last) {
    const held = inside.get(at);
    if (held && !(held.type === "anaphor" && held.refers === "it")) {
      at = held.last;
      continue;
    }
    const virtual = heads.length > 0 && mayGoOn(tokens, at) ? virtualAt(context, at) : null;
    if (virtual) {
      heads.push(virtual);
      at = virtual.last;
      continue;
    }
    // at most tokens no pattern begins
    const { last } = sentence;
    const act = acts.mayBegin(symbols, at, last) ? withinGroup(context, bestMatch(pack.acts, symbols, at, last)) : null;
    const meeting = encounters.mayBegin(symbols, at, last) ? bestMatch(pack.encounters, symbols, at, last) : null;
    if (!act && !meeting) {
      at += 1;
      continue;
    }
    const head = chooseHead(context, act, meeting);
    if (head && isAside(context, head)) {
      // "which, he said, will never be": the relative clause goes on
      at = Math.max(head.last, at + 1) + 1;
      while (at < sentence.last && !boundaries.holds(tokens, at)) at += 1;
    } else if (head) {
      heads.push(head);
      at = Math.max(head.last, at + 1);
    } else at += 1;
  }
  return heads;
}

/** "has extended his congratulations": not that something was extended, where the verb with what it takes is an act. */
function withinGroup(
  { tokens, sentence, pack, symbols }: Context,
  found: Found<ActRule> | null,
): Found<ActRule> | null {
  if (found?.rule.kind !== "report" || found.rule.form !== "stance" || found.last - found.first < 2) return found;
  if (!pack.words.auxiliaries.holds(tokens, found.first)) return found;
  const inner = bestMatch(pack.acts, symbols, found.last - 1, sentence.last);
  const told = inner && inner.rule.form !== "stance" && inner.rule.kind !== "agree" && inner.rule.kind !== "report";
  return told && inner.last > found.last ? null : found;
}

/** "…, in which, he said, …": somebody's word in the middle of a relative clause. */
function isAside({ tokens, sentence, pack }: Context, head: Head): boolean {
  const opener = head.clause - 1;
  return (
    head.act?.form === "speech" &&
    head.subject !== null &&
    tokens.form[head.last] === "," &&
    opener > sentence.first &&
    tokens.form[opener] === "," &&
    pack.words.relatives.holds(tokens, opener - 1)
  );
}

/** The mentions of a sentence by the tokens on which they stand; they do not overlap. */
export class Places {
  readonly #from: number;
  readonly #at: (Mention | undefined)[];

  constructor(from: number, to: number) {
    this.#from = from;
    this.#at = new Array(to - from);
  }

  get(token: number): Mention | undefined {
    // to ask a list for its place -1 is slow
    return token < this.#from ? undefined : this.#at[token - this.#from];
  }

  has(token: number): boolean {
    return this.get(token) !== undefined;
  }

  /** The mention that ends right before a token. */
  ending(token: number): Mention | undefined {
    const mention = this.get(token - 1);
    return mention?.last === token ? mention : undefined;
  }

  set(token: number, mention: Mention) {
    this.#at[token - this.#from] = mention;
  }
}

interface Context {
  readonly tokens: Tokens;
  readonly sentence: Sentence;
  readonly inside: Places;
  readonly pack: Prepared;
  readonly heads: readonly Head[];
  readonly symbols: Symbols;
  /** A sentence may begin with its verb, in the present too: "Urges the parties to return to talks". */
  readonly bare: boolean;
}

function chooseHead(context: Context, act: Found<ActRule> | null, meeting: Found<EncounterRule> | null): Head | null {
  // "handed over a message", "welcomed the delegation": an act, and the encounter too where it opens one
  const talks =
    act?.rule.kind === "discuss" &&
    act.score >= (meeting?.score ?? 0) &&
    topicPrepositions.has(context.tokens.form[act.last - 1] as string);
  if (
    meeting &&
    act &&
    (meeting.rule.encounter === "letter" || ["congratulate", "condemn"].includes(act.rule.kind) || talks)
  ) {
    const head = place(context, act, act.rule, meeting.rule);
    if (head) return withSlots(context, head, act);
  }
  // "welcomed Venezuela's Executive Vice-President Delcy Lima": whom a bare verb takes is met, however long he is called
  const taken = meeting?.rule.encounter === "meeting" && act ? context.inside.get(act.last) : undefined;
  const direct =
    act !== null &&
    act.last - act.first === 1 &&
    taken?.type === "person" &&
    taken.name !== null &&
    taken.first === act.last &&
    !taken.possessed;
  if (meeting && (!act || meeting.score >= act.score || direct)) {
    const head = place(context, meeting, null, meeting.rule);
    // "said that the President is expected to visit": his word, where a sentence of its own would announce the visit
    const said = head?.embedded === true && act?.rule.form === "stance" && act.rule.kind !== "report";
    if (head && !said) return head;
  }
  const head = act ? place(context, act, act.rule, null) : null;
  return head && act ? withSlots(context, head, act) : null;
}

/** Slots are looked for only where a head stands: most matches make none. */
function withSlots({ pack, symbols }: Context, head: Head, found: Found<ActRule>): Head {
  head.slots = pack.acts.automaton.slots(symbols, found);
  return head;
}

/** Whether what begins at a token is one of several: after a comma, "; and", "; (ii)". */
function isListed({ tokens, sentence }: Context, at: number): boolean {
  const form = (i: number) => (i >= sentence.first ? tokens.form[i] : undefined);
  let i = at - 1;
  // the mark of an item: "(ii)", "b)"
  if (form(i) === ")") i -= form(i - 2) === "(" ? 3 : 2;
  if (form(i) === "and") i -= 1;
  return form(i) === "," || form(i) === ";";
}

const goers = new WordSet(["that", "to"]);
const joiners = new WordSet(["and", ",", ")"]);

/** Whether a frame may go on at a token, by this word and the one before: at most tokens none can. */
function mayGoOn(tokens: Tokens, at: number): boolean {
  return goers.holds(tokens, at) || joiners.holds(tokens, at - 1);
}

/** "and that S", ", and to V": the frame before goes on. */
function virtualAt(context: Context, at: number): Head | null {
  const { tokens, sentence, heads } = context;
  const form = tokens.form[at];
  if (form !== "that" && form !== "to") return secondDeed(context, at);
  const before = at > sentence.first ? tokens.form[at - 1] : "";
  const comma = isListed(context, at);
  const frame = lastFrame(heads, form);
  if (!frame?.act) return null;
  if (form === "that") {
    if (before !== "and" && before !== ",") return null;
    // "signed a protocol under which A will be done and that B will": what the paper says is not signed again
    if (frame.act.signs === "parties") return null;
    // "and that" needs a clause after it, not a noun: "and that of Iraq"
    const next = tokens.form[at + 1];
    // "and that will help him": a pronoun
    if (next === "of" || next === "," || context.pack.words.modals.holds(tokens, at + 1)) return null;
  } else {
    // "called for efforts, to stop the attacks": what it is for, and not a further thing
    if (before === "," && !hasInfinitive(context, frame, at, true)) return null;
    const joined = before === "and" || (before === "as" && tokens.form[at - 2] === "well");
    if (!comma && !joined) return null;
    const next = tokens.form[at + 1] ?? "";
    const bits = context.pack.verbBits.get(next) ?? context.pack.verbBits.at(tokens, at + 2);
    if (!(bits & verbForm.base)) return null;
    // "urged the envoys, especially the new ones, to take part": the first thing asked, not a further one
    if (!hasInfinitive(context, frame, at)) return null;
    // "to set up a group to follow up the memorandum and to report": a further purpose of the group
    if (!comma && infinitives(context, frame, at) !== 1) return null;
  }
  return goingOn(frame, at);
}

/** The frame before once more, for what begins at a token. */
function goingOn(frame: Head, at: number): Head {
  const { act, encounter, negated, passive, modal, past, perfect } = frame;
  const group: Group = { found: { first: at, last: at + 1 }, act, encounter, negated, passive, modal, past, perfect };
  return headOf(group, "virtual", null, null, false, at, false, false);
}

/** "agreed to hold the next session and sign the treaty": two things, of each of which there is a day when it is done. */
function secondDeed(context: Context, at: number): Head | null {
  const { tokens, sentence, heads, pack } = context;
  const { milestones } = pack.undertakingWords;
  const before = at > sentence.first ? tokens.form[at - 1] : "";
  if (before === ")") return listedItem(context, at);
  // "agreed to exchange visits, hold the next session and sign": the second of three
  const amid = before === "," && (pack.words.determiners.holds(tokens, at + 1) || tokens.capital[at + 1] === 1);
  if ((before !== "and" && !amid) || !milestones.holds(tokens, at)) return null;
  const frame = lastFrame(heads, "to");
  if (frame?.act?.kind !== "agree") return null;
  const goesOn = frame.position === "virtual" && milestones.holds(tokens, frame.first);
  if (infinitives(context, frame, at) !== (goesOn ? 0 : 1)) return null;
  if (goesOn) return goingOn(frame, at);
  for (let i = frame.first; i < at; i += 1)
    if (tokens.form[i] === "to" && milestones.holds(tokens, i + 1)) return goingOn(frame, at);
  return null;
}

/** "agreed to: a) hold a forum; b) sign the treaty; c) the exchange of data": a further item of a list. */
function listedItem(context: Context, at: number): Head | null {
  const { tokens, heads, pack } = context;
  const item = (pack.verbBits.at(tokens, at) & verbForm.base) !== 0 || pack.words.determiners.holds(tokens, at);
  if (!item || !isListed(context, at)) return null;
  const frame = lastFrame(heads, "to");
  return frame?.act && frames.has(frame.act.kind) && frame.position !== "participle" ? goingOn(frame, at) : null;
}

/** A verb group that opens an encounter which its own words do not tell. */
export function asEncounter(head: Head, encounter: EncounterRule, last: number, modal: boolean): Head {
  const { first, act, slots, position, subject, alsoSubject, thing, clause } = head;
  const { embedded, direct, negated, passive, past, perfect } = head;
  const group: Group = { found: { first, last }, act, encounter, negated, passive, modal, past, perfect };
  return headOf(group, position, subject, alsoSubject, thing, clause, embedded, direct, slots);
}

/** Whether what is asked or agreed has begun before a token: "to V", "that", "on". */
function hasInfinitive({ tokens, pack }: Context, frame: Head, at: number, strictly = false): boolean {
  for (let i = frame.first; i < at; i += 1) {
    const form = tokens.form[i] as string;
    if (form === "that" || (!strictly && (form === "on" || form === "for"))) return true;
    if (form === "to" && pack.verbBits.at(tokens, i + 1) & verbForm.base) return true;
    if (form === "to" && i === frame.last - 1) return true;
  }
  return false;
}

/** Whether a word of a range can be nothing but a verb, or helps one. */
function holdsVerb({ tokens, pack }: Context, first: number, last: number): boolean {
  for (let i = first; i < last; i += 1) {
    if (pack.words.auxiliaries.holds(tokens, i) || pack.verbBits.at(tokens, i) & verbForm.past) return true;
  }
  return false;
}

/** ", initially planned for this year": what was planned before, told in passing. */
function isPlan({ tokens, pack }: Context, at: number): boolean {
  const { planning } = pack.undertakingWords;
  return planning.holds(tokens, at) || (pack.words.adverbs.holds(tokens, at) && planning.holds(tokens, at + 1));
}

/** How many times "to V" stands between a frame's beginning and a token. */
function infinitives({ tokens, pack }: Context, frame: Head, at: number): number {
  let count = 0;
  for (let i = frame.first; i < at; i += 1) {
    if (tokens.form[i] !== "to") continue;
    if ((pack.verbBits.at(tokens, i + 1) | pack.verbBits.at(tokens, i + 2)) & verbForm.base) count += 1;
  }
  return count;
}

function lastFrame(heads: readonly Head[], form: string): Head | null {
  for (let i = heads.length - 1; i >= 0; i -= 1) {
    const head = heads[i] as Head;
    if (!head.act) continue;
    if (form === "that") {
      const promises = head.act.kind === "pledge" && head.act.form !== "stance";
      if (head.act.form === "speech" || promises || frames.has(head.act.kind)) return head;
      if (!head.embedded) return null;
    } else {
      if (frames.has(head.act.kind)) return head;
      if (!head.embedded) return null;
    }
  }
  return null;
}

function hasParticiple(heads: readonly Head[], at: number): boolean {
  return heads.some((head) => head.position === "participle" && head.first === at);
}

/** A verb group, before it is known whose it is. */
interface Group extends Pick<Head, "act" | "encounter" | "negated" | "passive" | "modal" | "past" | "perfect"> {
  readonly found: Pick<Head, "first" | "last">;
}

/** Every head is made here, field by field in one order: objects of one shape are read fastest. */
function headOf(
  { found, act, encounter, negated, passive, modal, past, perfect }: Group,
  position: Head["position"],
  subject: Mention | null,
  alsoSubject: Mention | null,
  thing: boolean,
  clause: number,
  embedded: boolean,
  direct: boolean,
  slots: Head["slots"] = noSlots,
): Head {
  return {
    first: found.first,
    last: found.last,
    act,
    encounter,
    slots,
    position,
    subject,
    alsoSubject,
    thing,
    clause,
    embedded,
    direct,
    negated,
    passive,
    modal,
    past,
    perfect,
  };
}

/** A word of the sentence; empty where none stands. */
function formAt({ tokens, sentence }: Context, at: number): string {
  return at >= sentence.first && at < sentence.last ? (tokens.form[at] as string) : "";
}

/** Whether a token of the sentence is one of the words. */
function isOne({ tokens, sentence }: Context, words: WordSet, at: number): boolean {
  return at >= sentence.first && at < sentence.last && words.holds(tokens, at);
}

/** What verb forms a token of the sentence can be. */
function bitsAt({ tokens, sentence, pack }: Context, at: number): number {
  return at >= sentence.first && at < sentence.last ? pack.verbBits.at(tokens, at) : 0;
}

function isAdverb(context: Context, at: number): boolean {
  const { sentence, inside, pack } = context;
  // "Both agreed": the subject
  if (at === sentence.first && inside.get(at)?.type === "anaphor") return false;
  if (isOne(context, pack.words.adverbs, at)) return true;
  const word = formAt(context, at);
  return word.length > 4 && endsInLy(word) && !inside.has(at);
}

function endsInLy(word: string): boolean {
  const { length } = word;
  return length > 1 && unitAt(word, length - 1) === 0x79 && unitAt(word, length - 2) === 0x6c;
}

/** "Warm congratulations to the new Minister": a sentence without a verb, by whoever writes it; null where it stands in another. */
function noteAt(context: Context, found: Found<ActRule | EncounterRule>, act: ActRule): Head | null {
  const { tokens, sentence, inside, pack } = context;
  if (found.first > sentence.first + noteLead) return null;
  for (let i = sentence.first; i < found.first; i += 1)
    if (inside.has(i) || pack.words.prepositions.holds(tokens, i) || tokens.form[i] === ",") return null;
  const start = isOne(context, quotes, sentence.first) ? sentence.first + 1 : sentence.first;
  const flags = { negated: false, passive: false, modal: false, past: false, perfect: false };
  const group: Group = { found, act, encounter: null, ...flags };
  return headOf(group, "finite", null, null, false, start, false, false);
}

/** So many words stand at most before what a note says: "My most heartfelt congratulations". */
const noteLead = 3;

/** How a matched verb group stands in its sentence; null where it makes no act. */
function place(
  context: Context,
  found: Found<ActRule | EncounterRule>,
  act: ActRule | null,
  encounter: EncounterRule | null,
): Head | null {
  const { tokens, sentence, inside, pack, heads } = context;
  const previous = heads.at(-1) ?? null;
  // "the Secretariat of State": a name
  if (tokens.capital[found.first] === 1 && found.first > sentence.first && tokens.form[found.first - 1] === "of")
    return null;
  if (act?.form === "noun") return ownedNoun(context, found, act);
  if (act?.form === "note") return noteAt(context, found, act);
  // "I feel the support of", "its backing": a noun
  if (
    (isOne(context, pack.words.determiners, found.first - 1) ||
      isOne(context, pack.words.possessives, found.first - 1)) &&
    !inside.has(found.first - 1) &&
    bitsAt(context, found.first) & verbForm.base &&
    formAt(context, found.first - 1) !== "that" &&
    formAt(context, found.first - 1) !== "both" &&
    // "A request was made": a noun is what the pattern wants
    !(act?.actor && (holdsAuxiliary(tokens, found.first + 1, found.last) || holdsPast(context, found, act)))
  )
    return null;
  // "an early-warning system"
  const compound = formAt(context, found.first - 1) === "-" && formAt(context, found.first - 2).length > 2;
  if (compound && tokens.glued[found.first] === 1 && tokens.glued[found.first - 1] === 1) return null;
  let verb = found.first;
  // "positively assessed": the pattern begins with adverbs, the verb stands after them
  while (
    verb + 1 < found.last &&
    !bitsAt(context, verb) &&
    (isOne(context, pack.words.adverbs, verb) || endsInLy(formAt(context, verb)))
  )
    verb += 1;
  let clauseStart = found.first;
  // the pattern may begin with an auxiliary or a noun ("an exchange of views was held")
  const firstBits = bitsAt(context, verb);
  const firstAuxiliary = isOne(context, pack.words.auxiliaries, verb);
  let passive = false;
  let modal = isOne(context, pack.words.modals, verb);
  let negated = false;
  let perfect = formAt(context, verb) === "has" || formAt(context, verb) === "have" || formAt(context, verb) === "had";
  let progressive = false;
  let auxiliary = firstAuxiliary;
  for (let i = found.first; i < found.last; i += 1) if (isOne(context, pack.words.negations, i)) negated = true;

  let k = found.first - 1;
  for (; k >= sentence.first; k -= 1) {
    const word = formAt(context, k);
    if (previous && k < previous.last && k >= previous.first) break;
    if (pack.words.auxiliaries.holds(tokens, k) && !inside.has(k)) {
      auxiliary = true;
      if (pack.words.modals.holds(tokens, k)) modal = true;
      if (word === "has" || word === "have" || word === "had" || word === "'ve") perfect = true;
      if (beings.holds(tokens, k)) {
        if (firstBits & verbForm.ing && !(firstBits & verbForm.participle)) progressive = true;
        else if (firstBits & verbForm.participle && !firstAuxiliary) passive = true;
      }
      if (pack.words.negations.holds(tokens, k)) negated = true;
      clauseStart = k;
      continue;
    }
    // a quotation that begins with the verb: 'Algeria "categorically refuses'
    if (
      quotes.holds(tokens, k) &&
      k > sentence.first &&
      !isOne(context, boundaries, k - 1) &&
      formAt(context, k - 1) !== "and"
    )
      continue;
    // a short bracket: "the Minister (OON) has called"
    if (word === ")") {
      let open = k - 1;
      while (open > sentence.first && open > k - 12 && formAt(context, open) !== "(") open -= 1;
      // "The Ministers: (a) welcomed S; (b) agreed to": the letter of a list is no aside
      if (formAt(context, open) === "(" && !(open > sentence.first && isOne(context, boundaries, open - 1))) {
        k = open;
        continue;
      }
    }
    if (pack.words.negations.holds(tokens, k) && word !== "no" && word !== "without") {
      negated = true;
      clauseStart = k;
      continue;
    }
    // "warmly and sincerely welcomed"
    if (
      word === "and" &&
      k < found.first &&
      endsInLy(formAt(context, k + 1)) &&
      isAdverb(context, k + 1) &&
      isAdverb(context, k - 1)
    )
      continue;
    if (isAdverb(context, k)) {
      clauseStart = k;
      // "whole-heartedly"
      if (formAt(context, k - 1) === "-" && tokens.glued[k] === 1 && !inside.has(k - 2)) {
        clauseStart = k - 2;
        k -= 2;
      }
      continue;
    }
    // "once again", "in turn", "for his part": adverbs of two or three words
    if (!pack.adverbEnds.holds(tokens, k)) break;
    let matched = false;
    for (let length = 4; length >= 2; length -= 1) {
      const start = k - length + 1;
      if (start < sentence.first) continue;
      const phrase = pack.phrases.adverbs.find(tokens, start, k + 1);
      if (phrase && phrase.last === k + 1) {
        clauseStart = start;
        k = start;
        matched = true;
        break;
      }
    }
    if (!matched) break;
  }
  const past =
    (firstBits & verbForm.past) !== 0 || perfect || (auxiliary && hasPastAuxiliary(tokens, clauseStart, found.first));
  const group: Group = { found, act, encounter, negated, passive, modal, past, perfect };
  const onlyIng =
    (firstBits & verbForm.ing) !== 0 && (firstBits & (verbForm.past | verbForm.base | verbForm.third)) === 0;
  const passivePattern =
    (act?.actor === "pair" || act?.actor === "owned") &&
    !firstAuxiliary &&
    (holdsAuxiliary(tokens, found.first + 1, found.last) || holdsPast(context, found, act));
  const nounPattern =
    passivePattern ||
    (firstBits === 0 &&
      !firstAuxiliary &&
      !modal &&
      formAt(context, verb) !== "it" &&
      formAt(context, verb) !== "there" &&
      !(act?.form === "stance"));

  // inside the verb group before: "will invite", "ready to support"
  if (previous && k >= previous.first && k < previous.last && previous.last > sentence.first) {
    const word = formAt(context, previous.last - 1);
    if (previous.position !== "virtual" && !isCarrierEnd(context, previous)) {
      const speech = previous.act?.form === "speech" || (previous.act !== null && opensClause(tokens, previous));
      // "said it was agreed that", "that: it was agreed"
      if (
        !(
          speech &&
          (formAt(context, found.first) === "it" || formAt(context, found.first) === "there" || nounPattern || modal)
        )
      )
        return null;
    } else if (previous.position === "virtual" && word === "to") return null;
  }
  // parentheticals between subject and verb: "The Minister, who is visiting Japan, held"
  let subjectEnd = k + 1;
  let parenthetical = false;
  const switched = formAt(context, k) === "," && !onlyIng ? switchBefore(context, k) : 0;
  const closing = formAt(context, k) === "," && !onlyIng ? inside.ending(k) : undefined;
  if (closing?.type === "person" && isApposed(tokens, closing, sentence.first)) {
    // "Tariq Al Busaidi, Foreign Minister, received"
    subjectEnd = k;
    parenthetical = true;
  } else if (switched > 0) {
    // "The President in response, said"
    subjectEnd = switched;
    parenthetical = true;
  } else if (formAt(context, k) === "," && !onlyIng) {
    for (let j = k - 1, steps = 0; j > sentence.first && steps < 45; j -= 1, steps += 1) {
      if (formAt(context, j) === ";" || formAt(context, j) === ":") break;
      if (formAt(context, j) !== ",") continue;
      // "The next round, the third of its kind, will be held", "initially planned for this year, will be held"
      const named = isOne(context, pack.words.determiners, j + 1) && !holdsVerb(context, j + 1, k);
      if (modal && steps < 12 && (named || isPlan(context, j + 1))) {
        subjectEnd = j;
        parenthetical = true;
        break;
      }
      const mention = inside.ending(j);
      if (!mention || (mention.type === "party" && mention.sort === "adjective")) continue;
      const opener = formAt(context, j + 1);
      // "The top diplomat, the spokesman added, stressed"
      const aside = inside.get(j + 1);
      const reporter = aside?.type === "anaphor" && (aside.refers === "agency" || aside.refers === "he");
      const relative =
        reporter ||
        isOne(context, pack.words.relatives, j + 1) ||
        isOne(context, pack.words.prepositions, j + 1) ||
        isOne(context, pack.words.possessives, j + 1) ||
        [
          "accompanied",
          "along",
          "together",
          "representing",
          "speaking",
          "leading",
          "currently",
          "as",
          "during",
          "while",
          "heading",
        ].includes(opener) ||
        inside.get(j + 1)?.type === "person" ||
        isAdverb(context, j + 1);
      // "The President, stating that the ship would come, noted"
      const aloud =
        mention.type === "person" && (bitsAt(context, j + 1) & verbForm.ing) !== 0 && hasParticiple(heads, j + 1);
      const previousInside =
        previous && previous.first > j && !isOne(context, pack.words.relatives, j + 1) && !reporter;
      if (aloud || (relative && !previousInside)) {
        subjectEnd = j;
        parenthetical = true;
      }
      break;
    }
  }
  const before = parenthetical ? subjectEnd - 1 : k;
  const beforeWord = formAt(context, before);
  // "sign the proposed agreement", "the importance of continued efforts"
  if (
    !nounPattern &&
    firstBits & verbForm.participle &&
    !parenthetical &&
    !inside.has(before) &&
    (beforeWord === "the" ||
      beforeWord === "most" ||
      beforeWord === "of" ||
      beforeWord === "for" ||
      beforeWord === "with")
  )
    return null;

  // "opening of the embassy", "signing of the treaty": a noun
  if (
    onlyIng &&
    !auxiliary &&
    formAt(context, found.first + 1) === "of" &&
    (act?.kind === "report" || act?.kind === "agree")
  )
    return null;
  // -ing forms without an auxiliary: tails, or no act
  if (onlyIng && !progressive && !auxiliary) {
    const start = found.first;
    const opener = formAt(context, k);
    const atStart = k < sentence.first;
    const answering =
      opener === "by" &&
      [1, 2, 3, 4].some((back) =>
        /^(reciprocat|respond|repl|beg[aiu]n|start|conclud|continu|end|open|clos)/.test(formAt(context, k - back)),
      );
    const open =
      atStart ||
      answering ||
      (encounter && !act && pack.encounterWords.afters.holds(tokens, k)) ||
      opener === "," ||
      opener === ";" ||
      opener === ":" ||
      opener === "-" ||
      opener === "–" ||
      opener === "—" ||
      ((opener === "and" || opener === "while" || opener === "but" || opener === "or" || opener === "as") &&
        precededByBoundaryOrTail(context, k)) ||
      isOne(context, quotes, k) ||
      isUnmarkedTail(context, found, act, k);
    if (!open) {
      const subject = inside.ending(k + 1);
      // "…, with the two ministers stressing", not "we would do better with Oman opening an embassy"
      const begins = subject && (subject.first - 2 < sentence.first || boundaries.holds(tokens, subject.first - 2));
      const tail = begins || act?.kind !== "report";
      const named = subject && (subject.type !== "anaphor" || subject.refers === "joint");
      if (named && tail && formAt(context, subject.first - 1) === "with") {
        return headOf(group, "participle", subject, null, false, subject.first, false, false);
      }
      return null;
    }
    if ((opener === "and" || opener === "or") && act?.form !== "speech" && isGerundList(context, k)) return null;
    // "stressed the necessity of a ceasefire, and working to contain the crisis": one more thing that is stressed
    if (opener === "and" && act?.form === "stance" && act.kind === "pledge") return null;
    // a gerund that is a subject: "Strengthening ties is important"
    if (atStart && !hasCommaSoon(context, found.last)) return null;
    // "The two leaders began by reflecting on": whoever began
    const beginner = answering ? inside.ending(k - 1) : undefined;
    const by = beginner && !(beginner.type === "party" && beginner.possessive) ? beginner : null;
    return headOf(group, "participle", by, null, false, Math.min(clauseStart, start), false, false);
  }

  // infinitives: part of what governs them, but for empty carriers ("would like to thank")
  if (beforeWord === "to" && !parenthetical) {
    if (!auxiliary && firstBits & verbForm.base) {
      const carrier = carrierBefore(context, before);
      if (carrier === null) return null;
      const inner = place(context, { ...found, first: carrier } as Found<ActRule | EncounterRule>, act, encounter);
      return inner ? { ...inner, first: found.first, last: found.last } : null;
    }
    return null;
  }
  // "You supported us": of whom one speaks to, not of whoever speaks
  if (beforeWord === "you" && !parenthetical && act && act.kind !== "praise" && act.form !== "speech") return null;
  // "are the best advocates": a noun
  if (firstBits & verbForm.third && !(firstBits & verbForm.past) && isPredicate(context, found.first)) return null;
  // "Let me first thank": the text's own word
  if (
    beforeWord === "me" &&
    !parenthetical &&
    ["let", "allow"].includes(formAt(context, before - 1)) &&
    firstBits & verbForm.base
  ) {
    const speaker: Mention = { type: "anaphor", first: before, last: before + 1, refers: "we" };
    return headOf(group, "finite", speaker, null, false, before - 1, false, false);
  }
  const acts = act ? act.form !== "stance" && act.form !== "speech" : encounter?.encounter === "meeting";
  if (beforeWord === "who" && formAt(context, before - 1) === "," && acts && act?.kind !== "report") {
    // "met the Prime Minister, who wished him success": an act of the one last named
    const who = inside.ending(before - 1);
    if (who?.type === "person") return headOf(group, "finite", who, null, false, clauseStart, false, false);
  }
  if (isOne(context, pack.words.relatives, before)) return null;

  const region = regionStart(context, subjectEnd, found.first, parenthetical);
  const opener = formAt(context, region.start - 1);
  const speechFrame = lastSpeech(heads, tokens);
  const hitsHead =
    previous !== null &&
    region.start <= previous.last &&
    region.start > sentence.first &&
    region.start === previous.last;
  const subordinate =
    (isOne(context, pack.words.subordinators, region.start - 1) && opener !== "where") ||
    (region.start < clauseStart &&
      isOne(context, pack.words.subordinators, region.start) &&
      formAt(context, region.start) !== "where");

  if (nounPattern || formAt(context, verb) === "it" || formAt(context, verb) === "there") {
    // the pattern holds its own subject; it must begin a clause
    if (subordinate) return null;
    const begins = region.start >= found.first || found.first - region.start <= 8;
    if (!begins) return null;
    if (hitsHead && !opensClause(tokens, previous as Head)) return null;
    // "thanked Peru for the places that it decided to give"
    if (formAt(context, found.first - 1) === "that" && !thatOpensContent(context, found.first - 1)) return null;
    const embedded = speechFrame !== null && (hitsHead || opener === "that" || opener === ":");
    const start = nounPattern ? nounStart(context, region.start, found.first) : found.first;
    return headOf(group, "finite", null, null, true, start, embedded, embedded && hitsHead);
  }

  const subject = subjectIn(context, region.start, subjectEnd);
  if (subject) {
    if (subordinate) return null;
    if (!subject.also && !agrees(tokens, pack, found.first, firstBits, auxiliary, subject.main)) return null;
    // "to which he replied that", "during which they agreed"
    const carriedOn =
      opener === "whom" ||
      ((opener === "which" || opener === "whom") && isOne(context, pack.words.prepositions, region.start - 2)) ||
      formAt(context, region.start - 2) === "to";
    const openerOk =
      region.start <= sentence.first ||
      isOne(context, boundaries, region.start - 1) ||
      isOne(context, pack.words.coordinators, region.start - 1) ||
      opener === "that" ||
      hitsHead ||
      opener === "where" ||
      opener === "as" ||
      // "…, which the President accepted with pleasure"
      (opener === "which" && act?.answers !== undefined && act.answers !== "noted") ||
      carriedOn;
    if (!openerOk) return null;
    // "fields on which both must work", not ", during which both will sign"
    if (carriedOn && act?.form === "stance" && opener === "which" && formAt(context, region.start - 3) !== ",")
      return null;
    if (hitsHead && !opensClause(tokens, previous as Head)) return null;
    // "discussed the reforms and the chances they offer": what the chances are
    if (
      opener === "and" &&
      subject.main.type === "anaphor" &&
      subject.main.first > region.start &&
      pack.words.determiners.holds(tokens, region.start) &&
      !isAdverb(context, subject.main.first - 1)
    )
      return null;
    if (opener === "that" && !thatOpensContent(context, region.start - 1)) return null;
    // "thanked the government and people of Oman for the help given": an object of two, not a clause
    if (
      opener === "and" &&
      previous !== null &&
      tokens.shape[region.start - 2] === shape.word &&
      region.start - previous.last <= 3 &&
      !auxiliary &&
      found.first - (subject.also ?? subject.main).last > 2
    )
      return null;
    const embedded =
      speechFrame !== null &&
      (hitsHead || opener === "that" || opener === ":" || isInContent(context, region.start)) &&
      opener !== "which" &&
      // "Writing on his page, the Minister thanked": the opening has no content
      !(
        (act?.form === "speech" || speechFrame.last === region.start - 1) &&
        opener === "," &&
        endsOpening(speechFrame, sentence.first, subject.main)
      );
    const direct = embedded && noHeadBetween(heads, region.start);
    // "Minister Ali, and his Omani counterpart, Said Badr, called for"
    const left =
      opener === "and" && formAt(context, region.start - 2) === "," ? inside.ending(region.start - 2) : undefined;
    const counterpart = subject.main.type === "person" && subject.main.counterpart;
    // "Ali Kani, Minister of Oman, and Juan Diaz, Minister of Peru, discussed"
    const opens =
      left !== undefined &&
      previous === null &&
      subject.main.type === "person" &&
      !subject.main.plural &&
      (left.first === sentence.first || formAt(context, left.first - 1) === ",");
    if ((counterpart || opens) && !subject.also && left?.type === "person" && !left.plural)
      return headOf(group, "finite", left, subject.main, false, left.first, embedded, direct);
    return headOf(
      group,
      "finite",
      subject.main,
      subject.also,
      false,
      subject.whole ? region.start : withQuantity(context, subject.main.first, region.start),
      embedded,
      direct,
    );
  }
  // nothing but adverbs and auxiliaries between a boundary and the verb: shares the subject before it
  const emptyRegion = region.start >= clauseStart || before < sentence.first;
  const wide = passive || nounPassive(tokens, found.first) ? wideStart(context, region.start) : region.start;
  if (emptyRegion && beforeWord === "," && wide < region.start) {
    // "prospects for trade, including in timber, were considered": a list that ends with a comma
    const embedded = previous !== null;
    return headOf(group, "finite", null, null, true, wide, embedded, embedded);
  }
  if (emptyRegion) {
    // "Thank you for coming": a sentence of its own, said or written
    const thanks =
      act?.kind === "thank" &&
      formAt(context, found.first + 1) === "you" &&
      formAt(context, found.first + 2) === "for" &&
      !inside.has(found.first);
    if (before < sentence.first || (thanks && isOne(context, quotes, before))) {
      // a sentence that begins with its verb: a note in telegram style, only where it is plainly past
      const told = firstBits & verbForm.past && (!(firstBits & verbForm.base) || auxiliary);
      if (!thanks && !told && !(context.bare && beginsItem(context, found.first, firstBits, auxiliary))) return null;
      return headOf(group, "finite", null, null, false, clauseStart, false, false);
    }
    if (beforeWord === "that" || isOne(context, pack.words.prepositions, before) || subordinate) {
      if (!(beforeWord === "as" && firstBits & verbForm.past)) return null;
    }
    const coordinated =
      beforeWord === "," ||
      beforeWord === "and" ||
      beforeWord === "but" ||
      beforeWord === "while" ||
      beforeWord === ";" ||
      beforeWord === "or" ||
      beforeWord === ":" ||
      beforeWord === "then" ||
      isOne(context, quotes, before) ||
      beforeWord === "–" ||
      beforeWord === "—" ||
      beforeWord === ")" ||
      beforeWord === "as";
    if (!coordinated) return null;
    // "the way in which you have received us and supported our work": what you did
    for (let i = Math.max(sentence.first, previous?.last ?? 0); i < before; i += 1)
      if (formAt(context, i) === "you" && pack.words.auxiliaries.holds(tokens, i + 1)) return null;
    // "agreed to: (a) set up a group": a form that is its own past goes on with the infinitive
    if (
      beforeWord === ")" &&
      !auxiliary &&
      firstBits & verbForm.base &&
      previous &&
      formAt(context, previous.last - 1) === "to"
    )
      return null;
    // "We, the Foreign Ministers of Canada and Japan, condemn the attack"
    const us = inside.get(sentence.first);
    if (!previous && beforeWord === "," && !auxiliary && firstBits & verbForm.base && isWe(us, tokens))
      return headOf(group, "finite", us as Mention, null, false, clauseStart, false, false);
    if (!previous && !firstSubject(context, before)) return null;
    if (!sharesSubject(context, found.first, firstBits, auxiliary, beforeWord, previous)) return null;
    // "Tajikistan took note of this and reaffirmed": the verb between may be none that a rule reads
    // "Mr Rao, conveyed the thanks of": a comma too many between a subject and its verb
    const parted = beforeWord === "," && past && !previous ? inside.ending(before) : undefined;
    if (parted?.type === "person" && parted.first === sentence.first && !afterPassive.holds(tokens, found.last))
      return headOf(group, "finite", parted, null, false, parted.first, false, false);
    const from = Math.max(sentence.first, previous?.last ?? 0);
    const subject = past
      ? unreadSubject(
          tokens,
          inside,
          from,
          before,
          pack,
          previous?.act?.form === "speech" && opensClause(tokens, previous),
        )
      : null;
    return headOf(group, "finite", subject, null, false, clauseStart, speechFrame !== null && !past, false);
  }
  // a noun group that is nobody: "The importance of dialogue was underlined"
  if (subordinate) return null;
  if (hitsHead && !opensClause(tokens, previous as Head)) return null;
  // "noted the continued support": a noun group after a reporting verb, not a clause
  if (
    hitsHead &&
    !auxiliary &&
    !modal &&
    !takesThat(tokens, previous as Head) &&
    formAt(context, (previous as Head).last - 1) !== ":"
  )
    return null;
  if (opener === "that" && !thatOpensContent(context, region.start - 1)) return null;
  if (!auxiliary && !(firstBits & verbForm.past)) {
    // "the Department intends to": a form that can be no noun
    if (!(firstBits & verbForm.third) || firstBits & verbForm.base || act?.form !== "stance") return null;
  }
  if (!auxiliary && !modal && reducedRelative(context, found, region.start)) return null;
  // "and tensions observed in the region": a thing says nothing
  if (
    act?.form === "speech" &&
    !auxiliary &&
    !modal &&
    found.last - found.first === 1 &&
    !speaks(context, region.start, found.first)
  )
    return null;
  const openerOk =
    region.start <= sentence.first ||
    isOne(context, boundaries, region.start - 1) ||
    isOne(context, pack.words.coordinators, region.start - 1) ||
    opener === "that" ||
    hitsHead ||
    opener === "where";
  if (!openerOk) return null;
  const embedded =
    speechFrame !== null && (hitsHead || opener === "that" || opener === ":" || isInContent(context, region.start));
  return headOf(group, "finite", null, null, true, wide, embedded, embedded && noHeadBetween(heads, region.start));
}

/** Whether a noun group before a verb of saying is one that says: "the document", "the commission", "the head of". */
function speaks({ tokens, pack }: Context, from: number, to: number): boolean {
  const { agents, jointNouns, persons, sources } = pack.words;
  for (let i = from; i < to; i += 1) {
    if (agents.holds(tokens, i) || jointNouns.holds(tokens, i) || persons.holds(tokens, i) || sources.holds(tokens, i))
      return true;
    if (tokens.capital[i] !== 0) return true;
  }
  return false;
}

/** Where a subject ends that "in response" or "for his part" and a comma follow; 0 where none does. */
function switchBefore({ tokens, sentence, inside, pack }: Context, comma: number): number {
  for (let i = comma - 1; i > sentence.first && i >= comma - 4; i -= 1) {
    if (inside.ending(i)?.type !== "person") continue;
    return pack.phrases.switches.find(tokens, i, comma)?.last === comma ? i : 0;
  }
  return 0;
}

/** Where the noun group begins that ends with a pattern's first noun: "Deep and sincere concern was expressed". */
function nounStart({ tokens, inside, pack }: Context, floor: number, noun: number): number {
  let start = noun;
  for (let i = noun - 1; i >= floor && i >= noun - 5; i -= 1) {
    const form = tokens.form[i] as string;
    const mention = inside.get(i);
    if (mention ? mention.type !== "party" : tokens.shape[i] !== shape.word) break;
    if (pack.words.prepositions.holds(tokens, i) || pack.words.auxiliaries.holds(tokens, i) || form === "that") break;
    if (form !== "and") start = i;
  }
  return inside.get(start)?.first ?? start;
}

/** The pattern itself begins with the auxiliary of a passive: "were discussed". */
function nounPassive(tokens: Tokens, first: number): boolean {
  return ["was", "were", "has", "have", "had"].includes(tokens.form[first] as string);
}

/**
 * Where the subject of an agentless passive begins, if it is a list with commas: "The draft, the road map as well as the
 * schedule were discussed". Only back to the frame before it, and only where nothing between could be a clause of its own.
 */
function wideStart(context: Context, start: number): number {
  const { tokens, sentence, inside, pack, heads } = context;
  const previous = heads.at(-1) ?? null;
  if (previous && !(takesThat(tokens, previous) && previous.last <= start)) return start;
  let from = previous ? Math.max(previous.last, sentence.first) : sentence.first;
  if (tokens.form[from] === "that") from += 1;
  // "During the meeting, at the initiative of both sides,"
  for (let skipped = 0; skipped < 3 && from < start; skipped += 1) {
    const { prepositions, subordinators } = pack.words;
    if (tokens.form[from] !== "according" && !prepositions.holds(tokens, from) && !subordinators.holds(tokens, from))
      break;
    let comma = from;
    while (comma < start && tokens.form[comma] !== ",") comma += 1;
    from = comma + 1;
  }
  if (from >= start) return start;
  const first = inside.get(from);
  if (first && (first.type !== "party" || first.sort !== "adjective")) return start;
  for (let i = from; i < start; i += 1) {
    const form = tokens.form[i] as string;
    if (form === ";" || form === ":" || form === "that" || quotes.holds(tokens, i)) return start;
    const mention = inside.get(i);
    if (!mention && pack.words.auxiliaries.holds(tokens, i)) return start;
    // "the efforts of the parties" is a noun group, "the parties" a clause
    if (mention?.type === "anaphor" && !pack.words.prepositions.holds(tokens, mention.first - 1)) return start;
    if (form === "while" || form === "but" || form === "whereas") return start;
  }
  return from;
}

/** "views were exchanged", "readiness was expressed": the pattern brings its subject and its verb. */
function holdsAuxiliary(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (passiveAuxiliaries.has(tokens.form[i] as string)) return true;
  return false;
}

/** "An exchange of views took place": the noun of a verb that follows it, told of both. */
function holdsPast(context: Context, { first, last }: Found<ActRule | EncounterRule>, { actor }: ActRule): boolean {
  if (actor !== "pair" || !(bitsAt(context, first) & verbForm.base)) return false;
  for (let i = first + 1; i < last; i += 1) if (bitsAt(context, i) & verbForm.past) return true;
  return false;
}

/** Whether a comma stands in a mention or right before it, so that the comma after it closes an apposition. */
function isApposed(tokens: Tokens, mention: Mention, first: number): boolean {
  for (let i = Math.max(first, mention.first - 1); i < mention.last; i += 1) if (tokens.form[i] === ",") return true;
  return false;
}

function hasPastAuxiliary(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (pastAuxiliaries.has(tokens.form[i] as string)) return true;
  return false;
}

/** "the Foreign Minister's offer that": the noun and whose it is. */
function ownedNoun(context: Context, found: Found<ActRule | EncounterRule>, act: ActRule): Head | null {
  const { tokens, inside, heads } = context;
  const mark = tokens.form[found.first - 1];
  const owner =
    inside.ending(found.first) ?? (mark === "'s" || mark === "'" ? inside.ending(found.first - 1) : undefined);
  // "conveyed greetings and an invitation to visit Lima": whoever did the one did the other
  const carried = act.joins === true && heads.at(-1)?.act != null;
  if (!carried && (!owner || (owner.type === "party" && owner.sort === "adjective"))) return null;
  return {
    first: found.first,
    last: found.last,
    act,
    encounter: null,
    slots: noSlots,
    position: "finite",
    subject: carried ? null : (owner ?? null),
    alsoSubject: null,
    thing: false,
    clause: carried || !owner ? found.first : owner.first,
    embedded: false,
    direct: false,
    negated: false,
    passive: false,
    modal: false,
    past: true,
    perfect: false,
  };
}

/** "would like to thank", "took the opportunity to express": the verb that only leads to the next. Gives its token. */
function carrierBefore(context: Context, to: number): number | null {
  const { tokens, sentence } = context;
  const form = (i: number) => (i >= sentence.first ? (tokens.form[i] as string) : "");
  const word = form(to - 1);
  if (carriers.has(word)) return to - 1;
  if (word === "like" || word === "love") {
    if (form(to - 2) === "would" || form(to - 2) === "'d") return to - 2;
    if (form(to - 3) === "would") return to - 3;
  }
  if (word === "on" && /^(went|going|goes)$/.test(form(to - 2))) return to - 2;
  if (occasions.has(word)) {
    for (let i = to - 2; i >= sentence.first && i > to - 6; i -= 1) if (opportunists.has(form(i))) return i;
  }
  if (
    ["pleased", "honoured", "honored", "happy", "glad", "delighted", "keen", "eager"].includes(word) &&
    ["was", "is", "were", "are", "am"].includes(form(to - 2))
  )
    return to - 2;
  return null;
}

function isCarrierEnd(context: Context, head: Head): boolean {
  const { tokens } = context;
  return tokens.form[head.last - 1] === "to" && carrierBefore(context, head.last - 1) !== null;
}

/** "that" stands at the head's end or right after it. */
export function takesThat(tokens: Tokens, head: Head): boolean {
  return tokens.form[head.last - 1] === "that" || tokens.form[head.last] === "that";
}

/** Whether content follows that may be a clause: after "that", a colon, or a reporting verb with nothing between. */
function opensClause(tokens: Tokens, head: Head): boolean {
  if (head.position === "virtual") return true;
  const last = tokens.form[head.last - 1];
  if (last === "that" || last === ":" || last === "how" || tokens.form[head.last] === "that") return true;
  if (!head.act) return false;
  return head.act.form === "speech";
}

/** "that" after a reporting verb or a noun of saying opens content; after any other noun it opens a relative clause. */
function thatOpensContent(context: Context, that: number): boolean {
  const { heads, tokens, sentence } = context;
  const previous = heads.at(-1);
  if (!previous) return that <= sentence.first + 4;
  if (previous.last - 1 === that || previous.last === that) return true;
  const before = tokens.form[that - 1] as string;
  if (before === "and" || before === "," || before === "but" || before === ":") return true;
  if (contentNouns.holds(tokens, that - 1)) return true;
  // who thanks for a thing tells what became of it, and says nothing of his own
  if (previous.act?.kind === "thank") return false;
  // "informed the delegation that": nothing but a noun group between verb and "that"
  // "told the press following his talks with the Minister that"
  return opensClause(tokens, previous) && that - previous.last <= (previous.act?.form === "speech" ? 20 : 8);
}

const contentNouns = new WordSet([
  "fact",
  "hope",
  "view",
  "belief",
  "confidence",
  "conviction",
  "understanding",
  "request",
  "proposal",
  "wish",
  "offer",
  "message",
  "statement",
  "position",
  "opinion",
  "assurance",
  "reply",
  "response",
]);

function lastSpeech(heads: readonly Head[], tokens: Tokens): Head | null {
  for (let i = heads.length - 1; i >= 0; i -= 1) {
    const head = heads[i] as Head;
    if (head.act?.form === "speech" || takesThat(tokens, head)) return head;
    if (head.act && !head.embedded && head.position !== "virtual") {
      return null;
    }
  }
  return null;
}

/** Whether a clause that begins at `start` after a comma or "and" still belongs to what was said. */
function isInContent(context: Context, start: number): boolean {
  const { heads, tokens } = context;
  const frame = lastSpeech(heads, tokens);
  if (!frame) return false;
  // quotation marks, colons and "that" open content; it lasts to the end of the sentence or to the next speaker
  return opensClause(tokens, frame) && start > frame.last;
}

/** "Noting that ties are close, Wei said": the participle that opened the sentence gives way to its main clause. */
function endsOpening(frame: Head, first: number, subject: Mention): boolean {
  return (
    frame.position === "participle" &&
    frame.first <= first + 1 &&
    (subject.type === "person" || (subject.type === "anaphor" && subject.refers === "he"))
  );
}

function noHeadBetween(heads: readonly Head[], start: number): boolean {
  const previous = heads.at(-1);
  return (
    previous !== undefined && (previous.act !== null || previous.position === "virtual") && start >= previous.last - 1
  );
}

/** The start of the noun group that could be a subject ending at `end`. */
function regionStart(context: Context, end: number, verb: number, parenthetical: boolean): { readonly start: number } {
  const { tokens, sentence, inside, pack, heads } = context;
  const previous = parenthetical ? heads.findLast((head) => head.last <= end) : heads.at(-1);
  const floor = previous ? Math.max(sentence.first, previous.last) : sentence.first;
  let i = Math.min(end, verb) - 1;
  while (i >= floor) {
    const mention = inside.get(i);
    if (mention) {
      i = mention.first - 1;
      continue;
    }
    const word = tokens.form[i] as string;
    if (boundaries.holds(tokens, i)) {
      // an apposition inside the subject: "Dr Hussein, Foreign Minister of Iraq, said"
      break;
    }
    if (
      word === "that" ||
      word === "while" ||
      word === "but" ||
      word === "whereas" ||
      word === "where" ||
      pack.words.relatives.holds(tokens, i)
    )
      break;
    if (pack.words.subordinators.holds(tokens, i) && word !== "after" && word !== "before" && word !== "since") break;
    if (word === "and" || word === "or") {
      if (word === "and" && isPaired(context, i, floor)) {
        i -= 1;
        continue;
      }
      // "A and B" is one subject; otherwise "and" begins a clause
      const left = inside.ending(i);
      const right = inside.get(i + 1);
      const leftBefore = left ? (tokens.form[left.first - 1] ?? "") : "";
      const inPhrase =
        ((left && pack.words.prepositions.holds(tokens, left.first - 1)) || leftBefore === "to") &&
        leftBefore !== "between" &&
        leftBefore !== "of" &&
        !(leftBefore === "from" && !previous);
      // "Minister Yamada and I discussed"
      const pronoun = right?.type === "anaphor" && right.refers !== "own" && tokens.form[right.first] !== "i";
      if (
        !(
          left &&
          right &&
          !pronoun &&
          !inPhrase &&
          (left.type !== "anaphor" || (left.refers === "he" && right.type === "person" && !right.plural)) &&
          !(left.type === "party" && left.possessive)
        )
      ) {
        const nounGroup =
          !left &&
          !right &&
          i + 1 < end &&
          tokens.shape[i + 1] === shape.word &&
          !pack.words.determiners.holds(tokens, i + 1) &&
          !pack.words.auxiliaries.holds(tokens, i + 1);
        if (!nounGroup || !(i > floor) || right) break;
      }
    }
    i -= 1;
  }
  return { start: Math.min(i + 1, Math.min(end, verb)) };
}

/** "between the Institute and the Ministry": what "and" joins stands under one preposition. */
function isPaired({ tokens, pack }: Context, and: number, floor: number): boolean {
  if (!pack.words.determiners.holds(tokens, and + 1)) return false;
  for (let i = and - 1; i >= floor && i > and - 10; i -= 1) {
    const word = tokens.form[i] as string;
    if (word === "between") return !pack.words.quantifiers.holds(tokens, i + 2);
    if (word === "and" || word === "that" || boundaries.holds(tokens, i)) return false;
  }
  return false;
}

/** "About 3,000 Iraqis": the number before the mention belongs to its noun group. */
function withQuantity({ tokens, pack }: Context, first: number, floor: number): number {
  let start = first;
  for (let i = first - 1; i >= floor; i -= 1) {
    const owned = i === first - 1 && pack.words.possessives.holds(tokens, i);
    if (tokens.shape[i] !== shape.number && !pack.words.quantifiers.holds(tokens, i) && !owned) break;
    start = i;
  }
  return start;
}

/** The mention that is the subject of a verb whose subject region is given; with the second of "A and B". */
function subjectIn(
  context: Context,
  start: number,
  end: number,
): { readonly main: Mention; readonly also: Mention | null; readonly whole?: boolean } | null {
  const { tokens, inside, pack } = context;
  const found: Mention[] = [];
  for (let i = start; i < end; ) {
    const mention = inside.get(i);
    if (!mention) {
      i += 1;
      continue;
    }
    found.push(mention);
    i = mention.last;
  }
  if (found.length === 0) return null;
  // "Foreign ministries of Peru and Chile signed", "teams from Peru and Chile agreed": what several have in common stands for both
  const one = found[0];
  const two = found[1];
  if (
    one?.type === "party" &&
    two?.type === "party" &&
    formAt(context, one.last) === "and" &&
    two.first === one.last + 1 &&
    two.last === end &&
    (formAt(context, one.first - 1) === "of" || formAt(context, one.first - 1) === "from") &&
    formAt(context, one.first - 2).endsWith("s")
  )
    return { main: one, also: two, whole: true };
  for (let i = 0; i < found.length; i += 1) {
    const mention = found[i] as Mention;
    if (!mayBeSubject(context, mention, start, end)) continue;
    // the nearest noun group to the verb decides where an earlier one is closed off by a comma at its end
    const next = found[i + 1];
    const also =
      next &&
      formAt(context, mention.last) === "and" &&
      next.first === mention.last + 1 &&
      next.last <= end &&
      (next.type !== "party" || !next.possessive)
        ? next
        : null;
    const tail = also ? also.last : mention.last;
    // what stands between the subject and the verb must be able to: prepositional phrases, relative clauses, nothing else
    if (
      tail < end &&
      !isOne(context, pack.words.prepositions, tail) &&
      !isOne(context, boundaries, tail) &&
      !isOne(context, pack.words.relatives, tail) &&
      formAt(context, tail) !== "and" &&
      tail + 3 < end
    )
      continue;
    // "the Kenyan and Ghanaian ministers"
    const twin = i > 0 ? found[i - 1] : undefined;
    if (!also && isTwin(tokens, twin, mention)) return { main: mention, also: twin ?? null, whole: true };
    // "This visit is an important signal": another verb is its own
    if (tail < end && isOne(context, pack.words.auxiliaries, tail) && !inside.has(tail)) return null;
    return { main: mention, also };
  }
  return null;
}

/** Whether a mention can be a subject by the words on both its sides. */
function mayBeSubject(context: Context, mention: Mention, start: number, end: number): boolean {
  const { tokens, inside } = context;
  const { words } = context.pack;
  const { first, last } = mention;
  const before = first - 1;
  if (first > start) {
    const governor = formAt(context, before);
    // "Members of the Kenyan delegation praised"
    const several = governor === "of" && before > start && words.collectives.holds(tokens, first - 2);
    if (!several && (governor === "to" || isOne(context, words.prepositions, before))) return false;
    // "relations between Oman and Peru": the second stands under the same preposition
    if (governor === "and") {
      const left = inside.ending(before);
      if (left && left.first > start && isOne(context, words.prepositions, left.first - 1)) return false;
    }
  }
  if (mention.type === "party" && (mention.possessive || mention.sort === "adjective" || mention.sort === "city"))
    return false;
  const next = formAt(context, last);
  if (next === "'s" || next === "'") return false;
  return (
    last >= end ||
    isOne(context, boundaries, last) ||
    isOne(context, words.prepositions, last) ||
    isOne(context, words.relatives, last) ||
    isOne(context, words.adverbs, last) ||
    isOne(context, words.auxiliaries, last) ||
    isOne(context, afterSubject, last) ||
    endsInLy(next)
  );
}

const afterSubject = new WordSet(["and", "both", "each", "all", "himself", "themselves"]);

/** "Kenyan" of "Kenyan and Ghanaian ministers". */
function isTwin(tokens: Tokens, twin: Mention | undefined, mention: Mention): boolean {
  if (twin?.type !== "party" || twin.sort !== "adjective" || twin.last + 1 !== mention.first) return false;
  const several =
    mention.type === "person" ? mention.plural && !mention.name && !mention.beside : mention.type === "party";
  return several && tokens.form[twin.last] === "and" && mention.type !== "anaphor" && mention.party !== twin.party;
}

/** A present-tense or base form needs a subject that is somebody: it may be a noun ("support", "offer"). */
function agrees(
  tokens: Tokens,
  pack: Prepared,
  verb: number,
  bits: number,
  auxiliary: boolean,
  subject: Mention,
): boolean {
  if (auxiliary || bits === 0) return true;
  if (bits & verbForm.past) return true;
  if (bits & verbForm.third && !(bits & verbForm.base)) return true;
  if (bits & verbForm.base) {
    // "Iraq support" is a noun group; "we support", "the two sides support", "Iraq and Russia support" are clauses
    if (subject.type === "anaphor") return !["he", "it", "event"].includes(subject.refers);
    if (subject.type === "person") return subject.plural;
    if (subject.many) return true;
    return (
      subject.sort === "side" &&
      (tokens.form[subject.last - 1] === "sides" || pack.words.determiners.holds(tokens, verb + 1))
    );
  }
  return true;
}

/** "We, the Foreign Ministers of …,": whoever "we" are stands behind it. */
function isWe(mention: Mention | undefined, tokens: Tokens): boolean {
  return mention?.type === "anaphor" && mention.refers === "we" && tokens.form[mention.last] === ",";
}

/** Whether a verb after a comma or "and" is a verb at all, and shares its subject with the clause before. */
function sharesSubject(
  context: Context,
  verb: number,
  bits: number,
  auxiliary: boolean,
  beforeWord: string,
  previous: Head | null,
): boolean {
  const { tokens, pack } = context;
  if (auxiliary) return true;
  if (bits & verbForm.past) {
    // a participle after "and" that goes with a passive before: "was noted and praised" is fine; "signed and ratified" too
    const next = tokens.form[verb + 1] ?? "";
    if (
      bits & verbForm.participle &&
      beforeWord === "," &&
      (next === "by" || next === "in" || next === "at") &&
      !(previous?.passive ?? false)
    )
      return false;
    return true;
  }
  if (bits & verbForm.third && !(bits & verbForm.base)) {
    // "visits and calls": third person only where the clause before is in the present too
    return previous !== null && (!previous.past || previous.embedded || lastSpeech(context.heads, tokens) !== null);
  }
  if (bits & verbForm.base) {
    if (beforeWord !== "and" && beforeWord !== ",") return false;
    // after a plural present clause: "we support Iraq, …, stand by its unity"
    if (previous === null || previous.past || (previous.position === "participle" && !previous.embedded)) {
      return false;
    }
    const subject = previous.subject;
    const plural =
      subject?.type === "anaphor" &&
      (subject.refers === "we" || subject.refers === "joint" || subject.refers === "they");
    return (
      (plural || (!subject && previous.embedded)) &&
      (pack.words.determiners.holds(tokens, verb + 1) ||
        pack.words.prepositions.holds(tokens, verb + 1) ||
        pack.words.possessives.holds(tokens, verb + 1) ||
        tokens.capital[verb + 1] !== 0)
    );
  }
  return bits === 0;
}

/** "Urges the parties", "Call upon the parties", "Will send experts": the verb of a sentence that leaves out who acts. */
function beginsItem({ tokens, sentence, pack }: Context, verb: number, bits: number, auxiliary: boolean): boolean {
  if (sentence.last - verb < shortestItem) return false;
  if (auxiliary) return pack.words.modals.holds(tokens, sentence.first);
  if (bits & verbForm.third) return true;
  const next = tokens.form[verb + 1] ?? "";
  if (!(bits & verbForm.base)) return false;
  // "Agree to hold", "Agree that", "Call upon the parties"
  if (next === "to") return (pack.verbBits.at(tokens, verb + 2) & verbForm.base) !== 0;
  const { determiners, possessives } = pack.words;
  return determiners.holds(tokens, verb + 1) || possessives.holds(tokens, verb + 1) || itemLeads.has(next);
}

const itemLeads: ReadonlySet<string> = new Set(["that", "on", "upon"]);

/** A sentence without its subject has so many words from its verb on; a heading may have fewer. */
const shortestItem = 5;

/**
 * The last somebody before `to` who begins a clause there, whatever its verb is. `said`: what stands first is what somebody
 * says, "said his guest had done well and thanked him".
 */
function unreadSubject(
  tokens: Tokens,
  inside: { get(token: number): Mention | undefined },
  from: number,
  to: number,
  pack: Prepared,
  said: boolean,
): Mention | null {
  let found: Mention | null = null;
  // its noun group may begin with "that" or "both"
  const content = said ? from + 2 : from - 1;
  for (let i = from; i < to; ) {
    const mention = inside.get(i);
    if (!mention) {
      i += 1;
      continue;
    }
    if (mention.first > content && beginsClause(tokens, mention, from, to, pack)) found = mention;
    i = Math.max(mention.last, i + 1);
  }
  return found;
}

/** "; the Minister then decried": somebody at the beginning of a clause with a verb right after. */
function beginsClause(tokens: Tokens, mention: Mention, from: number, to: number, pack: Prepared): boolean {
  if (mention.type === "party" && (mention.possessive || mention.sort === "adjective" || mention.sort === "city"))
    return false;
  if (mention.type === "anaphor" && !["he", "joint", "they"].includes(mention.refers)) return false;
  const opener = tokens.form[mention.first - 1] ?? "";
  if (mention.first > from && !boundaries.holds(tokens, mention.first - 1) && opener !== "while" && opener !== "but")
    return false;
  let i = mention.last;
  // "The two Ministers: (a) welcomed S"
  if (tokens.form[i] === ":" && tokens.form[i + 1] === "(") return true;
  while (i < to && pack.words.adverbs.holds(tokens, i)) i += 1;
  if (i >= to || tokens.capital[i] !== 0) return false;
  const form = tokens.form[i] as string;
  const bits = pack.verbBits.get(form);
  // the table has the verbs of the rules; others show by their ending
  return bits === undefined ? form.length > 4 && form.endsWith("ed") : (bits & verbForm.past) !== 0;
}

/** "are the best advocates of": a noun group after a form of "be". */
function isPredicate({ tokens, sentence, inside, pack }: Context, at: number): boolean {
  for (let i = at - 1; i > Math.max(sentence.first, at - 5); i -= 1) {
    if (inside.has(i)) return false;
    if (!pack.words.determiners.holds(tokens, i)) continue;
    return ["is", "are", "was", "were", "be", "as"].includes(tokens.form[i - 1] as string);
  }
  return false;
}

/** Whether the clause before a coordinated verb has some subject, though no rule matched its verb. */
function firstSubject(context: Context, before: number): boolean {
  const { sentence, inside } = context;
  for (let i = sentence.first; i < before; i += 1) {
    const mention = inside.get(i);
    if (mention && (mention.type !== "party" || (!mention.possessive && mention.sort !== "adjective"))) return true;
  }
  return false;
}

/** "the agreement signed in May": a past form after a noun, with no comma or auxiliary, inside a longer clause. */
function reducedRelative(
  context: Context,
  found: { readonly first: number; readonly last: number },
  start: number,
): boolean {
  const { tokens, sentence, pack, heads } = context;
  const next = tokens.form[found.last] ?? "";
  const verbNext = tokens.form[found.first + 1] ?? "";
  const previous = heads.at(-1);
  if (next === "that" || tokens.form[found.last - 1] === "that") return false;
  // "regarding the matters discussed."
  if (found.last - found.first === 1 && (found.last >= sentence.last || next === "." || next === ";")) return true;
  if (previous && (start < previous.last || (start === previous.last && !opensClause(tokens, previous)))) return true;
  if (verbNext === "by" || verbNext === "between" || verbNext === "during" || verbNext === "under" || next === "by")
    return true;
  // a finite auxiliary further on in the same clause means that this form was not the verb of it
  for (let i = found.last; i < sentence.last && i < found.last + 25; i += 1) {
    const word = tokens.form[i] as string;
    if (word === "," || word === ";" || word === "and" || word === "that" || pack.words.relatives.holds(tokens, i))
      return false;
    if (["is", "are", "was", "were", "has", "have", "had", "will", "would"].includes(word)) return true;
  }
  return false;
}

/** "thanked Oman for the aid stressing that it": a tail without its comma, where a verb of saying takes "that". */
function isUnmarkedTail(
  { tokens, sentence, heads, inside, pack }: Context,
  found: { readonly first: number; readonly last: number },
  act: ActRule | null,
  before: number,
): boolean {
  // ", with the Minister stressing that": his own
  const nearest = inside.ending(before + 1);
  if (nearest && tokens.form[nearest.first - 1] === "with") return false;
  if (act?.form !== "speech" || !pack.words.tails.holds(tokens, found.first) || before <= sentence.first) return false;
  if (tokens.form[found.last - 1] !== "that" && tokens.form[found.last] !== "that") return false;
  if (tokens.shape[before] !== shape.word || pack.words.auxiliaries.holds(tokens, before)) return false;
  return heads.some((head) => head.position === "finite") && !pack.words.prepositions.holds(tokens, before);
}

/** "committed to strengthening ties and addressing challenges": a second gerund after the first one's preposition. */
function isGerundList({ tokens, heads, sentence, pack }: Context, coordinator: number): boolean {
  const previous = heads.at(-1);
  const floor = Math.max(sentence.first, previous?.first ?? 0, coordinator - 24);
  for (let i = coordinator - 1; i > floor; i -= 1) {
    const form = tokens.form[i] as string;
    if (form === "," || form === ";" || form === "that") return false;
    if (
      (pack.verbBits.at(tokens, i) & verbForm.ing || (form.length > 5 && form.endsWith("ing"))) &&
      (tokens.form[i - 1] === "to" || pack.words.prepositions.holds(tokens, i - 1))
    )
      return true;
  }
  return false;
}

function precededByBoundaryOrTail(context: Context, coordinator: number): boolean {
  const { tokens, heads, sentence } = context;
  if (coordinator <= sentence.first) return true;
  const before = tokens.form[coordinator - 1] as string;
  if (before === "," || before === ";") return true;
  if (tokens.form[coordinator] === "while" || tokens.form[coordinator] === "as") return true;
  // "stressing A and noting B"
  return heads.some((head) => head.position === "participle") || heads.length > 0;
}

function hasCommaSoon(context: Context, from: number): boolean {
  const { tokens, sentence } = context;
  for (let i = from; i < sentence.last; i += 1) if (tokens.form[i] === ",") return true;
  return false;
}
