import type { Party } from "../../record/record.ts";
import type { Prepared } from "../prepare.ts";
import type { Tokens } from "../text/tokens.ts";
import type { Head } from "./clauses.ts";
import type { ReadDocument, ReadSentence } from "./document.ts";
import type { EncounterList } from "./encounter-list.ts";
import { firstFrom } from "./first-from.ts";
import type { Mention, PartyMention, PersonMention } from "./mentions.ts";
import { findPlace } from "./places.ts";
import { emptySide, type Meeting, sideFrom } from "./sides.ts";
import { envoys, isNext, lookBack, type Told } from "./told.ts";
import type { Side, State } from "./voice.ts";

/** Envoys who present credentials are listed so many sentences on. */
const listReach = 6;

/** Follows those whom a text lists one by one: the envoys who presented their credentials. */
export class Listings {
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

  /**
   * "The Ambassadors of Peru and Chad presented their credentials to the President of Oman": each to whoever receives them,
   * none to another. Null where nobody can be named who does.
   */
  accredited(read: ReadSentence, meeting: Meeting): Meeting | null {
    const all = [...meeting.pair, ...meeting.others];
    const { people, tokens } = this.#document;
    const { alongs } = this.#pack.encounterWords;
    const sent = new Set<Party>();
    let last: Mention | undefined;
    for (const mention of read.mentions) {
      if (mention.type !== "person") continue;
      const party = people.of(mention)?.party ?? mention.party;
      if (!party || !mention.offices.some((office) => envoys.has(office))) continue;
      const row = isNext(tokens, last, mention);
      last = mention;
      sent.add(party);
      for (const other of mention.beside ?? []) sent.add(other);
      // "along with the envoys of Chad and Nepal"
      const joined = row || (tokens.form[mention.first - 1] === "with" && alongs.holds(tokens, mention.first - 2));
      const further = joined
        ? [sideFrom(mention, party, people, tokens), ...(mention.beside ?? []).map(emptySide)]
        : [];
      for (const side of further) if (!all.some((known) => known.party === side.party)) all.push(side);
    }
    const isSent = (side: Side) => sent.has(side.party) || side.offices.some((office) => envoys.has(office));
    const guests = all.filter(isSent);
    if (guests.length < 2) return meeting;
    const hosts = all.filter((side) => !isSent(side));
    const known = hosts[0] ?? this.#receiver(read, sent);
    const [guest, ...others] = guests;
    return known && guest && hosts.length < 2 ? { pair: [known, guest], others } : null;
  }

  /** Whoever receives envoys: named in the sentence and none of them, else the publisher's own side. */
  #receiver(read: ReadSentence, sent: ReadonlySet<Party>): Side | null {
    const { people, tokens, own } = this.#document;
    for (const mention of read.mentions) {
      if (mention.type !== "person" || mention.offices.some((office) => envoys.has(office))) continue;
      const party = people.of(mention)?.party ?? mention.party ?? own;
      if (party && !sent.has(party)) return sideFrom(mention, party, people, tokens);
    }
    const home = own ?? this.#state.own;
    return home && !sent.has(home) ? emptySide(home) : null;
  }

  /** "received letters of credence from three envoys": who they are comes after. */
  announcesList(read: ReadSentence, told: Told, meeting: Meeting | null): boolean {
    const { tokens, sentences, own } = this.#document;
    const second = meeting?.pair[1];
    // "Six new envoys presented their credentials to the President"
    const received =
      told.kind === "credentials" && second?.person && !second.offices.some((office) => envoys.has(office))
        ? second
        : null;
    if ((!received && second?.person) || (meeting && meeting.others.length > 0)) return false;
    const side =
      received ??
      meeting?.pair[0] ??
      (own ? emptySide(own) : told.kind === "credentials" ? this.#receiver(read, new Set()) : null);
    if (told.kind !== "credentials" && told.kind !== "meeting") return false;
    let many = false;
    for (
      let i = told.kind === "credentials" ? Math.max(read.sentence.first, told.first - 12) : told.first;
      i < Math.min(read.sentence.last, told.last + 24);
      i += 1
    )
      if (this.#pack.encounterWords.many.holds(tokens, i)) many = true;
    if (!many) return false;
    const from = firstFrom(sentences, read.sentence.last, ({ sentence }) => sentence.first);
    const reach = told.kind === "credentials" ? listReach : 1;
    const next = sentences.slice(from, from + reach).find((one) => this.#lists(one, "").length > 0);
    const named = next ? this.#lists(next, "") : [];
    if (!next || named.length === 0) return false;
    // whoever is listed is not the host
    const home = !side || named.includes(side.party) ? this.#home(named) : side.party;
    if (!home || (named.length === 1 && named[0] === home)) return false;
    const subject = received
      ? undefined
      : read.mentions.find((mention) => mention.type === "person" && mention.first < told.first);
    const host =
      subject?.type === "person" && (!side || home === side.party)
        ? sideFrom(subject, home, this.#document.people, tokens)
        : home === side?.party
          ? side
          : emptySide(home);
    if (host.person) host.person.party ??= home;
    this.#state.sides = [host, emptySide(named[0] ?? "")];
    this.#encounters.listing = {
      kind: told.kind,
      // a list may begin some sentences on: "The envoys are:"
      paragraph: Math.max(read.sentence.paragraph, next.sentence.paragraph - 1),
      place: findPlace(this.#document, read, told.first, this.#pack).place ?? this.#encounters.origin(),
    };
    return true;
  }

  /** The state that the text names most beside those who are listed. */
  #home(listed: readonly Party[]): Party | null {
    let best: Party | null = null;
    const { counts } = this.#document;
    for (const [party, count] of counts)
      if (party.length === 2 && !listed.includes(party) && count > (best ? (counts.get(best) ?? 0) : 0)) best = party;
    return best;
  }

  /** The parties of those whom a sentence lists: "the Ambassador of Peru, Luis Paz, and …", "Luis Paz from Peru, …". */
  #lists(read: ReadSentence, except: Party): readonly Party[] {
    const { tokens } = this.#document;
    const parties = new Set<Party>();
    const row = rowOf(tokens, read.mentions);
    const [lead] = row;
    if (!lead || !leads(tokens, lead, read.sentence.first + listLead)) return [];
    for (const mention of row) for (const party of partiesOf(mention)) if (party !== except) parties.add(party);
    return [...parties];
  }

  /** A paragraph that only names another counterpart goes on with a list: "- Mr. X, Ambassador of Japan". */
  goOnListing(read: ReadSentence, heads: readonly Head[], first: number): boolean {
    const listing = this.#encounters.listing;
    const sides = this.#state.sides;
    if (!listing || !sides || heads.some((head) => head.position === "finite" && head.act?.form !== "stance"))
      return false;
    const { paragraph } = read.sentence;
    if (paragraph > listing.paragraph + 1) {
      this.#encounters.listing = null;
      return false;
    }
    const { people, tokens } = this.#document;
    const row = rowOf(tokens, read.mentions);
    const named = row.length > 0 ? row : read.mentions.filter((mention) => mention.type === "person");
    const lead = named[0];
    // "Those who presented their letters of credence were Ambassador Luis Paz of Peru, …"
    const near = listing.kind === "credentials" || lead?.type === "party" ? listLead : 3;
    if (!lead || !leads(tokens, lead, first + near)) return false;
    let listed = false;
    const before = this.#state.encounter;
    for (const mention of named) {
      if (mention.type === "person" && !mention.name && !mention.beside && named.length > 1) continue;
      for (const party of partiesOf(mention)) {
        if (party === sides[0].party) continue;
        listed = true;
        const latest = this.#encounters.list.slice(-lookBack);
        if (latest.some((encounter) => encounter.kind === listing.kind && encounter.parties.includes(party))) continue;
        const side = party === mention.party ? sideFrom(mention, party, people, tokens) : emptySide(party);
        this.#encounters.open(read, listing.kind, [sides[0], side], null, first);
        const opened = this.#encounters.list.at(-1);
        if (opened && listing.place && listing.kind !== "call") opened.place = listing.place;
      }
    }
    if (!listed) return false;
    listing.paragraph = paragraph;
    this.#encounters.listing = listing;
    if (before < 0) this.#encounters.turn(0);
    return true;
  }
}

/** So many words stand at most before the first whom a list names. */
const listLead = 8;

/** Whether a list begins with somebody: near the first words of its sentence, or after a colon. */
function leads(tokens: Tokens, { first }: Mention, limit: number): boolean {
  return first <= limit || tokens.form[first - 1] === ":";
}

/** Those whom a sentence lists: people by name, several by their states ("envoys from Chad and Peru"), and states they are of. */
function rowOf(tokens: Tokens, mentions: readonly Mention[]): readonly (PersonMention | PartyMention)[] {
  const states = statesOfList(tokens, mentions);
  return mentions.filter(
    (mention): mention is PersonMention | PartyMention =>
      (mention.type === "person" && mention.party !== null && (mention.name !== null || mention.beside !== null)) ||
      (mention.type === "party" && states.includes(mention)),
  );
}

function partiesOf(mention: PersonMention | PartyMention): readonly Party[] {
  if (!mention.party) return [];
  return mention.type === "person" && mention.beside
    ? [...new Set([mention.party, ...mention.beside])]
    : [mention.party];
}

/** The states that those on a list are of; also in a row behind the first: "are from Canada, Finland and Rwanda". */
function statesOfList(tokens: Tokens, mentions: readonly Mention[]): readonly PartyMention[] {
  const states: PartyMention[] = [];
  for (const mention of mentions) {
    if (mention.type !== "party" || mention.sort !== "name") continue;
    if (isOfList(tokens, mention) || isNext(tokens, states.at(-1), mention)) states.push(mention);
  }
  return states;
}

/** "Luis Paz from Peru", "Luis Paz (Peru)", "Luis Paz of Peru,": a state that somebody on a list is of. */
function isOfList(tokens: Tokens, { first, last }: PartyMention): boolean {
  const mark = tokens.form[last] as string;
  const bracketed = tokens.form[first - 1] === "(" && mark === ")";
  const of = tokens.form[first - 1] === "of" && (mark === "," || mark === "." || mark === ";" || mark === "and");
  // "Peru's Luis Paz"
  const theirs = tokens.form[last] === "'s" && tokens.capital[last + 1] === 1;
  return theirs || isFrom(tokens, first) || ((bracketed || of) && tokens.capital[first - 2] === 1);
}

/** "from", with an article or without, before a state. */
function isFrom(tokens: Tokens, at: number): boolean {
  return (
    tokens.form[at - 1] === "from" ||
    (tokens.form[at - 1] === "the" && tokens.form[at - 2] === "from") ||
    (tokens.form[at] === "the" && tokens.form[at - 1] === "from")
  );
}
