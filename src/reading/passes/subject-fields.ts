import type { Party, Place, Subject, SubjectType } from "../../record/record.ts";
import type { Prepared } from "../prepare.ts";
import { shape, type Tokens, wordsOf } from "../text/tokens.ts";
import type { WordSet } from "../text/word-set.ts";
import { type BodyMention, numberAt, numberBefore } from "./bodies.ts";
import type { ClauseIndex } from "./clause-index.ts";
import type { DraftAct, ReadDocument } from "./document.ts";
import { nameAt, type PersonMention } from "./mentions.ts";
import type { Person } from "./people.ts";
import { countIn, goodsIn, sumIn } from "./quantities.ts";

/** What is known of an undertaking when the fields of its subject are read. */
export interface SubjectFrame {
  readonly document: ReadDocument;
  readonly index: ClauseIndex;
  readonly act: DraftAct;
  readonly by: readonly Party[];
  readonly of: readonly Party[];
  /** The parties of the encounter. */
  readonly pair: readonly Party[];
  readonly from: number;
  readonly where: Place | null;
  readonly body: BodyMention | null;
  readonly pack: Prepared;
}

/** An undertaking's subject with the fields of its type, and who is to come where the text names somebody. */
export function subjectOf(
  type: SubjectType,
  frame: SubjectFrame,
): { readonly subject: Subject; readonly visitor: Person | null } {
  return type === "visit" ? visitOf(frame) : { subject: fieldsOf(type, frame), visitor: null };
}

function fieldsOf(type: Exclude<SubjectType, "visit">, frame: SubjectFrame): Subject {
  const { document, index, act, by, of, from, pair, pack } = frame;
  const { tokens } = document;
  switch (type) {
    case "session":
      return { type, body: null, number: numberOf(frame) };
    case "meeting": {
      const between = pair.length > 0 ? pair : [...new Set([...by, ...of])];
      return { type, between, number: numberOf(frame) };
    }
    case "conference": {
      const named = index.bodiesIn(from, act.last).find((item) => item.type === "conference");
      const name = named ? wordsOf(tokens, named.first, named.last) : nameOf(frame, pack.undertakingWords.gatherings);
      return { type, name };
    }
    case "agreement":
      return { type, name: nameOf(frame, pack.undertakingWords.papers), field: fieldIn(frame) };
    case "mission":
      return { type, of: ownerOfMission(frame), in: hostOfMission(frame) };
    case "training":
      return {
        type,
        count: countIn(tokens, from, act.last, (at) => index.timeAt(at) !== null, pack),
        field: fieldIn(frame),
      };
    case "aid": {
      const sum = sumIn(tokens, from, act.last, pack);
      return {
        type,
        ...sum,
        goods: sum.amount === null ? goodsIn(tokens, from, act.last, (at) => index.timeAt(at) !== null, pack) : null,
      };
    }
    case "cooperation":
      return { type, field: fieldIn(frame) };
    case "other":
      return { type };
  }
}

/** Who is to come to whom: by the place where one is named, else by who invites, asks or promises. */
function visitOf({ document, act, by, of, pair, from, where, pack }: SubjectFrame): {
  readonly subject: Subject;
  readonly visitor: Person | null;
} {
  const { tokens } = document;
  const { receiving } = pack.undertakingWords;
  let hosts = act.kind === "invite" || act.kind === "offer" || act.kind === "request";
  if (act.kind === "pledge" || act.kind === "offer") {
    // "will receive the delegation": who promises is the host
    hosts = false;
    for (let i = from; i < act.last; i += 1) if (receiving.holds(tokens, i)) hosts = true;
  }
  let visitor: readonly Party[] = hosts ? of : act.kind === "agree" && act.answers !== "accepted" ? [] : by;
  const country = where?.country ?? null;
  const all = [...new Set([...by, ...of, ...pair])];
  if (country && visitor.includes(country)) visitor = all.filter((party) => party !== country);
  if (country && act.kind === "agree") visitor = all.filter((party) => party !== country);
  const host = country ? [country] : all.filter((party) => !visitor.includes(party));
  const holder = holderIn(document, act, visitor, pack);
  const guest = holder ? null : guestIn(document, act, visitor, from, pack);
  const subject: Subject = {
    type: "visit",
    visitor,
    host: visitor.length === 0 && !country ? [] : host,
    visitorPerson: null,
  };
  return { subject: holder ? { ...subject, visitorOffices: holder.offices } : subject, visitor: guest };
}

/** "Invited the President of Peru", "the new Prime Minister would visit": whoever holds the office, where no name is given. */
function holderIn(
  { tokens, people }: ReadDocument,
  act: DraftAct,
  visitor: readonly Party[],
  pack: Prepared,
): PersonMention | null {
  const { toward, guests } = pack.undertakingWords;
  const isAsked = act.kind === "invite" || act.kind === "request";
  const said = act.head?.embedded ? act.head.clause : act.first;
  let holder: PersonMention | null = null;
  for (const mention of act.mentions) {
    if (mention.type !== "person" || mention.first < act.first || mention.last > act.last || mention.plural) continue;
    const start = pack.words.determiners.holds(tokens, mention.first - 1) ? mention.first - 1 : mention.first;
    const isAddressed = toward.holds(tokens, start - 1);
    const isGuest = mention.party !== null && visitor.includes(mention.party);
    // a name goes before an office; who says it is not meant
    if (mention.name !== null || people.of(mention) !== null) {
      if (mention.first >= said && (isGuest || (mention.party === null && isAddressed))) return null;
      continue;
    }
    if (mention.offices.length === 0 || mention.counterpart || guests.holds(tokens, mention.last)) continue;
    if (isAsked ? isAddressed || (isGuest && mention.first > act.trigger[0]) : isGuest && mention.first >= said)
      holder = mention;
  }
  return holder;
}

/** The person named in the clause who is of the visiting side; whoever is addressed, where nobody is named. */
function guestIn(
  document: ReadDocument,
  act: DraftAct,
  visitor: readonly Party[],
  from: number,
  pack: Prepared,
): Person | null {
  const people: { readonly person: Person; readonly first: number }[] = [];
  for (const mention of act.mentions) {
    if (mention.type !== "person" || mention.first < act.first || mention.last > act.last) continue;
    const person = document.people.of(mention);
    if (person?.party && visitor.includes(person.party)) people.push({ person, first: mention.first });
  }
  // "the Ambassador said the President would visit": not who says it
  const said = act.head?.embedded ? act.head.clause : act.first;
  const own = act.voice?.people.find((person) => person.party && visitor.includes(person.party));
  const come = people.find(({ first }) => first >= said) ?? nobodysIn(document, act, visitor, said, own) ?? people[0];
  if (come) return come.person;
  const named = namedBefore(document, act, visitor, from, pack);
  if (named) return named;
  if (act.kind === "pledge" || act.kind === "offer") return own ?? null;
  // "invited Russian companies to come": not the minister whom it is said to
  for (let i = from; i < act.last; i += 1) if (pack.undertakingWords.guests.holds(document.tokens, i)) return null;
  return act.kind === "invite"
    ? (act.to?.people.find((person) => person.party && visitor.includes(person.party)) ?? null)
    : null;
}

/** "The Ambassador said that President Okello would come": of his side too, whom nothing else gives to one. */
function nobodysIn(
  { people }: ReadDocument,
  { mentions, kind, last }: DraftAct,
  visitor: readonly Party[],
  said: number,
  own: Person | undefined,
): { readonly person: Person } | null {
  const [party] = visitor;
  if (kind !== "pledge" || visitor.length !== 1 || party === undefined) return null;
  const mention = mentions.find((each) => each.type === "person" && each.first >= said && each.first <= said + 2);
  const person = mention && mention.last <= last ? people.of(mention) : null;
  if (!person || person.party !== null || person === own || person.offices.size === 0) return null;
  person.party = party;
  return { person };
}

/** Whom "welcoming him" means where the sentence named somebody of the visiting side before the clause: the last of them. */
function namedBefore(
  document: ReadDocument,
  act: DraftAct,
  visitor: readonly Party[],
  from: number,
  pack: Prepared,
): Person | null {
  const { tokens, people } = document;
  let him = -1;
  for (let i = from; i < act.last - 1 && him < 0; i += 1)
    if (pack.undertakingWords.receiving.holds(tokens, i) && pack.words.objectPronouns.holds(tokens, i + 1)) him = i + 1;
  if (him < 0) return null;
  const last = act.mentions.findLast(
    (mention) => mention.type === "person" && !mention.plural && mention.name !== null && mention.last <= act.first,
  );
  const person = last ? people.of(last) : null;
  return person?.party && visitor.includes(person.party) ? person : null;
}

/** Whose embassy: the other of the two than the state it is in; the asked side's where nothing says. */
function ownerOfMission({ act, by, of, where }: SubjectFrame): Party | null {
  const owners = act.kind === "request" || act.kind === "demand" ? of : by;
  const country = where?.country ?? null;
  return owners.find((party) => party !== country) ?? [...by, ...of].find((party) => party !== country) ?? null;
}

function hostOfMission(frame: SubjectFrame): Party | null {
  if (frame.where) return frame.where.country;
  const owner = ownerOfMission(frame);
  const others = [...new Set([...frame.pair, ...frame.by, ...frame.of])].filter((party) => party !== owner);
  return others.length === 1 ? (others[0] ?? null) : null;
}

/** The number that stands by the body, where the clause itself names it, or by "session", "round". */
function numberOf({ document, act, from, body, pack }: SubjectFrame): number | null {
  const here = body !== null && body.first >= from - 2 && body.last <= act.last;
  return (here ? body.number : null) ?? numberIn(document.tokens, from, act.last, pack);
}

/** The number of the session or round that the clause speaks of. */
function numberIn(tokens: Tokens, from: number, last: number, pack: Prepared): number | null {
  for (let i = from; i < last; i += 1) {
    if (!pack.sittings.holds(tokens, i)) continue;
    const number = numberBefore(tokens, i, from, pack);
    if (number !== null) return number;
  }
  for (let i = from; i < last; i += 1) {
    const found = numberAt(tokens, i, pack);
    if (found && (pack.bodyModifiers.holds(tokens, found.last) || pack.bodyNouns.find(tokens, found.last, last)))
      return found.number;
  }
  return null;
}

const longestName = 10;
/** So many groups behind its noun a name may have: "memorandum | of understanding | on cooperation | in training". */
const mostGroups = 4;

/** The text's own name of a gathering or a paper: its noun with the words before it and what "on", "for" add. */
function nameOf(frame: SubjectFrame, nouns: WordSet): string | null {
  const { document, act, from, index, pack } = frame;
  const { tokens } = document;
  const { nameStarts, nameLinks } = pack.undertakingWords;
  for (let i = from; i < act.last; i += 1) {
    if (!nouns.holds(tokens, i)) continue;
    let first = i;
    while (
      first > from &&
      first > i - longestName &&
      (tokens.shape[first - 1] === shape.word || (tokens.form[first - 1] === "-" && tokens.glued[first] === 1)) &&
      !nameStarts.holds(tokens, first - 1) &&
      !(tokens.capital[first - 1] === 0 && pack.verbBits.has(tokens.form[first - 1] as string)) &&
      !index.timeAt(first - 1)
    )
      first -= 1;
    let last = i + 1;
    for (let groups = 0; groups < mostGroups && last < act.last; groups += 1) {
      const begins = nameLinks.holds(tokens, last) ? last + 1 : stepAt(frame, last);
      const end = begins === null ? last : groupEnd(frame, begins);
      if (begins === null || end === begins) break;
      last = end;
    }
    return wordsOf(tokens, first, last);
  }
  return null;
}

/** Where a group of a name's words ends: at a word that no name has, a time, a mark. */
function groupEnd({ document, act, index, pack }: SubjectFrame, first: number): number {
  const { tokens } = document;
  const { nameEnds, nameLinks } = pack.undertakingWords;
  let end = first;
  while (
    end < act.last &&
    end < first + longestName &&
    (tokens.shape[end] === shape.word || tokens.form[end] === "-") &&
    !nameEnds.holds(tokens, end) &&
    !nameLinks.holds(tokens, end) &&
    !index.timeAt(end)
  )
    end += 1;
  return end;
}

/** Where a name goes on behind "in" or "from": "in the field of gas", "from visas", but not "in Nairobi", "in line with". */
function stepAt(frame: SubjectFrame, at: number): number | null {
  const { document, act, index, pack } = frame;
  const { tokens } = document;
  const { fieldLeads, nameSteps, nameEnds } = pack.undertakingWords;
  const lead = fieldLeads.find(tokens, at, act.last);
  if (lead) return lead.last;
  const next = at + 1;
  if (next >= act.last || !nameSteps.holds(tokens, at) || index.timeAt(at) || index.timeAt(next)) return null;
  if (pack.words.determiners.holds(tokens, next) || pack.words.possessives.holds(tokens, next)) return null;
  const place = nameAt(tokens, next, act.last, pack);
  if (place && place.sort !== "adjective") return null;
  return groupEnd(frame, next) === next + 1 && nameEnds.holds(tokens, next + 1) ? null : next;
}

/** "in the field of gas", "on transport", "for the extension of the water network": what it is in. */
function fieldIn(frame: SubjectFrame): string | null {
  const { document, act, from, index, pack } = frame;
  const { tokens } = document;
  const { fieldLeads, fieldLinks, fielded, fieldEnds, nameEnds } = pack.undertakingWords;
  const group = (at: number): string | null => {
    let start = at;
    while (start < act.last && pack.words.determiners.holds(tokens, start)) start += 1;
    const place = nameAt(tokens, start, act.last, pack);
    if (place && place.sort !== "adjective") return null;
    let end = start;
    while (
      end < act.last &&
      end < start + longestName &&
      (tokens.shape[end] === shape.word || tokens.form[end] === "-") &&
      !fieldEnds.holds(tokens, end) &&
      !(nameEnds.holds(tokens, end) && (end === start || stepAt(frame, end) === null)) &&
      !index.timeAt(end)
    )
      end += 1;
    while (end > start && pack.words.coordinators.holds(tokens, end - 1)) end -= 1;
    return end > start ? wordsOf(tokens, start, end) : null;
  };
  for (let i = from; i < act.last; i += 1) {
    const lead = fieldLeads.find(tokens, i, act.last);
    const field = lead ? group(lead.last) : null;
    if (field) return field;
  }
  for (let i = from + 1; i < act.last; i += 1) {
    if (!fieldLinks.holds(tokens, i) || !fielded.holds(tokens, i - 1)) continue;
    const field = group(i + 1);
    if (field) return field;
  }
  return null;
}
