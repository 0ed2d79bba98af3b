import fc from "fast-check";
import {
  type Act,
  type Actor,
  actKinds,
  type ChanceryRecord,
  documentKinds,
  type Encounter,
  encounterKinds,
  officeNames,
  type Span,
  sittingStates,
  strengths,
  subjectTypes,
  type Undertaking,
  undertakingKinds,
} from "../src/record/record.ts";

/** Records for tests of telling: any that keeps the contract, over texts that are hard to tell. */

const names: { readonly [code: string]: string } = {
  IQ: "Iraq",
  RU: "Russia",
  EG: "Egypt",
  CN: "China",
  IR: "Iran",
  VN: "Vietnam",
};
export const partyName = (code: string): string => names[code] ?? code;

const pieces = [
  "The Minister ",
  "thanked Iraq ",
  "for the support. ",
  "\n",
  "\n\n",
  "وزير الخارجية ",
  "التقى نظيره ",
  "王毅部长表示，",
  "中方「愿」同伊方",
  "приветствовал ",
  "😀👩‍🚀",
  "e\u0301",
  "<script>alert(1)</script>",
  "&amp;\"'",
  "]]><!--",
  "\u001b[31m",
  "\u202e",
  "\u2067",
  "\ud800",
  "\udc00",
  "\u0000",
  "\t",
  "verylongword".repeat(8),
];

export const hardText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 30 })
  .map((parts) => parts.join(""));

const party = fc.constantFrom("IQ", "RU", "CN", "XX<b>");
const parties = fc.uniqueArray(party, { maxLength: 3 });
const moment = fc.constantFrom("2018", "2018-02", "2018-02-27", "2018-02-27T01:16", "2018-02-12/2018-02-14");

interface Reach {
  readonly span: fc.Arbitrary<Span>;
  readonly words: fc.Arbitrary<string>;
}

/** Spans of a text that hold something. */
function reachOf(text: string): Reach {
  const span = fc
    .tuple(fc.nat({ max: text.length - 1 }), fc.nat({ max: 60 }))
    .map(([start, length]): Span => [start, Math.min(text.length, start + 1 + length)]);
  return { span, words: span.map(([start, end]) => text.slice(start, end)) };
}

const place = fc.option(fc.record({ name: hardText, country: fc.option(party) }));

function recordOver(text: string): fc.Arbitrary<ChanceryRecord> {
  const { span, words } = reachOf(text);
  const people = fc.array(
    fc.record({
      name: words,
      party: fc.option(party),
      offices: fc.subarray([...officeNames], { maxLength: 2 }),
      titles: fc.array(words, { maxLength: 2 }),
      mentions: fc.array(span, { minLength: 1, maxLength: 4 }),
    }),
    { maxLength: 3 },
  );
  const draft = fc.record({
    people,
    bodies: fc.array(fc.record({ name: words, mentions: fc.array(span, { maxLength: 2 }) }), { maxLength: 2 }),
    encounters: fc.array(
      fc.record({
        kind: fc.constantFrom(...encounterKinds),
        parties,
        place,
        date: fc.option(moment),
        announced: fc.boolean(),
        number: fc.option(fc.nat(120)),
        span,
      }),
      { maxLength: 3 },
    ),
    acts: fc.array(
      fc.record({
        kind: fc.constantFrom(...actKinds),
        byParty: parties,
        toParty: parties,
        span,
        trigger: span,
        strength: fc.constantFrom(...strengths),
        negated: fc.boolean(),
        topics: fc.array(words, { maxLength: 2 }),
        at: fc.nat(9),
        who: fc.nat(9),
        owed: fc.boolean(),
      }),
      { maxLength: 8 },
    ),
    undertakings: fc.record({
      kind: fc.constantFrom(...undertakingKinds),
      by: parties,
      of: parties,
      owes: parties,
      type: fc.constantFrom(...subjectTypes),
      place,
      when: fc.option(fc.record({ value: fc.option(moment), span })),
      condition: fc.option(span),
      name: fc.option(words),
      number: fc.option(fc.nat(30)),
    }),
    sittings: fc.array(
      fc.record({
        parties,
        number: fc.option(fc.nat(30)),
        state: fc.constantFrom(...sittingStates),
        when: fc.option(fc.record({ value: fc.option(moment), span })),
        where: place,
        span,
      }),
      { maxLength: 2 },
    ),
    unread: fc.array(span, { maxLength: 3 }),
    title: fc.option(span),
    published: fc.option(fc.record({ value: moment, span })),
    publisher: fc.option(fc.record({ value: words, party: fc.option(party) })),
    kind: fc.constantFrom(...documentKinds),
    language: fc.constantFrom("en", "ar", "ru", "zh-Hans", "x"),
    source: hardText,
  });
  return draft.map((given): ChanceryRecord => {
    const quote = ([start, end]: Span) => text.slice(start, end);
    const actors: Actor[] = given.people.map((person, index) => ({ id: `p${index + 1}`, type: "person", ...person }));
    const encounters: Encounter[] = given.encounters.map((each, index) => ({
      ...each,
      id: `e${index + 1}`,
      participants: actors.slice(0, 2).map(({ id }) => id),
      attendees: actors.slice(2).map(({ id }) => id),
      body: given.bodies.length > 0 ? "b1" : null,
      quote: quote(each.span),
    }));
    const undertakings: Undertaking[] = [];
    const acts: Act[] = given.acts.map(({ at, who, owed, ...each }, index) => {
      const id = `a${index + 1}`;
      const person = actors[who % (actors.length + 1)];
      const made = owed ? `u${undertakings.length + 1}` : null;
      if (made !== null) {
        const { type, place: where, when, condition, name, number, ...rest } = given.undertakings;
        undertakings.push({
          ...rest,
          id: made,
          act: id,
          subject: {
            type,
            name,
            number,
            body: given.bodies.length > 0 ? "b1" : null,
            visitor: rest.of,
            host: rest.by,
            visitorPerson: person?.id ?? null,
            field: name,
            goods: name,
            currency: "USD",
            amount: number,
            count: number,
          },
          where,
          when: when === null ? null : { ...when, quote: quote(when.span) },
          condition: condition === null ? null : { text: quote(condition), span: condition },
          answer: null,
          span: each.span,
          quote: quote(each.span),
        });
      }
      return {
        ...each,
        id,
        by: person ? [person.id] : [],
        to: [],
        via: [],
        encounter: encounters[at % (encounters.length + 1)]?.id ?? null,
        quote: quote(each.span),
        reportedBy: person?.id ?? null,
        cameo: "051",
        plover: "SUPPORT",
        rule: `test.${each.kind}`,
        inferred: who > 5 ? ["speaker"] : [],
        undertaking: made,
      };
    });
    return {
      format: "chancery-record/1",
      reader: { version: "0.1.0", pack: "sha256:test" },
      document: {
        id: "sha256:test",
        kind: given.kind,
        language: given.language,
        title: given.title === null ? null : { value: quote(given.title), span: given.title },
        published: given.published,
        publisher: given.publisher,
        source: given.source,
      },
      text,
      actors,
      encounters,
      bodies: given.bodies.map((body, index) => ({
        ...body,
        id: `b${index + 1}`,
        type: "joint-body",
        parties: ["IQ", "RU"],
      })),
      acts,
      undertakings,
      sittings: given.sittings.map(({ when, ...each }, index) => ({
        ...each,
        id: `t${index + 1}`,
        body: given.bodies.length > 0 ? "b1" : null,
        when: when === null ? null : { ...when, quote: quote(when.span) },
        quote: quote(each.span),
      })),
      unread: given.unread,
    };
  });
}

/** Any record over any text, however hard; `text` is never empty, since an empty one has no spans. */
export const anyRecord: fc.Arbitrary<ChanceryRecord> = hardText.filter((text) => text.length > 0).chain(recordOver);

/** A record of an empty document. */
export const emptyRecord: ChanceryRecord = {
  format: "chancery-record/1",
  reader: { version: "0.1.0", pack: "sha256:test" },
  document: {
    id: "sha256:test",
    kind: "other",
    language: "en",
    title: null,
    published: null,
    publisher: null,
    source: "empty.txt",
  },
  text: "",
  actors: [],
  encounters: [],
  bodies: [],
  acts: [],
  undertakings: [],
  sittings: [],
  unread: [],
};
