import type { ActKind, Office, Party } from "../../record/record.ts";
import type { Prepared } from "../prepare.ts";
import type { Tokens } from "../text/tokens.ts";
import { WordSet } from "../text/word-set.ts";
import { goalOf } from "./guests.ts";
import type { Mention, PersonMention } from "./mentions.ts";
import type { People, Person } from "./people.ts";

/** One of the two sides of an encounter. */
export interface Side {
  party: Party;
  person: Person | null;
  /** Each once, as its titles and courtesies: they are a few. */
  readonly offices: Office[];
  /** What its principal is called: "Minister of Trade", "Ambassador". Ask `isCalled` for a word. */
  readonly titles: string[];
  readonly honorifics: string[];
}

/** Adds to the few of a list those of another, each once. */
export function addEach<T>(list: T[], others: readonly T[]) {
  for (const other of others) if (!list.includes(other)) list.push(other);
}

/** Whether a word in lower case stands in a title of a side's. */
export function isCalled({ titles }: Side, word: string): boolean {
  for (const title of titles) {
    const small = title.toLowerCase();
    if (small === word || (small.includes(word) && small.split(notOfWords).includes(word))) return true;
  }
  return false;
}

const notOfWords = /[^\p{L}.]+/u;

/** Who a subject is: one side, both, or a party that is no principal. */
export interface Voice {
  readonly parties: readonly Party[];
  readonly people: readonly Person[];
  readonly joint: boolean;
  /** 0 the publisher's own or first side, 1 the other; null where it is neither or both. */
  readonly side: 0 | 1 | null;
  /** It was worked out from context, not read off the words. */
  readonly inferred: string | null;
  /** A spokesman or agency: whoever reports the encounter. */
  readonly frame: boolean;
}

/** A voice like another but for some of its fields; made field by field, since one that is spread has another shape for the compiler. */
export function changedVoice(
  voice: Voice,
  change: Partial<Pick<Voice, "parties" | "people" | "side" | "inferred">>,
): Voice {
  return {
    parties: change.parties ?? voice.parties,
    people: change.people ?? voice.people,
    joint: voice.joint,
    side: change.side === undefined ? voice.side : change.side,
    inferred: change.inferred === undefined ? voice.inferred : change.inferred,
    frame: voice.frame,
  };
}

/** The running state that walks through the sentences. */
export interface State {
  sides: readonly [Side, Side] | null;
  /** Who spoke last in this encounter. */
  speaker: Voice | null;
  /** How the last speaker was named: by "office" words or otherwise. */
  namedBy: "office" | "name" | "pronoun";
  /** Whether bare assertions may still be the speaker's, and since which paragraph. */
  carry: number;
  paragraph: number;
  own: Party | null;
  encounter: number;
  /** Who last invited, offered, asked or promised something that can be accepted. */
  proposer: Voice | null;
  /** He invited: nobody accepts his own invitation. */
  invited: boolean;
  /** The signatories of a joint statement: who "we" are in it. */
  ours: readonly Party[];
  /** Those who meet in the running encounter, where they are more than two. */
  together: readonly Party[];
  /** What "it" stands for: the party or the joint body that was the last subject. */
  it: Voice | null;
  /** Whom "they" may stand for: several of one side who were the last subject, "the Kenyan delegation". */
  they: Voice | null;
  /** The organisation whose paper the text is. */
  readonly gathering: Party | null;
  /** The text speaks in the first person: "he" is then the other side. */
  firstPerson: boolean;
  /** Whose a quotation of whole paragraphs is that speaks in the first person. */
  quotes: Voice | null;
}

export function voiceOf(side: Side, index: 0 | 1, inferred: string | null = null): Voice {
  return {
    parties: [side.party],
    people: side.person ? [side.person] : [],
    joint: false,
    side: index,
    inferred,
    frame: false,
  };
}

/** The organisation that speaks in its own paper. */
export function gatheringVoice(party: Party): Voice {
  return { parties: [party], people: [], joint: false, side: null, inferred: null, frame: false };
}

export function jointVoice(state: State, inferred: string | null = null): Voice {
  const sides = state.sides;
  if (!sides && state.gathering) return gatheringVoice(state.gathering);
  const people: Person[] = [];
  if (sides?.[0].person) people.push(sides[0].person);
  if (sides?.[1].person) people.push(sides[1].person);
  return { parties: partiesTogether(state), people, joint: true, side: null, inferred, frame: false };
}

/** The parties of the two sides, or of all who meet, where both are among them. */
function partiesTogether({ sides, together }: State): readonly Party[] {
  if (!sides) return [...new Set(together)];
  const one = sides[0].party;
  const two = sides[1].party;
  if (together.length > 0 && together.includes(one) && together.includes(two)) return [...new Set(together)];
  return one === two ? [one] : [one, two];
}

/** Which of the two sides a party is. */
export function sideOfParty(state: State, party: Party): 0 | 1 | null {
  if (!state.sides) return null;
  if (state.sides[0].party === party) return 0;
  if (state.sides[1].party === party) return 1;
  return null;
}

/** The side opposite to a voice, where it has one. */
export function other(state: State, voice: Voice | null): Voice | null {
  if (!state.sides || !voice || voice.side === null) return null;
  const index = voice.side === 0 ? 1 : 0;
  return voiceOf(state.sides[index], index);
}

/** Whether an act is one that the other side may accept or refuse. */
export function isProposal(kind: ActKind): boolean {
  return kind === "invite" || kind === "offer" || kind === "request";
}

export interface Turn {
  /** A switch phrase stands before the subject: "for his part". */
  readonly switched: boolean;
  /** Words right after the verb: whom it is said to, where that shows. */
  readonly object: Mention | null;
  readonly answers: boolean;
  /** Whose the readiness, support or concern is that the verb brings: "pledged Ghana's backing". */
  readonly whose: Party | null;
  /** The subject stands in what somebody says: "we" are his. Outside it "we" are the publisher's. */
  readonly said: boolean;
  /** The verb is one that both sides do: "we agreed". */
  readonly together: boolean;
}

/** Nothing around the subject says more of it. */
export const plainTurn: Turn = {
  switched: false,
  object: null,
  answers: false,
  whose: null,
  said: false,
  together: false,
};

/** Who a subject mention is, in the present state: `genre.md` 5.3 in order. Null where nobody can be named. */
export function resolveSubject(
  mention: Mention,
  state: State,
  turn: Turn,
  people: People,
  tokens: Tokens,
  pack: Prepared,
): Voice | null {
  switch (mention.type) {
    case "party": {
      const side = sideOfParty(state, mention.party);
      if (side !== null && state.sides) return voiceOf(state.sides[side], side);
      return { parties: [mention.party], people: [], joint: false, side: null, inferred: null, frame: false };
    }
    case "person":
      // "We, the Foreign Ministers of Canada, Italy and Japan"
      if (mention.beside && !mention.name && mention.party && state.ours.includes(mention.party))
        return ourVoice(state, true);
      return resolvePerson(mention, state, turn, people, tokens, pack);
    case "anaphor":
      if (state.gathering && !state.sides && gathered.has(mention.refers)) return gatheringVoice(state.gathering);
      switch (mention.refers) {
        case "they":
          return state.they && state.sides && !turn.together ? state.they : jointVoice(state);
        case "joint":
          return jointVoice(state);
        case "event":
          return jointVoice(state, null);
        case "agency":
          return {
            parties: state.own ? [state.own] : [],
            people: [],
            joint: false,
            side: state.own ? sideOfParty(state, state.own) : null,
            inferred: null,
            frame: true,
          };
        case "we":
          if (!turn.said) {
            state.firstPerson = true;
            return ourVoice(state, turn.together);
          }
          // "'We agreed to open a consulate,' she said"
          if (turn.together && state.sides) return jointVoice(state);
          if (state.quotes) return state.quotes;
          return state.speaker && !state.speaker.joint
            ? state.speaker
            : state.sides
              ? voiceOf(state.sides[0], 0, "speaker")
              : ownVoice(state);
        case "own":
          return state.speaker && !state.speaker.joint
            ? state.speaker
            : state.sides
              ? voiceOf(state.sides[0], 0, "speaker")
              : ownVoice(state);
        case "other-side":
          return state.sides ? voiceOf(state.sides[1], 1) : null;
        case "he":
          return resolveHe(mention, state, turn, people, tokens);
        case "it":
          return turn.said ? null : (state.it ?? (state.gathering ? gatheringVoice(state.gathering) : null));
      }
  }
}

/** The words that stand for all who gathered, where one organisation speaks. */
const gathered: ReadonlySet<string> = new Set(["joint", "they", "event", "we", "own", "agency"]);

/** "We" of a text that speaks for itself: its publisher, its signatories, or both sides where the verb takes two. */
export function ourVoice(state: State, together: boolean): Voice | null {
  if (state.ours.length > 1)
    return { parties: state.ours, people: [], joint: true, side: null, inferred: null, frame: false };
  if (together && state.sides) return jointVoice(state);
  const index = state.sides && state.own === state.sides[1].party ? 1 : 0;
  return state.sides ? voiceOf(state.sides[index], index) : ownVoice(state);
}

function ownVoice(state: State): Voice | null {
  return state.own
    ? { parties: [state.own], people: [], joint: false, side: null, inferred: "publisher", frame: false }
    : null;
}

function resolveHe(mention: Mention, state: State, turn: Turn, people: People, tokens: Tokens): Voice | null {
  const { sides } = state;
  if (!sides) return state.speaker ?? ownVoice(state);
  const form = mention.last - mention.first === 1 ? tokens.form[mention.first] : undefined;
  const plain = form === "he" || form === "she";
  const words = plain ? "" : tokens.text.slice(tokens.start[mention.first], tokens.end[mention.last - 1]);
  const objectSide = turn.object ? sideOfMention(turn.object, state, people) : null;
  if (!plain && /^the (latter|former)$/i.test(words)) {
    return /latter/i.test(words) ? voiceOf(sides[1], 1, "speaker") : voiceOf(sides[0], 0, "speaker");
  }
  if (state.firstPerson && state.speaker?.side !== 1 && !turn.said) return voiceOf(sides[1], 1, "speaker");
  if (state.quotes && turn.said) return other(state, state.quotes) ?? voiceOf(sides[1], 1, "speaker");
  if (turn.switched) return other(state, state.speaker) ?? voiceOf(sides[1], 1, "speaker");
  // "invited the Sheikh to Jakarta, which he accepted"
  const whichHe = turn.answers && tokens.form[mention.first - 1] === "which";
  const answered = whichHe && !turn.said ? other(state, state.proposer) : null;
  if (answered) return answered;
  if (!plain && (words.length <= 4 || /highness|majesty|excellency|eminence/i.test(words))) {
    const index = onlyOne(isStyled(sides[0], words), isStyled(sides[1], words));
    if (index !== null && objectSide !== index) return voiceOf(sides[index], index);
  }
  const owner = turn.whose ? sideOfParty(state, turn.whose) : null;
  if (owner !== null) return voiceOf(sides[owner], owner, "speaker");
  if (objectSide !== null && state.speaker?.side === objectSide) return other(state, state.speaker);
  // "He thanked the Kenyan side", before anybody has spoken: not Kenya's
  if (objectSide !== null && !state.speaker)
    return voiceOf(sides[objectSide === 0 ? 1 : 0], objectSide === 0 ? 1 : 0, "speaker");
  // "Lund invited Soto. He accepted the invitation"
  if (turn.answers && state.invited && state.proposer?.side != null && state.proposer.side === state.speaker?.side)
    return other(state, state.proposer);
  if (state.speaker && !state.speaker.joint && state.speaker.people.length < 2)
    return changedVoice(state.speaker, { inferred: "speaker" });
  return voiceOf(sides[0], 0, "speaker");
}

/** Which of two sides alone something holds of. */
function onlyOne(first: boolean, second: boolean): 0 | 1 | null {
  if (first === second) return null;
  return first ? 0 : 1;
}

/** Whether a side's principal is called by an honorific: "H.E.", "HE". */
function isStyled({ honorifics }: Side, words: string): boolean {
  const plain = (text: string) => text.replace(/[.\s]/g, "").toLowerCase();
  return honorifics.some((item) => plain(item) === plain(words));
}

function sideOfMention(mention: Mention, state: State, people: People): 0 | 1 | null {
  if (mention.type === "party") return sideOfParty(state, mention.party);
  if (mention.type === "person") {
    const person = people.of(mention);
    if (person && state.sides)
      for (const index of [0, 1] as const) if (state.sides[index].person === person) return index;
    const party = mention.party ?? person?.party ?? null;
    return party ? sideOfParty(state, party) : null;
  }
  return null;
}

function resolvePerson(
  mention: PersonMention,
  state: State,
  turn: Turn,
  people: People,
  tokens: Tokens,
  pack: Prepared,
): Voice | null {
  const { sides } = state;
  const person = people.of(mention);
  if (mention.plural) return resolveSeveral(mention, state, turn, people);
  if (!person)
    return mention.party
      ? resolveTheirs(mention, mention.party, state)
      : resolveOffice(mention, state, turn, people, tokens);
  if (sides) {
    if (sides[0].person === person)
      return namesBoth(mention, sides[0], sides[1], tokens) ? jointVoice(state) : voiceOf(sides[0], 0);
    if (sides[1].person === person)
      return namesBoth(mention, sides[1], sides[0], tokens) ? jointVoice(state) : voiceOf(sides[1], 1);
  }
  const party = person.party ?? mention.party;
  if (!party && sides) {
    const index = sideLeft(mention, sides, state, turn, people, tokens, pack);
    if (index !== null) {
      sides[index].person = person;
      person.party = sides[index].party;
      return voiceOf(sides[index], index, "party");
    }
  }
  // whoever speaks for a ministry tells what its principal said
  if (sides && person.offices.has("spokesperson")) return frameOf(state);
  if (party) {
    const side = sideOfParty(state, party);
    return { parties: [party], people: [person], joint: false, side, inferred: null, frame: false };
  }
  return { parties: [], people: [person], joint: false, side: null, inferred: null, frame: false };
}

/** Whoever speaks for the publisher without being a principal. */
function frameOf({ own }: State): Voice {
  return { parties: own ? [own] : [], people: [], joint: false, side: null, inferred: null, frame: true };
}

/** "the US Congressmen": all of one side; "the Foreign Ministers": one of each. */
function resolveSeveral(mention: PersonMention, state: State, turn: Turn, people: People): Voice {
  const { sides } = state;
  const side = mention.party && !mention.beside ? sideOfParty(state, mention.party) : null;
  // "The Foreign Ministers of Angola and Morocco", who are not those that meet
  const several = mention.party && mention.beside ? [...new Set([mention.party, ...mention.beside])] : [];
  if (sides && several.length > 1 && !several.some((party) => sideOfParty(state, party) !== null))
    return { parties: several, people: [], joint: true, side: null, inferred: null, frame: false };
  // "The ministers congratulated the new President": those of the other side
  const about = turn.object && !turn.together && side === null ? sideOfMention(turn.object, state, people) : null;
  if (about !== null && sides && !mention.beside && mention.titles.length === 1 && turn.object?.type === "person")
    return changedVoice(voiceOf(sides[about === 0 ? 1 : 0], about === 0 ? 1 : 0, "party"), { people: [] });
  const only = side ?? (sides && !mention.party && !mention.beside && !turn.together ? holders(mention, sides) : null);
  return only !== null && sides ? changedVoice(voiceOf(sides[only], only), { people: [] }) : jointVoice(state);
}

/** The one side that a name without a party can be of: that whose principal nobody has named yet. */
function sideLeft(
  mention: PersonMention,
  sides: readonly [Side, Side],
  state: State,
  turn: Turn,
  people: People,
  tokens: Tokens,
  pack: Prepared,
): 0 | 1 | null {
  // "Minister Kabba said President Bio valued the friendship": of whom somebody speaks is told by who speaks
  if (turn.said && mention.offices.length > 0) return null;
  // whoever thanks Korea is not Korea's
  const about = turn.object ? sideOfMention(turn.object, state, people) : null;
  const goal = goalOf(mention, tokens, pack);
  const fits = (index: 0 | 1): boolean => {
    const { person, party, offices } = sides[index];
    if (person !== null || index === about || party === goal) return false;
    return offices.length === 0 || mention.offices.length === 0 || sharesOffice(mention, sides[index]);
  };
  return onlyOne(fits(0), fits(1));
}

/** Whether a mention's words name an office that a side's principal has. */
function sharesOffice({ offices }: PersonMention, side: Side): boolean {
  return offices.some((office) => side.offices.includes(office));
}

/** Somebody of a party whom the text does not name: "the Kenyan Minister". */
function resolveTheirs(mention: PersonMention, party: Party, state: State): Voice {
  const { sides } = state;
  const side = sideOfParty(state, party);
  // "A Downing Street spokesman said": whoever tells of the encounter
  const frame = sides !== null && !mention.name && mention.offices[0] === "spokesperson";
  if (!frame && side !== null && sides) {
    const isPrincipal =
      mention.counterpart ||
      mention.guest ||
      mention.offices.length === 0 ||
      sides[side].offices.length === 0 ||
      sharesOffice(mention, sides[side]);
    if (isPrincipal) return voiceOf(sides[side], side);
  }
  return { parties: [party], people: [], joint: false, side, inferred: null, frame };
}

/** Whoever is called by an office alone: "the Minister". */
function resolveOffice(mention: PersonMention, state: State, turn: Turn, people: People, tokens: Tokens): Voice | null {
  const { sides } = state;
  if (!sides) return state.speaker && !state.speaker.joint ? state.speaker : ownVoice(state);
  if (mention.counterpart) return other(state, state.speaker) ?? voiceOf(sides[1], 1, "office");
  if (mention.guest) return voiceOf(sides[1], 1, "office");
  if (mention.possessed) {
    // "his President": of the same party as the speaker
    return state.speaker && !state.speaker.joint
      ? changedVoice(state.speaker, { people: [], inferred: "office" })
      : null;
  }
  const [one, two] = mention.titles;
  // "The Deputy Secretary and Deputy Foreign Minister discussed": the titles of both, with nobody's name after them
  if (one && two && mention.titles.length === 2) {
    const first = onlyOne(bearsTitle(one, sides[0], tokens), bearsTitle(one, sides[1], tokens));
    const second = onlyOne(bearsTitle(two, sides[0], tokens), bearsTitle(two, sides[1], tokens));
    if (first !== null && second !== null && first !== second) return jointVoice(state);
  }
  if (mention.offices.includes("spokesperson")) return frameOf(state);
  const isFirst = sharesTitle(mention, sides[0], tokens);
  const isSecond = sharesTitle(mention, sides[1], tokens);
  const called = onlyOne(isFirst, isSecond);
  if (called !== null) return voiceOf(sides[called], called);
  if (turn.switched) return other(state, state.speaker) ?? voiceOf(sides[1], 1, "office");
  if (!isFirst) return resolveUncalled(mention, sides, state, people);
  const owner = turn.whose ? sideOfParty(state, turn.whose) : null;
  if (owner !== null) return voiceOf(sides[owner], owner, "office");
  const objectSide = turn.object ? sideOfMention(turn.object, state, people) : null;
  if (objectSide !== null) {
    const index = objectSide === 0 ? 1 : 0;
    return voiceOf(sides[index], index, "office");
  }
  if (turn.answers && state.proposer && state.proposer.side !== null) return other(state, state.proposer);
  if (state.namedBy === "office" && state.speaker && state.speaker.side !== null && state.carry === state.paragraph)
    return changedVoice(state.speaker, { inferred: "office" });
  return holderVoice(mention, sides, people) ?? voiceOf(sides[0], 0, "office");
}

/** Whoever has an office by whose words neither side's principal is called. */
function resolveUncalled(
  mention: PersonMention,
  sides: readonly [Side, Side],
  state: State,
  people: People,
): Voice | null {
  const index = onlyOne(sharesOffice(mention, sides[0]), sharesOffice(mention, sides[1]));
  if (index !== null) return voiceOf(sides[index], index);
  if (
    mention.offices.includes("ambassador") &&
    !sides[0].offices.includes("ambassador") &&
    sides[1].offices.length === 0
  )
    return voiceOf(sides[1], 1, "office");
  // "the Prime Minister", where one side's principal is known and the other's is nobody yet
  const unnamed = onlyOne(isBare(sides[0]), isBare(sides[1]));
  if (unnamed !== null && principal.has(mention.offices[0] ?? "other"))
    return voiceOf(sides[unnamed], unnamed, "office");
  const held = holderVoice(mention, sides, people);
  if (held || !state.own) return held;
  // an office that no principal holds: the publisher's own President, Prime Minister
  const side = sideOfParty(state, state.own);
  return { parties: [state.own], people: [], joint: false, side, inferred: "office", frame: false };
}

/** Whether nothing is known of a side's principal. */
function isBare({ person, offices }: Side): boolean {
  return person === null && offices.length === 0;
}

/** "The minister", of the one who was last named as one, where the sides have no principals yet and he is of one of them. */
function holderVoice(mention: PersonMention, sides: readonly [Side, Side], people: People): Voice | null {
  const person = people.holder(mention);
  if (!person?.party) return null;
  const index = sides[0].party === person.party ? 0 : 1;
  if (sides[index].party !== person.party || sides[index].person) return null;
  return { parties: [person.party], people: [person], joint: false, side: index, inferred: "office", frame: false };
}

/** "The envoys promised": the side whose principal has the office, where the other's has one too, and not that one. */
function holders(mention: PersonMention, sides: readonly [Side, Side]): 0 | 1 | null {
  const index = onlyOne(sharesOffice(mention, sides[0]), sharesOffice(mention, sides[1]));
  return index !== null && sides[index === 0 ? 1 : 0].offices.length > 0 ? index : null;
}

/** "The Foreign Secretary and Under-Secretary Nuland": the first title is the other side's, the second his whom it names. */
function namesBoth(mention: PersonMention, side: Side, opposite: Side, tokens: Tokens): boolean {
  const first = mention.titles[0];
  const second = mention.titles[1];
  if (!first || !second || tokens.form[first[1]] !== "and") return false;
  const held = (by: Side, [from, to]: readonly [number, number]) => {
    for (let i = from; i < to; i += 1) {
      const form = tokens.form[i] as string;
      if (!weak.holds(tokens, i) && form.length > 1 && !isCalled(by, form)) return false;
    }
    return true;
  };
  return held(opposite, first) && !held(side, first) && held(side, second);
}
/** Offices of those who meet, rather than of those who are spoken of. */
const principal: ReadonlySet<Office> = new Set([
  "head-of-state",
  "head-of-government",
  "foreign-minister",
  "deputy-foreign-minister",
]);

const weak = new WordSet(["of", "for", "and", "the", "affairs", "to", "republic", "state"]);

/** Whether every telling word of an office mention is one its side is called by. */
function sharesTitle({ titles }: PersonMention, side: Side, tokens: Tokens): boolean {
  let telling = 0;
  for (const title of titles) {
    const words = wordsCalled(title, side, tokens);
    if (words < 0) return false;
    telling += words;
  }
  return telling > 0;
}

/** Whether every telling word of a title is one that a side is called by. */
function bearsTitle(title: readonly [number, number], side: Side, tokens: Tokens): boolean {
  return wordsCalled(title, side, tokens) > 0;
}

/** How many telling words a title has, all of which are a side's; -1 where one is not. */
function wordsCalled([first, last]: readonly [number, number], side: Side, tokens: Tokens): number {
  let telling = 0;
  for (let i = first; i < last; i += 1) {
    const form = tokens.form[i] as string;
    if (weak.holds(tokens, i) || form.length < 2) continue;
    if (!isCalled(side, form)) return -1;
    telling += 1;
  }
  return telling;
}
