import type { Moment, Party, Place, Span, Subject, SubjectType, UndertakingKind } from "../../record/record.ts";
import { undertakingKinds } from "../../record/record.ts";
import type { Prepared } from "../prepare.ts";
import { shape, type Tokens } from "../text/tokens.ts";
import type { TimeMention } from "../times/find-times.ts";
import { type BodyMention, numberBefore, ordinalAt } from "./bodies.ts";
import { bestMatch, type Symbols } from "./clauses.ts";
import type { DraftAct, ReadDocument } from "./document.ts";
import type { Mention } from "./mentions.ts";

export interface DraftUndertaking {
  readonly act: DraftAct;
  readonly kind: UndertakingKind;
  readonly by: readonly Party[];
  readonly of: readonly Party[];
  readonly owes: readonly Party[];
  readonly subject: Subject;
  readonly body: BodyMention | null;
  readonly where: Place | null;
  readonly when: { readonly value: Moment | null; readonly span: Span; readonly quote: string } | null;
  readonly condition: { readonly text: string; readonly span: Span } | null;
  answer: { readonly act: DraftAct; readonly state: "accepted" | "declined" | "noted" } | null;
}

const specific: ReadonlySet<SubjectType> = new Set(["visit", "session", "meeting", "conference", "agreement", "mission"]);

/**
 * Draws undertakings from acts that somebody can check later: an owner, an addressee and a checkable object
 * (`record.md`, "Undertakings"). `partiesOf` gives the two parties of an act's encounter.
 */
export function findUndertakings(document: ReadDocument, acts: readonly DraftAct[], bodies: readonly BodyMention[], partiesOf: (act: DraftAct) => readonly Party[], symbols: Symbols, pack: Prepared): DraftUndertaking[] {
  const found: DraftUndertaking[] = [];
  let pending: DraftUndertaking[] = [];
  let encounter = -1;
  for (const act of acts) {
    if (act.encounter !== encounter) {
      encounter = act.encounter;
      pending = [];
    }
    if (act.answers && act.voice && !act.voice.joint) answer(act, pending);
    const undertaking = draft(document, act, bodies, partiesOf(act), symbols, pack);
    if (undertaking) {
      found.push(undertaking);
      pending.push(undertaking);
    }
  }
  return found;
}

/** An acceptance, refusal or "took note" answers the other side's latest open request, offer or invitation. */
function answer(act: DraftAct, pending: readonly DraftUndertaking[]) {
  const quote = act.rule;
  for (let i = pending.length - 1; i >= 0; i -= 1) {
    const undertaking = pending[i] as DraftUndertaking;
    if (undertaking.answer || !["invite", "offer", "request"].includes(undertaking.kind)) continue;
    if (!act.voice?.parties.every((party) => !undertaking.by.includes(party))) continue;
    undertaking.answer = { act, state: act.answers as "accepted" | "declined" | "noted" };
    return;
  }
  void quote;
}

function draft(document: ReadDocument, act: DraftAct, bodies: readonly BodyMention[], pair: readonly Party[], symbols: Symbols, pack: Prepared): DraftUndertaking | null {
  if (!(undertakingKinds as readonly string[]).includes(act.kind) || !act.voice || act.voice.parties.length === 0) return null;
  const kind = act.kind as UndertakingKind;
  const { tokens } = document;
  const from = contentStart(act);
  const type = subjectType(tokens, act, from, symbols, pack);
  const vague = isVague(tokens, act, from, pack);
  if (!isCheckable(kind, type, vague, act, tokens)) return null;
  const by = act.voice.parties;
  const to = act.to?.parties ?? [];
  const others = pair.filter((party) => !by.includes(party));
  const of = act.voice.joint ? by : to.length > 0 ? to : others;
  if (of.length === 0) return null;
  const subjectIsBoth = namesBoth(tokens, act, from);
  const owes = kind === "request" || kind === "demand" ? (subjectIsBoth ? [...new Set([...by, ...of])] : of) : by;
  const where = placeIn(document, act, from, type);
  const body = bodies.find((item) => item.type === "joint-body" && item.first >= from - 2 && item.last <= act.last) ?? null;
  const time = document.times.find((item) => item.span[0] >= (tokens.start[from] as number) && item.span[1] <= (tokens.end[act.last - 1] as number) && item.role !== "condition-event" && !/^since\b/i.test(item.quote));
  const when = time ? { value: time.value, span: time.span, quote: time.quote } : null;
  const condition = conditionIn(tokens, from, act.last, pack);
  return { act, kind, by, of, owes, subject: subjectOf(document, act, type ?? "other", { by, of, where, body, from, when, pair }, pack), body, where, when, condition, answer: null };
}

function contentStart(act: DraftAct): number {
  const head = act.head;
  if (!head) return act.first;
  if (head.position === "virtual") return head.first;
  // a thing that will be done stands before its verb
  if (head.thing || head.passive) return head.clause;
  return Math.min(head.first, act.last);
}

/** The earliest words in the clause that name a checkable thing; among those at one place, the order of types. */
function subjectType(tokens: Tokens, act: DraftAct, from: number, symbols: Symbols, pack: Prepared): SubjectType | null {
  let best: { readonly at: number; readonly type: SubjectType } | null = null;
  for (let i = from; i < act.last; i += 1) {
    const found = bestMatch(pack.subjects, symbols.subjects, i, act.last);
    if (!found) continue;
    const generic = found.rule.type === "cooperation" || found.rule.type === "aid";
    if (!best) {
      best = { at: i, type: found.rule.type };
      if (!generic) break;
    } else if (!generic && (i - best.at <= 4 || best.type === "cooperation") && i - best.at <= 8) {
      best = { at: i, type: found.rule.type };
      break;
    }
  }
  if (best) return best.type;
  void tokens;
  return act.kind === "invite" ? "visit" : null;
}

function isVague(tokens: Tokens, act: DraftAct, from: number, pack: Prepared): boolean {
  const head = act.head;
  let i = head ? (head.position === "virtual" ? head.last : Math.max(head.last, from)) : from;
  for (let step = 0; step < 5 && i < act.last; step += 1) {
    const form = tokens.form[i] as string;
    if (pack.phrases.vague.find(tokens, i, act.last)) return true;
    if (["to", "that", "on", "for", "the", "two", "sides", "both", "a", "an", "they", "would", "will", "should", "its", "their", "his", "also", "jointly", "of", "in", "more", "country", "ministers"].includes(form) || form.endsWith("ly") || tokens.capital[i] !== 0) {
      i += 1;
      continue;
    }
    break;
  }
  return false;
}

function isCheckable(kind: UndertakingKind, type: SubjectType | null, vague: boolean, act: DraftAct, tokens: Tokens): boolean {
  const rule = act.rule;
  if (rule === "agree.accepted" || rule === "agree.was-accepted") return false;
  if (rule === "agree.signed" || rule === "agree.was-signed" || rule === "agree.saw-signing") {
    const done = act.head?.past && !act.head.modal && !act.head.embedded;
    return !done || hasWord(tokens, act, ["plan", "programme", "program", "roadmap", "schedule"]);
  }
  if (kind === "invite") return true;
  if (kind === "demand") return act.to !== null && type !== null && specific.has(type) && act.to.side !== null;
  if (hasNumber(tokens, act) && type !== null && !vague) return true;
  if (type !== null && specific.has(type)) {
    // "maintain the exchange of visits", "continue consultations" are wishes; a session is always a thing that can be checked
    if (type === "session" || type === "mission" || type === "conference") return !(vague && kind === "agree" && type === "conference");
    return !vague;
  }
  if (rule === "agree.agreed-to" || rule === "agree.it-was-agreed" || rule === "agree.reached-agreement") {
    if (vague) return false;
    const head = act.head;
    const last = head ? tokens.form[head.last - 1] : "";
    if (type === null) return last === "to" && kind === "agree";
    return last === "to" || last === "on" || last === "that" || head?.position === "virtual";
  }
  if (kind === "agree") return type !== null && !vague;
  if (kind === "request") {
    if (act.to === null && !act.voice?.joint) return false;
    if (vague) return false;
    return true;
  }
  if (kind === "pledge") {
    if (vague) return false;
    if (rule === "pledge.assured" && tokens.form[(act.head?.last ?? 1) - 1] === "of") return false;
    return act.strength !== "weak" || type === "cooperation";
  }
  return type !== null && !vague;
}

function hasWord(tokens: Tokens, act: DraftAct, words: readonly string[]): boolean {
  for (let i = act.first; i < act.last; i += 1) if (words.includes(tokens.form[i] as string)) return true;
  return false;
}

function hasNumber(tokens: Tokens, act: DraftAct): boolean {
  for (let i = act.head?.first ?? act.first; i < act.last; i += 1) {
    if (tokens.shape[i] !== shape.number) continue;
    const form = tokens.form[i] as string;
    if (!/^(19|20)\d\d$/.test(form)) return true;
  }
  return false;
}

/** "the two sides should …": whoever is asked, both would have to do it. */
function namesBoth(tokens: Tokens, act: DraftAct, from: number): boolean {
  const start = Math.min(from, act.head?.clause ?? from);
  for (let i = start; i < act.last && i < from + 8; i += 1) {
    const form = tokens.form[i] as string;
    if ((form === "two" || form === "both") && ["sides", "countries", "ministries", "parties", "governments"].includes(tokens.form[i + 1] as string)) return true;
  }
  return hasWord(tokens, act, ["committee", "commission", "session", "consultations"]) && act.kind === "request";
}

function placeIn(document: ReadDocument, act: DraftAct, from: number, type: SubjectType | null): Place | null {
  const { tokens } = document;
  const text = (mention: Mention) => {
    const first = ["the", "a"].includes(tokens.form[mention.first] as string) ? mention.first + 1 : mention.first;
    return tokens.text.slice(tokens.start[first], tokens.end[mention.last - 1]).replace(/\s+/g, " ");
  };
  let country: Place | null = null;
  for (const mention of act.mentions) {
    if (mention.type !== "party" || mention.first < from || mention.last > act.last || mention.sort === "adjective" || mention.sort === "side" || mention.possessive) continue;
    let k = mention.first - 1;
    if (tokens.form[k] === "the") k -= 1;
    const before = tokens.form[k] as string;
    const directed = before === "in" || before === "at" || before === "to" || before === "visit" || before === "visiting" || (mention.sort === "city" && before !== "of");
    if (!directed) continue;
    if (before === "to" && (type === "training" || type === "aid") && mention.sort === "name") {
      country ??= { name: text(mention), country: mention.party };
      continue;
    }
    if (mention.sort === "city" || mention.sort === "capital") return { name: text(mention), country: mention.party };
    country ??= { name: text(mention), country: mention.party };
  }
  return country;
}

function conditionIn(tokens: Tokens, from: number, last: number, pack: Prepared): { readonly text: string; readonly span: Span } | null {
  for (let i = from; i < last; i += 1) {
    const found = pack.phrases.conditions.find(tokens, i, last);
    if (!found) continue;
    let end = last;
    for (let k = found.last; k < last; k += 1) {
      if (tokens.form[k] === "," && k > found.last + 3) {
        end = k;
        break;
      }
    }
    const span: Span = [tokens.start[i] as number, tokens.end[end - 1] as number];
    return { text: tokens.text.slice(...span), span };
  }
  return null;
}

interface Frame {
  readonly by: readonly Party[];
  readonly of: readonly Party[];
  readonly where: Place | null;
  readonly body: BodyMention | null;
  readonly from: number;
  readonly when: { readonly value: Moment | null; readonly span: Span } | null;
  readonly pair: readonly Party[];
}

function subjectOf(document: ReadDocument, act: DraftAct, type: SubjectType, frame: Frame, pack: Prepared): Subject {
  const { tokens } = document;
  const { by, of, where, body, from, pair } = frame;
  switch (type) {
    case "visit": {
      const visitor = act.kind === "pledge" || act.kind === "offer" ? by : act.kind === "agree" ? (where?.country ? by.filter((party) => party !== where.country) : []) : welcomes(tokens, act) || act.kind === "invite" || act.kind === "request" ? of : of;
      const host = where?.country ? [where.country] : pair.filter((party) => !visitor.includes(party));
      return { type, visitor, host, visitorPerson: null };
    }
    case "session":
      return { type, body: null, number: body?.number ?? numberIn(tokens, from, act.last, pack) };
    case "meeting":
      return { type, between: pair.length > 0 ? pair : [...new Set([...by, ...of])], number: numberIn(tokens, from, act.last, pack) };
    case "conference":
      return { type, name: nameOf(document, act, from, ["conference", "summit", "forum", "fair", "exhibition", "expo", "meeting", "congress", "assembly"]) };
    case "agreement":
      return { type, name: nameOf(document, act, from, ["agreement", "memorandum", "mou", "treaty", "protocol", "convention", "contract", "notes", "plan", "declaration", "roadmap"]), field: fieldAfter(tokens, from, act.last) };
    case "mission":
      return { type, of: ownerOfMission(act, by, of, where), in: where?.country ?? null };
    case "training":
      return { type, count: countIn(tokens, from, act.last), field: fieldAfter(tokens, from, act.last) };
    case "aid":
      return { type, ...sumIn(tokens, from, act.last), goods: null };
    case "cooperation":
      return { type, field: fieldAfter(tokens, from, act.last) };
    case "other":
      return { type };
  }
}

function welcomes(tokens: Tokens, act: DraftAct): boolean {
  return hasWord(tokens, act, ["welcome", "welcoming", "receive", "receiving"]);
}

function ownerOfMission(act: DraftAct, by: readonly Party[], of: readonly Party[], where: Place | null): Party | null {
  const candidates = act.kind === "request" ? of : by;
  if (candidates.length === 1 && candidates[0] !== where?.country) return candidates[0] ?? null;
  return [...by, ...of].find((party) => party !== where?.country) ?? null;
}

function numberIn(tokens: Tokens, from: number, last: number, pack: Prepared): number | null {
  for (let i = from; i < last; i += 1) {
    if (!pack.sittings.has(tokens.form[i] as string)) continue;
    const number = numberBefore(tokens, i, from, pack) ?? null;
    if (number !== null) return number;
  }
  for (let i = from; i < last; i += 1) {
    const number = ordinalAt(tokens, i, pack);
    if (number !== null && pack.bodyModifiers.has(tokens.form[i + 1] ?? "")) return number;
  }
  return null;
}

function nameOf(document: ReadDocument, act: DraftAct, from: number, nouns: readonly string[]): string | null {
  const { tokens } = document;
  for (let i = from; i < act.last; i += 1) {
    if (!nouns.includes(tokens.form[i] as string)) continue;
    let first = i;
    while (first > from && first > i - 8 && tokens.shape[first - 1] === shape.word && !["the", "a", "an", "in", "to", "of", "sign", "at", "attend", "this", "on", "for", "and", "hold", "host"].includes(tokens.form[first - 1] as string)) first -= 1;
    let last = i + 1;
    if (["of", "on", "for"].includes(tokens.form[last] as string)) {
      let k = last + 1;
      while (k < act.last && k < last + 8 && tokens.shape[k] === shape.word && !["in", "during", "at", "by", "before", "to", "would", "will", "be", "within"].includes(tokens.form[k] as string)) k += 1;
      last = k;
    }
    return tokens.text.slice(tokens.start[first], tokens.end[last - 1]).replace(/\s+/g, " ");
  }
  return null;
}

/** "in the field of gas", "on transport", "for the extension of the water network": what it is in. */
function fieldAfter(tokens: Tokens, from: number, last: number): string | null {
  for (let i = from; i < last - 1; i += 1) {
    const form = tokens.form[i] as string;
    let k = -1;
    if ((form === "field" || form === "fields" || form === "area" || form === "areas" || form === "sphere") && tokens.form[i + 1] === "of") k = i + 2;
    else if ((form === "on" || form === "for") && i > from + 1) k = i + 1;
    if (k < 0) continue;
    let end = k;
    while (end < last && end < k + 8 && tokens.shape[end] === shape.word && !["in", "during", "at", "by", "before", "to", "would", "will", "and", "within", "which"].includes(tokens.form[end] as string)) end += 1;
    if (end > k) return tokens.text.slice(tokens.start[k], tokens.end[end - 1]).replace(/\s+/g, " ");
  }
  return null;
}

const smallNumbers: ReadonlyMap<string, number> = new Map([
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["twelve", 12],
  ["fifteen", 15],
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["hundred", 100],
]);

function countIn(tokens: Tokens, from: number, last: number): number | null {
  for (let i = from; i < last; i += 1) {
    if (tokens.shape[i] === shape.number) {
      const form = (tokens.form[i] as string).replaceAll(",", "");
      if (/^(19|20)\d\d$/.test(form) || tokens.form[i + 1] === "/" || !/^\d+$/.test(form)) continue;
      return Number(form);
    }
    const small = smallNumbers.get(tokens.form[i] as string);
    if (small !== undefined && !["sides", "countries", "ministries", "ministers"].includes(tokens.form[i + 1] as string)) return small;
  }
  return null;
}

const scales: ReadonlyMap<string, number> = new Map([
  ["thousand", 1e3],
  ["million", 1e6],
  ["mln", 1e6],
  ["m", 1e6],
  ["billion", 1e9],
  ["bn", 1e9],
  ["lakh", 1e5],
  ["crore", 1e7],
]);

const currencies: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["usd", "USD"],
  ["dollar", "USD"],
  ["dollars", "USD"],
  ["€", "EUR"],
  ["eur", "EUR"],
  ["euro", "EUR"],
  ["euros", "EUR"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["yen", "JPY"],
  ["yuan", "CNY"],
  ["rmb", "CNY"],
  ["rupees", "INR"],
  ["inr", "INR"],
  ["rs", "INR"],
  ["rubles", "RUB"],
  ["roubles", "RUB"],
  ["dirhams", "AED"],
  ["riyals", "SAR"],
  ["won", "KRW"],
]);

function sumIn(tokens: Tokens, from: number, last: number): { readonly amount: number | null; readonly currency: string | null } {
  for (let i = from; i < last; i += 1) {
    if (tokens.shape[i] !== shape.number) continue;
    const scale = scales.get(tokens.form[i + 1] ?? "");
    let currency: string | null = null;
    for (let k = Math.max(from, i - 2); k <= i + 4 && k < last; k += 1) currency ??= currencies.get(tokens.form[k] as string) ?? null;
    if (scale === undefined && currency === null) continue;
    const value = Number((tokens.form[i] as string).replaceAll(",", ""));
    if (!Number.isFinite(value)) continue;
    return { amount: value * (scale ?? 1), currency };
  }
  return { amount: null, currency: null };
}
