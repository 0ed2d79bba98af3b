import { momentEnd, momentStart } from "../../record/moment.ts";
import type { Moment, Party, Place, Span, Subject, SubjectType, UndertakingKind } from "../../record/record.ts";
import { undertakingKinds } from "../../record/record.ts";
import type { AimRule } from "../language-pack.ts";
import type { Prepared } from "../prepare.ts";
import { shape, type Tokens, tokenAt, wordsOf } from "../text/tokens.ts";
import { WordSet } from "../text/word-set.ts";
import type { TimeMention } from "../times/find-times.ts";
import { verbForm } from "../verb-table.ts";
import { type BodyMention, numberAt } from "./bodies.ts";
import { ClauseIndex } from "./clause-index.ts";
import { bestMatch, type Head, type Symbols, takesThat } from "./clauses.ts";
import { type DraftAct, isWithin, type ReadDocument, type ReadSentence } from "./document.ts";
import { beginningIn, isNamedIn, type Mention } from "./mentions.ts";
import type { Person } from "./people.ts";
import { hasNumber, sumIn } from "./quantities.ts";
import { subjectOf } from "./subject-fields.ts";
import { type FoundSubject, signedType, subjectType } from "./subject-type.ts";

export interface DraftUndertaking {
  readonly act: DraftAct;
  readonly kind: UndertakingKind;
  readonly by: readonly Party[];
  readonly of: readonly Party[];
  readonly owes: readonly Party[];
  /** That of its subject. */
  readonly type: SubjectType;
  readonly subject: Subject;
  /** Who is to come, where the text names somebody. */
  readonly visitor: Person | null;
  readonly body: BodyMention | null;
  readonly where: Place | null;
  when: { readonly value: Moment | null; readonly span: Span; readonly quote: string } | null;
  condition: { readonly text: string; readonly span: Span } | null;
  answer: { readonly act: DraftAct; readonly state: "accepted" | "declined" | "noted" } | null;
}

/** What one document's undertakings are looked for with. */
interface Search {
  readonly document: ReadDocument;
  readonly index: ClauseIndex;
  readonly symbols: Symbols;
  readonly pack: Prepared;
}

/** So many words into what is asked, its first verb has come. */
const leading = 6;

/** Whom a request is put to is named within its verb group, or so many words after it. */
const addressed = 4;

/** What is demanded is told within so many words. */
const demanded = 8;

/** So many things named before a pronoun are looked at. */
const antecedents = 4;

/** An attribution after what is said is no longer than so many words. */
const attribution = 30;

/** A condition in a sentence of its own stands within so many sentences. */
const laterSentences = 12;

/** A time before the comma with which a sentence begins has no more words. */
const leadReach = 10;

/** The years of a plan stand within so many words of it. */
const planReach = 20;

/** Organisations whose codes are as short as a state's. */
const unions: ReadonlySet<Party> = new Set(["UN", "EU"]);

/** Whom a text is about is named in it at least so many times. */
const oftenNamed = 2;

/** So long is a day in ISO 8601. */
const isoDay = 10;

/** An answer is to one of the latest few proposals. */
const answerable = 12;

/**
 * Draws undertakings from acts that somebody can check later: an owner, an addressee and a checkable object
 * (`record.md`, "Undertakings"). `partiesOf` gives the parties of an act's encounter.
 */
export function findUndertakings(
  document: ReadDocument,
  acts: readonly DraftAct[],
  bodies: readonly BodyMention[],
  partiesOf: (act: DraftAct) => readonly Party[],
  symbols: Symbols,
  pack: Prepared,
): DraftUndertaking[] {
  const found: DraftUndertaking[] = [];
  if (!oweAny(acts)) return found;
  const search: Search = { document, index: new ClauseIndex(document, bodies), symbols, pack };
  let speakers: readonly Party[] | null = null;
  let pending: DraftUndertaking[] = [];
  let encounter = -1;
  for (const act of acts) {
    if (act.encounter !== encounter) {
      encounter = act.encounter;
      pending = [];
    }
    const isAnswer = act.answers !== null && !act.negated && act.voice !== null && !act.voice.joint;
    // what was proposed in this text is accepted there, and no undertaking of its own
    if (isAnswer && act.answers && answer(act, act.answers, pending, search)) continue;
    if (!mayOwe(act)) continue;
    let pair = partiesOf(act);
    if (pair.length === 0) {
      speakers ??= twoSpeakers(acts);
      pair = speakers;
    }
    const undertaking = draft(search, act, pair);
    if (undertaking) {
      found.push(undertaking);
      pending.push(undertaking);
    }
  }
  if (restrictsAny(document, pack)) {
    const sole = new Map<string, DraftUndertaking | null>();
    for (const one of found) sole.set(one.type, sole.has(one.type) ? null : one);
    for (const one of sole.values()) if (one) one.condition ??= conditionLater(document, one.act, pack);
  }
  return found;
}

/** Whether some sentence may add a condition to what another promises. */
function restrictsAny({ sentences }: ReadDocument, { undertakingWords: { restricting } }: Prepared): boolean {
  for (const { marks } of sentences) if (restricting.standIn(marks)) return true;
  return false;
}

const owed: ReadonlySet<string> = new Set(undertakingKinds);

function oweAny(acts: readonly DraftAct[]): boolean {
  for (const act of acts) if (mayOwe(act)) return true;
  return false;
}

/** Whether an act is of a kind that somebody can check, and some side's. */
function mayOwe({ kind, voice }: DraftAct): boolean {
  return voice !== null && voice.parties.length > 0 && owed.has(kind);
}

/** The two who speak in a text that tells of no encounter: a transcript is what each says to the other. */
function twoSpeakers(acts: readonly DraftAct[]): readonly Party[] {
  const parties = new Set<Party>();
  for (const { voice, encounter, alone } of acts)
    if (voice && !voice.joint && encounter < 0 && !alone) for (const party of voice.parties) parties.add(party);
  return parties.size === 2 ? [...parties] : [];
}

/**
 * An acceptance, refusal or "took note" answers the other side's latest open request, offer or invitation. Gives whether
 * there was one.
 */
function answer(
  act: DraftAct,
  state: "accepted" | "declined" | "noted",
  pending: readonly DraftUndertaking[],
  { document, index, pack }: Search,
): boolean {
  const invited = state === "accepted" && hasWord(document.tokens, act, pack.undertakingWords.invitations);
  const answered = invited ? ["invite"] : ["invite", "offer", "request"];
  for (let i = pending.length - 1; i >= 0 && i >= pending.length - answerable; i -= 1) {
    const undertaking = pending[i] as DraftUndertaking;
    if (undertaking.answer || !answered.includes(undertaking.kind)) continue;
    if (!act.voice?.parties.every((party) => !undertaking.by.includes(party))) continue;
    if (state === "declined" && !speaksOf(act, undertaking.act, document, pack)) continue;
    undertaking.answer = { act, state };
    // "accepted the invitation and will come next April": who accepts may say when
    const time = index.timesIn(act.first, act.last).find(({ value }) => value !== null);
    if (
      state === "accepted" &&
      !undertaking.when &&
      time &&
      saysWhen(time, document, act.head, act.first, act.last, pack)
    )
      undertaking.when = { value: time.value, span: time.span, quote: time.quote };
    return true;
  }
  return false;
}

/** A word that begins with so many letters of another's is of its family: "extradite", "extradition". */
const familyLetters = 6;

/** Whether what is refused is what was asked: it is called "it" or "the request", or in words of its own. */
function speaksOf(refusal: DraftAct, asked: DraftAct, { tokens }: ReadDocument, pack: Prepared): boolean {
  const words = (first: number, last: number) => {
    const found = new Set<string>();
    for (let i = first; i < last; i += 1) {
      const form = tokens.form[i] as string;
      if (tokens.shape[i] === shape.word && tokens.capital[i] === 0 && form.length > 3)
        found.add(form.slice(0, familyLetters));
    }
    return found;
  };
  const [, begin] = refusal.trigger;
  for (let i = begin; i < refusal.last; i += 1) if (pack.undertakingWords.referring.holds(tokens, i)) return true;
  const about = words(Math.max(contentStart(asked), asked.head?.last ?? 0), asked.last);
  for (const word of words(refusal.trigger[0], refusal.last)) if (about.has(word)) return true;
  return false;
}

function draft(search: Search, said: DraftAct, pair: readonly Party[]): DraftUndertaking | null {
  if (!said.voice) return null;
  const kind = said.kind as UndertakingKind;
  const { document, index, symbols, pack } = search;
  const { tokens } = document;
  const from = contentStart(said);
  const end = contentEnd(document, said, from, pack);
  const act: DraftAct = end === said.last ? said : { ...said, last: end };
  const found = firmSubject(search, act, from);
  if (!isCheckable(search, act, kind, from, found)) return null;
  const by = said.voice.parties;
  const to = act.to?.parties ?? [];
  const others = without(pair, by);
  const party = others.length > 0 || said.voice.joint ? others : partyOf(document, act, by);
  const own = (to.length === 0 && isOwnDecision(document, said, by, pack)) || isOwnOrder(document, said, to, pack);
  const of = said.voice.joint || own ? by : to.length > 0 ? to : party;
  if (of.length === 0) return null;
  const asked = kind === "request" || kind === "demand";
  // a sum of money is aid where no word says what it is for
  const sum =
    (found === null || (found.type === "cooperation" && !found.firm && kind !== "agree")) &&
    sumIn(tokens, from, act.last, pack).amount !== null;
  const signing = isSigning(act);
  const type = signing
    ? signedType(document, act, from, symbols, pack)
    : sum
      ? "aid"
      : (found?.type ?? meant(search, act, from) ?? "other");
  const both = asked && namesBoth(tokens, act, from, type, pack);
  const owes = both ? [...new Set([...by, ...of])] : asked ? of : by;
  // "The Foreign Ministry in Malé said that …": where it is said is not where it is to be
  const content = said.head === null ? said.content : said.head.embedded && said.head.direct ? said.head.clause : from;
  const placed = Math.max(from, Math.min(content, act.last));
  const where = placeIn(document, act, placed, type, pack);
  const body = type === "session" || type === "meeting" ? bodyOf(search, act, from, type) : null;
  const named = index.timesIn(from, act.last);
  const when =
    (named.length > 0 ? whenIn(search, said, act, from, named, signing) : null) ?? leadingTime(document, said, index);
  const condition =
    (mayHoldCondition(document, act, pack) ? conditionIn(tokens, from, act.last, pack) : null) ??
    conditionBefore(document, act, pack) ??
    conditionAfter(document, act, pack);
  const { subject, visitor } = subjectOf(type, { document, index, act, by, of, pair, from, where, body, pack });
  return { act: said, kind, by, of, owes, type, subject, visitor, body, where, when, condition, answer: null };
}

/** Without the parties of a side. */
function without(parties: readonly Party[], side: readonly Party[]): readonly Party[] {
  const others: Party[] = [];
  for (const party of parties) if (!side.includes(party)) others.push(party);
  return others;
}

/** When an undertaking is to be, by the times that its clause names. */
function whenIn(
  { document, pack }: Search,
  said: DraftAct,
  act: DraftAct,
  from: number,
  named: readonly TimeMention[],
  signing: boolean,
): DraftUndertaking["when"] {
  const { tokens } = document;
  // "approved on Monday", as news tells it: when it was told
  const begin = tokens.start[Math.max(act.first, said.trigger[0] - 1)] as number;
  const done = tokens.end[Math.min(act.last, said.trigger[1] + 2) - 1] as number;
  const told = (item: TimeMention) => said.head === null && item.span[0] >= begin && item.span[0] < done;
  const times = named.filter(
    (item) =>
      saysWhen(item, document, said.head, from, act.last, pack) &&
      !(isToday(item, document) && (signing || told(item) || isDayOfTelling(item, tokens, act, pack))),
  );
  const begun = said.head?.last ?? from;
  const days = times.filter(({ role }) => role !== "condition-event");
  // "to be signed during the next visit": the event's words, where no date is named
  const time =
    whenOf(withoutFormer(days, tokens, from, act.last, pack)) ??
    times.find(({ span }) => span[0] >= (tokens.start[begun] ?? 0));
  if (time) return { value: time.value, span: time.span, quote: time.quote };
  return sequelIn(tokens, named, from, act.last, pack);
}

/** What a clause is about; an embassy that stands before its verb only says who acts. */
function firmSubject({ document, index, symbols, pack }: Search, act: DraftAct, from: number): FoundSubject | null {
  const found = subjectType(document, act, from, index, symbols, pack);
  const acts = found?.type === "mission" && !found.firm && found.at < act.trigger[0] && !act.head?.passive;
  return acts ? subjectType(document, act, act.trigger[0], index, symbols, pack) : found;
}

/** "Had found a plot for the embassy and would hand it over": what a pronoun of the clause stands for, named before it. */
function meant({ document, index, symbols, pack }: Search, act: DraftAct, from: number): SubjectType | null {
  const { tokens, sentences } = document;
  let said = false;
  for (let i = from; i < act.last && !said; i += 1) said = pack.undertakingWords.standIns.holds(tokens, i);
  const begin = sentences[act.sentence]?.sentence.first ?? from;
  if (!said || begin >= act.first) return null;
  const before = { ...act, last: act.first };
  // the last thing named is the nearest
  let type: SubjectType | null = null;
  for (let at = begin, looks = 0; at < act.first && looks < antecedents; looks += 1) {
    const found = subjectType(document, before, at, index, symbols, pack);
    if (!found) break;
    if (found.firm || found.type !== "cooperation") type = found.type;
    at = Math.max(found.at, at) + 1;
  }
  return type;
}

/** What an organisation decides in its own paper, or asks of its own officers and members, it owes to itself. */
function isOwnDecision(
  { gathering, tokens }: ReadDocument,
  act: DraftAct,
  by: readonly Party[],
  pack: Prepared,
): boolean {
  if (gathering === null || !by.includes(gathering)) return false;
  if (act.kind !== "request" && act.kind !== "demand") return act.kind === "agree" || act.kind === "pledge";
  // "requests the Chairperson to": whatever state is named after it
  const whom = act.head?.slots.to?.[0] ?? act.trigger[1];
  for (let i = whom; i < whom + 2; i += 1) if (pack.undertakingWords.organs.holds(tokens, i)) return true;
  return act.mentions.some(
    (mention) =>
      mention.type !== "anaphor" &&
      mention.party === gathering &&
      mention.first >= act.trigger[0] &&
      mention.first <= act.trigger[1] + addressed,
  );
}

/** "The President directed the Foreign Ministry to open an embassy": his own officials, where nobody else is named. */
function isOwnOrder({ tokens, people }: ReadDocument, act: DraftAct, to: readonly Party[], pack: Prepared): boolean {
  if (act.kind !== "request" || act.voice?.joint !== false || !instructs(tokens, act, pack)) return false;
  const [begin, end] = act.trigger;
  return !act.mentions.some((mention) => {
    if (mention.type === "anaphor" || mention.first < begin || mention.first > end) return false;
    const party = mention.party ?? (mention.type === "person" ? people.of(mention)?.party : null);
    return party != null && to.includes(party);
  });
}

/**
 * "Announced 100 scholarships for Peruvian students": the one other party of a clause that stands in no encounter; where
 * it names none, the one that the text is about beside whoever promises.
 */
function partyOf({ counts }: ReadDocument, act: DraftAct, by: readonly Party[]): readonly Party[] {
  const others = new Set<Party>();
  for (const mention of act.mentions) {
    const party = mention.type === "party" || mention.type === "person" ? mention.party : null;
    if (party && mention.first >= act.first && mention.last <= act.last && !by.includes(party)) others.add(party);
  }
  if (others.size > 0 || act.encounter >= 0) return others.size === 1 ? [...others] : [];
  let most: Party | null = null;
  let first = 0;
  let next = 0;
  for (const [party, count] of counts) {
    if (by.includes(party)) continue;
    if (count > first) {
      next = first;
      most = party;
      first = count;
    } else next = Math.max(next, count);
  }
  return most !== null && (next === 0 || (first >= oftenNamed && first >= 2 * next)) ? [most] : [];
}

/** Without the times that others take the place of: "planned for this year, will be held in May", "put off from May to June". */
function withoutFormer(
  times: readonly TimeMention[],
  tokens: Tokens,
  from: number,
  last: number,
  pack: Prepared,
): readonly TimeMention[] {
  if (times.length < 2) return times;
  const left = times.filter(({ role, span }, index) => {
    if (role === "moved-from") return false;
    const at = tokenAt(tokens, span[0], from, last);
    for (let k = at - 1; k >= Math.max(from, at - 3); k -= 1) {
      const found = pack.sittingStates.find(tokens, k, last);
      if (found?.value.reduced && found.last >= at) return index === times.length - 1;
    }
    return true;
  });
  return left.length > 0 ? left : times;
}

/** The first of the days named; of several by which parts are to be done, the last: by then it is all due. "Soon", where no day is. */
function whenOf(times: readonly TimeMention[]): TimeMention | undefined {
  const first = times.find(({ value }) => value !== null) ?? times[0];
  if (first?.role !== "deadline" || first.value === null) return first;
  let last = first;
  for (const time of times) {
    if (time.role !== "deadline" || time.value === null || last.value === null) continue;
    if (momentEnd(time.value) > momentEnd(last.value)) last = time;
  }
  return last;
}

/** The time is one by which the thing is to be, not since when it is or when it was told ("said on Tuesday"). */
function saysWhen(
  time: TimeMention,
  { tokens, published }: ReadDocument,
  head: Head | null,
  from: number,
  last: number,
  pack: Prepared,
): boolean {
  const { since, telling, asides, leading } = pack.undertakingWords;
  // "under the agreement signed on Thursday": nothing is still to be done on a day that was over when it was told
  if (time.value !== null && published !== null && momentEnd(time.value) < momentStart(published)) return false;
  const at = tokenAt(tokens, time.span[0], from, last);
  // how long it is to last
  if (time.role === "duration" || since.find(tokens, at, last)) return false;
  if (isTerm(time, tokens, at, from, pack)) return false;
  if (telling.holds(tokens, at - 1) || telling.holds(tokens, at - 2)) return false;
  // "agreed on Friday to open", "voiced hope Monday that": when it was said
  const after = tokens.form[tokenAt(tokens, time.span[1], at, last)] ?? "";
  const isPlan = pack.sittingStates.find(tokens, at - 1, last)?.value.reduced;
  const says = head?.act?.form !== "stance";
  if (head && says && time.role === "point" && at >= head.first && at <= head.last + 1 && leading.has(after) && !isPlan)
    return false;
  // "the Minister on Tuesday said"
  if (telling.has(after)) return false;
  if (sequelBefore(tokens, from, at, pack) !== null || wasSaidIn(tokens, from, at, pack)) return false;
  // "who reached India on Sunday", "when they met in May"; but "which will hold its first meeting in May"
  for (let i = at - 1; i >= from && tokens.form[i] !== ","; i -= 1)
    if (asides.holds(tokens, i) && !isToBe(tokens, i, last, pack)) return false;
  return true;
}

/** "By the end of the year, Norway will deliver": a time to come with which the sentence begins. */
function leadingTime({ tokens, sentences, published }: ReadDocument, act: DraftAct, index: ClauseIndex) {
  const read = sentences[act.sentence];
  const begin = read?.dateline?.[1] ?? read?.sentence.first ?? act.first;
  const comma = tokens.form[act.first - 1] === "," ? act.first - 1 : act.first - 2;
  if (comma <= begin || comma - begin > leadReach || tokens.form[comma] !== "," || published === null) return null;
  const [time] = index.timesIn(begin, comma);
  if (!time || time.value === null || time.role === "duration") return null;
  const near = time.span[0] <= (tokens.end[begin] as number) + 1 && time.span[1] >= (tokens.end[comma - 1] as number);
  if (!near || momentEnd(time.value) <= momentEnd(published)) return null;
  return { value: time.value, span: time.span, quote: time.quote };
}

/** "signed today": the day of the deed, which is told on it. */
function isToday({ value }: TimeMention, { published }: ReadDocument): boolean {
  return value !== null && published !== null && momentEnd(value) <= momentEnd(published);
}

/** "Announced a grant on 3 May": a day is not when it is to be, where nothing says that it will. */
function isDayOfTelling({ value }: TimeMention, tokens: Tokens, act: DraftAct, pack: Prepared): boolean {
  return value !== null && value.length >= isoDay && !hasModal(tokens, act.first, act.last, pack);
}

/** "after the elections on 14 May": the day of what comes before it. Gives the token where its words begin. */
function sequelBefore(tokens: Tokens, from: number, at: number, pack: Prepared): number | null {
  const { sequels } = pack.undertakingWords;
  for (let i = at - 2; i >= from && tokens.shape[i] !== shape.punctuation; i -= 1)
    if (sequels.holds(tokens, i) && pack.words.determiners.holds(tokens, i + 1)) return i;
  return null;
}

/** "after the inspection in May", in its words: no moment of its own. */
function sequelIn(tokens: Tokens, times: readonly TimeMention[], from: number, last: number, pack: Prepared) {
  for (const { span } of times) {
    const begin = sequelBefore(tokens, from, tokenAt(tokens, span[0], from, last), pack);
    if (begin === null) continue;
    const whole: Span = [tokens.start[begin] as number, span[1]];
    return { value: null, span: whole, quote: tokens.text.slice(...whole) };
  }
  return null;
}

/** "which will hold its first meeting", "which is to be signed": still to come. */
function isToBe(tokens: Tokens, aside: number, last: number, pack: Prepared): boolean {
  return (
    pack.words.modals.holds(tokens, aside + 1) || pack.undertakingWords.sits.find(tokens, aside + 1, last) !== null
  );
}

/** "the candidacy for 2026-2028": years for which something is, where no verb of planning stands before them. */
function isTerm(time: TimeMention, tokens: Tokens, at: number, from: number, pack: Prepared): boolean {
  const { forTerms, planning, plans } = pack.undertakingWords;
  if (!/^\d{4}\/\d{4}$/.test(time.value ?? "")) return false;
  const lead = forTerms.holds(tokens, at) ? at : at - 1;
  if (lead <= from || !forTerms.holds(tokens, lead) || planning.holds(tokens, lead - 1)) return false;
  // "the plan of consultations of the two ministries for 2025-2027": what it plans is for those years
  for (let i = lead - 1; i >= from && i > lead - planReach && tokens.form[i] !== ","; i -= 1)
    if (plans.holds(tokens, i)) return false;
  return true;
}

/** Where what is asked or promised ends: before "…, the Minister said on Thursday". */
function contentEnd({ tokens, sentences }: ReadDocument, act: DraftAct, from: number, pack: Prepared): number {
  const { telling } = pack.undertakingWords;
  const read = sentences[act.sentence];
  if (isWithin(act, read) && !telling.standIn(read.marks)) return act.last;
  for (let k = act.last - 2; k > from + 3 && k >= act.last - attribution; k -= 1) {
    if (tokens.form[k] !== ",") continue;
    const named = beginningIn(act.mentions, k + 1, k + 2) !== undefined;
    if (!named && !telling.holds(tokens, k + 1)) continue;
    for (let i = k + 1; i < act.last; i += 1) {
      if (tokens.form[i] === ",") break;
      if (telling.holds(tokens, i)) return k;
    }
  }
  return act.last;
}

function contentStart(act: DraftAct): number {
  const head = act.head;
  if (!head) return act.first;
  if (head.position === "virtual") return head.first;
  // "It was noted that the ninth meeting … was planned": the frame and what it says are one
  if (head.embedded && head.direct) return head.clause;
  if (head.subject && act.kind === "pledge") return Math.min(head.clause, head.first);
  // "The next round of consultations will take place"
  if (head.subject && head.act?.subject === "thing") return Math.min(act.first, head.clause);
  // a thing that will be done stands before its verb
  if (head.thing || head.passive) return Math.min(head.clause, act.last);
  return Math.min(head.first, act.last);
}

/** Whether somebody can say later that it was done, and whoever was asked is at the table. */
function isCheckable(
  search: Search,
  act: DraftAct,
  kind: UndertakingKind,
  from: number,
  found: FoundSubject | null,
): boolean {
  const { document, pack } = search;
  const { tokens } = document;
  const { rule, head } = act;
  // "decided not to renew": nothing that would be done
  if (act.negated || pack.words.negations.holds(tokens, head?.last ?? act.first)) return false;
  // ", as Norway had asked": told again; "as Norway asked for its support" says what
  const retold = head !== null && (head.perfect || act.last <= head.last + 1);
  if (kind === "request" && retold && pack.undertakingWords.backs.holds(tokens, head.clause - 1)) return false;
  // "is to rise, as agreed in March": what was agreed before
  const goesOn = head?.position === "virtual";
  if (kind === "agree" && head && !goesOn && pack.undertakingWords.backs.holds(tokens, head.first - 1)) return false;
  const firm = found?.firm ? found.type : null;
  if (act.unofficial) return false;
  // whoever accepts what this text does not put to him tells of it: "accepted the invitation to visit Skopje"
  if (kind === "agree" && act.answers === "accepted") return firm !== null;
  if (isSigning(act))
    return act.voice?.joint === true && !(head?.perfect && head.embedded) && !isPast(search, act, from);
  if (kind === "invite") return true;
  // "assured him that his country looks forward to it": nothing that would be done
  const assured = kind === "pledge" && head?.act?.form === "speech" && takesThat(tokens, head);
  if (assured && !hasModal(tokens, head.last, act.last, pack)) return firm !== null;
  if (kind === "demand") {
    if (act.to?.parties.length !== 1) return false;
    // whoever it is put to, it can be seen whether he did: "release the two sailors"
    const said = Math.max(from, head?.last ?? from);
    for (let i = head?.first ?? said; i < Math.min(act.last, said + demanded); i += 1)
      if (pack.undertakingWords.deeds.holds(tokens, i)) return true;
    return (act.to.side !== null || act.alone === true) && (firm !== null || found?.type === "mission");
  }
  const number = hasNumber(tokens, head?.first ?? act.first, act.last);
  const certain = firm !== null && (number || joinsNext(tokens, act, from, pack));
  if (!certain && isAim(search, act, kind, from)) return false;
  if (kind === "agree") {
    const open = isOpen(tokens, act, from, pack);
    // "agreed to intensify the work of the council": none of its sessions
    if (firm === "mission") return true;
    if (firm === "session" && (!open || number || isTurn(tokens, from, act.last, pack))) return true;
    if (open) return certain || firm === "agreement";
    // "the date that we decided upon was in May"
    if (firm === null && head && pack.words.auxiliaries.holds(tokens, head.last)) return false;
    if (firm) return true;
    // an item of a list says what is agreed; of a verb group, what follows does
    const listed = head === null || head.position === "virtual";
    if (rule.startsWith("agree.")) return listed || leadsOn(tokens, act) || found !== null;
    // "reached the agreement during their talks": it is not told which
    return found !== null || head !== null || !pack.undertakingWords.circumstances.find(tokens, act.content, act.last);
  }
  // a case or question is raised, and what to do about it is not said
  if (head?.act?.raises) return firm !== null;
  if (act.voice?.joint) return firm !== null || instructs(tokens, act, pack) || isDated(search, act, kind, from);
  // put to somebody who is not at the table
  if (kind === "request" && act.to && act.to.side === null && !act.to.joint && !act.alone)
    return document.gathering !== null && act.to.parties.length === 1;
  if (kind === "request" && asksOutsiders(tokens, act, from, pack)) return false;
  if (kind === "pledge" && act.strength === "weak") return found !== null;
  return true;
}

/** "Thailand and Laos intend to mark their border by 2016": what both plan to a day can be checked. */
function isDated({ index }: Search, act: DraftAct, kind: UndertakingKind, from: number): boolean {
  if (kind !== "pledge" || act.voice?.people.length !== 0) return false;
  return index.timesIn(from, act.last).some(({ role }) => role === "point" || role === "deadline");
}

/** What is signed has still to come into force, and to be carried out. */
function isSigning({ deed, head }: DraftAct): boolean {
  return deed === "signing" || head?.act?.signs === "parties";
}

/** "was signed in Bangkok in 1967": in a year before the document's own. */
function isPast({ document, index }: Search, act: DraftAct, from: number): boolean {
  const year = document.published?.slice(0, 4) ?? "2001";
  return index
    .timesIn(Math.min(from, act.first), act.last)
    .some(({ value }) => value !== null && value.slice(0, 4) < year);
}

/** Whether the words of what is asked or promised are a wish too wide to check. */
function isAim({ document, symbols, pack }: Search, act: DraftAct, kind: UndertakingKind, from: number): boolean {
  const { tokens } = document;
  // "once a ceasefire is reached": the condition's words are not what is promised
  const condition = mayHoldCondition(document, act, pack)
    ? conditionIn(tokens, Math.max(from, act.head?.last ?? from), act.last, pack)
    : null;
  const end = condition ? tokenAt(tokens, condition.span[0], from, act.last) : act.last;
  const said = act.head === null ? act.content : act.head.position === "virtual" ? from : Math.max(from, act.head.last);
  const lead = said + leading;
  const { automaton } = pack.aims;
  let fits: ((rule: AimRule) => boolean) | null = null;
  let at = from;
  for (; at < end; at += 1) {
    // at most tokens no pattern begins
    if (!automaton.mayBegin(symbols, at, end)) continue;
    fits ??= (rule) => (!rule.kinds || rule.kinds.includes(kind)) && (!rule.leads || at < lead);
    if (bestMatch(pack.aims, symbols, at, end, fits)) return true;
  }
  return false;
}

/** Whether a clause speaks of one of a row: "the next session", "the fourth round". */
function isTurn(tokens: Tokens, from: number, last: number, pack: Prepared): boolean {
  for (let i = from; i < last; i += 1)
    if (pack.encounterWords.upcoming.holds(tokens, i) || numberAt(tokens, i, pack)) return true;
  return false;
}

/** "agreed to maintain contacts and hold the next round": the second of two things can be checked. */
function joinsNext(tokens: Tokens, act: DraftAct, from: number, pack: Prepared): boolean {
  for (let i = from + 2; i < act.last - 2; i += 1) {
    if (!pack.words.coordinators.holds(tokens, i)) continue;
    const verb = tokens.form[i + 1] === "to" ? i + 2 : i + 1;
    if (!(pack.verbBits.at(tokens, verb) & verbForm.base)) continue;
    for (let k = verb + 1; k < Math.min(act.last, verb + 5); k += 1)
      if (pack.encounterWords.upcoming.holds(tokens, k)) return true;
  }
  return false;
}

/** What was agreed begins with a verb of which nobody can say when it is done: "agreed to maintain", "on keeping". */
function isOpen(tokens: Tokens, act: DraftAct, from: number, pack: Prepared): boolean {
  const { open, leading } = pack.undertakingWords;
  const head = act.head;
  let i = head ? (head.position === "virtual" ? head.first : Math.max(head.last, from)) : act.content;
  for (let step = 0; step < 6 && i < act.last; step += 1) {
    if ((step === 0 || tokens.capital[i] === 0) && open.find(tokens, i, act.last)) return true;
    if (tokens.capital[i] === 0 && !leading.holds(tokens, i) && !pack.words.adverbs.holds(tokens, i)) return false;
    i += 1;
  }
  return false;
}

/** "agreed to", "agreed on", "agreed that": what follows says what. */
function leadsOn(tokens: Tokens, act: DraftAct): boolean {
  const { head } = act;
  return head !== null && head.last < act.last && tokens.shape[head.last] !== shape.punctuation;
}

/** "instructed the experts to": both charge their own officials with it. */
function instructs(tokens: Tokens, { head }: DraftAct, pack: Prepared): boolean {
  for (let i = head?.first ?? 0; head && i < head.last; i += 1)
    if (pack.undertakingWords.instructing.holds(tokens, i)) return true;
  return false;
}

/** "called on the international community to": nobody at the table. */
function asksOutsiders(tokens: Tokens, act: DraftAct, from: number, pack: Prepared): boolean {
  const limit = Math.min(act.last, Math.max(from, act.head?.last ?? from) + addressed);
  for (let i = from; i < limit; i += 1) {
    if (pack.undertakingWords.bystanders.find(tokens, i, act.last)) return true;
    if (!act.to && pack.phrases.outsiders.find(tokens, i, act.last)) return true;
  }
  return false;
}

function hasModal(tokens: Tokens, first: number, last: number, pack: Prepared): boolean {
  for (let i = first; i < last; i += 1) if (pack.words.modals.holds(tokens, i)) return true;
  return false;
}

function hasWord(tokens: Tokens, act: DraftAct, words: WordSet): boolean {
  for (let i = act.first; i < act.last; i += 1) if (words.holds(tokens, i)) return true;
  return false;
}

/** "the two sides should …": whoever is asked, both would have to do it. */
function namesBoth(tokens: Tokens, act: DraftAct, from: number, type: SubjectType, pack: Prepared): boolean {
  const { both, pairs, shared } = pack.undertakingWords;
  const start = Math.min(from, act.head?.clause ?? from);
  for (let i = start; i < act.last && i < from + 12; i += 1)
    if (both.holds(tokens, i) && pairs.holds(tokens, i + 1)) return true;
  if (act.kind !== "request") return false;
  return type === "session" || type === "meeting" || (type === "agreement" && hasWord(tokens, act, shared));
}

/** Where it is to be: the first place that words of going or being lead to, a city before a country. */
function placeIn(document: ReadDocument, act: DraftAct, from: number, type: SubjectType, pack: Prepared): Place | null {
  const { tokens } = document;
  const { into, toward } = pack.undertakingWords;
  // what is given to somebody is not where he is
  const given = type === "training" || type === "aid";
  let country: Place | null = null;
  for (const mention of act.mentions) {
    // "to visit Peru after the summit in Lima"
    if (type === "visit" && country && isCircumstance(tokens, from, mention.first, pack)) break;
    if (mention.type !== "party" || mention.first < from || mention.last > act.last) continue;
    if (mention.sort === "adjective" || mention.sort === "side" || mention.possessive) continue;
    // an organisation is no place
    if (mention.party.length !== 2 || unions.has(mention.party)) continue;
    let k = mention.first - 1;
    if (pack.words.determiners.holds(tokens, k)) k -= 1;
    // "in the city of Osh"
    for (let steps = 0; steps < 5 && pack.encounterWords.towns.holds(tokens, k); steps += 1) k -= 1;
    const city = mention.sort === "city" || mention.sort === "capital";
    if (!into.holds(tokens, k) && !(mention.sort === "city" && !pack.undertakingWords.nameLinks.holds(tokens, k)))
      continue;
    if (inBrackets(tokens, from, mention.first) || inAside(tokens, from, mention.first, pack)) continue;
    if (wasSaidIn(tokens, from, mention.first, pack)) continue;
    // "US$ 1.4 billion"
    if (pack.undertakingWords.currencies.has(tokens.form[mention.last] as string)) continue;
    // "an invitation to Peru to join": whom it is put to
    if (act.kind === "invite" && toward.holds(tokens, k) && tokens.form[mention.last] === "to") continue;
    // "the talks held in Kigali": what was there is told in passing
    const told = pack.undertakingWords.circumstances.find(tokens, k - 1, mention.first);
    if (told && !pack.words.auxiliaries.holds(tokens, k - 2)) continue;
    if (toward.holds(tokens, k) && given) {
      if (!city) continue;
    } else if (city) return { name: nameOf(tokens, mention, pack), country: mention.party };
    // "to the Jordan Response Plan"
    else if (tokens.capital[mention.last] === 1 && tokens.shape[mention.last] === shape.word) continue;
    country ??= { name: nameOf(tokens, mention, pack), country: mention.party };
  }
  const town = unknownTown(document, act, from, pack);
  return town ?? country;
}

/** "Agreed to sell it during their meeting in Lima": where and when it was said. */
function wasSaidIn(tokens: Tokens, from: number, at: number, pack: Prepared): boolean {
  for (let i = at - 1; i >= from && tokens.form[i] !== ","; i -= 1)
    if (pack.undertakingWords.meanwhiles.find(tokens, i, at)) return true;
  return false;
}

/** A place's name without its article. */
function nameOf(tokens: Tokens, { first, last }: Mention, pack: Prepared): string {
  const article = tokens.capital[first] === 0 && pack.words.determiners.holds(tokens, first);
  return wordsOf(tokens, article ? first + 1 : first, last);
}

/** Whether a place stands in words that only tell when: "after the summit in". */
function isCircumstance(tokens: Tokens, from: number, at: number, pack: Prepared): boolean {
  for (let i = at - 1; i >= from && tokens.form[i] !== ","; i -= 1)
    if (pack.undertakingWords.circumstances.find(tokens, i, at)) return true;
  return false;
}

/** "in Novi Pazar", "in Kumasi": capitalised words after "in" that no list of places knows. */
function unknownTown({ tokens }: ReadDocument, act: DraftAct, from: number, pack: Prepared): Place | null {
  const { inside } = pack.encounterWords;
  for (let i = Math.max(from, act.head?.last ?? from); i < act.last - 1; i += 1) {
    if (!inside.holds(tokens, i) || tokens.capital[i] !== 0) continue;
    let k = i + 1;
    while (k < act.last && k < i + 4 && tokens.shape[k] === shape.word && tokens.capital[k] === 1) k += 1;
    if (k === i + 1) continue;
    // "in Cape Coast in July", "in Kumasi by September": the words end there
    if (k < act.last && tokens.shape[k] === shape.word && !pack.words.prepositions.holds(tokens, k)) continue;
    if (k < act.last && tokens.glued[k] === 1 && tokens.form[k] !== "," && tokens.form[k] !== ".") continue;
    if (pack.undertakingWords.nameLinks.holds(tokens, k)) continue;
    if (isNamedIn(act.mentions, i + 1, k)) continue;
    if (inBrackets(tokens, from, i) || inAside(tokens, from, i, pack)) continue;
    const { notNames, departments } = pack.words;
    const { notPlaces, buildings, topics } = pack.encounterWords;
    if (notNames.holds(tokens, i + 1) || departments.holds(tokens, k - 1) || topics.holds(tokens, i - 1)) continue;
    if (notPlaces.holds(tokens, i + 1) || buildings.holds(tokens, k - 1)) continue;
    return { name: wordsOf(tokens, i + 1, k), country: null };
  }
  return null;
}

/** Whether somewhere is only told in passing: "invited him when they met in Oslo". */
function inAside(tokens: Tokens, from: number, at: number, pack: Prepared): boolean {
  for (let i = at - 1; i >= from && tokens.form[i] !== ","; i -= 1)
    if (pack.undertakingWords.whiles.holds(tokens, i)) return true;
  return false;
}

const brackets = new WordSet(["(", ")"]);

/** Whether a bracket that opens after token `from` is still open at `at`. */
function inBrackets(tokens: Tokens, from: number, at: number): boolean {
  for (let i = at - 1; i >= from; i -= 1) {
    if (brackets.holds(tokens, i)) return tokens.form[i] === "(";
  }
  return false;
}

/** The body whose session or round it is: named in the clause, or spoken of by a short form or "its". */
function bodyOf(
  { document, index }: Search,
  act: DraftAct,
  from: number,
  type: "session" | "meeting",
): BodyMention | null {
  const fits = (body: BodyMention) =>
    body.type === "joint-body" &&
    (type === "session") === (body.sort !== "consultations" && body.sort !== "dialogue" && body.sort !== "business");
  const here = index.bodiesIn(Math.max(0, from - 2), act.last).find(fits);
  if (here || type === "meeting") return here ?? null;
  const sentence = document.sentences[act.sentence]?.sentence;
  const floor = Math.max(0, (sentence?.first ?? act.first) - 120);
  return index.bodyBefore(from, (body) => body.first >= floor && fits(body));
}

/** "If a ceasefire holds, Norway will host": a condition with which the sentence begins. */
function conditionBefore(
  { tokens, sentences }: ReadDocument,
  act: DraftAct,
  pack: Prepared,
): { readonly text: string; readonly span: Span } | null {
  const read = sentences[act.sentence];
  const begin = read?.dateline?.[1] ?? read?.sentence.first ?? act.first;
  if (act.first <= begin || act.first - begin > 40) return null;
  // "Should Peru join, Norway will host": a verb that begins the sentence
  const inverted = pack.undertakingWords.inversions.holds(tokens, begin);
  if (!inverted && !pack.phrases.conditions.find(tokens, begin, act.first)) return null;
  for (let comma = act.first - 1; comma > begin && act.first - comma <= 3; comma -= 1) {
    if (tokens.form[comma] !== ",") continue;
    if (!inverted) return conditionIn(tokens, begin, comma, pack);
    const span: Span = [tokens.start[begin] as number, tokens.end[comma - 1] as number];
    return { text: tokens.text.slice(...span), span };
  }
  return null;
}

/** ", provided that proof is given": a condition that follows the clause after a comma. */
function conditionAfter(
  { tokens, sentences }: ReadDocument,
  act: DraftAct,
  pack: Prepared,
): { readonly text: string; readonly span: Span } | null {
  if (tokens.form[act.last] !== ",") return null;
  let end = sentences[act.sentence]?.sentence.last ?? act.last;
  while (end > act.last && tokens.shape[end - 1] === shape.punctuation) end -= 1;
  if (!pack.phrases.conditions.find(tokens, act.last + 1, end)) return null;
  return conditionIn(tokens, act.last + 1, end, pack);
}

/**
 * "The consulate can be opened only if Kenya approves it": a later sentence adds a condition to what was promised. Asked
 * only where it is the one promise of its kind, and of few sentences, so the time stays that of reading them.
 */
function conditionLater(
  { tokens, sentences }: ReadDocument,
  act: DraftAct,
  pack: Prepared,
): { readonly text: string; readonly span: Span } | null {
  const { words, undertakingWords, phrases } = pack;
  let promised: ReadonlySet<string> | null = null;
  const limit = Math.min(sentences.length, act.sentence + 1 + laterSentences);
  for (let later = act.sentence + 1; later < limit; later += 1) {
    const { sentence, marks } = sentences[later] as ReadSentence;
    if (!undertakingWords.restricting.standIn(marks) || !phrases.conditions.mayStandIn(marks)) continue;
    promised ??= wordsPromised(tokens, act, pack);
    let end = sentence.last;
    while (end > sentence.first && tokens.shape[end - 1] === shape.punctuation) end -= 1;
    for (let i = sentence.first + 1; i < end - 4; i += 1) {
      if (!promised.has(tokens.form[i] as string) || !words.determiners.holds(tokens, i - 1)) continue;
      if (!words.modals.holds(tokens, i + 1)) continue;
      for (let k = i + 3; k < Math.min(end - 2, i + 6); k += 1)
        if (undertakingWords.restricting.holds(tokens, k) && phrases.conditions.find(tokens, k + 1, end))
          return conditionIn(tokens, k + 1, end, pack);
    }
  }
  return null;
}

/** The words of what is promised, up to the first preposition. */
function wordsPromised(tokens: Tokens, act: DraftAct, pack: Prepared): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = contentStart(act); i < act.last && !pack.words.prepositions.holds(tokens, i); i += 1)
    if (tokens.shape[i] === shape.word) found.add(tokens.form[i] as string);
  return found;
}

/** Whether a word that leads to a condition stands in the sentence of an act; where the act goes beyond one, it may. */
function mayHoldCondition({ sentences }: ReadDocument, act: DraftAct, pack: Prepared): boolean {
  const read = sentences[act.sentence];
  return !isWithin(act, read) || pack.phrases.conditions.mayStandIn(read.marks);
}

function conditionIn(
  tokens: Tokens,
  from: number,
  last: number,
  pack: Prepared,
): { readonly text: string; readonly span: Span } | null {
  const { conditions } = pack.phrases;
  const { unconditional } = pack.undertakingWords;
  for (let i = from; i < last; i += 1) {
    const found = conditions.find(tokens, i, last);
    // "as soon as possible", "at once"
    if (!found || unconditional.find(tokens, i, last) || (i > from && unconditional.find(tokens, i - 1, last)))
      continue;
    let end = last;
    for (let k = found.last + 4; k < last; k += 1) {
      if (tokens.form[k] === ",") {
        end = k;
        break;
      }
    }
    const span: Span = [tokens.start[i] as number, tokens.end[end - 1] as number];
    return { text: tokens.text.slice(...span), span };
  }
  return null;
}
