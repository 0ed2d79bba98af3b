import { momentEnd, momentStart } from "../../record/moment.ts";
import type { SubjectRule } from "../language-pack.ts";
import type { Prepared } from "../prepare.ts";
import { shape } from "../text/tokens.ts";
import { verbForm } from "../verb-table.ts";
import { numberAt } from "./bodies.ts";
import { bestMatch, type Head, type Symbols } from "./clauses.ts";
import { type ReadDocument, type ReadSentence, timesBetween } from "./document.ts";

const checked: ReadonlySet<string> = new Set(["session", "visit", "agreement", "mission", "meeting"]);

/** What the content of an act tells: whether it can be checked later, whether it is to come. */
export class ActContent {
  readonly #document: ReadDocument;
  readonly #symbols: Symbols;
  readonly #pack: Prepared;

  constructor(document: ReadDocument, symbols: Symbols, pack: Prepared) {
    this.#document = document;
    this.#symbols = symbols;
    this.#pack = pack;
  }

  /** "the need to hold", not "the importance of holding". */
  #needs(core: Head): boolean {
    const { tokens } = this.#document;
    for (let i = core.first; i < core.last; i += 1) if (this.#pack.words.needs.holds(tokens, i)) return true;
    return false;
  }

  /** "Said that work goes on on four memorandums, which will be signed in May": what is said promises in passing. */
  promisesAside({ marks }: ReadSentence, core: Head, end: number): boolean {
    if (!this.#pack.phrases.asidePromises.mayStandIn(marks)) return false;
    for (let i = core.last; i < end; i += 1)
      if (this.#pack.phrases.asidePromises.find(this.#document.tokens, i, end)) return true;
    return false;
  }

  /** Whether what is asked is to stop: "to end its interference", "to withdraw". */
  presses(core: Head, end: number): boolean {
    const { tokens } = this.#document;
    const { pressing, determiners } = this.#pack.words;
    for (let i = core.first + 1; i < end; i += 1)
      // "before the end of the year"
      if (pressing.holds(tokens, i) && !determiners.holds(tokens, i - 1)) return true;
    return false;
  }

  /** Whether anybody can see later if what an act is about has been done. */
  checkable(core: Head, last: number): boolean {
    if (this.#isDue(core, last)) return true;
    const { tokens } = this.#document;
    // "the importance of holding the next session was underlined"
    const stressed = core.thing && core.last >= last;
    const from = stressed ? core.clause : core.first + 1;
    const end = stressed ? core.first : last;
    for (let i = from; i < end; i += 1) {
      // "the importance of implementing the points agreed during the third session": what was, is not asked for
      if (!stressed && i > core.last && this.#isPast(i)) return false;
      const found = bestMatch(this.#pack.subjects, this.#symbols, i, end, isChecked);
      if (!found) continue;
      const done = found.rule.type === "cooperation" || found.rule.type === "other";
      if (done && (this.#needs(core) || core.act?.selfward)) return true;
      if (found.rule.type === "meeting" && (this.#needs(core) || this.isTurn(found))) return true;
      if (found.rule.type === "session" || found.rule.type === "mission") return true;
      if (
        found.rule.type === "agreement" &&
        // "the need for an early signing of": the deed may stand behind its adjective, or end its words: "would be signed"
        [
          found.first,
          this.#needs(core) ? found.first + 1 : found.first,
          this.#pack.words.auxiliaries.holds(tokens, found.last - 2) ? found.last - 1 : found.first,
        ].some((at) => /sign|conclu|finali|ratif/.test(tokens.form[at] ?? ""))
      )
        return true;
    }
    return false;
  }

  /**
   * "The agreement would be signed", "a meeting of experts will take place in June": the thing named before its verb can
   * be checked, as what is to be made of it is told, or a day to come. `bare` where nobody is said to say it.
   */
  isComing(core: Head, end: number, bare: boolean): boolean {
    const { tokens, published, times } = this.#document;
    const sits = this.#pack.undertakingWords.sits.find(tokens, core.first, end) !== null;
    const named = timesBetween(times, tokens.start[core.clause] as number, tokens.end[end - 1] as number).filter(
      ({ role }) => role === "point" || role === "deadline",
    );
    const dated =
      published !== null && named.some(({ value }) => value !== null && momentEnd(value) > momentEnd(published));
    // "soon", "in the near future" is to come; so is any day where the text is of none
    const coming = dated || named.some(({ value }) => value === null || published === null);
    // "The two sides will hold a meeting of experts in June": the thing stands behind the verb
    const told = core.subject !== null && !(core.subject.type === "anaphor" && core.subject.refers === "event");
    if (told) {
      for (let i = core.first; i < end; i += 1) {
        const found = bestMatch(this.#pack.subjects, this.#symbols, i, end, ({ rank }) => !rank);
        // "will set up a working group": that it is there can be seen, whatever the day
        if (found) return coming || (found.rule.type === "cooperation" && i <= core.last + 1);
      }
      return false;
    }
    for (let i = core.clause; i < core.first; i += 1) {
      // what stands behind the preposition only tells of what: "the results of the visit will be signed"
      if (i > core.clause && this.#pack.words.prepositions.holds(tokens, i)) return false;
      const found = bestMatch(this.#pack.subjects, this.#symbols, i, end, ({ rank }) => rank !== "signed");
      if (!found) continue;
      const { type } = found.rule;
      const reaches = found.last > core.first;
      if (type === "agreement" || type === "mission") return reaches && (!bare || coming);
      if (type === "session" || type === "meeting") return (sits || reaches) && (coming || this.isTurn(found));
      if (type === "visit") return sits && dated;
      if (type === "cooperation" && !found.rule.rank) return reaches && dated;
    }
    return false;
  }

  /** "Will visit Latvia next year": a visit of a month or year to come. What is for a day to come belongs to a visit that is going on. */
  isLaterVisit(core: Head, end: number): boolean {
    const { tokens, published, times } = this.#document;
    if (!this.#names(core.first, end, "visit")) return false;
    return (
      this.isReturnVisit(core, end) ||
      (published !== null &&
        timesBetween(times, tokens.start[core.first] as number, tokens.end[end - 1] as number).some(
          ({ value }) => value !== null && isWide(value) && momentEnd(value) > momentEnd(published),
        ))
    );
  }

  /** "A return visit". */
  isReturnVisit(core: Head, end: number): boolean {
    for (let i = core.first; i < end; i += 1)
      if (this.#pack.phrases.returnVisits.find(this.#document.tokens, i, end)) return true;
    return false;
  }

  /** Whether the thing before a verb is to be given to somebody, or they are to be trained. */
  isGiven(core: Head, end: number): boolean {
    return this.#names(core.clause, end, "aid") || this.#names(core.clause, end, "training");
  }

  /** Whether what is promised are goods, money or training. */
  gives(core: Head, end: number): boolean {
    return this.#names(core.last, end, "aid") || this.#names(core.last, end, "training");
  }

  /** Whether what is promised is a paper to be signed. */
  concludes(core: Head, end: number): boolean {
    return this.#names(core.last - 1, end, "agreement");
  }

  #names(from: number, end: number, type: SubjectRule["type"]): boolean {
    for (let i = from; i < end; i += 1) {
      const found = bestMatch(this.#pack.subjects, this.#symbols, i, end, ({ rank }) => !rank);
      if (found) return found.rule.type === type;
    }
    return false;
  }

  /** Whether what a noun is joined to was received. */
  received(core: Head, { sentence }: ReadSentence): boolean {
    for (let i = core.first - 1; i >= sentence.first; i -= 1)
      if (this.#pack.encounterWords.receives.holds(this.#document.tokens, i)) return true;
    return false;
  }

  /** "The need to put the law into practice before October": what is needed has a day by which it is to be. */
  #isDue(core: Head, last: number): boolean {
    const { tokens, published, times } = this.#document;
    if (!this.#needs(core) || !published) return false;
    const from = tokens.start[core.last - 1] as number;
    const end = tokens.end[Math.max(core.last, last) - 1] as number;
    const leadsOn = (this.#pack.verbBits.at(tokens, core.last) & verbForm.base) !== 0;
    return (
      leadsOn &&
      timesBetween(times, from, end).some(
        ({ role, value }) =>
          (role === "point" || role === "deadline") && value !== null && momentStart(value) > momentEnd(published),
      )
    );
  }

  /** Whether the meeting or round that a rule found is one of a row: "the next round", "the fourth dialogue". */
  isTurn({ first, last }: { readonly first: number; readonly last: number }): boolean {
    const { tokens } = this.#document;
    for (let i = first; i < last; i += 1)
      if (this.#pack.encounterWords.upcoming.holds(tokens, i) || numberAt(tokens, i, this.#pack)) return true;
    return false;
  }

  /** A participle right behind a noun: "the points agreed", "the session held". */
  #isPast(at: number): boolean {
    const { tokens } = this.#document;
    const { verbBits, words } = this.#pack;
    const bits = verbBits.at(tokens, at);
    if (!(bits & verbForm.participle) || bits & verbForm.base || tokens.shape[at - 1] !== shape.word) return false;
    const before = tokens.form[at - 1] as string;
    return !(
      before.endsWith("ly") ||
      words.auxiliaries.holds(tokens, at - 1) ||
      words.determiners.holds(tokens, at - 1) ||
      words.possessives.holds(tokens, at - 1) ||
      words.prepositions.holds(tokens, at - 1) ||
      words.coordinators.holds(tokens, at - 1) ||
      words.adverbs.holds(tokens, at - 1)
    );
  }
}

const day = /\d{4}-\d\d-\d\d/;

/** Whether a moment is told in months or years, not in days. */
function isWide(moment: string): boolean {
  return !day.test(moment);
}

/** Whether anybody can see later if what an act is about has taken place. */
function isChecked({ type, rank }: SubjectRule): boolean {
  return checked.has(type) || ((type === "cooperation" || type === "other") && !rank);
}
