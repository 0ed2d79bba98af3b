import { isMoment, momentEnd, momentStart } from "../record/moment.ts";
import type { Act, ChanceryRecord, Encounter, Moment, Place } from "../record/record.ts";
import { codePointsOf, wholeCharacters } from "./code-points.ts";
import { encounterEvents } from "./encounter-events.ts";
import { type EventActor, type EventFrame, type EventWorld, eventFrames, isState } from "./event-actors.ts";

/**
 * Topics that PLOVER has a general context for. The contexts are those of the manual, 0.8, table "General contexts"; a
 * topic that none of them covers gives none.
 */
const contexts: { readonly [topic: string]: string } = {
  trade: "economic",
  investment: "economic",
  finance: "economic",
  industry: "economic",
  tourism: "economic",
  agriculture: "economic",
  transport: "economic",
  development: "economic",
  energy: "economic",
  "oil-and-gas": "resource",
  water: "resource",
  climate: "enviro_disaster",
  military: "military",
  intelligence: "intelligence",
  "counter-terrorism": "terrorism",
  crime: "crime",
  migration: "migration",
  humanitarian: "humanitarian",
  "human-rights": "human_rights",
  "diplomatic-service": "diplomatic",
  parliament: "legislative",
  "political-process": "political_institutions",
};

/** How a consultation was held, where the encounter says it: the manual's modes of CONSULT. */
const modes: { readonly [kind in Encounter["kind"]]?: string } = { call: "phone", conference: "multilateral" };

/**
 * The acts of a record as PLOVER event data, and its encounters that no act tells: JSON Lines with the field names of the
 * PLOVER manual, version 0.8, chapter "Data Fields" (Open Event Data Alliance, github.com/openeventdata/PLOVER,
 * PLOVER_MANUAL.tex). Offsets count Unicode code points. What PLOVER has no field for stands under `chancery`, as the
 * manual allows.
 */
export function ploverLines(record: ChanceryRecord, world: EventWorld): string {
  const { toPoints } = codePointsOf(record.text);
  const { ofAct, ofEncounter } = eventFrames(record, world);
  const line = (fact: Fact, event: string, context: readonly string[], frame: EventFrame, chancery: object) => {
    const [start, end] = wholeCharacters(record.text, fact.span);
    const place = { start: toPoints(start), end: toPoints(end) };
    return `${JSON.stringify({ ...eventOf(fact, event, context, frame, place, record, world), chancery })}\n`;
  };
  return [
    ...record.acts.map((act) => {
      const { id, kind, strength, cameo, rule } = act;
      return line(act, act.plover, contextOf(act), ofAct(act), { act: id, kind, strength, cameo, rule });
    }),
    ...encounterEvents(record).map((event) => {
      const { id, kind, announced } = event.encounter;
      const chancery = { encounter: id, kind, announced, cameo: event.cameo };
      return line(event.encounter, event.plover, [], ofEncounter(event), chancery);
    }),
  ].join("");
}

type Fact = Pick<Act, "id" | "span" | "quote">;

function contextOf({ topics, negated }: Act): readonly string[] {
  return [...new Set(topics.flatMap((topic) => contexts[topic] ?? [])), ...(negated ? ["negation"] : [])];
}

function eventOf(
  fact: Fact,
  event: string,
  context: readonly string[],
  { moment, encounter, source, target }: EventFrame,
  place: { readonly start: number; readonly end: number },
  { document, reader }: ChanceryRecord,
  world: EventWorld,
) {
  const mode = event === "CONSULT" && encounter ? modes[encounter.kind] : undefined;
  return {
    id: `${document.id}#${fact.id}`,
    ...timeOf(moment),
    source: source.map(actorOf),
    ...(target.length === 0 ? {} : { recipient: target.map(actorOf) }),
    event: [event],
    ...(mode === undefined ? {} : { mode: [mode] }),
    ...(context.length === 0 ? {} : { context }),
    ...(encounter?.place ? { event_loc: locationOf(encounter.place, world) } : {}),
    event_text: [fact.quote],
    text_info: place,
    cite_info: {
      citation: document.id,
      ...(/^https?:\/\//.test(document.source) ? { url: document.source } : { corpus: document.source }),
      ...(document.title === null ? {} : { title: document.title.value }),
      language: document.language.slice(0, 2),
      ...(document.publisher === null ? {} : { publication: document.publisher.value }),
      coder: `chancery ${reader.version}`,
      codebook: "plover-0.8",
    },
  };
}

/** `date` in the manual's form, whole days only: a month or a stretch of time is its first and its last day. */
function timeOf(moment: Moment | null) {
  if (moment === null || !isMoment(moment)) return { date: null };
  const date = momentStart(moment);
  const enddate = momentEnd(moment);
  const time = /^\d{4}-\d\d-\d\dT(\d\d:\d\d)$/.exec(moment)?.[1];
  return { date, ...(time === undefined ? {} : { time }), ...(enddate === date ? {} : { enddate }) };
}

function actorOf({ code, sector, actors, party }: EventActor) {
  const [named] = actors.filter(({ type }) => type === "person");
  const titles = named?.titles ?? [];
  const name = named?.name ?? actors[0]?.name;
  return {
    code,
    ...(sector === null ? {} : { sector }),
    ...(name === undefined ? {} : { actor_text: name }),
    // Which organisation it is, PLOVER's codes do not tell.
    ...(isState(code) ? {} : { identifier_text: party }),
    ...(titles.length === 0 ? {} : { office: titles.join(", ") }),
  };
}

/** Field names as in the dump of geonames.org, which the manual takes over. */
function locationOf({ name, country }: Place, { alpha3 }: EventWorld) {
  if (country === null) return { name };
  const cc3 = alpha3(country);
  return { name, "country code": country, ...(cc3 === null ? {} : { cc3 }) };
}
