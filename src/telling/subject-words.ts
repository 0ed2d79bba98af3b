import type { ChanceryRecord, Party, Subject } from "../record/record.ts";
import type { MatterSubject } from "../register/report.ts";
import { grouped, listOf, ordinal } from "./english.ts";
import { officeWords } from "./kind-words.ts";
import { shown } from "./reading-order.ts";

/** The subject of one record's undertaking with its body and person named, as a matter's subject has them. */
export function namedSubject(subject: Subject, record: ChanceryRecord): MatterSubject {
  const { body, visitorPerson, ...rest } = subject;
  return {
    ...rest,
    ...(body === undefined ? {} : { body: record.bodies.find(({ id }) => id === body)?.name ?? null }),
    ...(visitorPerson === undefined
      ? {}
      : { visitorPerson: record.actors.find(({ id }) => id === visitorPerson)?.name ?? null }),
  };
}

const some = (text: string | null | undefined): text is string => text !== null && text !== undefined && text !== "";

/** What an undertaking or a matter is about, as a noun phrase: `the 8th session of the Joint Commission`. */
export function subjectWords(subject: MatterSubject, partyName: (code: Party) => string): string {
  const parties = (codes: readonly Party[] | undefined) => listOf((codes ?? []).map(partyName));
  const field = some(subject.field) ? shown(subject.field) : "";
  const onField = field === "" ? "" : ` on ${field}`;
  switch (subject.type) {
    case "visit": {
      const offices = listOf((subject.visitorOffices ?? []).map(officeWords));
      const visitors = parties(subject.visitor);
      const who = some(subject.visitorPerson) ? shown(subject.visitorPerson) : offices;
      const visitor = who === "" ? visitors : visitors === "" ? who : `${who} (${visitors})`;
      const host = parties(subject.host);
      return `a visit${visitor === "" ? "" : ` by ${visitor}`}${host === "" ? "" : ` to ${host}`}`;
    }
    case "session": {
      const body = some(subject.body) ? theName(shown(subject.body)) : "a joint body that is not named";
      const number = subject.number ?? null;
      const sitting = sittingNoun(subject.body ?? "");
      return number === null ? `a ${sitting} of ${body}` : `the ${ordinal(number)} ${sitting} of ${body}`;
    }
    case "meeting": {
      const between = parties(subject.between);
      return `a meeting${between === "" ? "" : ` between ${between}`}${onField}`;
    }
    case "conference":
      return some(subject.name) ? shown(subject.name) : "a conference";
    case "agreement":
      if (!some(subject.name)) return `an agreement${onField}`;
      // "agreement on air services" names its field
      return shown(subject.name).toLowerCase().includes(field.toLowerCase())
        ? shown(subject.name)
        : `${shown(subject.name)}${onField}`;
    case "mission": {
      const of = some(subject.of) ? ` of ${partyName(subject.of)}` : "";
      const place = some(subject.in) ? ` in ${partyName(subject.in)}` : "";
      return `the mission${of}${place}`;
    }
    case "training": {
      const count = subject.count ?? null;
      return `training${count === null ? "" : ` (${grouped(count)})`}${onField}`;
    }
    case "aid": {
      const sum = [
        some(subject.currency) ? shown(subject.currency) : null,
        subject.amount == null ? null : amountWords(subject.amount),
      ];
      const parts = [sum.filter(some).join(" "), shown(subject.goods ?? "")].filter(some);
      return parts.length === 0 ? "aid" : `aid: ${parts.join(", ")}`;
    }
    case "cooperation":
      return `cooperation${onField}`;
    case "other":
      return some(subject.name) ? shown(subject.name) : "something that fits no other kind";
  }
}

/** What a body's coming together is called: consultations have rounds. */
export function sittingNoun(body: string): string {
  return /\bconsultations?\b/i.test(body) ? "round" : "session";
}

/** `12 billion`, `1.5 million`; below a million in figures. */
function amountWords(amount: number): string {
  const units = [
    [1e12, "trillion"],
    [1e9, "billion"],
    [1e6, "million"],
  ] as const;
  const [size, unit] = units.find(([least]) => amount >= least) ?? [1, ""];
  const short = amount / size;
  return unit === "" || Math.round(short * 100) !== short * 100 ? grouped(amount) : `${grouped(short)} ${unit}`;
}

/** A body's name within a sentence: an article before it unless it brings its own. */
export function theName(name: string): string {
  return /^(?:the|a|an)\s/i.test(name) || !/^[A-Za-z]/.test(name) ? name : `the ${name}`;
}
