import type { Party } from "../../record/record.ts";
import type { Prepared } from "../prepare.ts";
import { trimEnd } from "./clause-end.ts";
import type { Head } from "./clauses.ts";
import type { ReadDocument, ReadSentence } from "./document.ts";
import type { EncounterList } from "./encounter-list.ts";
import { findPlace } from "./places.ts";
import { findSides, type Meeting, tellingOf } from "./sides.ts";
import type { Tellings } from "./tellings.ts";
import { isSigning, lookBack, peopleOf, signs, toldBy } from "./told.ts";
import type { State } from "./voice.ts";

/** Follows what is signed, and where those who met go together. */
export class Signings {
  /** The signing that the first sentence sums up, whose signatories may be told later; -1 where none does. */
  #summed = -1;
  readonly #document: ReadDocument;
  readonly #pack: Prepared;
  readonly #state: State;
  readonly #encounters: EncounterList;
  readonly #tellings: Tellings;

  constructor(document: ReadDocument, encounters: EncounterList, tellings: Tellings, pack: Prepared, state: State) {
    this.#document = document;
    this.#encounters = encounters;
    this.#tellings = tellings;
    this.#pack = pack;
    this.#state = state;
  }

  /** "They later presided over the opening of the chancery in Gigiri": where both go from their talks. */
  attendTogether(read: ReadSentence, heads: readonly Head[]) {
    const { sides } = this.#state;
    const current = this.#encounters.running();
    if (!current?.place || !sides || current.kind === "call" || current.kind === "letter") return;
    const head = heads.find(
      ({ act, position, past, modal, negated, embedded, subject }) =>
        act?.occasion &&
        position === "finite" &&
        past &&
        !(modal || negated || embedded) &&
        subject?.type === "anaphor" &&
        (subject.refers === "joint" || subject.refers === "they"),
    );
    if (!head) return;
    const { place } = findPlace(this.#document, read, head.last, this.#pack);
    if (
      !place ||
      this.#encounters.list
        .slice(-lookBack)
        .some((known) => known.place?.name === place.name || known.city?.name === place.name)
    )
      return;
    this.#encounters.sides.push([sides[0], sides[1]]);
    this.#encounters.list.push({
      ...current,
      kind: "meeting",
      attendees: new Set(),
      place,
      city: place,
      announced: false,
      first: head.clause,
      last: trimEnd(this.#document.tokens, head.last, read.sentence.last),
    });
  }

  /** Something is signed: an encounter of its own, beside the meeting or the session. */
  sign(read: ReadSentence, heads: readonly Head[]) {
    if (!signs.standIn(read.marks)) return;
    const state = this.#state;
    const { tokens } = this.#document;
    const signing = heads.find(
      (head) =>
        head.act &&
        (head.act.signs !== undefined || (this.#encounters.list.length === 0 && this.#haveSigned(read, head))) &&
        head.position === "finite" &&
        !head.modal &&
        !head.negated &&
        head.past &&
        (!head.embedded ||
          (head.subject !== null && (head.subject.type === "anaphor" || head.subject.type === "person"))) &&
        isSigning(tokens, head) &&
        !(head.perfect && head.embedded),
    );
    if (!signing || this.#tellings.longPast(read, signing.last)) return;
    if (this.#detail(read, signing)) return;
    const sides = state.sides ?? findSides(this.#document, read, tellingOf(signing), state, this.#pack)?.pair ?? null;
    if (!sides) return;
    if (this.#signOthers(read, signing)) return;
    const current = this.#encounters.running();
    const parties = current?.parties ?? [sides[0].party, sides[1].party];
    const named = parties.join();
    if (
      this.#encounters.list
        .slice(-lookBack)
        .some((encounter) => encounter.kind === "signing" && encounter.parties.join() === named)
    )
      return;
    const { city, place: hall } = findPlace(this.#document, read, signing.first, this.#pack);
    const place =
      city ??
      (current
        ? current.kind === "call"
          ? null
          : (current.city ?? current.place)
        : (hall ?? this.#encounters.origin()));
    this.#encounters.sides.push([sides[0], sides[1]]);
    this.#encounters.list.push({
      kind: "signing",
      parties,
      people: current?.people ?? [sides[0].person, sides[1].person].filter((person) => person !== null),
      attendees: new Set(),
      place,
      dated: false,
      pressed: false,
      city: place,
      date: current?.date ?? this.#document.published?.slice(0, 10) ?? null,
      announced: false,
      first: signing.clause,
      last: trimEnd(tokens, signing.last, read.sentence.last),
    });
    if (!current) {
      state.sides ??= [sides[0], sides[1]];
      state.encounter = this.#encounters.list.length - 1;
      if (signing.perfect) this.#summed = state.encounter;
    }
  }

  /** Who signs by what the sentence says, whoever met before. */
  #signers(read: ReadSentence, signing: Head): Meeting | null {
    const afresh = { ...this.#state, sides: null };
    return findSides(this.#document, read, tellingOf(signing), afresh, this.#pack);
  }

  /** "The document was signed on Monday by the Minister and the Ambassador", after "Peru and Chad have signed an agreement": who, and where. */
  #detail(read: ReadSentence, signing: Head): boolean {
    const state = this.#state;
    const summed = this.#summed < 0 ? undefined : this.#encounters.list[this.#summed];
    if (!summed || summed.people.length > 0) return false;
    const found = this.#signers(read, signing);
    const pair = found?.pair;
    if (!pair?.every(({ party, person }) => person !== null && summed.parties.includes(party))) return false;
    summed.people = peopleOf(pair);
    const { city, place } = findPlace(this.#document, read, read.sentence.first, this.#pack);
    summed.place = place ?? summed.place;
    summed.city = city ?? place ?? summed.city;
    this.#encounters.sides[this.#summed] = pair;
    if (state.encounter === this.#summed) state.sides = [pair[0], pair[1]];
    return true;
  }

  /** "Peru and Chad have signed four agreements": news, where the text opens with it. */
  #haveSigned(read: ReadSentence, head: Head): boolean {
    const { tokens } = this.#document;
    if (!head.act?.recounts || !head.subject || !isSigning(tokens, head)) return false;
    const { papers } = this.#pack.undertakingWords;
    for (let i = head.last; i < Math.min(read.sentence.last, head.last + 6); i += 1)
      if (papers.holds(tokens, i)) return true;
    return false;
  }

  /** "On the same day, notes were signed by the Minister and the Ambassador of Japan": of two others than those before. */
  #signOthers(read: ReadSentence, signing: Head): boolean {
    const current = this.#encounters.running();
    if (!current) return false;
    const { people } = this.#document;
    const signers: (Party | null)[] = [];
    for (const mention of read.mentions)
      if (mention.type === "person" && mention.name && mention.offices.length > 0)
        signers.push(people.of(mention)?.party ?? mention.party ?? this.#document.own);
    if (signers.length < 2) return false;
    const [one, two] = new Set(signers);
    if (!one || !two || [one, two].every((party) => current.parties.includes(party))) return false;
    if (!current.parties.includes(one) && !current.parties.includes(two)) return false;
    const found = this.#signers(read, signing);
    if (!found?.pair.every((side) => side.party === one || side.party === two)) return false;
    this.#encounters.open(read, "signing", found.pair, toldBy(signing, "signing"), read.sentence.first);
    return true;
  }
}
