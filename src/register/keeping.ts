import { daysBetween, momentEnd, momentStart } from "../record/moment.ts";
import type { Office, Party } from "../record/record.ts";
import type { Happening, Named, Present, Testimony } from "./evidence.ts";
import type { HistoryEvent } from "./report.ts";
import type { Statement } from "./statements.ts";
import type { Gist } from "./subjects.ts";
import { fallsOn } from "./subjects.ts";
import {
  givesUp,
  isAid,
  isDeed,
  namesMission,
  partTold,
  refersBack,
  shared,
  sharedWords,
  speaksOfCandidacy,
  speaksOfWordGiven,
  tellsDone,
  tellsOf,
  tellsOfFuture,
  tellsSameDone,
  wordsBehind,
} from "./wording.ts";

/** Whether something that happened shows what became of a matter: yes with reasons, perhaps (a person decides), or no. */
export interface Finding {
  readonly verdict: "shows" | "perhaps" | "no";
  readonly event: HistoryEvent;
  readonly rule: string;
  readonly reasons: readonly string[];
  readonly doubts: readonly string[];
}

const nothing: Finding = { verdict: "no", event: "kept", rule: "", reasons: [], doubts: [] };

function shows(event: HistoryEvent, rule: string, ...reasons: string[]): Finding {
  return { verdict: "shows", event, rule, reasons, doubts: [] };
}

function perhaps(event: HistoryEvent, rule: string, reasons: string[], doubts: string[]): Finding {
  return { verdict: "perhaps", event, rule, reasons, doubts };
}

/** Stems as the words that stand for them in what was said, for people to read. */
function spoken(stems: readonly string[], { quote }: Happening | Testimony): string {
  return wordsBehind(stems, quote).join(", ");
}

/** Encounters face to face: a call or a letter keeps no visit. */
const faceToFace: ReadonlySet<string> = new Set([
  "meeting",
  "visit",
  "session",
  "conference",
  "consultations",
  "signing",
]);
/** Those who live where they are accredited: their meetings there are no visits. */
const residents: ReadonlySet<Office> = new Set(["ambassador", "consul", "permanent-representative"]);
const principals: ReadonlySet<Office> = new Set([
  "head-of-state",
  "head-of-government",
  "deputy-head-of-government",
  "foreign-minister",
  "minister",
  "crown-prince",
  "speaker-of-parliament",
  "secretary-general",
]);

/** Days within which meetings of one person in one country belong to one stay. */
const stayDays = 3;

/** Who of the visiting side was there and does not live there. */
function guests(happening: Happening, visitor: readonly Party[]): Present[] {
  return happening.present.filter(
    ({ party, offices }) =>
      party !== null && visitor.includes(party) && !offices.some((office) => residents.has(office)),
  );
}

/** Whether a happening is the very stay at which the matter was first stated: an invitation given there asks for another. */
function isStayOfStatement(statement: Statement, happening: Happening, toldThere: readonly Happening[]): boolean {
  return toldThere.some(
    (told) =>
      told.start !== null &&
      happening.start !== null &&
      Math.abs(daysBetween(told.start, happening.start)) <= stayDays &&
      faceToFace.has(told.encounter.kind) &&
      (told.place?.country == null || told.place.country === happening.place?.country) &&
      guests(told, statement.visitor).length > 0,
  );
}

/** Somebody else's coming is worth a question only so many days after the matter was last spoken of. */
const substituteDays = 120;
/** Where nobody was named, a visit of anybody's may be meant for longer. */
const anybodyDays = 400;

function isWithin(days: number, last: Statement, happening: Happening): boolean {
  return happening.start !== null && daysBetween(last.said, happening.start) <= days;
}

/** A text published late announces what had taken place by then. */
function speaksOfThePast({ when, said }: Statement, { start, end }: Happening): boolean {
  if (when === null || start === null || end === null) return false;
  return momentEnd(when) <= said && fallsOn(when, start, end);
}

/** Does a happening in the host's country keep a visit that was promised or asked for? */
export function keepsVisit(
  first: Statement,
  last: Statement,
  gist: Gist,
  happening: Happening,
  toldThere: readonly Happening[],
): Finding {
  const country = happening.place?.country ?? null;
  if (country === null || !gist.host.includes(country) || !faceToFace.has(happening.encounter.kind)) return nothing;
  if (happening.start === null || happening.end === null) return nothing;
  if (happening.start < first.said && !speaksOfThePast(first, happening)) return nothing;
  if (isStayOfStatement(first, happening, toldThere)) return nothing;
  const here = guests(happening, gist.visitor);
  const where = `in ${happening.place?.name ?? country}, after it was first stated`;
  const rule = "register.visit.took-place";
  if (here.length === 0) {
    const named = happening.present.some(({ party }) => party !== null && gist.visitor.includes(party));
    if (
      happening.encounter.kind !== "visit" ||
      named ||
      !happening.parties.some((each) => gist.visitor.includes(each))
    ) {
      return nothing;
    }
    return perhaps("kept", rule, [`a visit ${where}`], ["the text does not say who came"]);
  }
  const [someone] = here;
  const names = here.map(({ name }) => name).join(", ");
  if (gist.delegation) {
    return perhaps(
      "kept-in-part",
      rule,
      [`${names} ${here.length > 1 ? "were" : "was"} ${where}`],
      ["the invitation is to delegations at large"],
    );
  }
  const same = gist.person ? here.find(({ person }) => person === gist.person) : undefined;
  if (same) return shows("kept", rule, `${same.name}, who was to come, was ${where}`);
  if (gist.offices.size > 0) {
    for (const guest of here) {
      const [office] = guest.offices.filter((each) => gist.offices.has(each));
      if (!office) continue;
      if (!gist.person) return shows("kept", rule, `${guest.name}, ${office.replaceAll("-", " ")}, was ${where}`);
      return perhaps(
        "kept",
        rule,
        [`${guest.name}, ${office.replaceAll("-", " ")}, was ${where}`],
        [`${gist.person.name} was to come`],
      );
    }
    const held = someone?.offices[0];
    if (!isWithin(substituteDays, last, happening)) return nothing;
    return perhaps(
      "kept",
      rule,
      [`${names} ${here.length > 1 ? "were" : "was"} ${where}`],
      [
        `the ${[...gist.offices].join(" or ")} was to come, ${held ? `not the ${held}` : "and the text gives no office"}`,
      ],
    );
  }
  if (!isWithin(gist.person ? substituteDays : anybodyDays, last, happening)) return nothing;
  if (gist.person)
    return perhaps(
      "kept",
      rule,
      [`${names} ${here.length > 1 ? "were" : "was"} ${where}`],
      [`${gist.person.name} was to come`],
    );
  // Nobody was named: the reader may have missed a name, so only the time set singles a visit out.
  const leading = here.find(({ offices }) => offices.some((office) => principals.has(office)));
  const timed = gist.due !== null && fallsOn(gist.due, happening.start, happening.end);
  if (leading && timed)
    return shows("kept", rule, `${leading.name} came ${where}, at the time set; nobody was named who was to come`);
  return perhaps(
    "kept",
    rule,
    [`${names} ${here.length > 1 ? "were" : "was"} ${where}`],
    ["nobody was named who was to come"],
  );
}

/** Do consultations or a meeting of the two keep a meeting agreed on? Only where time or place single it out. */
export function keepsMeeting(
  first: Statement,
  gist: Gist,
  happening: Happening,
  toldThere: readonly Happening[],
): Finding {
  const { kind } = happening.encounter;
  if (happening.start === null || happening.end === null || happening.start < first.said) return nothing;
  // On the day itself only what another text of it had set for that day.
  const sameDay = happening.start === first.said;
  if (sameDay && (happening.doc === first.doc || gist.due === null || momentStart(gist.due) < first.said))
    return nothing;
  if (kind !== "meeting" && kind !== "consultations") return nothing;
  if (!(first.subject.between ?? gist.owes).every((party) => happening.parties.includes(party))) return nothing;
  if (toldThere.some((told) => told.start !== null && Math.abs(daysBetween(told.start, happening.start ?? "")) <= 1)) {
    return nothing;
  }
  const words = shared(gist.about, happening.about);
  const placed = gist.country !== null && happening.place?.country === gist.country;
  const elsewhere = gist.country !== null && happening.place?.country != null && !placed;
  const timed = gist.due !== null && fallsOn(gist.due, happening.start, happening.end);
  const rule = "register.meeting.took-place";
  const reasons = [`the two sides met${happening.place ? ` in ${happening.place.name}` : ""}`];
  if (words.length > 0) reasons.push(sharedWords(words, happening.quote));
  if (timed) reasons.push("at the time set");
  if (placed) reasons.push("in the country set");
  if (elsewhere) return nothing;
  if (words.length >= 2 && kind === "consultations") return shows("kept", rule, ...reasons);
  if (timed && (placed || words.length > 0)) return shows("kept", rule, ...reasons);
  if (timed || words.length >= 2)
    return perhaps("kept", rule, reasons, ["nothing says that it is the meeting agreed on"]);
  return nothing;
}

/** Does a conference that took place keep the intention to hold or attend it? */
export function keepsConference(first: Statement, gist: Gist, happening: Happening): Finding {
  if (happening.encounter.kind !== "conference" || happening.start === null || happening.start < first.said)
    return nothing;
  const words = shared(gist.named.size > 0 ? gist.named : gist.about, happening.about);
  const present = gist.owes.some((party) => happening.parties.includes(party));
  if (words.length >= 2 && present) {
    return shows("kept", "register.conference.took-place", `the conference met (${spoken(words, happening)})`);
  }
  return words.length === 1 && present
    ? perhaps("kept", "register.conference.took-place", ["a conference met"], ["its name is given differently"])
    : nothing;
}

/** Does a signing keep an agreement that was to be signed? */
export function keepsAgreement(first: Statement, gist: Gist, signing: Happening | Testimony): Finding {
  const day = "act" in signing ? signing.day : signing.start;
  if (day === null || day < first.said || signing.doc === first.doc) return nothing;
  // What was to be ratified is not kept by its signing.
  const deed = tellsOf("ratified", first.quote) ? "ratified" : tellsOf("renewed", first.quote) ? "renewed" : "signed";
  const isTold = "act" in signing && (tellsDone(deed, signing.quote) || (deed === "renewed" && isSigned(signing)));
  const told = "act" in signing ? isTold && !signing.act.negated : deed !== "ratified";
  if (!told) return nothing;
  if (!("act" in signing) && signing.encounter.kind !== "signing") return nothing;
  const words = shared(gist.named.size > 0 ? gist.named : gist.about, signing.about);
  const least = Math.min((gist.named.size > 0 ? gist.named : gist.about).size, signing.about.size);
  const rule = "register.agreement.signed";
  if (words.length >= 2 && words.length / least >= 0.5) {
    return shows("kept", rule, `a signing is reported with the same words (${spoken(words, signing)})`);
  }
  const [common] = words;
  if (words.length === 1 && common === first.head && gist.named.size > 1) {
    return shows(
      "kept-in-part",
      rule,
      `of several things named one is reported as signed, of the same kind (${spoken(words, signing)})`,
    );
  }
  if (words.length >= 1) {
    return perhaps(
      "kept",
      rule,
      [`a signing is reported (${spoken(words, signing)})`],
      ["what was signed is told in other words"],
    );
  }
  return nothing;
}

function isSigned({ quote }: Testimony): boolean {
  return tellsDone("signed", quote);
}

/** Topics of training itself. */
const lessons: ReadonlySet<string> = new Set(["training", "education", "diplomatic-service"]);

/** After so many days without a word, work in the same field is new work. */
const silentDays = 1100;

/** What an act of a later document tells of a matter that no encounter settles: mission, training, aid,
 * cooperation. `last`: the day on which the matter was last heard of.
 */
export function testifies(first: Statement, last: string, gist: Gist, testimony: Testimony): Finding {
  const { act, doc } = testimony;
  const words = shared(gist.about, testimony.about).filter((word) => !isDeed(word));
  const topics = testimony.topics.filter((topic) => gist.topics.has(topic));
  const isLater = testimony.day >= first.said && doc !== first.doc;
  if (act.kind === "reject" && isLater && words.length >= 2 && act.byParty.some((party) => gist.owes.includes(party))) {
    const least = Math.min(gist.about.size, testimony.about.size);
    const isAsked = first.kind === "request" || first.kind === "demand";
    // Who promised it and says that it will not be gives it up; who was asked refuses.
    if (!isAsked && act.byParty.length === 1 && givesUp(testimony.quote))
      return shows("withdrawn", "register.given-up", `it is told that it will not be (${spoken(words, testimony)})`);
    if (isAsked && !act.negated && words.length * 2 >= least)
      return shows("declined", "register.refused", `the side that was asked refuses (${spoken(words, testimony)})`);
  }
  // thanks for an offer do not show that it was kept
  if (act.kind === "thank" && speaksOfWordGiven(testimony.quote)) return nothing;
  if (act.negated || testimony.isPromise || act.kind === "request" || act.kind === "discuss") return nothing;
  if (act.kind === "reject") {
    const refuses = act.byParty.some((party) => gist.owes.includes(party));
    return doc !== first.doc && refuses && (words.length >= 2 || (words.length > 0 && topics.length > 0))
      ? perhaps(
          "declined",
          "register.refused",
          ["the side that owes it refuses something"],
          ["whether this is meant is not clear"],
        )
      : nothing;
  }
  const after = isLater;
  const voted = after ? keepsBacking(first, gist, testimony) : nothing;
  if (voted.verdict !== "no") return voted;
  if (act.kind === "support") return nothing;
  if (testimony.putsOff && after && isPutOff(gist, testimony.putsOff, words)) {
    return shows("postponed", "register.put-off", "it is told as put off, and no new date is given");
  }
  const isTaken = gist.type === "visit" && gist.person !== null && testimony.accepts?.people.includes(gist.person);
  if (isTaken && after && act.byParty.some((party) => gist.owes.includes(party))) {
    return shows("accepted", "register.visit.accepted", "the guest is told to have accepted the invitation");
  }
  if (act.kind === "affirm" && first.type !== "training" && !isDoneAsAgreed(testimony)) return nothing;
  switch (first.type) {
    case "training": {
      if (act.kind === "agree") return nothing;
      // Who gives it may simply state how many are trained; what others affirm of it shows nothing.
      if (act.kind === "affirm" && !act.byParty.every((party) => gist.owes.includes(party))) return nothing;
      // What else a text may be about, "transport", is no sign of courses.
      const taught = topics.filter((topic) => lessons.has(topic));
      // "students need it" is said of many things: a statement needs more than that word
      const least = act.kind === "affirm" ? 2 : 1;
      const fits = words.length >= least && taught.length > 0;
      // Who thanks for the training got it; who reports it gave it, or both tell of it.
      const giver =
        act.kind === "thank" ? act.toParty.length === 0 || act.toParty.some((p) => gist.owes.includes(p)) : true;
      // The topic alone tells no two courses apart; it is enough where the promise names no field.
      const bare = taught.length > 0 && gist.named.size === 0 && after;
      const part = after ? partTold(testimony.quote) : null;
      if (giver && part && taught.length > 0 && countsOut(gist, testimony))
        return shows(
          part === "part" ? "kept-in-part" : "kept",
          "register.training.given",
          "so many of them are told as given",
        );
      return giver && (fits || bare) ? sign("register.training.goes-on", taught, words, testimony) : nothing;
    }
    case "cooperation":
      if (!after || act.kind === "agree" || daysBetween(last, testimony.day) > silentDays) return nothing;
      if (words.length >= 2 && isDone(testimony, words)) return done(words, testimony);
      // One word, "security", is in every readout.
      return words.length >= 2 ? sign("register.cooperation.goes-on", topics, words, testimony) : nothing;
    case "mission":
      return after && tellsDone("opened", testimony.quote) && namesMission(testimony.quote)
        ? shows(
            "kept",
            "register.mission.opened",
            `its opening is told${words.length > 0 ? ` (${spoken(words, testimony)})` : ""}`,
          )
        : nothing;
    case "aid":
      if (!after || words.length === 0) return nothing;
      // "Thanks for the assistance" may be for any, and after years for another.
      if (words.every(isAid) || daysBetween(last, testimony.day) > silentDays) return nothing;
      if (words.filter((word) => !isAid(word)).length < 2 && !words.some((word) => gist.named.has(word))) {
        return perhaps(
          "kept",
          "register.aid.delivered",
          [sharedWords(words, testimony.quote)],
          ["one word alone is shared"],
        );
      }
      return (act.kind === "report" && tellsDone("delivered", testimony.quote)) || act.kind === "thank"
        ? shows(
            doneOf(testimony),
            "register.aid.delivered",
            `${act.kind === "thank" ? "thanks for it" : "its delivery"} (${spoken(words, testimony)})`,
          )
        : nothing;
    case "agreement":
      return keepsAgreement(first, gist, testimony);
    case "conference":
      return after && (act.kind === "thank" || act.kind === "report") && words.length >= 2
        ? shows("kept", "register.conference.attended", `taking part is told (${spoken(words, testimony)})`)
        : nothing;
    case "other":
      if (after && words.length >= 2 && isDone(testimony, words)) return done(words, testimony);
      return after && words.length >= 2
        ? perhaps(
            "kept",
            "register.other.done",
            [sharedWords(words, testimony.quote)],
            ["whether it is the same thing is not clear"],
          )
        : nothing;
    default:
      return nothing;
  }
}

/** "Have left in keeping with the agreement": told as done, with what had been agreed, whoever says it. */
function isDoneAsAgreed({ quote }: Pick<Testimony, "quote">): boolean {
  return refersBack(quote) && tellsDone("completed", quote);
}

/** Whether a report tells that something was begun, finished, or done as had been agreed. */
function isDone({ act, quote }: Testimony, words: readonly string[]): boolean {
  if (isDoneAsAgreed({ quote })) return true;
  if (act.kind !== "report") return false;
  if (tellsSameDone(words, quote)) return true;
  return tellsDone("opened", quote) || tellsDone("completed", quote) || refersBack(quote);
}

/** Kept, or in part where the words tell of a part alone: "the first half of the grant". */
function doneOf({ quote }: Testimony): "kept" | "kept-in-part" {
  return partTold(quote) === "part" ? "kept-in-part" : "kept";
}

/** Whether words that tell of a part name the number that was promised. */
function countsOut({ count }: Gist, { quote }: Testimony): boolean {
  return count !== null && quote.replace(/(\d),(?=\d{3})/g, "$1").includes(String(count));
}

/** Does a vote for the other side, or thanks for it, keep support that was promised to its candidacy or asked for it? */
function keepsBacking(first: Statement, gist: Gist, testimony: Testimony): Finding {
  const { act, quote } = testimony;
  const [owes = ""] = gist.owes;
  if (gist.owes.length !== 1 || !(speaksOfCandidacy(first.quote) || tellsOf("voted", first.quote))) return nothing;
  const isThanks = act.kind === "thank" || act.kind === "praise";
  const isTold = tellsDone("voted", quote) && !tellsOfFuture(quote);
  const isTheirs = isThanks ? !act.byParty.includes(owes) : act.byParty.includes(owes) && act.byParty.length === 1;
  if (act.negated || act.kind === "request" || testimony.isPromise || !isTold || !isTheirs) return nothing;
  const words = shared(gist.about, testimony.about).filter((word) => !isDeed(word) && !backings.has(word));
  const rule = "register.backing.voted";
  return words.length > 0
    ? shows("kept", rule, `the vote is told (${spoken(words, testimony)})`)
    : perhaps("kept", rule, ["a vote for the other side is told"], ["in what election is not said in the same words"]);
}

/** Stems that every word of support for a candidacy has. */
const backings: ReadonlySet<string> = new Set(["candi", "elect", "vote", "voted", "favou", "favor", "suppo", "backi"]);

function done(words: readonly string[], testimony: Testimony): Finding {
  return shows(doneOf(testimony), "register.done", `a report tells that it was done (${spoken(words, testimony)})`);
}

/** Whether words that put something off mean this matter: they name its visitor, its body, or what it is about. */
function isPutOff(gist: Gist, { people, bodies }: Named, words: readonly string[]): boolean {
  switch (gist.type) {
    case "visit":
      return gist.person !== null && people.includes(gist.person);
    case "session":
      return gist.body !== null && bodies.includes(gist.body);
    default:
      return words.length >= 2;
  }
}

function sign(rule: string, topics: readonly string[], words: readonly string[], testimony: Testimony): Finding {
  const reasons = ["a sign of life of standing work"];
  if (topics.length > 0) reasons.push(`the same topic, ${topics[0]}`);
  if (words.length > 0) reasons.push(sharedWords(words, testimony.quote));
  return shows("continuing", rule, ...reasons);
}

/** Whether two happenings may be one: the same days, give or take a stay. */
export function sameStay(start: string, end: string, happening: Happening): boolean {
  if (happening.start === null || happening.end === null) return false;
  return (
    daysBetween(momentEnd(end), momentStart(happening.start)) <= stayDays &&
    daysBetween(momentEnd(happening.end), momentStart(start)) <= stayDays
  );
}
