import type {
  Act,
  ActKind,
  Actor,
  Body,
  ChanceryRecord,
  Encounter,
  EncounterKind,
  Moment,
  Office,
  Party,
  Place,
  Sitting,
  Span,
  Strength,
  Subject,
  SubjectType,
  Undertaking,
  UndertakingKind,
} from "../record/record.ts";

/** Small records built by hand for tests: every span is found in the text by its words, so that records keep the contract. */

export interface PersonInTest {
  readonly name: string;
  readonly party: Party;
  readonly offices?: readonly Office[];
  /** The words that name the person in the text, where they are not the name. */
  readonly as?: string;
}

export interface EncounterInTest {
  readonly kind: EncounterKind;
  readonly quote: string;
  readonly people?: readonly string[];
  readonly parties?: readonly Party[];
  readonly place?: Place | null;
  readonly date?: Moment | null;
  readonly announced?: boolean;
  readonly body?: string;
  readonly number?: number | null;
}

export interface ActInTest {
  readonly kind: ActKind;
  readonly quote: string;
  readonly by: Party | readonly Party[];
  readonly to?: Party | readonly Party[];
  readonly people?: readonly string[];
  readonly topics?: readonly string[];
  readonly strength?: Strength;
  readonly negated?: boolean;
  readonly encounter?: number;
}

export interface UndertakingInTest extends Omit<ActInTest, "kind"> {
  readonly kind: UndertakingKind;
  readonly subject: { readonly type: SubjectType } & Omit<Subject, "type" | "body" | "visitorPerson">;
  readonly owes?: readonly Party[];
  readonly body?: string;
  readonly visitorPerson?: string;
  readonly where?: Place | null;
  readonly when?: { readonly value: Moment | null; readonly quote: string };
  readonly condition?: string;
  readonly answered?: { readonly state: "accepted" | "declined" | "noted"; readonly quote: string };
}

export interface SittingInTest {
  readonly state: Sitting["state"];
  readonly quote: string;
  readonly body?: string;
  readonly parties?: readonly Party[];
  readonly number?: number | null;
  readonly where?: Place | null;
  readonly when?: { readonly value: Moment | null; readonly quote: string };
}

export interface DocumentInTest {
  readonly text: string;
  readonly published?: Moment | null;
  readonly publisher?: { readonly value: string; readonly party: Party | null } | null;
  readonly title?: string;
  readonly source?: string;
  readonly language?: string;
  readonly people?: readonly PersonInTest[];
  readonly bodies?: readonly { readonly name: string; readonly parties?: readonly Party[]; readonly as?: string }[];
  readonly encounters?: readonly EncounterInTest[];
  readonly acts?: readonly ActInTest[];
  readonly undertakings?: readonly UndertakingInTest[];
  readonly sittings?: readonly SittingInTest[];
}

export const iraq: Place = { name: "Baghdad", country: "IQ" };
export const russia: Place = { name: "Moscow", country: "RU" };

/** A digest for tests: any function of the text that tells texts apart. */
function idOf(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x1000193;
  for (let index = 0; index < text.length; index += 1) {
    a = Math.imul(a ^ text.charCodeAt(index), 0x01000193) >>> 0;
    b = Math.imul(b ^ (text.charCodeAt(index) + index), 0x85ebca6b) >>> 0;
  }
  return `sha256:${a.toString(16).padStart(8, "0")}${b.toString(16).padStart(8, "0")}`;
}

function parties(value: Party | readonly Party[] | undefined): readonly Party[] {
  return value === undefined ? [] : typeof value === "string" ? [value] : value;
}

/** The span of `words` in `text`. Throws where they are not in it: then the test is wrong. */
function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the test's text does not hold “${words}”`);
  return [start, start + words.length];
}

/** A record of a document whose facts are told by the words they rest on. */
export function documentOf(given: DocumentInTest): ChanceryRecord {
  const { text } = given;
  const people = given.people ?? [];
  const personId = (name: string): string => {
    const index = people.findIndex((person) => person.name === name);
    if (index < 0) throw new Error(`the test's document has nobody called “${name}”`);
    return `p${index + 1}`;
  };
  const bodyId = (name: string | undefined): string | null => {
    if (name === undefined) return null;
    const index = (given.bodies ?? []).findIndex((body) => body.name === name);
    if (index < 0) throw new Error(`the test's document has no body called “${name}”`);
    return `b${index + 1}`;
  };
  const actors: Actor[] = people.map((person, index) => ({
    id: `p${index + 1}`,
    type: "person",
    name: person.name,
    party: person.party,
    offices: person.offices ?? [],
    mentions: [spanOf(text, person.as ?? person.name)],
  }));
  const bodies: Body[] = (given.bodies ?? []).map((body, index) => ({
    id: `b${index + 1}`,
    type: "joint-body",
    name: body.name,
    parties: body.parties ?? [],
    mentions: [spanOf(text, body.as ?? body.name)],
  }));
  const encounters: Encounter[] = (given.encounters ?? []).map((each, index) => {
    const participants = (each.people ?? []).map(personId);
    const ofPeople = (each.people ?? []).flatMap((name) => people.find((person) => person.name === name)?.party ?? []);
    return {
      id: `e${index + 1}`,
      kind: each.kind,
      participants,
      attendees: [],
      parties: each.parties ?? [...new Set(ofPeople)],
      place: each.place ?? null,
      date: each.date ?? null,
      announced: each.announced ?? false,
      body: bodyId(each.body),
      number: each.number ?? null,
      span: spanOf(text, each.quote),
      quote: each.quote,
    };
  });
  const acts: Act[] = [];
  const undertakings: Undertaking[] = [];
  const act = (each: Omit<ActInTest, "kind"> & { kind: ActKind }): Act => {
    const span = spanOf(text, each.quote);
    const built: Act = {
      id: `a${acts.length + 1}`,
      kind: each.kind,
      by: (each.people ?? []).map(personId),
      byParty: parties(each.by),
      to: [],
      toParty: parties(each.to),
      via: [],
      encounter: each.encounter === undefined ? (encounters[0]?.id ?? null) : `e${each.encounter}`,
      span,
      quote: each.quote,
      trigger: [span[0], span[0] + 1],
      topics: each.topics ?? [],
      strength: each.strength ?? "firm",
      negated: each.negated ?? false,
      reportedBy: null,
      cameo: "01",
      plover: "CONSULT",
      rule: `test.${each.kind}`,
      inferred: [],
      undertaking: null,
    };
    acts.push(built);
    return built;
  };
  for (const each of given.acts ?? []) act(each);
  for (const each of given.undertakings ?? []) {
    const made = act(each);
    const id = `u${undertakings.length + 1}`;
    acts[acts.length - 1] = { ...made, undertaking: id };
    const answering = each.answered
      ? act({
          kind: each.answered.state === "declined" ? "reject" : "agree",
          quote: each.answered.quote,
          by: parties(each.to),
        })
      : null;
    const by = parties(each.by);
    const of = parties(each.to);
    undertakings.push({
      id,
      act: made.id,
      kind: each.kind,
      by,
      of,
      owes: each.owes ?? (each.kind === "request" || each.kind === "invite" || each.kind === "demand" ? of : by),
      subject: {
        ...each.subject,
        ...(each.body === undefined ? {} : { body: bodyId(each.body) }),
        ...(each.visitorPerson === undefined ? {} : { visitorPerson: personId(each.visitorPerson) }),
      },
      where: each.where ?? null,
      when: each.when ? { value: each.when.value, span: spanOf(text, each.when.quote), quote: each.when.quote } : null,
      condition: each.condition === undefined ? null : { text: each.condition, span: spanOf(text, each.condition) },
      answer: each.answered && answering ? { act: answering.id, state: each.answered.state } : null,
      span: made.span,
      quote: made.quote,
    });
  }
  return {
    format: "chancery-record/1",
    reader: { version: "0.1.0", pack: "sha256:test" },
    document: {
      id: idOf(text),
      kind: "readout",
      language: given.language ?? "en",
      title: given.title === undefined ? null : { value: given.title, span: spanOf(text, given.title) },
      published: given.published == null ? null : { value: given.published, span: [0, 1] },
      publisher: given.publisher ?? null,
      source: given.source ?? `${given.published ?? "undated"}.txt`,
    },
    text,
    actors,
    encounters,
    bodies,
    acts,
    undertakings,
    sittings: (given.sittings ?? []).map((each, index) => ({
      id: `t${index + 1}`,
      body: bodyId(each.body),
      parties: each.parties ?? ["IQ", "RU"],
      number: each.number ?? null,
      state: each.state,
      when: each.when ? { value: each.when.value, span: spanOf(text, each.when.quote), quote: each.when.quote } : null,
      where: each.where ?? null,
      span: spanOf(text, each.quote),
      quote: each.quote,
    })),
    unread: [],
  };
}

/** People who come back in the tests of the register. */
export const people = {
  lavrov: { name: "Sergey Lavrov", party: "RU", offices: ["foreign-minister"], as: "Lavrov" },
  jaafari: { name: "Ibrahim Al-Jaafari", party: "IQ", offices: ["foreign-minister"], as: "Al-Jaafari" },
  alhakim: { name: "Mohamed Alhakim", party: "IQ", offices: ["foreign-minister"], as: "Alhakim" },
  bogdanov: { name: "Mikhail Bogdanov", party: "RU", offices: ["deputy-foreign-minister"], as: "Bogdanov" },
  maksimov: { name: "Maksim Maksimov", party: "RU", offices: ["ambassador"], as: "Maksimov" },
  putin: { name: "Vladimir Putin", party: "RU", offices: ["head-of-state"], as: "Putin" },
} as const satisfies Readonly<Record<string, PersonInTest>>;

export type Known = keyof typeof people;

/** An invitation of Russia's foreign minister to Baghdad, or another promise of his visit, published on a day. */
export function visitAsked(
  published: Moment,
  more: Partial<UndertakingInTest> & { readonly guest?: Known; readonly extra?: string } = {},
): ChanceryRecord {
  const { guest = "lavrov", extra = "", ...undertaking } = more;
  const who = people[guest];
  const kind = undertaking.kind ?? "invite";
  const quote = kind === "pledge" ? `${who.as} will visit Baghdad` : `Alhakim asked ${who.as} to visit Baghdad`;
  const when = undertaking.when ? ` ${undertaking.when.quote}` : "";
  const condition = undertaking.condition ? ` ${undertaking.condition}` : "";
  const answer = undertaking.answered ? ` ${undertaking.answered.quote}.` : "";
  return documentOf({
    text: `News of ${published}. ${quote}${when}${condition}.${answer} Alhakim said so to ${who.as}.${extra}`,
    published,
    people: [people.alhakim, who],
    undertakings: [
      {
        kind,
        quote,
        by: kind === "pledge" ? "RU" : "IQ",
        to: kind === "pledge" ? "IQ" : "RU",
        subject: { type: "visit", visitor: ["RU"], host: ["IQ"] },
        visitorPerson: who.name,
        where: iraq,
        ...undertaking,
      },
    ],
  });
}

/** A report that somebody was received in Baghdad. */
export function visitPaid(
  published: Moment,
  more: Partial<EncounterInTest> & { readonly guest?: Known } = {},
): ChanceryRecord {
  const { guest = "lavrov", ...encounter } = more;
  const who = people[guest];
  const quote = `Minister Alhakim received ${who.as} in Baghdad`;
  return documentOf({
    text: `Report of ${published}. ${quote}. Nothing else was said.`,
    published,
    people: [people.alhakim, who],
    encounters: [
      {
        kind: "meeting",
        quote,
        people: [who.name, people.alhakim.name],
        place: iraq,
        date: published.slice(0, 10),
        ...encounter,
      },
    ],
  });
}

const ordinals = [
  "zeroth",
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
];

/** The name of a session: "the eighth session", or "the session" without a number. */
function session(number: number | null): string {
  return number === null ? "the session" : `the ${ordinals[number] ?? `${number}th`} session`;
}

export interface SessionInTest {
  readonly number?: number | null;
  readonly body?: string;
  readonly where?: Place | null;
  readonly when?: { readonly value: Moment | null; readonly quote: string };
  readonly kind?: UndertakingKind;
  readonly publisher?: string;
}

/** A text that asks for a session of the joint commission, or sets its date. */
export function sessionPlanned(published: Moment, more: SessionInTest = {}): ChanceryRecord {
  const {
    number = 8,
    body = "Iraqi-Russian Joint Commission",
    where = iraq,
    when,
    kind = "agree",
    publisher = "A",
  } = more;
  const quote = `They spoke of holding ${session(number)} of the ${body}${where ? ` in ${where.name}` : ""}${when ? ` ${when.quote}` : ""}`;
  return documentOf({
    text: `Paper ${publisher} of ${published}. ${quote}.`,
    published,
    publisher: { value: publisher, party: null },
    bodies: [{ name: body, parties: ["IQ", "RU"] }],
    undertakings: [
      {
        kind,
        quote,
        by: ["IQ", "RU"],
        to: ["IQ", "RU"],
        subject: { type: "session", number },
        body,
        where,
        ...(when ? { when } : {}),
      },
    ],
  });
}

/** A text that reports a session as held. */
export function sessionHeld(
  published: Moment,
  more: SessionInTest & { readonly date?: Moment | null; readonly told?: string; readonly as?: EncounterKind } = {},
): ChanceryRecord {
  const { number = 8, body = "Iraqi-Russian Joint Commission", where = iraq, date, told, publisher = "B" } = more;
  const quote = told ?? `${session(number)} of the ${body} was held${where ? ` in ${where.name}` : ""}`;
  return documentOf({
    text: `Paper ${publisher} of ${published}. It reports that ${quote}. The ${body} was pleased${date ? ` on ${date}` : ""}.`,
    published,
    publisher: { value: publisher, party: null },
    bodies: [{ name: body, parties: ["IQ", "RU"] }],
    encounters: [
      {
        kind: more.as ?? "session",
        quote,
        parties: ["IQ", "RU"],
        place: where,
        date: date ?? null,
        body,
        number,
      },
    ],
  });
}
