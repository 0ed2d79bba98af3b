import { momentEnd } from "../record/moment.ts";
import type { Actor, Office, Party } from "../record/record.ts";
import type { Doc } from "./documents.ts";
import { compareText } from "./documents.ts";
import type { KnownPerson, OfficePeriod, Proposal } from "./report.ts";
import { givenNamesMeet, skeleton } from "./spelling.ts";
import { words } from "./wording.ts";

/** The people of many documents, each once, with the offices that documents gave them and when. */
export interface People {
  /** The person whom an actor of a document is; null where the actor is no person, or nobody can tell which. */
  personOf(doc: Doc, actorId: string): KnownPerson | null;
  /** The offices of a person as a document gives them, and as others did around that day. Empty where nobody says. */
  officesOf(doc: Doc, actorId: string): readonly Office[];
  readonly all: readonly KnownPerson[];
  readonly proposals: readonly Proposal[];
}

/** People whom a person decided to be one, or two: pairs of names with their party. */
export interface NamePair {
  readonly party: Party | null;
  readonly names: readonly [string, string];
}

interface Seen {
  readonly doc: Doc;
  readonly actor: Actor;
  readonly parts: readonly string[];
}

interface Person {
  readonly party: Party | null;
  readonly seen: Seen[];
}

/** "The Russian Foreign Minister": an office without a name is whoever holds it. */
function isNameless(name: string): boolean {
  return words(name).some((word) => titleWords.has(word));
}

const titleWords = new Set(
  (
    "minister president ambassador secretary speaker envoy king chairman spokesman spokeswoman spokesperson counterpart " +
    "министр президент посол председатель спикер وزير رئيس سفير مبعوث"
  ).split(" "),
);

/** An office is believed to last this many days beyond the documents that name it, unless a successor is named. */
const officeSlack = 200;

/**
 * Gathers people by party and name: spellings of one name meet in its skeleton of consonants. A surname alone is the one
 * bearer of it in that party, where there is one. Names that nearly meet, in the same office, are proposed.
 */
export function gatherPeople(
  docs: readonly Doc[],
  merged: readonly NamePair[] = [],
  split: readonly NamePair[] = [],
): People {
  const apart = new Set(split.flatMap(({ party, names: [a, b] }) => [`${party}|${a}|${b}`, `${party}|${b}|${a}`]));
  const full = new Map<string, Person[]>();
  const short: Seen[] = [];
  const owner = new Map<string, Person>();
  const people: Person[] = [];
  const ofActor = new Map<string, Person>();
  const key = (seen: Seen) => `${seen.doc.id}|${seen.actor.id}`;

  const join = (person: Person, seen: Seen) => {
    person.seen.push(seen);
    ofActor.set(key(seen), person);
  };
  const found = (seen: Seen): Person => {
    const person = { party: seen.actor.party, seen: [] };
    people.push(person);
    join(person, seen);
    return person;
  };

  for (const doc of docs) {
    for (const actor of doc.record.actors) {
      if (actor.type !== "person" || isNameless(actor.name)) continue;
      const seen = { doc, actor, parts: partsOf(actor.name) };
      if (seen.parts.length === 0) continue;
      const named = `${actor.party}|${actor.name}`;
      const known = owner.get(named);
      if (known) join(known, seen);
      else if (seen.parts.length === 1) short.push(seen);
      else {
        const bucket = `${actor.party}|${seen.parts.at(-1)}`;
        const rivals = full.get(bucket) ?? [];
        const same = rivals.find(
          (person) =>
            person.seen.some((other) => givenNamesMeet(other.parts[0] ?? "", seen.parts[0] ?? "")) &&
            !person.seen.some((other) => apart.has(`${actor.party}|${other.actor.name}|${actor.name}`)),
        );
        const person = same ?? found(seen);
        if (same) join(same, seen);
        else full.set(bucket, [...rivals, person]);
        owner.set(named, person);
      }
    }
  }
  acrossParties(people, join);
  inOtherOrder(people, apart, join);
  const loners = new Map<string, Person>();
  const ofAll = new Map<string, Person[]>();
  for (const person of people) {
    const surname = person.seen[0]?.parts.at(-1) ?? "";
    const list = ofAll.get(surname);
    if (list) list.push(person);
    else ofAll.set(surname, [person]);
  }
  for (const seen of short) {
    const [part = ""] = seen.parts;
    const bucket = `${seen.actor.party}|${part}`;
    // A name that the text gives to no side is his who alone bears it in that office.
    const ofName =
      seen.actor.party === null ? ofAll.get(part)?.filter((one) => holdsOneOf(one, seen)) : full.get(bucket);
    const bearers = (ofName ?? []).filter(({ seen: known }) => known.length > 0);
    const [only] = bearers;
    if (only && bearers.length === 1) join(only, seen);
    else {
      // Several bear the name: the one whom this very document names in full, or nobody.
      const here = bearers.find((person) => person.seen.some((other) => other.doc === seen.doc));
      if (here) join(here, seen);
      else if (bearers.length === 0) {
        const loner = loners.get(bucket);
        if (loner) join(loner, seen);
        else loners.set(bucket, found(seen));
      }
    }
  }
  for (const { party, names } of merged) {
    const [a, b] = names.map((name) => owner.get(`${party}|${name}`) ?? loners.get(`${party}|${skeleton(name)[0]}`));
    if (a && b && a !== b) {
      for (const seen of b.seen) join(a, seen);
      b.seen.length = 0;
    }
  }

  const known = new Map<Person, KnownPerson>();
  for (const person of people) if (person.seen.length > 0) known.set(person, describe(person));
  const all = [...known.values()].sort((a, b) => compareText(a.id, b.id));
  return {
    personOf(doc, actorId) {
      const person = ofActor.get(`${doc.id}|${actorId}`);
      return person ? (known.get(person) ?? null) : null;
    },
    officesOf(doc, actorId) {
      const stated = doc.actors.get(actorId)?.offices?.filter((office) => office !== "other") ?? [];
      const person = ofActor.get(`${doc.id}|${actorId}`);
      // "Minister" here may be the foreign minister of another text.
      return [...new Set([...stated, ...officesAround(person && known.get(person), doc.day)])];
    },
    all,
    proposals: nearNames(all, apart),
  };
}

function holdsOneOf({ seen }: Person, { actor }: Seen): boolean {
  return seen.some((other) => other.actor.offices?.some((office) => actor.offices?.includes(office)));
}

/**
 * One full name under two parties is one person, misread somewhere, where one party stands in at least twice as many
 * documents; else two.
 */
function acrossParties(people: readonly Person[], join: (person: Person, seen: Seen) => void) {
  const byName = new Map<string, Person[]>();
  for (const person of people) {
    const name = person.seen[0]?.parts.join(" ") ?? "";
    const list = byName.get(name);
    if (list) list.push(person);
    else byName.set(name, [person]);
  }
  for (const namesakes of byName.values()) {
    namesakes.sort((a, b) => b.seen.length - a.seen.length || compareText(a.party ?? "", b.party ?? ""));
    const [main] = namesakes;
    if (!main || main.party === null) continue;
    for (const other of namesakes.slice(1)) {
      if (other.seen.length * 2 > main.seen.length && other.party !== null) continue;
      for (const seen of other.seen) join(main, seen);
      other.seen.length = 0;
    }
  }
}

/** A name in parts, the surname last: texts that put it first write it in capitals, "MORI Hiroshi". */
function partsOf(name: string): string[] {
  const list = name.split(/\s+/u);
  const loud = list.filter((word) => word.length > 1 && /^\p{Lu}[\p{Lu}’'-]+$/u.test(word));
  const [surname] = loud;
  if (surname === undefined || loud.length > 1 || list.at(-1) === surname) return skeleton(name);
  return skeleton([...list.filter((word) => word !== surname), surname].join(" "));
}

/** One name with the surname first here and last there, of one party and in one office, is one person. */
function inOtherOrder(
  people: readonly Person[],
  apart: ReadonlySet<string>,
  join: (person: Person, seen: Seen) => void,
) {
  const byParts = new Map<string, Person[]>();
  for (const person of people) {
    const [first] = person.seen;
    if (!first || first.parts.length < 2) continue;
    const key = `${person.party}|${[...first.parts].sort(compareText).join(" ")}`;
    const home = byParts.get(key)?.find((other) => {
      const [known] = other.seen;
      if (!known || !isRotated(known.parts, first.parts)) return false;
      if (apart.has(`${person.party}|${known.actor.name}|${first.actor.name}`)) return false;
      const offices = new Set(other.seen.flatMap(({ actor }) => actor.offices ?? []));
      return person.seen.some(({ actor }) =>
        actor.offices?.some((office) => office !== "other" && offices.has(office)),
      );
    });
    if (!home) byParts.set(key, [...(byParts.get(key) ?? []), person]);
    else for (const seen of person.seen.splice(0)) join(home, seen);
  }
}

/** Whether two lists of parts are one with its first part put last: "Kim Jong Un", "Jong Un Kim". */
function isRotated(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const turned = (parts: readonly string[]) => [...parts.slice(1), ...parts.slice(0, 1)].join(" ");
  return turned(a) === b.join(" ") || turned(b) === a.join(" ");
}

function officesAround(person: KnownPerson | undefined, day: string): Office[] {
  if (!person) return [];
  return person.offices
    .filter(({ office }) => office !== "other")
    .filter(({ from, to }) => shift(day, from) <= officeSlack && shift(to, day) <= officeSlack)
    .map(({ office }) => office);
}

/** Days by which `later` comes after `earlier`. */
function shift(earlier: string, later: string): number {
  return (Date.parse(`${later}T00:00:00Z`) - Date.parse(`${earlier}T00:00:00Z`)) / 86_400_000;
}

/** "Former Foreign Minister Hiroshi Mori" holds the office no longer. */
function isFormer(doc: Doc, { mentions }: Actor): boolean {
  return mentions.some(([start, end]) => {
    const [word = ""] = words(doc.record.text.slice(start, end));
    const before = words(doc.record.text.slice(Math.max(0, start - 24), start)).slice(-2);
    return [word, ...before].some((each) =>
      formers.some((form) => each === form || (form.length > 4 && each.startsWith(form))),
    );
  });
}

const formers = ["former", "ex", "бывш", "экс", "سابق"];

/** "Minister Mori" of whom the text says that he is foreign minister holds one office. */
function tellingOffices(offices: readonly Office[]): readonly Office[] {
  const told = offices.filter((office) => !vague.has(office));
  return told.length > 0 ? told : offices;
}

const vague: ReadonlySet<Office> = new Set(["minister", "senior-official", "other"]);

function describe(person: Person): KnownPerson {
  const names = new Map<string, number>();
  const offices = new Map<Office, { from: string; to: string; documents: Set<string> }>();
  for (const { doc, actor } of person.seen) {
    names.set(actor.name, (names.get(actor.name) ?? 0) + 1);
    for (const office of isFormer(doc, actor) ? [] : tellingOffices(actor.offices ?? [])) {
      const day = momentEnd(doc.published);
      const period = offices.get(office);
      if (!period) offices.set(office, { from: day, to: day, documents: new Set([doc.id]) });
      else {
        if (day < period.from) period.from = day;
        if (day > period.to) period.to = day;
        period.documents.add(doc.id);
      }
    }
  }
  // The name most used, then the fuller one: a person is known by it.
  const ranked = [...names].sort(
    ([a, left], [b, right]) =>
      Number(b.includes(" ")) - Number(a.includes(" ")) || right - left || b.length - a.length || compareText(a, b),
  );
  const [[name] = [""]] = ranked;
  return {
    id: `person:${person.party ?? "?"}:${partsOf(name).join("-")}`,
    name,
    names: ranked.map(([each]) => each),
    party: person.party,
    offices: [...offices]
      .map(([office, { from, to, documents }]): OfficePeriod => ({ office, from, to, documents: documents.size }))
      .sort((a, b) => compareText(a.from, b.from) || compareText(a.office, b.office)),
  };
}

/** Two of one party with one office: one surname and other given names, or surnames a letter apart and one given name. */
function nearNames(all: readonly KnownPerson[], apart: ReadonlySet<string>): Proposal[] {
  const buckets = new Map<string, KnownPerson[]>();
  for (const person of all) {
    const parts = partsOf(person.name);
    const [given = ""] = parts;
    const surname = parts.at(-1) ?? "";
    if (parts.length < 2) continue;
    for (const { office } of person.offices) {
      if (office === "other" || office === "senior-official") continue;
      for (const key of [`surname ${surname}`, `given ${given}`]) {
        const bucket = `${person.party}|${office}|${key}`;
        const people = buckets.get(bucket);
        if (people) people.push(person);
        else buckets.set(bucket, [person]);
      }
    }
  }
  const proposals = new Map<string, Proposal>();
  for (const [bucket, people] of buckets) {
    const [, office = "", key = ""] = bucket.split("|");
    for (const [index, a] of people.entries()) {
      const b = people[index + 1];
      if (!b || a === b || apart.has(`${a.party}|${a.name}|${b.name}`)) continue;
      const [one = "", other = ""] = [a, b].map(({ name }) => partsOf(name).at(-1));
      if (key.startsWith("given ") && !isLetterApart(one, other)) continue;
      // years apart, and called otherwise: one after the other in office, as namesakes are
      if (key.startsWith("surname ") && !isOneTime(a, b, office) && !isLetterApart(givenOf(a), givenOf(b))) continue;
      const names = [a.name, b.name].sort(compareText) as [string, string];
      const id = `same-person:${a.party}:${names.join(":")}`;
      const content = { party: a.party, names };
      proposals.set(id, {
        id,
        kind: "same-person",
        event: null,
        question: `Are ${names[0]} and ${names[1]} one person?`,
        reasons: [
          `both are given the office of ${office.replaceAll("-", " ")} of ${a.party}`,
          key.startsWith("given ") ? "their given names sound alike" : "they bear one surname",
        ],
        doubts: [key.startsWith("given ") ? "the surnames differ in a letter" : "the given names differ"],
        matter: null,
        citations: [],
        accept: { kind: "merge-people", ...content },
        reject: { kind: "split-people", ...content },
      });
    }
  }
  return [...proposals.values()].sort((a, b) => compareText(a.id, b.id));
}

function givenOf({ name }: KnownPerson): string {
  return partsOf(name)[0] ?? "";
}

/** Whether documents give two people one office at about one time. */
function isOneTime(a: KnownPerson, b: KnownPerson, office: string): boolean {
  const [one, other] = [a, b].map(({ offices }) => offices.find((each) => each.office === office));
  if (!one || !other) return false;
  return shift(one.to, other.from) <= officeSlack && shift(other.to, one.from) <= officeSlack;
}

/** Whether two skeletons of some length differ in one letter: added, left out or another. */
function isLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 3 || long.length - short.length > 1 || a === b) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(long.length > short.length ? at : at + 1) === long.slice(at + 1);
}
