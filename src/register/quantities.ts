import { daysBetween } from "../record/moment.ts";
import type { Span } from "../record/record.ts";
import { cite, compareText, type Doc, partiesOf } from "./documents.ts";
import type { Frame } from "./frame.ts";
import type { Claim, Conflict } from "./report.ts";
import { shared, stem, words, wordsBehind } from "./wording.ts";

/** A number that a text gives of something: "nearly 4,000 citizens of Iraq are now studying". */
export interface Quantity {
  readonly doc: Doc;
  readonly span: Span;
  readonly value: number;
  /** "nearly", "over": the text does not mean it to be exact. */
  readonly hedged: boolean;
  /** The year that the sentence sets beside it. */
  readonly year: string | null;
  readonly about: ReadonlySet<string>;
  /** The first telling word after the number: the thing counted, where the language puts it there. */
  readonly head: string;
  readonly currency: string | null;
  /** Of a time to come: a promise is no claim of what is, and disagrees only with another of the same days. */
  readonly promised: boolean;
}

const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  mln: 1e6,
  bln: 1e9,
  тысяч: 1e3,
  тысячи: 1e3,
  тыс: 1e3,
  млн: 1e6,
  млрд: 1e9,
  миллион: 1e6,
  миллионов: 1e6,
  миллиардов: 1e9,
  миллиарда: 1e9,
  الف: 1e3,
  ألف: 1e3,
  الاف: 1e3,
  آلاف: 1e3,
  مليون: 1e6,
  مليار: 1e9,
};

const currencies: Readonly<Record<string, string>> = {
  $: "USD",
  "€": "EUR",
  "£": "GBP",
  "₽": "RUB",
  "¥": "CNY",
  dollar: "USD",
  dollars: "USD",
  usd: "USD",
  euro: "EUR",
  euros: "EUR",
  eur: "EUR",
  ruble: "RUB",
  rubles: "RUB",
  rouble: "RUB",
  roubles: "RUB",
  yuan: "CNY",
  yen: "JPY",
  dinar: "IQD",
  dinars: "IQD",
  доллар: "USD",
  доллара: "USD",
  долларов: "USD",
  евро: "EUR",
  рублей: "RUB",
  دولار: "USD",
  يورو: "EUR",
};

const units = new Set([
  "percent",
  "per",
  "cent",
  "years",
  "year",
  "days",
  "day",
  "hours",
  "hour",
  "minutes",
  "months",
  "month",
  "weeks",
  "km",
  "kilometers",
  "anniversary",
  "th",
  "st",
  "nd",
  "rd",
  "am",
  "pm",
  "лет",
  "год",
  "года",
  "годы",
  "дней",
  "عام",
  "عاما",
  "سنة",
]);
const monthNames = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)/;

/** A number as texts write it: 4,000 or 4 000 or 1.5. */
const numeral = /(?<![\p{L}\p{N}.,/:=&?%_#-])(\d{1,3}(?:[,\u00a0\u202f ]\d{3})+|\d+)(?:\.(\d+))?(?![\p{L}\p{N}/:])/gu;

/** The quantities in a stretch of text. Dates, years, ordinals and terms of time are none. */
export function quantitiesIn(doc: Doc, span: Span, promised: boolean, frame: Frame): Quantity[] {
  const text = doc.record.text.slice(...span);
  const found: Quantity[] = [];
  for (const match of text.matchAll(numeral)) {
    const [whole, integer = "", fraction] = match;
    const plainInteger = integer.replace(/[^\d]/g, "");
    if (plainInteger.length > 15) continue;
    const start = span[0] + match.index;
    let value = Number(fraction === undefined ? plainInteger : `${plainInteger}.${fraction}`);
    // what is counted may stand behind the words of the act: "the 150 places that were given to students"
    const rest =
      doc.record.text
        .slice(start + whole.length, start + whole.length + 120)
        .split(/[;:!?\n]|(?<!\p{Lu})\.\s|,\s/u, 1)[0] ?? "";
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const following = words(rest);
    const [first = ""] = following;
    const previous = words(before).at(-1) ?? "";
    const sign = /([$€£₽¥])\s*$/u.exec(before)?.[1];
    const year = value >= 1900 && value <= 2100 && integer === plainInteger && !scales[first];
    if (
      /^\s*[%٪]/u.test(rest) ||
      units.has(first) ||
      monthNames.test(first) ||
      monthNames.test(previous) ||
      (year && !sign)
    )
      continue;
    let at = 0;
    const scale = scales[first];
    if (scale !== undefined) {
      value *= scale;
      at = 1;
    }
    if (following[at] === "u" && following[at + 1] === "s") at += 2;
    else if (following[at] === "us") at += 1;
    const currency = (sign && currencies[sign]) ?? currencies[following[at] ?? ""] ?? null;
    const counted = following.slice(currency && !sign ? at + 1 : at);
    const telling = counted
      .filter(
        (word) =>
          word.length > 3 &&
          scales[word] === undefined &&
          !/^\d+$/.test(word) &&
          !frame.partyWords.has(word.slice(0, 4)) &&
          !people.has(word),
      )
      .map(stem)
      .slice(0, 6);
    // "4,000 citizens of Iraq" and "3,000 Iraqis are" count the same people.
    const isPeople = people.has(counted[0] ?? "") || isNoun(counted, frame);
    if (isPeople) telling.unshift(peopleHead);
    const [head = ""] = telling;
    if (head === "" && currency === null) continue;
    const place: Span = [start, start + whole.length];
    found.push({
      doc,
      span: place,
      value,
      hedged: words(before.split(/[.,;:!?\n]/u).at(-1) ?? "")
        .slice(-3)
        .some((word) => hedges.has(word)),
      year: yearBeside(doc.record.text, place),
      about: new Set(telling),
      head,
      currency,
      promised,
    });
  }
  return found;
}

/** Words by which a text says that a number is not meant exactly. */
const hedges = new Set(
  (
    "about some nearly almost around approximately roughly over more than up least close exceeding exceeded under " +
    "около почти более свыше примерно порядка نحو حوالي اكثر قرابة"
  ).split(" "),
);

const yearForm = /(?<![\p{L}\p{N}.,-])(?:19|20)\d\d(?![\p{L}\p{N}]|[.,]\d)/gu;

/** The year that a sentence names of a number: the first after it, else the last before. */
function yearBeside(text: string, span: Span): string | null {
  const [start, end] = sentenceAround(text, span);
  const after = text.slice(span[1], end).match(yearForm)?.[0];
  return after ?? text.slice(start, span[0]).match(yearForm)?.at(-1) ?? null;
}

/**
 * Whether two numbers may both be right: equal, or one is the other rounded ("258" and "260 million"). What a text does
 * not mean exactly ("some 200") agrees with more.
 */
export function valuesAgree(a: Quantity, b: Quantity): boolean {
  if (a.value === b.value) return true;
  const [low, high] = a.value < b.value ? [a, b] : [b, a];
  const apart = (high.value - low.value) / high.value;
  if (low.hedged || high.hedged) return apart <= hedgedShare;
  return apart <= roundedShare && (isRounded(low.value, high.value) || isRounded(high.value, low.value));
}

/** So much, as a share, may a number lie off that a text gives as "about" so many. */
const hedgedShare = 0.1;
/** So much, as a share, does rounding change. */
const roundedShare = 0.03;

/** Whether `round` is `exact` written with fewer digits. */
function isRounded(exact: number, round: number): boolean {
  const digits = significant(round);
  return digits < significant(exact) && Number(exact.toPrecision(digits)) === round;
}

function significant(value: number): number {
  return Math.max(1, String(value).replace(".", "").replace(/^0+/, "").replace(/0+$/, "").length);
}

const people = new Set(
  "citizens nationals people persons men women граждан человек людей مواطن مواطنا شخص شخصا".split(" "),
);
const peopleHead = "people";
const verbs = new Set("are were is was have has had will now currently study studied work live".split(" "));

/** Whether the adjective of a state stands as a noun: "3,000 Iraqis are studying", not "3,000 Iraqi students". */
function isNoun([first = "", second = ""]: readonly string[], { partyWords }: Frame): boolean {
  return partyWords.has(first.slice(0, 4)) && verbs.has(second);
}

/** Claims about one thing further apart than this are a development, not a disagreement. */
const comparableDays = 400;
/** Promises of one thing further apart than this are a change of mind. */
const promisedDays = 7;

/**
 * Where documents give one thing different numbers. Both are quoted, with the sentence around them; nothing is averaged,
 * and which is right is not said.
 */
export function conflictingQuantities(quantities: readonly Quantity[]): Conflict[] {
  const byWord = new Map<string, Quantity[]>();
  const given = new Set<string>();
  for (const quantity of quantities) {
    given.add(promiseKey(quantity.doc, quantity.head, quantity.value));
    for (const word of quantity.about) {
      const key = `${quantity.currency ?? "count"}|${word}`;
      const list = byWord.get(key);
      if (list) list.push(quantity);
      else byWord.set(key, [quantity]);
    }
  }
  const disputes = new Map<Quantity, Dispute>();
  for (const list of byWord.values()) {
    // In order of documents: each claim is held against the last few of other documents.
    for (const [index, later] of list.entries()) {
      for (let back = index - 1; back >= Math.max(0, index - 6); back -= 1) {
        const earlier = list[back];
        if (!earlier || earlier.doc === later.doc) continue;
        const promised = earlier.promised || later.promised;
        const limit = promised ? promisedDays : comparableDays;
        if (Math.abs(daysBetween(earlier.doc.published, later.doc.published)) > limit) continue;
        if (earlier.year !== null && later.year !== null && earlier.year !== later.year) continue;
        const common = shared(earlier.about, later.about);
        // One shared word is enough where it is the thing counted in both, or the texts are short of words.
        const sameHead = earlier.head === later.head && earlier.head !== "" && earlier.head !== peopleHead;
        if (common.length < 2 && !sameHead) continue;
        // Of promises there may be several: the thing counted must be one, and no document know of both numbers.
        if (promised) {
          if (!sameHead || common.length < wordsNeeded(earlier, later)) continue;
          if (given.has(promiseKey(earlier.doc, later.head, later.value))) continue;
          if (given.has(promiseKey(later.doc, earlier.head, earlier.value))) continue;
        }
        if (!valuesAgree(earlier, later) || disputes.has(earlier)) join(disputes, earlier, later, common);
      }
    }
  }
  return [...new Set(disputes.values())].map(({ claims, words: about }) => ({
    about: `${claims[0]?.currency ? "a sum" : "a count"}: ${countedIn(claims, about)}`,
    kind: claims[0]?.currency ? "sum" : "count",
    claims: [...new Map(inTime(claims).map((claim) => [`${claim.doc.id} ${claim.value}`, claimOf(claim)])).values()],
  }));
}

/** How many words two numbers of one thing share at the least: two, or all that the shorter text has. */
export function wordsNeeded(a: Quantity, b: Quantity): number {
  return Math.min(2, a.about.size, b.about.size);
}

/** What a dispute is about: the words of its first claim from the number to the last that another claim shares. */
function countedIn(claims: readonly Quantity[], about: ReadonlySet<string>): string {
  const [first] = inTime(claims);
  if (!first) return "";
  const { text } = first.doc.record;
  const [, end] = sentenceAround(text, first.span);
  const rest = text.slice(first.span[1], Math.min(end, first.span[1] + 120));
  const last = wordsBehind([...about], rest).at(-1);
  return last === undefined ? "" : rest.slice(0, rest.indexOf(last) + last.length).trim();
}

/** That a document gives a number of something. */
function promiseKey(doc: Doc, head: string, value: number): string {
  return `${doc.id}|${head}|${value}`;
}

/** Claims of different numbers for one thing. */
interface Dispute {
  readonly claims: Quantity[];
  readonly words: Set<string>;
}

function inTime(claims: readonly Quantity[]): Quantity[] {
  return [...claims].sort(
    (a, b) => compareText(a.doc.day, b.doc.day) || compareText(a.doc.id, b.doc.id) || a.span[0] - b.span[0],
  );
}

function join(disputes: Map<Quantity, Dispute>, a: Quantity, b: Quantity, common: readonly string[]) {
  const one = disputes.get(a);
  const other = disputes.get(b);
  const into = one ?? other ?? { claims: [], words: new Set<string>() };
  if (one && other && one !== other) {
    for (const claim of other.claims) {
      into.claims.push(claim);
      disputes.set(claim, into);
    }
  }
  for (const claim of [a, b]) {
    if (disputes.get(claim) !== into) into.claims.push(claim);
    disputes.set(claim, into);
  }
  for (const word of common) into.words.add(word);
}

function claimOf({ doc, span, value, currency }: Quantity): Claim {
  return {
    ...cite(doc, sentenceAround(doc.record.text, span)),
    value: currency ? `${value} ${currency}` : String(value),
  };
}

/** The sentence or line that holds a span, within 400 characters of it. */
export function sentenceAround(text: string, [start, end]: Span): Span {
  let from = start;
  while (from > 0 && start - from < 400 && !isBreak(text, from - 1)) from -= 1;
  let to = end;
  while (to < text.length && to - end < 400 && !isBreak(text, to)) to += 1;
  if (to < text.length && text[to] !== "\n") to += 1;
  while (from < start && /\s/u.test(text[from] ?? "")) from += 1;
  return [from, to];
}

function isBreak(text: string, at: number): boolean {
  const character = text[at] ?? "";
  if (character === "\n") return true;
  // "H.E. the Minister": initials end no sentence
  if (character === "." && /(?:^|[^\p{L}])\p{Lu}$/u.test(text.slice(Math.max(0, at - 2), at))) return false;
  return /[.!?؟]/u.test(character) && /[\s"”»]/u.test(text[at + 1] ?? " ");
}

/** The quantities that a document on the pair gives, wherever it does: background too makes claims. */
export function quantitiesOf(doc: Doc, frame: Frame): Quantity[] {
  const here = partiesOf(doc);
  if (!frame.pair.every((party) => here.has(party))) return [];
  const { text, acts, document } = doc.record;
  const promises = acts.filter(
    ({ kind, undertaking }) => undertaking !== null || kind === "pledge" || kind === "offer" || kind === "request",
  );
  const isPromised = ([start]: Span) => promises.some(({ span }) => span[0] <= start && start < span[1]);
  const title = document.title?.value ?? null;
  const isTitle = (span: Span) => title !== null && text.slice(...sentenceAround(text, span)).includes(title);
  return quantitiesIn(doc, [startOfBody(text), text.length], false, frame)
    .filter(({ span }) => !isTitle(span))
    .map((quantity) => (isPromised(quantity.span) ? { ...quantity, promised: true } : quantity));
}

/** Where a text begins after a header between lines of three dashes. */
function startOfBody(text: string): number {
  if (!text.startsWith("---\n")) return 0;
  const close = text.indexOf("\n---\n", 3);
  return close < 0 ? 0 : close + 5;
}
