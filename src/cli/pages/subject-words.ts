import type { MatterSubject } from "../../operations/follow-parties.ts";
import { partyName } from "../../operations/resolve-party.ts";
import { counted, partiesInWords } from "../words.ts";

const offices: ReadonlyMap<string, string> = new Map([
  ["head-of-state", "head of state"],
  ["head-of-government", "head of government"],
  ["deputy-head-of-government", "deputy head of government"],
  ["foreign-minister", "foreign minister"],
  ["deputy-foreign-minister", "deputy foreign minister"],
]);

/** What a matter is about, as a heading: "Visit of Russia's foreign minister to Iraq", "Session 8 of the Joint Committee". */
export function subjectInWords(subject: MatterSubject): string {
  switch (subject.type) {
    case "visit": {
      const side = partiesInWords(subject.visitor ?? []);
      const office = subject.visitorOffices?.[0];
      const who = office ? `${side}'s ${offices.get(office) ?? office.replaceAll("-", " ")}` : side;
      return `Visit${who ? ` of ${who}` : ""}${toWhere(subject.host)}`;
    }
    case "session":
      return `${subject.number ? `Session ${subject.number}` : "Next session"} of ${subject.body ?? "a joint body"}`;
    case "meeting":
      return `Meeting${subject.between?.length ? ` of ${partiesInWords(subject.between)}` : ""}${about(subject.name ?? subject.field)}`;
    case "conference":
      return `Conference${about(subject.name)}`;
    case "agreement":
      return `Agreement${about(subject.name ?? subject.field)}`;
    case "mission": {
      const whose = subject.of ? `${partyName(subject.of)}'s mission` : "Mission";
      return subject.in ? `${whose} in ${partyName(subject.in)}` : whose;
    }
    case "training":
      return `Training${subject.count ? ` (${counted(subject.count, "place")})` : ""}${about(subject.field)}`;
    case "aid": {
      const sum = [subject.amount?.toLocaleString("en"), subject.currency].filter(Boolean).join(" ");
      return `Aid${about([sum, subject.goods].filter(Boolean).join(", "))}`;
    }
    case "cooperation":
      return `Cooperation${about(subject.field ?? subject.name)}`;
    case "other":
      return `Other${about(subject.name ?? subject.field)}`;
  }
}

function toWhere(parties: MatterSubject["host"]): string {
  return parties?.length ? ` to ${partiesInWords(parties)}` : "";
}

function about(words: string | null | undefined): string {
  return words ? `: ${words}` : "";
}
