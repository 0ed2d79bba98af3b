import { momentsOverlap } from "../record/moment.ts";
import type { Act, ActKind, ChanceryRecord, Party, Sitting } from "../record/record.ts";
import { foldBodies } from "./bodies.ts";
import { cite, compareText, type Doc, docOf, momentOrNull, partiesOf } from "./documents.ts";
import { type DatedEncounter, datedEncounters, isDayTold, sameEncounter } from "./encounters.ts";
import { happeningsOf } from "./evidence.ts";
import { aboutWords, type Frame, nameWordsOf, partyWordsOf } from "./frame.ts";
import { initiativeOf } from "./initiative.ts";
import { gatherPeople } from "./people.ts";
import { qualityWords } from "./quality.ts";
import { type Quantity, quantitiesIn, valuesAgree, wordsNeeded } from "./quantities.ts";
import type {
  ComparedAct,
  ComparedEncounter,
  ComparedPair,
  ComparedSide,
  Comparison,
  Difference,
  FoldedBody,
} from "./report.ts";
import { sittingsWithin } from "./sittings.ts";
import { type Statement, statementsOf } from "./statements.ts";
import { compareSubjects, drawerOf, gistOf } from "./subjects.ts";
import { shared, sharedWords, words } from "./wording.ts";

/** An act made ready for comparison. */
interface Item {
  readonly doc: Doc;
  readonly act: Act;
  readonly compared: ComparedAct;
  readonly about: ReadonlySet<string>;
  readonly statement: Statement | null;
  /** The session of a joint body that it speaks of, and which body's. */
  readonly sitting: { readonly said: Sitting; readonly body: FoldedBody } | null;
  readonly quantities: readonly Quantity[];
}

interface Match {
  readonly a: Item;
  readonly b: Item;
  readonly score: number;
  readonly reasons: readonly string[];
}

/**
 * Lays two documents beside each other: what both say and how it differs, and what only one mentions. Meant for two
 * readouts of one encounter; where they tell of none together, `encounter` is null and the texts are compared all the
 * same. Undated records are compared too; then no encounter can be joined by day.
 */
export function compare(a: ChanceryRecord, b: ChanceryRecord): Comparison {
  const left = docOf(a, publishedOf(a, b));
  const right = docOf(b, publishedOf(b, a));
  const joined = joinEncounters(left, right);
  const pair = pairOf(left, right, joined);
  const frame = frameOf([left, right], pair);
  const itemsA = itemsOf(left, frame);
  const itemsB = itemsOf(right, frame);
  const matches = matchItems(itemsA, itemsB);
  const matchedA = new Set(matches.map((match) => match.a));
  const matchedB = new Set(matches.map((match) => match.b));
  const both = matches.map(pairedOf);
  const sideA = sideOf(left, frame);
  const sideB = sideOf(right, frame);
  return {
    format: "chancery-compare/1",
    a: sideA,
    b: sideB,
    encounter: joined,
    sameSide: sideA.party !== null && sideA.party === sideB.party,
    both,
    onlyA: itemsA.filter((item) => !matchedA.has(item)).map(({ compared }) => compared),
    onlyB: itemsB.filter((item) => !matchedB.has(item)).map(({ compared }) => compared),
    inConflict: both.filter(({ differences }) => differences.some(({ conflict }) => conflict)),
    reordered: reordered(sideA.topics, sideB.topics),
  };
}

/** A record's own date, else the other's: two readouts of one encounter are published together. */
function publishedOf(record: ChanceryRecord, other: ChanceryRecord): string {
  const own = momentOrNull(record.document.published?.value);
  return own ?? momentOrNull(other.document.published?.value) ?? "0001-01-01";
}

function joinEncounters(a: Doc, b: Doc): ComparedEncounter | null {
  for (const one of datedEncounters(a)) {
    for (const other of datedEncounters(b)) {
      const reasons = sameEncounter(one, other);
      if (!reasons) continue;
      return {
        a: cite(a, one.encounter.span),
        b: cite(b, other.encounter.span),
        kind: one.encounter.kind,
        parties: one.encounter.parties.filter((party) => other.encounter.parties.includes(party)),
        reasons,
        differences: encounterDifferences(one, other),
      };
    }
  }
  return null;
}

function encounterDifferences(one: DatedEncounter, other: DatedEncounter): Difference[] {
  const differences: Difference[] = [];
  const add = (about: Difference["about"], a: string | null, b: string | null, conflict: boolean) => {
    if (a !== b) differences.push({ about, a, b, conflict });
  };
  add("kind", one.encounter.kind, other.encounter.kind, false);
  const dates = [one.encounter.date, other.encounter.date].map((date) => momentOrNull(date));
  const [a = null, b = null] = dates;
  // A day that is only the document's own contradicts nobody.
  const told = [one, other].every(({ doc, encounter }) => isDayTold(doc, encounter));
  add("date", a, b, told && a !== null && b !== null && !momentsOverlap(a, b));
  const numbers = [one, other].map(({ encounter }) => encounter.number ?? null);
  const [left = null, right = null] = numbers;
  add("number", left?.toString() ?? null, right?.toString() ?? null, left !== null && right !== null);
  add("place", one.encounter.place?.name ?? null, other.encounter.place?.name ?? null, false);
  return differences;
}

/** The two sides that the documents are about: of the joined encounter, else those that most acts are of. */
function pairOf(a: Doc, b: Doc, joined: ComparedEncounter | null): readonly [Party, Party] {
  const [one, two] = joined?.parties ?? [];
  if (one !== undefined && two !== undefined) return [one, two];
  const common = [...partiesOf(a)].filter((party) => partiesOf(b).has(party));
  const [first = "", second = ""] = [...common, ...partiesOf(a), ...partiesOf(b)].filter(
    (party, index, all) => all.indexOf(party) === index,
  );
  return [first, second];
}

function frameOf(docs: readonly Doc[], pair: readonly [Party, Party]): Frame {
  const partyWords = partyWordsOf(docs, pair);
  return {
    pair,
    people: gatherPeople(docs),
    bodies: foldBodies(docs, pair, partyWords),
    partyWords,
    nameWords: nameWordsOf(docs),
  };
}

function itemsOf(doc: Doc, frame: Frame): Item[] {
  const statements = new Map(statementsOf(doc, frame).map((statement) => [statement.span.join(), statement]));
  const byId = new Map(doc.record.undertakings.map((undertaking) => [undertaking.id, undertaking]));
  return inTextOrder(doc.record.acts).map((act, index) => {
    const undertaking = act.undertaking === null ? undefined : byId.get(act.undertaking);
    return {
      doc,
      act,
      compared: {
        ...cite(doc, act.span),
        kind: act.kind,
        by: act.byParty,
        to: act.toParty,
        strength: act.strength,
        topics: act.topics,
        undertaking: undertaking?.subject.type ?? null,
        order: index + 1,
      },
      about: aboutWords(act.quote, frame),
      statement: undertaking ? (statements.get(undertaking.span.join()) ?? null) : null,
      sitting: sittingOf(doc, act, frame),
      quantities: quantitiesIn(doc, act.span, false, frame),
    };
  });
}

function sittingOf(doc: Doc, act: Act, frame: Frame): Item["sitting"] {
  for (const said of sittingsWithin(doc, act.span)) {
    const body = frame.bodies.bodyOf(doc, said.body);
    if (body) return { said, body };
  }
  return null;
}

function inTextOrder(acts: readonly Act[]): Act[] {
  return [...acts].sort((a, b) => a.span[0] - b.span[0] || compareText(a.id, b.id));
}

/** Kinds that two sides may use for one thing: what one calls agreed, the other proposed. */
const families: readonly (readonly ActKind[])[] = [
  ["affirm", "praise", "support"],
  ["thank", "praise"],
  ["affirm", "report"],
  ["affirm", "pledge", "offer"],
  ["request", "demand", "invite", "agree", "pledge", "offer"],
  ["agree", "discuss", "affirm"],
  ["concern", "condemn", "warn", "reject"],
  ["congratulate", "condole", "thank"],
];

/** A word that so many acts of one document hold pairs nothing. */
const commonWord = 24;

/** Pairs acts that tell of one thing, the surest first, each act once. */
function matchItems(left: readonly Item[], right: readonly Item[]): Match[] {
  const byKey = new Map<string, Item[]>();
  for (const item of right) for (const key of keysOf(item)) push(byKey, key, item);
  const matches: Match[] = [];
  for (const a of left) {
    const candidates = new Set<Item>();
    for (const key of keysOf(a)) {
      const sharing = byKey.get(key) ?? [];
      if (sharing.length <= commonWord) for (const item of sharing) candidates.add(item);
    }
    for (const b of candidates) {
      const match = weigh(a, b);
      if (match) matches.push(match);
    }
  }
  matches.sort(
    (x, y) => y.score - x.score || x.a.compared.order - y.a.compared.order || x.b.compared.order - y.b.compared.order,
  );
  const taken = new Set<Item>();
  const chosen = matches.filter(({ a, b }) => {
    if (taken.has(a) || taken.has(b)) return false;
    taken.add(a).add(b);
    return true;
  });
  return chosen.sort((x, y) => x.a.compared.order - y.a.compared.order);
}

function push(map: Map<string, Item[]>, key: string, item: Item) {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

function keysOf({ about, statement, sitting }: Item): string[] {
  const keys = [...about].map((word) => `word ${word}`);
  if (statement) keys.push(`matter ${drawerOf(statement)}`);
  if (sitting) keys.push(`body ${sitting.body.name}`);
  return keys;
}

function weigh(a: Item, b: Item): Match | null {
  const reasons: string[] = [];
  let score = 0;
  const sameSubject =
    a.statement && b.statement && drawerOf(a.statement) === drawerOf(b.statement)
      ? compareSubjects(b.statement, gistOf(a.statement))
      : null;
  if (sameSubject?.verdict === "same") {
    score += 4;
    reasons.push(...sameSubject.reasons);
  }
  if (score === 0 && isSameSession(a.sitting, b.sitting)) {
    score += 3;
    reasons.push(`both speak of a session of the ${a.sitting?.body.name}`);
  }
  const by = shared(new Set(a.act.byParty), new Set(b.act.byParty));
  const sameBy = by.length === a.act.byParty.length && by.length === b.act.byParty.length;
  const counted = twinsOf(a, b).find(([one, other]) => countSame(one, other));
  if (score === 0 && counted) {
    score += 3;
    reasons.push("both give a number of the same thing");
  }
  // An act of one side is not the other side's act, unless both tell of one undertaking.
  if (by.length === 0 && score === 0) return null;
  const kind = a.act.kind === b.act.kind;
  const family = families.some((kinds) => kinds.includes(a.act.kind) && kinds.includes(b.act.kind));
  if (!kind && !family && !counted) return null;
  const common = shared(a.about, b.about);
  const least = Math.min(a.about.size, b.about.size);
  const share = least > 0 ? common.length / least : 0;
  score += (sameBy ? 1 : 0) + (kind ? 1 : 0.5) + share * 2 + Math.min(common.length, 4) * 0.25;
  if (common.length > 0) reasons.push(sharedWords(common, a.act.quote));
  if (score < 4 && (common.length < 2 || share < 0.3) && !(common.length === 1 && share >= 0.5 && kind && sameBy))
    return null;
  return { a, b, score, reasons };
}

/** One body, and no two numbers: a session that only one side numbers may be the other's. */
function isSameSession(a: Item["sitting"], b: Item["sitting"]): boolean {
  if (!a || !b || a.body !== b.body || a.said.state !== b.said.state) return false;
  return a.said.number === null || b.said.number === null || a.said.number === b.said.number;
}

function pairedOf({ a, b, reasons }: Match): ComparedPair {
  const differences: Difference[] = [];
  const add = (about: Difference["about"], left: string | null, right: string | null, conflict: boolean) => {
    if (left !== right) differences.push({ about, a: left, b: right, conflict });
  };
  add("kind", a.act.kind, b.act.kind, false);
  add("who", sides(a.act.byParty), sides(b.act.byParty), false);
  add("strength", a.act.strength, b.act.strength, false);
  const one = a.statement;
  const other = b.statement;
  if (one && other) {
    const clash = one.when !== null && other.when !== null && !momentsOverlap(one.when, other.when);
    add("date", one.when ?? one.whenQuote, other.when ?? other.whenQuote, clash);
    const numbers = [one.number, other.number].map((number) => (number === null ? null : String(number)));
    add("number", numbers[0] ?? null, numbers[1] ?? null, one.number !== null && other.number !== null);
    const countries = one.where?.country != null && other.where?.country != null;
    add(
      "place",
      one.where?.name ?? null,
      other.where?.name ?? null,
      countries && one.where?.country !== other.where?.country,
    );
    add("answer", one.answer?.state ?? null, other.answer?.state ?? null, one.answer !== null && other.answer !== null);
  }
  if (!(one && other) && isSameSession(a.sitting, b.sitting)) {
    const [left, right] = [a.sitting?.said, b.sitting?.said];
    const [from, to] = [momentOrNull(left?.when?.value), momentOrNull(right?.when?.value)];
    add(
      "date",
      from ?? left?.when?.quote ?? null,
      to ?? right?.when?.quote ?? null,
      from !== null && to !== null && !momentsOverlap(from, to),
    );
    add("number", left?.number?.toString() ?? null, right?.number?.toString() ?? null, false);
    add("place", left?.where?.name ?? null, right?.where?.name ?? null, false);
  }
  for (const [quantity, twin] of twinsOf(a, b))
    add("quantity", amountOf(quantity), amountOf(twin), !valuesAgree(quantity, twin));
  return { a: a.compared, b: b.compared, reasons, differences };
}

/** The numbers of two acts that may be of one thing. */
function twinsOf(a: Item, b: Item): (readonly [Quantity, Quantity])[] {
  return a.quantities.flatMap((quantity) => {
    const twin = b.quantities.find(
      (each) =>
        each.currency === quantity.currency &&
        (each.year === null || quantity.year === null || each.year === quantity.year) &&
        (each.head === quantity.head || shared(each.about, quantity.about).length > 1),
    );
    return twin ? [[quantity, twin] as const] : [];
  });
}

/** Whether two numbers are of one thing beyond doubt: the same word after each, and another one shared where there is one. */
function countSame(a: Quantity, b: Quantity): boolean {
  return a.head === b.head && a.head !== "" && shared(a.about, b.about).length >= wordsNeeded(a, b);
}

function sides(parties: readonly Party[]): string | null {
  return parties.length === 0 ? null : [...parties].sort(compareText).join(" and ");
}

function amountOf({ value, currency }: Quantity): string {
  return currency ? `${value} ${currency}` : String(value);
}

function sideOf(doc: Doc, frame: Frame): ComparedSide {
  const { document, text, undertakings } = doc.record;
  const acts = inTextOrder(doc.record.acts);
  const by = new Map<Party, number>();
  const topics = new Set<string>();
  for (const act of acts) {
    for (const party of act.byParty) by.set(party, (by.get(party) ?? 0) + 1);
    for (const topic of act.topics) topics.add(topic);
  }
  const initiative = initiativeOf(doc, happeningsOf(doc, frame), frame.pair);
  return {
    document: doc.id,
    source: document.source,
    title: document.title?.value ?? null,
    publisher: document.publisher?.value ?? null,
    party: document.publisher?.party ?? null,
    published: document.published?.value ?? null,
    characters: text.length,
    words: words(text).length,
    acts: acts.length,
    undertakings: undertakings.length,
    topics: [...topics],
    actsBy: [...by].map(([party, count]) => ({ party, acts: count })).sort((a, b) => compareText(a.party, b.party)),
    askedBy: initiative && { party: initiative.party, citation: cite(doc, initiative.span) },
    qualityWords: qualityWords(doc),
  };
}

/** Topics that stand in another order in the second list than in the first, among those in both. */
function reordered(a: readonly string[], b: readonly string[]): string[] {
  const common = a.filter((topic) => b.includes(topic));
  const other = b.filter((topic) => common.includes(topic));
  return common.filter((topic, index) => other[index] !== topic);
}
