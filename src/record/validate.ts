import type { ChanceryRecord, Span } from "./record.ts";
import {
  actKinds,
  actorTypes,
  bodyTypes,
  documentKinds,
  encounterKinds,
  journeyStates,
  officeNames,
  sittingStates,
  strengths,
  subjectTypes,
  undertakingKinds,
} from "./record.ts";

/** One breach of the contract: where in the record, and what is wrong there. */
export interface Fault {
  readonly at: string;
  readonly message: string;
}

/**
 * Checks what the types cannot: spans lie inside the text, quotes equal their slices, ids are unique and resolve,
 * words come from their lists. Returns every fault found; an empty list means the record keeps the contract.
 */
export function validate(record: ChanceryRecord): Fault[] {
  const faults: Fault[] = [];
  const fault = (at: string, message: string) => faults.push({ at, message });
  const { text } = record;

  function span(at: string, value: Span) {
    const [start, end] = value;
    if (!Number.isInteger(start) || !Number.isInteger(end))
      fault(at, `a span needs two whole numbers: ${start}, ${end}`);
    else if (start < 0 || end > text.length || start >= end) {
      fault(at, `span ${start}–${end} is not inside a text of ${text.length} code units`);
    }
  }
  function quoted(at: string, item: { span: Span; quote: string }) {
    span(at, item.span);
    if (text.slice(...item.span) !== item.quote) fault(at, "the quote differs from the text at its span");
  }
  function oneOf(at: string, value: string, list: readonly string[]) {
    if (!list.includes(value)) fault(at, `"${value}" is none of: ${list.join(", ")}`);
  }
  function ids(at: string, items: readonly { id: string }[]): Set<string> {
    const seen = new Set<string>();
    for (const { id } of items) {
      if (seen.has(id)) fault(`${at}/${id}`, "the id is used twice");
      seen.add(id);
    }
    return seen;
  }
  function resolve(at: string, list: readonly string[], known: ReadonlySet<string>) {
    for (const id of list) if (!known.has(id)) fault(at, `nothing has the id "${id}"`);
  }

  if (record.format !== "chancery-record/1") fault("format", `unknown format "${record.format}"`);
  oneOf("document/kind", record.document.kind, documentKinds);
  if (record.document.title) span("document/title", record.document.title.span);
  if (record.document.published) span("document/published", record.document.published.span);

  const actors = ids("actors", record.actors);
  const encounters = ids("encounters", record.encounters);
  const bodies = ids("bodies", record.bodies);
  const acts = ids("acts", record.acts);
  const undertakings = ids("undertakings", record.undertakings);

  for (const actor of record.actors) {
    const at = `actors/${actor.id}`;
    oneOf(at, actor.type, actorTypes);
    for (const office of actor.offices ?? []) oneOf(at, office, officeNames);
    for (const mention of actor.mentions) span(at, mention);
    if (actor.mentions.length === 0 && actor.type === "person") fault(at, "a person needs a mention");
  }
  for (const body of record.bodies) {
    const at = `bodies/${body.id}`;
    oneOf(at, body.type, bodyTypes);
    for (const mention of body.mentions) span(at, mention);
  }
  for (const encounter of record.encounters) {
    const at = `encounters/${encounter.id}`;
    oneOf(at, encounter.kind, encounterKinds);
    quoted(at, encounter);
    resolve(at, encounter.participants, actors);
    resolve(at, encounter.attendees, actors);
    if (encounter.body !== null) resolve(at, [encounter.body], bodies);
  }
  for (const act of record.acts) {
    const at = `acts/${act.id}`;
    oneOf(at, act.kind, actKinds);
    oneOf(at, act.strength, strengths);
    quoted(at, act);
    span(`${at}/trigger`, act.trigger);
    resolve(at, act.by, actors);
    resolve(at, act.to, actors);
    resolve(at, act.via, actors);
    if (act.reportedBy !== null) resolve(at, [act.reportedBy], actors);
    if (act.encounter !== null) resolve(at, [act.encounter], encounters);
    if (act.undertaking !== null) resolve(at, [act.undertaking], undertakings);
  }
  for (const undertaking of record.undertakings) {
    const at = `undertakings/${undertaking.id}`;
    oneOf(at, undertaking.kind, undertakingKinds);
    oneOf(at, undertaking.subject.type, subjectTypes);
    quoted(at, undertaking);
    resolve(at, [undertaking.act], acts);
    if (undertaking.subject.body) resolve(at, [undertaking.subject.body], bodies);
    if (undertaking.subject.visitorPerson) resolve(at, [undertaking.subject.visitorPerson], actors);
    if (undertaking.when) quoted(`${at}/when`, undertaking.when);
    if (undertaking.condition) {
      span(`${at}/condition`, undertaking.condition.span);
      if (text.slice(...undertaking.condition.span) !== undertaking.condition.text) {
        fault(`${at}/condition`, "the condition's text differs from the text at its span");
      }
    }
    if (undertaking.answer) resolve(`${at}/answer`, [undertaking.answer.act], acts);
  }
  const journeys = record.journeys ?? [];
  ids("journeys", journeys);
  for (const journey of journeys) {
    const at = `journeys/${journey.id}`;
    quoted(at, journey);
    oneOf(at, journey.state, journeyStates);
    if (journey.visitorPerson !== null) resolve(at, [journey.visitorPerson], actors);
    if (journey.when) quoted(`${at}/when`, journey.when);
  }
  const deeds = record.deeds ?? [];
  ids("deeds", deeds);
  for (const deed of deeds) quoted(`deeds/${deed.id}`, deed);
  ids("sittings", record.sittings);
  for (const sitting of record.sittings) {
    const at = `sittings/${sitting.id}`;
    quoted(at, sitting);
    oneOf(at, sitting.state, sittingStates);
    if (sitting.body !== null) resolve(at, [sitting.body], bodies);
    if (sitting.when) quoted(`${at}/when`, sitting.when);
  }
  for (const [index, item] of record.unread.entries()) span(`unread/${index}`, item);
  return faults;
}
