import { daysBetween } from "../record/moment.ts";
import type { Party, Span } from "../record/record.ts";
import { cite, compareText, type Doc } from "./documents.ts";
import type { Happening, Testimony } from "./evidence.ts";
import { sentenceAround } from "./quantities.ts";
import type { Claim, Conflict } from "./report.ts";
import { shared, wordsBehind } from "./wording.ts";

/** How texts tell at whose wish a meeting took place; the side is named right after. */
const phrases = [
  "at the initiative of",
  "on the initiative of",
  "at the request of",
  "upon the request of",
  "on the request of",
  "upon request of",
  "following a request",
  "initiated by",
  "по инициативе",
  "по просьбе",
  "بمبادرة من",
  "بناء على طلب",
  "بطلب من",
];
/** The same with the side before it: "at the Iraqi side's request", "at the latter's request". */
const owned = ["'s request", "'s initiative", "’s request", "’s initiative", "s' request", "s’ request"];
/** Who was named last of two: not the first of them. */
const latters = ["the latter"];
/** How texts of a call tell who rang: "received a telephone call from". */
const ringing = ["phone call from", "telephone call from", "received a call from", "звонок от", "اتصالا هاتفيا من"];
/** The side is named within so many code units of the phrase. */
const reach = 60;

/** Who asked for an encounter, as one document tells it. */
export interface Initiative {
  readonly happening: Happening;
  readonly party: Party;
  readonly span: Span;
}

/** Finds who asked for the main encounter of a document, where the text says it and names a side of the pair. */
export function initiativeOf(
  doc: Doc,
  happenings: readonly Happening[],
  pair: readonly [Party, Party],
): Initiative | null {
  const [main] = happenings;
  if (!main || !pair.every((party) => main.parties.includes(party))) return null;
  const text = doc.record.text.toLowerCase();
  // Lower case may be longer than the text in a few scripts; then places would not agree.
  if (text.length !== doc.record.text.length) return null;
  const wish = endOfFirst(phrases, text);
  const before = wish < 0 ? ownerOfWish(doc, text, pair) : null;
  if (before) return { happening: main, party: before.party, span: sentenceAround(doc.record.text, before.span) };
  const first = wish < 0 && main.encounter.kind === "call" ? endOfFirst(ringing, text) : wish;
  if (first < 0) return null;
  let nearest: { party: Party; at: number } | null = null;
  for (const actor of doc.record.actors) {
    if (actor.party === null || !pair.includes(actor.party)) continue;
    for (const [start] of actor.mentions) {
      if (start < first || start > first + reach) continue;
      if (!nearest || start < nearest.at) nearest = { party: actor.party, at: start };
    }
  }
  return (
    nearest && { happening: main, party: nearest.party, span: sentenceAround(doc.record.text, [first - 1, first]) }
  );
}

/** The side that stands right before "'s request": by its name, or as "the latter" of two. */
function ownerOfWish(
  doc: Doc,
  text: string,
  pair: readonly [Party, Party],
): { readonly party: Party; readonly span: Span } | null {
  const end = endOfFirst(owned, text);
  if (end < 0) return null;
  const start = Math.max(text.lastIndexOf("'", end - 2), text.lastIndexOf("’", end - 2));
  const lead = text.slice(Math.max(0, start - reach), start);
  if (!/\b(?:at|on|upon) [^.;]*$/.test(lead)) return null;
  const latter = latters.some((word) => lead.endsWith(word));
  let nearest: { party: Party; at: number } | null = null;
  for (const { party, mentions } of doc.record.actors) {
    if (party === null || !pair.includes(party)) continue;
    for (const [, to] of mentions) {
      if (to > start || (!latter && to < start - reach / 2)) continue;
      if (!nearest || to > nearest.at) nearest = { party, at: to };
    }
  }
  return nearest && { party: nearest.party, span: [nearest.at, end] };
}

/** Where the first of some phrases in a text ends; -1 where none stands there. */
function endOfFirst(phrases: readonly string[], text: string): number {
  let first = -1;
  for (const phrase of phrases) {
    const at = text.indexOf(phrase);
    if (at >= 0 && (first < 0 || at + phrase.length < first)) first = at + phrase.length;
  }
  return first;
}

/** Where two documents of one encounter name different sides as having asked for it. */
export function conflictingInitiatives(initiatives: readonly Initiative[]): Conflict[] {
  const conflicts: Conflict[] = [];
  const sorted = initiatives.filter(({ happening }) => happening.start !== null);
  sorted.sort(
    (a, b) =>
      compareText(a.happening.start ?? "", b.happening.start ?? "") ||
      compareText(a.happening.doc.id, b.happening.doc.id),
  );
  for (const [index, later] of sorted.entries()) {
    const earlier = sorted[index - 1];
    if (!earlier || earlier.party === later.party || earlier.happening.doc === later.happening.doc) continue;
    const { happening: a } = earlier;
    const { happening: b } = later;
    if (a.encounter.kind !== b.encounter.kind || Math.abs(daysBetween(a.start ?? "", b.start ?? "")) > 1) continue;
    conflicts.push({
      about: `who asked for the ${b.encounter.kind} of ${b.start}`,
      kind: "initiative",
      claims: [earlier, later].map(
        ({ happening, span, party }): Claim => ({ ...cite(happening.doc, span), value: party }),
      ),
    });
  }
  return conflicts;
}

/** Documents of the same days may tell of one step; so many days apart they tell of two. */
const sameDays = 3;

/** Where one document tells that both put something off, and another that one side asked for it. */
export function conflictingPostponements(testimonies: readonly Testimony[]): Conflict[] {
  const conflicts = new Map<string, Conflict>();
  const told = testimonies.filter(({ putsOff, act }) => putsOff !== null && act.byParty.length > 0);
  for (const [index, later] of told.entries()) {
    for (const earlier of told.slice(Math.max(0, index - 8), index)) {
      if (earlier.doc === later.doc || daysBetween(earlier.day, later.day) > sameDays) continue;
      const sides = [earlier, later].map(({ act }) => [...act.byParty].sort().join(" and "));
      if (sides[0] === sides[1] || shared(earlier.about, later.about).length < 2) continue;
      const key = [earlier.doc, later.doc].map(({ id }) => id).join(" ");
      if (conflicts.has(key)) continue;
      conflicts.set(key, {
        about: `who asked for the postponement: ${wordsBehind(shared(earlier.about, later.about), later.quote).join(" ")}`,
        kind: "initiative",
        claims: [earlier, later].map(
          ({ doc, span }, side): Claim => ({ ...cite(doc, span), value: sides[side] ?? "" }),
        ),
      });
    }
  }
  return [...conflicts.values()];
}
