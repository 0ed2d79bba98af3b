/** What a sentence tells of an encounter on the side: by a noun ("in a meeting with"), after "when", far behind its verb. */
import type { EncounterKind } from "../../record/record.ts";
import type { Prepared } from "../prepare.ts";
import type { Tokens } from "../text/tokens.ts";
import { verbForm } from "../verb-table.ts";
import { bestMatch, type Head } from "./clauses.ts";
import type { ReadSentence } from "./document.ts";
import { beginningIn, type Mention, type PersonMention } from "./mentions.ts";
import { isConsultation, isSigning, mainOf, type Sources, type Told, toldOf } from "./told.ts";

/** "stated this when he received the Ambassador", "when the Ambassador paid him a courtesy call": told on the side. */
export function toldWhen(
  { document, symbols, pack }: Sources,
  read: ReadSentence,
  heads: readonly Head[],
  first: number,
): Told | null {
  const { tokens } = document;
  const { whens } = pack.encounterWords;
  if (!whens.standIn(read.marks)) return null;
  const limit = Math.min(read.sentence.last, first + 70);
  for (let i = first; i < limit; i += 1) {
    if (!whens.holds(tokens, i)) continue;
    for (let k = i + 1; k < Math.min(limit, i + 30); k += 1) {
      if (k > i + 12 && tokens.form[k] === ",") break;
      if (!(pack.verbBits.at(tokens, k) & verbForm.past) || pack.words.modals.holds(tokens, k - 1)) continue;
      const found = bestMatch(pack.encounters, symbols, k, limit);
      if (!found || found.rule.encounter === "conference") continue;
      const main = heads.find((head) => head.subject?.type === "person" && head.position === "finite");
      const speaker = main?.subject ?? personApart(read.mentions, i, found.last + 4) ?? null;
      return toldOf({ kind: found.rule.encounter, first: i, last: found.last, subject: speaker, nominal: true });
    }
  }
  return null;
}

/** "received in a farewell call at the palace H.E. Mr. Kolarov": the guest far from the verb, whatever he is called. */
export function toldReceived(
  { document, pack }: Sources,
  read: ReadSentence,
  opens: boolean,
  first: number,
): Told | null {
  if (!opens || !pack.encounterWords.receives.standIn(read.marks)) return null;
  const { tokens } = document;
  const { receives, letters, given } = pack.encounterWords;
  for (let i = first + 1; i < Math.min(read.sentence.last, first + 50); i += 1) {
    if (!receives.holds(tokens, i) || pack.words.auxiliaries.holds(tokens, i - 1)) continue;
    const [guest] = peopleIn(read.mentions, i + 1, read.sentence.last);
    const host = personEndingIn(read.mentions, i - 3, i);
    if (!guest || !host || guest.first > i + 20) return null;
    for (let k = i + 1; k < guest.first; k += 1) if (letters.holds(tokens, k) || given.holds(tokens, k)) return null;
    return toldOf({ kind: "meeting", first: i, clause: host.first, last: guest.last, subject: host });
  }
  return null;
}

/** "held on March 3, at the ministry in Riga, consultations with the Deputy Minister": a time or a place before what was held. */
export function toldFar(
  { document, pack }: Sources,
  read: ReadSentence,
  heads: readonly Head[],
  opens: boolean,
  first: number,
): Told | null {
  if (!opens || !pack.encounterWords.holding.standIn(read.marks)) return null;
  const { tokens } = document;
  const { holding, moments, meetings, notPlaces, remembered } = pack.encounterWords;
  const limit = Math.min(read.sentence.last, first + 60);
  for (let i = first + 1; i < limit; i += 1) {
    if (!holding.holds(tokens, i) || pack.words.auxiliaries.holds(tokens, i - 1)) continue;
    if (!moments.holds(tokens, i + 1) && !notPlaces.holds(tokens, i + 1)) return null;
    for (let k = i + 2; k < Math.min(limit - 1, i + 36); k += 1) {
      if (remembered.holds(tokens, k) && !notPlaces.holds(tokens, k + 1)) return null;
      if (!meetings.holds(tokens, k) || tokens.form[k + 1] !== "with") continue;
      const met = beginningIn(read.mentions, k + 1, k + 3);
      const host = read.mentions.findLast((mention) => mention.last <= i && mention.last >= i - 3);
      if (!met || met.type === "anaphor" || !host) return null;
      const kind = isConsultation(tokens, k) ? "consultations" : "meeting";
      const subject = heads.find((head) => head.first === i)?.subject ?? host;
      return toldOf({ kind, first: i, last: k + 1, subject });
    }
    return null;
  }
  return null;
}

/** "Among the Minister's visitors had been the Commander of UNIFIL". */
export function toldVisitor({ document, pack, state }: Sources, read: ReadSentence, first: number): Told | null {
  const sides = state.sides;
  const { tokens } = document;
  const { visitors } = pack.encounterWords;
  if (!sides || !visitors.standIn(read.marks)) return null;
  for (let i = first; i < Math.min(read.sentence.last, first + 12); i += 1) {
    if (!visitors.holds(tokens, i)) continue;
    for (let k = i + 1; k < Math.min(read.sentence.last, i + 10); k += 1) {
      if (!["was", "were", "been", "included"].includes(tokens.form[k] as string)) continue;
      const met = beginningIn(read.mentions, k + 1, k + 2);
      const party = met?.type === "person" ? (document.people.of(met)?.party ?? met.party) : null;
      if (!party || party === sides[0].party) return null;
      return toldOf({ kind: "meeting", first: i, clause: first, last: met?.last ?? k, subject: heHim(first) });
    }
  }
  return null;
}

/** "in a meeting with the Minister of Honduras", "during a reception in Hanoi for the Ambassador". */
export function toldNominal(
  { document, pack }: Sources,
  read: ReadSentence,
  heads: readonly Head[],
  fresh: boolean,
  first: number,
): Told | null {
  const { tokens } = document;
  const { encounterWords } = pack;
  const main = mainOf(heads);
  const limit = Math.min(read.sentence.last, first + 80);
  const { marks } = read;
  const nouns =
    encounterWords.meetings.standIn(marks) ||
    encounterWords.calls.standIn(marks) ||
    encounterWords.courtesies.standIn(marks) ||
    (fresh && encounterWords.appearances.standIn(marks));
  if (nouns && !main) {
    const opening = openingNoun(read, first, tokens, pack);
    if (opening) return opening;
  }
  const tellable = nouns || encounterWords.gerunds.standIn(marks) || encounterWords.receives.standIn(marks);
  if (!tellable && !encounterWords.addressing.standIn(marks)) return null;
  const end = tellable && encounterWords.within.standIn(marks) ? limit : Math.min(limit, first + 4);
  for (let i = first; i < end; i += 1) {
    const within = encounterWords.within.holds(tokens, i);
    if (!within && i > first + 3) continue;
    // "The meeting between the UN chief and the Minister of Niger saw": the telling is the subject
    const tells = i <= first + 1 && encounterWords.meetings.holds(tokens, i + 1) && tokens.form[i + 2] === "between";
    if (tells && !within) {
      const [one, two] = peopleIn(read.mentions, i + 3, i + 39);
      if (one && two && one.first <= i + 4 && tokens.form[two.first - 1] === "and")
        return toldOf({ kind: "meeting", first: i, last: two.last, subject: one, nominal: true });
    }
    // "Talking to the Ambassador of Oman, the Minister stressed"
    if (
      i <= first + 3 &&
      encounterWords.addressing.holds(tokens, i) &&
      (tokens.form[i + 1] === "to" || tokens.form[i + 1] === "with")
    ) {
      const met = beginningIn(read.mentions, i + 2, i + 3);
      if (met?.type === "person" && met.party && !met.plural && main?.subject && main.subject !== met) {
        return toldOf({ kind: "meeting", first: i, last: met.last, subject: main.subject, nominal: true });
      }
    }
    if (!within) continue;
    if (!fresh && main && i > main.first && main.encounter?.encounter !== "letter") return null;
    // "after meeting the Vice Minister of Indonesia", "upon receiving the Ambassador"
    if (encounterWords.gerunds.holds(tokens, i + 1)) {
      const met = beginningIn(read.mentions, i + 2, i + 3);
      if (met?.type === "person" && !(met.plural && !met.party)) {
        const subject = subjectBeside(main, met);
        return toldOf({ kind: "meeting", first: i, last: met.last, subject, nominal: true });
      }
    }
    // "after being received by the Minister of Peru"
    if (pack.words.auxiliaries.holds(tokens, i + 1) && encounterWords.receives.holds(tokens, i + 2)) {
      const host = tokens.form[i + 3] === "by" ? beginningIn(read.mentions, i + 4, i + 5) : undefined;
      if (host?.type === "person" && !host.plural) {
        const subject = subjectBeside(main, host);
        return toldOf({ kind: "meeting", first: i, last: host.last, subject, nominal: true });
      }
    }
    let noun = -1;
    let courtesy = false;
    let kind: EncounterKind = "meeting";
    for (let k = i + 1; k < Math.min(limit, i + 8); k += 1) {
      const form = tokens.form[k] as string;
      if (encounterWords.remembered.holds(tokens, k) || form === ",") break;
      // "during a courtesy call on the Minister", "a courtesy visit by the Ambassador"
      if (
        encounterWords.courtesies.holds(tokens, k - 1) &&
        (form === "call" || encounterWords.visitNouns.holds(tokens, k))
      ) {
        noun = k;
        courtesy = true;
      } else if (
        encounterWords.calls.holds(tokens, k) &&
        (encounterWords.phones.holds(tokens, k - 1) || form === "call")
      ) {
        noun = k;
        kind = "call";
      } else if (form === "ceremony" && heads.some((head) => head.act && isSigning(tokens, head))) {
        // "were signed at a ceremony between": the signing tells of itself
        break;
      } else if (
        encounterWords.meetings.holds(tokens, k) ||
        // "at a press conference with his counterpart": they have met, where nothing else was told
        (fresh && encounterWords.appearances.holds(tokens, k) && tokens.form[k + 1] === "with")
      ) {
        noun = k;
        kind = isConsultation(tokens, k) ? "consultations" : "meeting";
      } else if (noun >= 0) break;
      else if (encounterWords.links.holds(tokens, k)) break;
    }
    if (noun < 0) continue;
    for (let k = noun + 1; k < Math.min(limit, noun + 16); k += 1) {
      const linked =
        encounterWords.links.holds(tokens, k) ||
        (courtesy && k <= noun + 2 && encounterWords.placing.holds(tokens, k)) ||
        (courtesy && k === noun + 1 && tokens.form[k] === "by");
      if (!linked) continue;
      const met = beginningIn(read.mentions, k + 1, k + 3);
      if (!met || met.type === "anaphor") break;
      if (met.type === "party" && met.sort !== "name" && met.sort !== "side") break;
      if (met.type === "person" && met.plural && !met.party) break;
      const subject = subjectBeside(main, met);
      return toldOf({ kind, first: i, last: met.last, subject, nominal: true });
    }
  }
  return null;
}

/** The first side, as "he" would name it. */
function heHim(at: number): Mention {
  return { type: "anaphor", first: at, last: at, refers: "he" };
}

/** The subject of a sentence's main clause, where it is not whom the aside names. */
function subjectBeside(main: Head | null, met: Mention): Mention | null {
  return main !== null && main.subject !== met ? main.subject : null;
}

/** The people who are named from one token to another, its end among them. */
function peopleIn(mentions: readonly Mention[], first: number, last: number): readonly PersonMention[] {
  return mentions.filter(
    (mention): mention is PersonMention => mention.type === "person" && mention.first >= first && mention.first <= last,
  );
}

/** The last person whose mention ends from one token to another, its end among them. */
function personEndingIn(mentions: readonly Mention[], first: number, last: number): Mention | undefined {
  return mentions.findLast((mention) => mention.type === "person" && mention.last <= last && mention.last >= first);
}

/** The first person who is named before or after a range of tokens. */
function personApart(mentions: readonly Mention[], first: number, last: number): Mention | undefined {
  return mentions.find((mention) => mention.type === "person" && (mention.last <= first || mention.first > last));
}

/** "Meeting with Foreign Minister Aho in Lima.", "Phone call with the President of Peru.": a note without a verb. */
function openingNoun(read: ReadSentence, first: number, tokens: Tokens, pack: Prepared): Told | null {
  const { meetings, calls, phones, links } = pack.encounterWords;
  for (let k = first; k < first + 3; k += 1) {
    const called = calls.holds(tokens, k) && (tokens.form[k] === "call" || phones.holds(tokens, k - 1));
    if (!called && !meetings.holds(tokens, k)) continue;
    if (!links.holds(tokens, k + 1)) continue;
    const met = beginningIn(read.mentions, k + 2, k + 3);
    if (met?.type !== "person" || (met.plural && !met.party)) return null;
    // "Talks between the Ministers are also planned": a sentence, whose verb no rule knows
    for (let i = met.last; i < read.sentence.last; i += 1) if (pack.words.auxiliaries.holds(tokens, i)) return null;
    const kind = called ? "call" : isConsultation(tokens, k) ? "consultations" : "meeting";
    return toldOf({ kind, first, last: met.last, subject: null, nominal: true, opens: true });
  }
  return null;
}
