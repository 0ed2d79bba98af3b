import type { Office, Party } from "../../record/record.ts";
import type { Prepared } from "../prepare.ts";
import type { WordSet } from "../text/word-set.ts";
import { partyInfo } from "../world/parties.ts";
import type { DraftAct, DraftEncounter, ReadDocument, ReadSentence } from "./document.ts";
import type { Mention, PersonMention } from "./mentions.ts";
import type { Person } from "./people.ts";
import { mostNamed } from "./sides.ts";
import type { Voice } from "./voice.ts";

/**
 * Gives a party to the people whom the text names by office but without one, where what is said of them tells it: the
 * President whose greetings somebody conveys is the conveyer's, the one whom he invites is the other side's, and an
 * office that nobody qualifies is the publisher's own. Runs when it is known who says what; changes `person.party`, and
 * the voice of acts that only such a person could be named for.
 */
export function settleAllegiance(
  document: ReadDocument,
  acts: readonly DraftAct[],
  encounters: readonly DraftEncounter[],
  pack: Prepared,
): void {
  const open = document.people.list.filter((person) => person.party === null);
  if (open.length > 0) {
    new Allegiance(document, acts, encounters, pack).settle(new Set(open));
    for (const act of acts) if (act.voice) act.voice = withParty(act.voice);
  }
  document.people.settleOffices(pack);
}

/** Who said something before it was known whose he is: "…, Minister Vadász stated" in the first sentence. */
function withParty(voice: Voice): Voice {
  const party = voice.parties.length === 0 && voice.people.length === 1 ? voice.people[0]?.party : null;
  return party ? { ...voice, parties: [party] } : voice;
}

/** Acts that speak of the other side's people: "congratulated", "condoled over the passing of". */
const told: ReadonlySet<string> = new Set(["praise", "thank", "congratulate", "condole", "invite"]);

/** How many of a sentence's acts and mentions are looked at around one of its people: no sentence of prose has more. */
const near = 40;

type Relation = "sender" | "receiver" | "host" | "lost" | "addressed" | "second" | null;

/** Walks through the sentences once, with the encounter that each stands in. */
class Allegiance {
  readonly #document: ReadDocument;
  readonly #encounters: readonly DraftEncounter[];
  readonly #pack: Prepared;
  /** The publisher's own party, where it takes part; else the first side of the first encounter, which is as near as one gets. */
  readonly #home: Party | null;
  readonly #said = new Map<number, DraftAct[]>();
  #encounter = 0;

  constructor(
    document: ReadDocument,
    acts: readonly DraftAct[],
    encounters: readonly DraftEncounter[],
    pack: Prepared,
  ) {
    this.#document = document;
    this.#encounters = encounters;
    this.#pack = pack;
    const { own } = document;
    const takesPart =
      encounters.length === 0 || encounters.some(({ parties }) => own !== null && parties.includes(own));
    this.#home = own && takesPart ? own : (encounters[0]?.parties[0] ?? firstOf(document));
    for (const act of acts) {
      const list = this.#said.get(act.sentence);
      if (list) list.push(act);
      else this.#said.set(act.sentence, [act]);
    }
  }

  settle(open: ReadonlySet<Person>) {
    const { sentences, people } = this.#document;
    sentences.forEach((read, sentence) => {
      read.mentions.forEach((mention, index) => {
        if (mention.type !== "person" || mention.plural) return;
        const person = people.of(mention);
        if (!person || person.party || !open.has(person)) return;
        this.#reach(mention.first);
        const party = this.#partyOf(person, mention, read, sentence, index);
        if (party && fits(person, party)) person.party = party;
      });
    });
    // whom the title or a signature alone names speaks for the publisher
    for (const person of open)
      if (!person.party && person.offices.size > 0 && this.#home)
        person.party = fits(person, this.#home) ? this.#home : mostNamedState(this.#document);
  }

  /** Moves on to the last encounter told before a token. */
  #reach(at: number) {
    while ((this.#encounters[this.#encounter + 1]?.first ?? Number.POSITIVE_INFINITY) <= at) this.#encounter += 1;
  }

  #partyOf(person: Person, mention: PersonMention, read: ReadSentence, sentence: number, index: number): Party | null {
    // whoever speaks for the publisher, whatever he says
    if (person.offices.has("spokesperson")) return this.#home;
    const act = this.#actAround(mention, sentence);
    const sides = this.#encounters[act?.encounter ?? this.#encounter]?.parties ?? [];
    // "Prime Minister Okello's visit to Peru": nobody visits his own
    const goal = this.#visited(mention, read, index);
    if (goal && sides.length === 2 && sides.includes(goal)) return otherOf(sides, goal);
    const speaker = act?.voice?.parties.length === 1 ? (act.voice.parties[0] ?? null) : null;
    if (goal && speaker && speaker !== goal) return speaker;
    if (goal && goal === this.#home && sides.length === 0) return mostNamed(this.#document, goal);
    const before = read.mentions[index - 1];
    const relation = this.#relationOf(mention, before?.type === "person" ? before : null, read);
    if (before && sides.length === 2 && (relation === "second" || this.#talksWith(mention, before, sentence))) {
      const beside = this.#document.people.of(before)?.party ?? null;
      if (beside && sides.includes(beside)) return otherOf(sides, beside);
    }
    // "Minister Aho and the Ambassador of Peru signed": so is who does it with the one after him
    const after = read.mentions[index + 1];
    if (after?.type === "person" && sides.length === 2 && this.#talksWith(after, mention, sentence)) {
      const beside = this.#document.people.of(after)?.party ?? after.party;
      if (beside && sides.includes(beside)) return otherOf(sides, beside);
    }
    if (speaker && sides.length === 2 && sides.includes(speaker)) {
      const party = bySpeaker(person, mention, relation, act as DraftAct, speaker, otherOf(sides, speaker));
      if (party) return party;
    }
    const met = sides.length === 2 && relation === null ? this.#metBy(mention, read, index) : null;
    if (met && sides.includes(met)) return otherOf(sides, met);
    if (mention.counterpart || relation === "addressed" || relation === "receiver") {
      const rest = sides.filter((party) => party !== (speaker ?? this.#home));
      const party = rest.length === 1 ? (rest[0] ?? null) : mention.counterpart ? this.#partyNear(read, index) : null;
      if (party) return party;
    }
    // "a message from the President of Eritrea, delivered by Foreign Minister Saleh"
    const sender = this.#bornBy(mention, read, index);
    if (sender && sender !== this.#home) return sender;
    // "the Gambian Minister, bearer of a message from President Barrow"
    const bearer =
      relation === "sender" && before?.type === "person"
        ? (this.#document.people.of(before)?.party ?? before.party)
        : null;
    if (bearer && bearer !== this.#home) return bearer;
    const host = relation === "host" ? this.#host() : null;
    if (host) return host;
    // somebody without an office may be anybody: a journalist, a hostage
    return person.offices.size === 0 ? null : this.#home;
  }

  /** Whom somebody's visit is to: the party right after "his visit to", "plans to visit", "will travel to". */
  #visited(mention: PersonMention, read: ReadSentence, index: number): Party | null {
    const { tokens } = this.#document;
    const next = read.mentions[index + 1];
    const mark = tokens.form[mention.last];
    if (next?.type !== "party" || next.party.length !== 2 || next.first > mention.last + 6) return null;
    const lead = this.#pack.words.determiners.holds(tokens, next.first - 1) ? next.first - 2 : next.first - 1;
    const { comings, staying } = this.#pack.encounterWords;
    const verb = tokens.form[lead] === "to" ? lead - 1 : lead;
    if (verb >= mention.last && (comings.holds(tokens, verb) || staying.holds(tokens, verb))) return next.party;
    if (mark !== "'s" && mark !== "'") return null;
    if (tokens.form[next.first - 1] !== "to") return null;
    for (let i = mention.last + 1; i < next.first; i += 1)
      if (this.#pack.encounterWords.journeys.holds(tokens, i)) return next.party;
    return null;
  }

  /** The act whose words hold the mention; the shortest, where several do. */
  #actAround(mention: PersonMention, sentence: number): DraftAct | null {
    let best: DraftAct | null = null;
    for (const act of (this.#said.get(sentence) ?? []).slice(0, near)) {
      if (act.first > mention.first || act.last < mention.last) continue;
      if (!best || act.last - act.first < best.last - best.first) best = act;
    }
    return best;
  }

  /** Whose message it is that somebody delivers: the party named before him, farther than his own verb. */
  #bornBy(mention: PersonMention, read: ReadSentence, index: number): Party | null {
    const { tokens, people } = this.#document;
    const { bearing } = this.#pack.words;
    if (tokens.form[mention.first - 1] !== "by" || !bearing.holds(tokens, mention.first - 2)) return null;
    const before = read.mentions[index - 1];
    if (!before || before.type === "anaphor") return null;
    return before.type === "person" ? (people.of(before)?.party ?? before.party) : before.party;
  }

  /** "He met Aho, Minister of Trade": whose the one is who met him. */
  #metBy(mention: PersonMention, read: ReadSentence, index: number): Party | null {
    const { tokens, people } = this.#document;
    const told = this.#encounters[this.#encounter];
    if (!told || told.first > mention.first) return null;
    if (!this.#pack.encounterWords.meetVerbs.holds(tokens, mention.first - 1)) return null;
    for (let i = index - 1; i >= 0 && i > index - near; i -= 1) {
      const other = read.mentions[i];
      if (other?.type === "person" && !other.plural) return people.of(other)?.party ?? other.party;
      // "She received": of two, the one whose page it is
      if (other?.type === "anaphor" && other.refers === "he") return this.#home;
    }
    return null;
  }

  /** "Minister Aho and President Lima discussed": who talks with the one before him is of the other side. */
  #talksWith(mention: PersonMention, before: Mention, sentence: number): boolean {
    if (before.last !== mention.first - 1 || this.#document.tokens.form[before.last] !== "and") return false;
    const acts = this.#said.get(sentence) ?? [];
    return acts
      .slice(0, near)
      .some(
        ({ kind, trigger }) =>
          (kind === "discuss" || kind === "agree") &&
          (trigger[0] === mention.last ||
            (trigger[0] === mention.last + 1 && this.#document.tokens.form[mention.last] === ",")),
      );
  }

  /** What the words before somebody make of him: "greetings of", "invitation to", "received by". */
  #relationOf(mention: PersonMention, before: PersonMention | null, read: ReadSentence): Relation {
    const { tokens } = this.#document;
    const { form } = tokens;
    const { conveyed, receivers, hosts, losses } = this.#pack.words;
    if (form[mention.first] === "dear") return "addressed";
    const preposition = form[mention.first - 1] ?? "";
    // "talks between President Hnatiuk and Prime Minister Wrona"
    if (preposition === "and" && before?.last === mention.first - 1 && form[before.first - 1] === "between")
      return "second";
    // "was welcomed upon his arrival at the airport by the Minister"
    const floor = Math.max(read.sentence.first, mention.first - (preposition === "by" ? 14 : 8));
    const follows = (words: WordSet) => {
      for (let i = mention.first - 1; i >= floor; i -= 1) if (words.holds(tokens, i)) return true;
      return false;
    };
    if (preposition === "of" && losses.has(form[mention.first - 2] ?? "")) return "lost";
    if (preposition === "of" || preposition === "from") return follows(conveyed) ? "sender" : null;
    if (preposition === "to" || preposition === "for") return follows(conveyed) ? "receiver" : null;
    if (preposition === "by" || preposition === "on" || preposition === "with") return follows(hosts) ? "host" : null;
    return receivers.has(preposition) ? "receiver" : null;
  }

  /** The party in whose country the encounter takes place, where it is not the publisher's: a visitor is received by his hosts. */
  #host(): Party | null {
    const encounter = this.#encounters[this.#encounter];
    const country = encounter?.city?.country ?? encounter?.place?.country ?? null;
    if (!encounter || !country) return null;
    return encounter.parties.includes(country) && country !== this.#document.own ? country : null;
  }

  /** "In Chişinău I will be meeting my colleague": the party named before him in the sentence. */
  #partyNear(read: ReadSentence, index: number): Party | null {
    for (let i = index - 1; i >= 0 && i > index - near; i -= 1) {
      const other = read.mentions[i];
      if (other?.type === "party" && other.party !== this.#home) return other.party;
    }
    return null;
  }
}

/** The state of whoever is named first, where the text tells of no encounter: an ambassador may be anybody's. */
function firstOf({ sentences, people }: ReadDocument): Party | null {
  for (const { mentions } of sentences.slice(0, 3))
    for (const mention of mentions) {
      if (mention.type !== "person" || mention.offices.length === 0) continue;
      const party = people.of(mention)?.party ?? mention.party;
      if (party) return mention.offices.includes("ambassador") ? null : party;
    }
  return null;
}

/** The state that a text names more than any other; null where two are named as often. */
function mostNamedState({ counts }: ReadDocument): Party | null {
  const states = [...counts].filter(([party]) => partyInfo(party)?.type === "state").sort((a, b) => b[1] - a[1]);
  const [first, second] = states;
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** Offices that no organisation has, though the Union has ministers of a kind. */
const ofStates: ReadonlySet<Office> = new Set([
  "head-of-state",
  "head-of-government",
  "deputy-head-of-government",
  "foreign-minister",
  "deputy-foreign-minister",
  "deputy-minister",
  "minister",
  "governor",
]);

/** Whether somebody may be a party's: "Prime Minister Manele" is not the Pacific Islands Forum's. */
function fits({ offices }: Person, party: Party): boolean {
  const organisation = party !== "EU" && partyInfo(party)?.type === "organisation";
  return !organisation || ![...offices].some((office) => ofStates.has(office));
}

/** Whose somebody is of whom one of two sides speaks. */
function bySpeaker(
  person: Person,
  mention: PersonMention,
  relation: Relation,
  act: DraftAct,
  speaker: Party,
  other: Party | null,
): Party | null {
  // "thanked them for sharing the grief over the passing of President …"
  if (relation === "lost") return act.kind === "thank" ? speaker : other;
  if (relation === "sender") return speaker;
  if (relation === "receiver") return other;
  if (person.offices.size === 0) return null;
  const spokenOf = mention.last > act.trigger[0];
  if (told.has(act.kind) && relation !== "host" && spokenOf) return other;
  // of whom somebody speaks without saying whose he is, is his own
  return relation === null && !mention.counterpart ? speaker : null;
}

function otherOf(sides: readonly Party[], party: Party): Party | null {
  return sides.find((side) => side !== party) ?? null;
}
