/**
 * From an act to its event codes: a table of rows, each of which says what it asks of the act and the CAMEO code it gives.
 * Of the rows that fit, the one that asks most is taken; between rows that ask equally much, the earlier.
 *
 * Sources: the names of the codes in CAMEO 1.1b3 (`cameo-codes.ts`); what its public dictionary gives for the same words
 * (PETRARCH 2, CAMEO.2.0.txt); and for the root of each kind the table of acts in the record's contract, which wins where
 * they differ. `docs/codes.md` tells where they do.
 */

import { type ActKind, actKinds, type SubjectType, subjectTypes } from "../../record/record.ts";
import { type PloverType, ploverOf } from "./plover.ts";
import type { TriggerClass } from "./triggers.ts";

export interface CodedAct {
  readonly kind: ActKind;
  /** The subject of the act's undertaking, where it has one. */
  readonly subject?: SubjectType | null;
  readonly topics: readonly string[];
  readonly negated: boolean;
  /** Both sides do it. */
  readonly joint: boolean;
  /** What the act's words say beyond its kind, where they do. */
  readonly trigger?: TriggerClass | null;
}

export interface EventCodes {
  /** CAMEO 1.1b3, leading zeros kept. */
  readonly cameo: string;
  readonly plover: PloverType;
}

/** The fields CAMEO tells apart below "cooperation", "aid" and "yield". */
type Field =
  | "economic"
  | "military"
  | "judicial"
  | "intelligence"
  | "humanitarian"
  | "release"
  | "sanctions"
  | "ceasefire"
  | "mediation"
  | "reform"
  | "rights"
  | "policy";

/** In this order: an act on the exchange of security information is on intelligence before it is military. */
const fieldOfTopic: readonly (readonly [topic: string, field: Field])[] = [
  ["ceasefire", "ceasefire"],
  ["detainees", "release"],
  ["sanctions", "sanctions"],
  ["mediation", "mediation"],
  ["intelligence", "intelligence"],
  ["crime", "judicial"],
  ["military", "military"],
  ["humanitarian", "humanitarian"],
  ["candidacies", "policy"],
  ["sovereignty", "policy"],
  ["political-process", "reform"],
  ["human-rights", "rights"],
  ["trade", "economic"],
  ["investment", "economic"],
  ["finance", "economic"],
  ["oil-and-gas", "economic"],
  ["energy", "economic"],
  ["industry", "economic"],
  ["transport", "economic"],
  ["agriculture", "economic"],
  ["tourism", "economic"],
];

const placeOfField: ReadonlyMap<string, number> = new Map(
  fieldOfTopic.map(([topic], place) => [topic, place] as const),
);
const noFields: readonly Field[] = [];

/** The fields that topics are of, each once: those of the topic that stands first there, then of the next. */
function fieldsOf(topics: readonly string[]): readonly Field[] {
  let places: number[] | null = null;
  for (const topic of topics) {
    const place = placeOfField.get(topic);
    if (place === undefined) continue;
    places ??= [];
    // few, and put where they belong one by one
    let at = places.length;
    for (; at > 0 && (places[at - 1] as number) > place; at -= 1) places[at] = places[at - 1] as number;
    places[at] = place;
  }
  if (places === null) return noFields;
  const found: Field[] = [];
  for (const place of places) {
    const field = (fieldOfTopic[place] as (typeof fieldOfTopic)[number])[1];
    if (!found.includes(field)) found.push(field);
  }
  return found;
}

interface Row {
  readonly kind: ActKind;
  readonly cameo: string;
  /** Where the conversion of the code would not do. */
  readonly plover?: PloverType;
  readonly subject?: readonly SubjectType[];
  readonly field?: Field;
  readonly trigger?: TriggerClass;
  readonly joint?: boolean;
  readonly negated?: boolean;
}

const meetings: readonly SubjectType[] = ["visit", "session", "meeting", "conference"];
const aid: readonly SubjectType[] = ["aid", "training"];

/** The codes of one family: cooperation of some field, aid of some field, yielding of some kind. */
interface Family {
  readonly otherwise: string;
  readonly meeting: string;
  readonly cooperation: string;
  readonly economic: string;
  readonly military: string;
  readonly judicial: string;
  readonly intelligence: string;
  /** Agreements, missions, support for a candidate or a position. */
  readonly diplomatic: string;
  readonly aid: string;
  readonly economicAid: string;
  readonly militaryAid: string;
  readonly humanitarianAid: string;
  readonly reform: string;
  readonly rights: string;
  readonly release: string;
  readonly sanctions: string;
  readonly ceasefire: string;
  readonly mediation: string;
}

function rowsOf(kind: ActKind, codes: Family, traits: Pick<Row, "plover" | "negated"> = {}): readonly Row[] {
  const row = (cameo: string, asked: Pick<Row, "subject" | "field"> = {}): Row => ({
    kind,
    cameo,
    ...traits,
    ...asked,
  });
  return [
    row(codes.otherwise),
    row(codes.meeting, { subject: meetings }),
    row(codes.diplomatic, { subject: ["agreement", "mission"] }),
    row(codes.diplomatic, { field: "policy" }),
    row(codes.cooperation, { subject: ["cooperation"] }),
    row(codes.economic, { subject: ["cooperation"], field: "economic" }),
    row(codes.military, { subject: ["cooperation"], field: "military" }),
    row(codes.judicial, { subject: ["cooperation"], field: "judicial" }),
    row(codes.intelligence, { subject: ["cooperation"], field: "intelligence" }),
    row(codes.aid, { subject: aid }),
    row(codes.economicAid, { subject: ["aid"], field: "economic" }),
    row(codes.militaryAid, { subject: aid, field: "military" }),
    row(codes.humanitarianAid, { subject: ["aid"], field: "humanitarian" }),
    // Without a subject that says more, what is spoken of has to do.
    row(codes.release, { field: "release" }),
    row(codes.sanctions, { field: "sanctions" }),
    row(codes.ceasefire, { field: "ceasefire" }),
    row(codes.mediation, { field: "mediation" }),
    row(codes.reform, { field: "reform" }),
    row(codes.rights, { field: "rights" }),
    row(codes.humanitarianAid, { field: "humanitarian" }),
    row(codes.intelligence, { field: "intelligence" }),
  ];
}

const appeal: Family = {
  otherwise: "020",
  meeting: "026",
  cooperation: "021",
  economic: "0211",
  military: "0212",
  judicial: "0213",
  intelligence: "0214",
  diplomatic: "022",
  aid: "023",
  economicAid: "0231",
  militaryAid: "0232",
  humanitarianAid: "0233",
  reform: "024",
  rights: "0243",
  release: "0253",
  sanctions: "0254",
  ceasefire: "0256",
  mediation: "027",
};

const intent: Family = {
  otherwise: "030",
  meeting: "036",
  cooperation: "031",
  economic: "0311",
  military: "0312",
  judicial: "0313",
  intelligence: "0314",
  diplomatic: "032",
  aid: "033",
  economicAid: "0331",
  militaryAid: "0332",
  humanitarianAid: "0333",
  reform: "034",
  rights: "0343",
  release: "0353",
  sanctions: "0354",
  ceasefire: "0356",
  mediation: "037",
};

const demand: Family = {
  otherwise: "100",
  meeting: "106",
  cooperation: "101",
  economic: "1011",
  military: "1012",
  judicial: "1013",
  intelligence: "1014",
  diplomatic: "102",
  aid: "103",
  economicAid: "1031",
  militaryAid: "1032",
  humanitarianAid: "1033",
  reform: "104",
  rights: "1043",
  release: "1053",
  sanctions: "1054",
  ceasefire: "1056",
  mediation: "107",
};

const refusal: Family = {
  otherwise: "120",
  meeting: "125",
  cooperation: "121",
  economic: "1211",
  military: "1212",
  judicial: "1213",
  intelligence: "1214",
  diplomatic: "120",
  aid: "122",
  economicAid: "1221",
  militaryAid: "1222",
  humanitarianAid: "1223",
  reform: "123",
  rights: "1233",
  release: "1243",
  sanctions: "1244",
  ceasefire: "1246",
  mediation: "127",
};

/** Deeds that news tells of: whatever the kind is, such words decide. */
const deeds: { readonly [trigger in TriggerClass]?: string } = {
  asylum: "075",
  easing: "081",
  releasing: "0841",
  withdrawing: "0874",
  investigating: "090",
  protesting: "140",
  mobilising: "150",
  sanctioning: "163",
  expelling: "166",
  "breaking-off": "160",
  arresting: "173",
  coercing: "170",
  attacking: "190",
};

function deedRows(): readonly Row[] {
  return Object.entries(deeds).map(([trigger, cameo]) => ({ kind: "report", cameo, trigger: trigger as TriggerClass }));
}

/** What is said not to have been done, asked or felt is a statement. */
function denied(kinds: readonly ActKind[]): readonly Row[] {
  return kinds.map((kind) => ({ kind, cameo: "010", negated: true }));
}

export const codeRows: readonly Row[] = [
  { kind: "affirm", cameo: "010" },
  { kind: "affirm", cameo: "019", joint: true },
  { kind: "affirm", cameo: "013", trigger: "hope" },
  { kind: "affirm", cameo: "014", trigger: "study" },
  { kind: "affirm", cameo: "018", trigger: "regret", plover: "CONSULT" },
  { kind: "praise", cameo: "051" },
  { kind: "praise", cameo: "054", trigger: "recognition" },
  { kind: "thank", cameo: "051" },
  { kind: "congratulate", cameo: "017" },
  { kind: "condole", cameo: "018" },
  { kind: "support", cameo: "051" },
  { kind: "support", cameo: "052", trigger: "defence" },
  { kind: "support", cameo: "054", trigger: "recognition" },
  { kind: "support", cameo: "056", trigger: "forgiveness" },
  // A shared view is accord; a shared undertaking is diplomatic cooperation in CAMEO and AGREE in PLOVER; a signature is 057.
  { kind: "agree", cameo: "019" },
  ...(
    [
      "visit",
      "session",
      "meeting",
      "conference",
      "agreement",
      "mission",
      "training",
      "aid",
      "cooperation",
      "other",
    ] as const
  ).map((type): Row => ({ kind: "agree", cameo: "050", subject: [type], plover: "AGREE" })),
  { kind: "agree", cameo: "057", trigger: "signing" },
  { kind: "agree", cameo: "057", trigger: "signing", subject: ["agreement"] },
  ...rowsOf("request", appeal),
  { kind: "request", cameo: "028", field: "mediation", trigger: "mediating" },
  { kind: "invite", cameo: "036" },
  { kind: "invite", cameo: "021", subject: ["cooperation"] },
  { kind: "invite", cameo: "0211", subject: ["cooperation"], field: "economic" },
  { kind: "invite", cameo: "0211", field: "economic", plover: "REQUEST" },
  { kind: "invite", cameo: "036", subject: meetings, field: "economic" },
  ...rowsOf("offer", { ...intent, mediation: "039" }),
  { kind: "offer", cameo: "039", trigger: "mediating" },
  ...rowsOf("pledge", intent),
  { kind: "pledge", cameo: "014", trigger: "study" },
  { kind: "report", cameo: "010" },
  { kind: "report", cameo: "040", subject: meetings },
  { kind: "report", cameo: "041", trigger: "telephone" },
  { kind: "report", cameo: "042", trigger: "visiting" },
  { kind: "report", cameo: "043", trigger: "hosting" },
  { kind: "report", cameo: "045", trigger: "mediating" },
  { kind: "report", cameo: "046", trigger: "negotiating" },
  { kind: "report", cameo: "050", trigger: "opening-mission" },
  { kind: "report", cameo: "054", trigger: "recognition" },
  { kind: "report", cameo: "055", trigger: "apology" },
  { kind: "report", cameo: "057", trigger: "signing" },
  { kind: "report", cameo: "060", subject: ["cooperation"] },
  { kind: "report", cameo: "060", trigger: "working-together" },
  { kind: "report", cameo: "061", trigger: "working-together", field: "economic" },
  { kind: "report", cameo: "062", trigger: "working-together", field: "military" },
  { kind: "report", cameo: "063", trigger: "working-together", field: "judicial" },
  { kind: "report", cameo: "064", trigger: "working-together", field: "intelligence" },
  { kind: "report", cameo: "070", subject: aid },
  { kind: "report", cameo: "070", trigger: "giving" },
  { kind: "report", cameo: "071", trigger: "giving", field: "economic" },
  { kind: "report", cameo: "072", trigger: "giving", field: "military" },
  { kind: "report", cameo: "073", trigger: "giving", field: "humanitarian" },
  { kind: "report", cameo: "085", trigger: "easing", field: "sanctions" },
  ...deedRows(),
  { kind: "concern", cameo: "012" },
  { kind: "concern", cameo: "018", trigger: "regret", plover: "CONSULT" },
  { kind: "concern", cameo: "110", trigger: "disappointment" },
  { kind: "condemn", cameo: "111" },
  { kind: "condemn", cameo: "112", trigger: "accusation" },
  { kind: "condemn", cameo: "1121", trigger: "accusation", field: "judicial" },
  { kind: "condemn", cameo: "1122", trigger: "accusation", field: "rights" },
  { kind: "condemn", cameo: "1123", trigger: "accusation", field: "military" },
  { kind: "condemn", cameo: "114", trigger: "complaint" },
  ...rowsOf("reject", refusal),
  { kind: "reject", cameo: "126", field: "mediation", trigger: "mediating" },
  ...rowsOf("demand", demand),
  { kind: "demand", cameo: "108", field: "mediation", trigger: "mediating" },
  { kind: "demand", cameo: "139", trigger: "ultimatum" },
  { kind: "warn", cameo: "130" },
  { kind: "warn", cameo: "1312", field: "sanctions" },
  { kind: "warn", cameo: "134", trigger: "breaking-off" },
  { kind: "warn", cameo: "138", trigger: "attacking" },
  { kind: "warn", cameo: "139", trigger: "ultimatum" },
  { kind: "discuss", cameo: "040" },
  { kind: "discuss", cameo: "041", trigger: "telephone" },
  { kind: "discuss", cameo: "042", trigger: "visiting" },
  { kind: "discuss", cameo: "043", trigger: "hosting" },
  { kind: "discuss", cameo: "045", trigger: "mediating" },
  { kind: "discuss", cameo: "046", trigger: "negotiating" },
  // Negated: a refusal where the thing was in one's own hands, a statement otherwise.
  ...rowsOf("agree", refusal, { negated: true }),
  ...rowsOf("support", refusal, { negated: true }),
  ...rowsOf("offer", refusal, { negated: true }),
  ...rowsOf("pledge", refusal, { negated: true }),
  ...denied(["affirm", "praise", "thank", "congratulate", "condole", "request", "invite", "report", "concern"]),
  ...denied(["condemn", "reject", "demand", "warn", "discuss"]),
];

/** What a row asks beside the kind and the subject, and the codes it gives. */
interface CodedRow {
  readonly trigger: TriggerClass | null;
  /** Whether it asks a subject. */
  readonly subject: boolean;
  readonly field: Field | null;
  readonly joint: boolean | null;
  readonly codes: EventCodes;
}

/** The rows that may fit acts of one kind and subject: those that ask no field, and all. */
interface Rows {
  readonly fieldless: CodedRow[];
  readonly all: CodedRow[];
}

/**
 * How much a row asks, or -1 where the act does not have it. A negation outweighs all, the words of the act its subject,
 * its subject the field; of several fields the first of `fields` counts most.
 */
function weightOf(row: CodedRow, act: CodedAct, fields: readonly Field[]): number {
  let weight = row.subject ? 100 : 0;
  if (row.trigger !== null) {
    if (act.trigger == null || row.trigger !== act.trigger) return -1;
    weight += 1000;
  }
  if (row.field !== null) {
    const place = fields.indexOf(row.field);
    if (place < 0) return -1;
    weight += 50 - place;
  }
  if (row.joint !== null) {
    if (row.joint !== act.joint) return -1;
    weight += 10;
  }
  return weight;
}

/** The rows of each kind by the subject of the act: for what is said not to have been done, and for the others. */
type RowsBySubject = ReadonlyMap<SubjectType | null, Rows>;
const plainRows = new Map<ActKind, RowsBySubject>();
const negatedRows = new Map<ActKind, RowsBySubject>();
for (const kind of actKinds) {
  plainRows.set(kind, rowsBySubject(kind, false));
  negatedRows.set(kind, rowsBySubject(kind, true));
}

function rowsBySubject(kind: ActKind, denies: boolean): RowsBySubject {
  const found = new Map<SubjectType | null, Rows>();
  for (const type of [null, ...subjectTypes]) found.set(type, { fieldless: [], all: [] });
  for (const row of codeRows) {
    if (row.kind !== kind || (row.negated ?? false) !== denies) continue;
    const { cameo, plover, trigger = null, subject, field = null, joint = null } = row;
    const codes: EventCodes = { cameo, plover: plover ?? ploverOf(cameo) };
    // all made here: rows of a dozen shapes would be looked into slowly
    const coded: CodedRow = { trigger, subject: subject !== undefined, field, joint, codes };
    for (const [type, { fieldless, all }] of found) {
      if (subject && (type === null || !subject.includes(type))) continue;
      all.push(coded);
      if (field === null) fieldless.push(coded);
    }
  }
  return found;
}

/** The event codes of an act. Every act has them: each kind has a row that asks nothing more. */
export function codesFor(act: CodedAct): EventCodes {
  const fields = fieldsOf(act.topics);
  const rows = (act.negated ? negatedRows : plainRows).get(act.kind)?.get(act.subject ?? null);
  let best: CodedRow | null = null;
  let most = -1;
  for (const row of (fields.length > 0 ? rows?.all : rows?.fieldless) ?? []) {
    const weight = weightOf(row, act, fields);
    if (weight > most) {
      most = weight;
      best = row;
    }
  }
  if (best === null) throw new RangeError(`no event code for an act of kind "${act.kind}"`);
  return best.codes;
}
