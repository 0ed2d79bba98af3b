import type { Prepared } from "../prepare.ts";
import type { Tokens } from "../text/tokens.ts";
import { WordSet } from "../text/word-set.ts";
import type { ReadDocument, ReadSentence } from "./document.ts";
import type { EncounterList } from "./encounter-list.ts";
import { firstFrom } from "./first-from.ts";
import type { Mention, PartyMention } from "./mentions.ts";
import { emptySide, sideFrom } from "./sides.ts";
import { beings, isNext, lookBack, toldOf } from "./told.ts";
import type { State } from "./voice.ts";

/** A visit is "the visit" so many sentences on. */
const visitReach = 3;

/** So far into a sentence a journey is told, and so near its words stands where it goes to. */
const reach = 60;
const nearGoal = 2;

const definite = new WordSet(["the", "this"]);

/** Finds the journeys to come that a text tells of before anything else. */
export class AnnouncedVisits {
  readonly #document: ReadDocument;
  readonly #pack: Prepared;
  readonly #state: State;
  readonly #encounters: EncounterList;

  constructor(document: ReadDocument, encounters: EncounterList, pack: Prepared, state: State) {
    this.#document = document;
    this.#encounters = encounters;
    this.#pack = pack;
    this.#state = state;
  }

  /** "before departing for Moldova and Romania" in a title. */
  readTitleJourneys() {
    const read = this.#encounters.title();
    if (read && this.#pack.encounterWords.departures.standIn(read.marks))
      this.readJourneys(read, true, read.sentence.first);
  }

  /**
   * Journeys to come: "before departing for Moldova and Romania", "is expected to visit Baghdad", "will come to Moscow
   * this year". Each is a visit of its own, announced; only where the text tells of nothing else before.
   */
  readJourneys(read: ReadSentence, fresh: boolean, first: number): boolean {
    const { departures, comings, payables, heading } = this.#pack.encounterWords;
    const { marks } = read;
    const coming = comings.standIn(marks) || payables.standIn(marks) || heading.standIn(marks);
    if (!coming && !departures.standIn(marks)) return false;
    if (!fresh && !this.#encounters.list.slice(-lookBack).every((encounter) => encounter.announced)) return false;
    return this.#readJourneys(read, fresh, first);
  }

  #readJourneys(read: ReadSentence, fresh: boolean, first: number): boolean {
    const { tokens, people, own } = this.#document;
    const goals: PartyMention[] = [];
    let from = -1;
    for (let index = 0; index < read.mentions.length && from < 0; index += 1) {
      from = this.#leadTo(read, index, first);
      if (from < 0) continue;
      let end = from + 1;
      for (const mention of read.mentions) {
        if (mention.first < end) continue;
        if (!isGoal(mention) || mention.first - end > nearGoal) break;
        goals.push(mention);
        end = mention.last;
      }
    }
    if (goals.length === 0 || (!fresh && !goals.some((goal) => goal.sort !== "name" || goal.party !== own)))
      return false;
    // "Bogdanov said that Lavrov is planning to visit": whoever is named after the last "that"
    let said = from - 1;
    while (said > first && tokens.form[said] !== "that") said -= 1;
    const before = read.mentions.filter((mention) => mention.type === "person" && mention.last <= from).slice(0, 24);
    const partyOf = (mention: Mention | undefined) =>
      mention?.type === "person" ? (people.of(mention)?.party ?? mention.party) : null;
    const [named] = said > first ? before.filter((mention) => mention.first > said) : before;
    // "At the invitation of Foreign Minister Zhou, the Minister of Oman will visit China": nobody visits his own
    const guest = (mention: Mention) => ![null, goals[0]?.party].includes(partyOf(mention));
    const home = goals.length === 1 && (partyOf(named) ?? own) === goals[0]?.party;
    const traveller = (home ? before.find(guest) : null) ?? named ?? before[0];
    // of whom somebody speaks without saying whose he is, is his own
    const party = partyOf(traveller) ?? partyOf(before[0]) ?? own;
    if (!party) return false;
    let opened = false;
    for (const goal of goals) {
      if (goal.party === party) continue;
      opened = true;
      if (
        this.#encounters.list
          .slice(-lookBack)
          .some(
            (encounter) =>
              encounter.kind === "visit" && encounter.parties[0] === party && encounter.parties[1] === goal.party,
          )
      )
        continue;
      const visitor = traveller?.type === "person" ? sideFrom(traveller, party, people, tokens) : emptySide(party);
      if (visitor.person) visitor.person.party ??= party;
      // "The Foreign Ministers A of Latvia and B of Estonia will arrive in Oslo": they travel together
      const together = before.flatMap((mention, index) => {
        const other = partyOf(mention);
        if (mention.type !== "person" || mention === traveller || !other || other === party || other === goal.party)
          return [];
        const at = index - before.indexOf(traveller as Mention);
        const row =
          at > 0 &&
          before.slice(index - at + 1, index + 1).every((one, k) => isNext(tokens, before[index - at + k], one));
        return row ? [sideFrom(mention, other, people, tokens)] : [];
      });
      const told = toldOf({
        kind: "visit",
        first: from,
        clause: first,
        last: goal.last,
        subject: null,
        announced: true,
      });
      this.#encounters.open(read, "visit", [visitor, emptySide(goal.party)], told, first, together);
      const encounter = this.#encounters.list.at(-1);
      const name = tokens.text.slice(tokens.start[goal.first], tokens.end[goal.last - 1]).replace(/^the /, "");
      if (encounter) {
        encounter.place = { name, country: goal.party };
        encounter.city = encounter.place;
      }
    }
    if (opened && fresh) this.#encounters.turn(0);
    return opened;
  }

  /**
   * "The visit is scheduled for May": whose and where to, a sentence just before says, "might drop his visit to Kenya". An
   * announced visit, which changes nothing of who speaks to whom.
   */
  readSchedule(read: ReadSentence, first: number) {
    const { tokens, people, sentences } = this.#document;
    const { visitNouns, expecting } = this.#pack.encounterWords;
    if (!definite.holds(tokens, first) || !visitNouns.holds(tokens, first + 1)) return;
    if (!beings.holds(tokens, first + 2) || !expecting.holds(tokens, first + 3)) return;
    const index = firstFrom(sentences, read.sentence.first, ({ sentence }) => sentence.first);
    for (let k = index - 1; k >= Math.max(0, index - visitReach); k -= 1) {
      const { sentence, mentions } = sentences[k] as ReadSentence;
      for (const goal of mentions) {
        if (goal.type !== "party" || goal.sort !== "name" || goal.first < sentence.first + 3) continue;
        const the = this.#pack.words.determiners.holds(tokens, goal.first - 1) ? 1 : 0;
        const lead = goal.first - the - 1;
        if (!this.#pack.undertakingWords.toward.holds(tokens, lead)) continue;
        if (!visitNouns.holds(tokens, lead - 1)) continue;
        const traveller = mentions.findLast((mention) => mention.type === "person" && mention.last < lead);
        if (traveller?.type !== "person" || traveller.plural) return;
        const party = people.of(traveller)?.party ?? traveller.party;
        if (!party || party === goal.party) return;
        const state = { ...this.#state };
        const pair = [sideFrom(traveller, party, people, tokens), emptySide(goal.party)] as const;
        const told = toldOf({ kind: "visit", first, last: first + 4, subject: null, announced: true });
        this.#encounters.open(read, "visit", pair, told, first);
        Object.assign(this.#state, state);
        const encounter = this.#encounters.list.at(-1);
        const name = tokens.text.slice(tokens.start[goal.first], tokens.end[goal.last - 1]).replace(/^the /, "");
        if (encounter) encounter.place = { name, country: goal.party };
        return;
      }
    }
  }

  /** Where the words stand that lead a journey to a goal next to them: "departing for", "will visit"; -1 where none do. */
  #leadTo({ sentence, mentions }: ReadSentence, index: number, first: number): number {
    const goal = mentions[index] as Mention;
    if (!isGoal(goal)) return -1;
    const { tokens } = this.#document;
    const { departures, comings, payables, heading } = this.#pack.encounterWords;
    const { auxiliaries } = this.#pack.words;
    const limit = Math.min(sentence.last, first + reach, goal.first);
    // nobody else is named between them
    const floor = Math.max(first + 1, goal.first - nearGoal - 1, mentions[index - 1]?.first ?? 0);
    for (let i = floor; i < limit; i += 1) {
      if (departures.holds(tokens, i) && tokens.form[i + 1] === "for") return i;
      if (comings.holds(tokens, i) && this.#isToBe(i, first)) return i;
      // "will be visiting"
      if (heading.holds(tokens, i) && auxiliaries.holds(tokens, i - 1) && this.#isToBe(i - 1, first)) return i;
      if (payables.holds(tokens, i) && this.#paid(i, first)) return i;
    }
    return -1;
  }

  /** "will visit", "is expected to visit". */
  #isToBe(at: number, first: number): boolean {
    const { tokens } = this.#document;
    if (this.#pack.words.modals.holds(tokens, at - 1)) return true;
    return tokens.form[at - 1] === "to" && expects(tokens, first, at, this.#pack.encounterWords.expecting);
  }

  /** "will pay an official visit": whether a verb that is to be stands a few words before its noun. */
  #paid(noun: number, first: number): boolean {
    const { payers } = this.#pack.encounterWords;
    for (let i = noun - 1; i > first && i >= noun - 6; i -= 1)
      if (payers.holds(this.#document.tokens, i)) return this.#isToBe(i, first);
    return false;
  }
}

/** Where one can go to. */
function isGoal(mention: Mention): mention is PartyMention {
  return mention.type === "party" && (mention.sort === "name" || mention.sort === "capital" || mention.sort === "city");
}

/** "is expected to", "is scheduled to", "plans to". */
function expects(tokens: Tokens, from: number, at: number, expecting: WordSet): boolean {
  for (let i = Math.max(from, at - 4); i < at; i += 1) if (expecting.holds(tokens, i)) return true;
  return false;
}
