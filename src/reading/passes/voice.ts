import type { Office, Party } from "../../record/record.ts";
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
  const pair = sides ? [sides[0].party, sides[1].party] : [];
  const parties = [...new Set(pair.every((party) => state.together.includes(party)) ? state.together : pair)];
  const people = sides ? [sides[0].person, sides[1].person].filter((person): person is Person => person !== null) : [];
  return { parties, people, joint: true, side: null, inferred, frame: false };
}

function sideOfParty(state: State, party: Party): 0 | 1 | null {
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

export interface Turn {
  /** A switch phrase stands before the subject: "for his part". */
  readonly switched: boolean;
  /** Words right after the verb: whom it is said to, where that shows. */
  readonly object: Mention | null;
  readonly answers: boolean;
  /** Whose the readiness, support or concern is that the verb brings: "pledged Ghana's backing". */
  readonly whose?: Party | null;
  /** The subject stands in what somebody says: "we" are his. Outside it "we" are the publisher's. */
  readonly said?: boolean;
  /** The verb is one that both sides do: "we agreed". */
  readonly together?: boolean;
}

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
            return ourVoice(state, turn.together ?? false);
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
    const has = (side: Side) =>
      side.honorifics.some(
        (item) => item.replace(/[.\s]/g, "").toLowerCase() === words.replace(/[.\s]/g, "").toLowerCase(),
      );
    const matches = ([0, 1] as const).filter((index) => has(sides[index]));
    if (matches.length === 1 && objectSide !== matches[0])
      return voiceOf(sides[matches[0] as 0 | 1], matches[0] as 0 | 1);
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
  if (mention.plural) {
    // "the US Congressmen": all of one side; "the Foreign Ministers": one of each
    const side = mention.party && !mention.beside ? sideOfParty(state, mention.party) : null;
    // "The Foreign Ministers of Angola and Morocco", who are not those that meet
    const several = mention.party && mention.beside ? [...new Set([mention.party, ...mention.beside])] : [];
    if (sides && several.length > 1 && !several.some((party) => sideOfParty(state, party) !== null))
      return { parties: several, people: [], joint: true, side: null, inferred: null, frame: false };
    // "The ministers congratulated the new President": those of the other side
    const about = turn.object && !turn.together && side === null ? sideOfMention(turn.object, state, people) : null;
    if (about !== null && sides && !mention.beside && mention.titles.length === 1 && turn.object?.type === "person")
      return changedVoice(voiceOf(sides[about === 0 ? 1 : 0], about === 0 ? 1 : 0, "party"), { people: [] });
    const only =
      side ?? (sides && !mention.party && !mention.beside && !turn.together ? holders(mention, sides) : null);
    return only !== null && sides ? changedVoice(voiceOf(sides[only], only), { people: [] }) : jointVoice(state);
  }
  if (person) {
    if (sides)
      for (const index of [0, 1] as const)
        if (sides[index].person === person)
          return namesBoth(mention, sides[index], sides[index === 0 ? 1 : 0], tokens)
            ? jointVoice(state)
            : voiceOf(sides[index], index);
    let party = person.party ?? mention.party;
    if (!party && sides) {
      // a name without a party that can only be the side whose principal nobody has named yet
      const open = ([0, 1] as const).filter((index) => sides[index].person === null);
      const fits = open.filter(
        (index) =>
          sides[index].offices.length === 0 ||
          mention.offices.length === 0 ||
          mention.offices.some((office) => sides[index].offices.includes(office)),
      );
      // whoever thanks Korea is not Korea's
      const about = turn.object ? sideOfMention(turn.object, state, people) : null;
      const goal = goalOf(mention, tokens, pack);
      const away = fits.filter((index) => index !== about && sides[index].party !== goal);
      const index = away.length === 1 ? away[0] : undefined;
      // "Minister Kabba said President Bio valued the friendship": of whom somebody speaks is told by who speaks
      if (index !== undefined && !(turn.said && mention.offices.length > 0)) {
        sides[index].person = person;
        person.party = sides[index].party;
        party = person.party;
        return voiceOf(sides[index], index, "party");
      }
    }
    // whoever speaks for a ministry tells what its principal said
    if (sides && person.offices.has("spokesperson"))
      return {
        parties: state.own ? [state.own] : [],
        people: [],
        joint: false,
        side: null,
        inferred: null,
        frame: true,
      };
    if (party) {
      const side = sideOfParty(state, party);
      return { parties: [party], people: [person], joint: false, side, inferred: null, frame: false };
    }
    return { parties: [], people: [person], joint: false, side: null, inferred: null, frame: false };
  }
  if (mention.party) {
    const side = sideOfParty(state, mention.party);
    // "A Downing Street spokesman said": whoever tells of the encounter
    if (sides && !mention.name && mention.offices[0] === "spokesperson")
      return { parties: [mention.party], people: [], joint: false, side, inferred: null, frame: true };
    if (side !== null && sides) {
      const same =
        sides[side].offices.some((office) => mention.offices.includes(office)) ||
        mention.counterpart ||
        mention.guest ||
        mention.offices.length === 0 ||
        sides[side].offices.length === 0;
      return same
        ? voiceOf(sides[side], side)
        : { parties: [mention.party], people: [], joint: false, side, inferred: null, frame: false };
    }
    return { parties: [mention.party], people: [], joint: false, side: null, inferred: null, frame: false };
  }
  if (!sides) return state.speaker && !state.speaker.joint ? state.speaker : ownVoice(state);
  if (mention.counterpart) return other(state, state.speaker) ?? voiceOf(sides[1], 1, "office");
  if (mention.guest) return voiceOf(sides[1], 1, "office");
  if (mention.possessed) {
    // "his President": of the same party as the speaker
    return state.speaker && !state.speaker.joint
      ? changedVoice(state.speaker, { people: [], inferred: "office" })
      : null;
  }
  // "The Deputy Secretary and Deputy Foreign Minister discussed": the titles of both, with nobody's name after them
  if (mention.titles.length === 2) {
    const holders = mention.titles.map((title) =>
      ([0, 1] as const).filter((index) => sharesTitle({ ...mention, titles: [title] }, sides[index], tokens, pack)),
    );
    const [one, two] = holders;
    if (one?.length === 1 && two?.length === 1 && one[0] !== two[0]) return jointVoice(state);
  }
  const spokesperson = mention.offices.includes("spokesperson");
  if (spokesperson)
    return { parties: state.own ? [state.own] : [], people: [], joint: false, side: null, inferred: null, frame: true };
  const matches = ([0, 1] as const).filter((index) => sharesTitle(mention, sides[index], tokens, pack));
  if (matches.length === 1) return voiceOf(sides[matches[0] as 0 | 1], matches[0] as 0 | 1);
  if (turn.switched) return other(state, state.speaker) ?? voiceOf(sides[1], 1, "office");
  if (matches.length === 0) {
    const byOffice = ([0, 1] as const).filter((index) =>
      mention.offices.some((office) => sides[index].offices.includes(office)),
    );
    if (byOffice.length === 1) return voiceOf(sides[byOffice[0] as 0 | 1], byOffice[0] as 0 | 1);
    if (
      mention.offices.includes("ambassador") &&
      !sides[0].offices.includes("ambassador") &&
      sides[1].offices.length === 0
    )
      return voiceOf(sides[1], 1, "office");
    // "the Prime Minister", where one side's principal is known and the other's is nobody yet
    const bare = ([0, 1] as const).filter((index) => sides[index].person === null && sides[index].offices.length === 0);
    const [unnamed] = bare;
    if (bare.length === 1 && unnamed !== undefined && principal.has(mention.offices[0] ?? "other"))
      return voiceOf(sides[unnamed], unnamed, "office");
    const held = holderVoice(mention, sides, people);
    if (held) return held;
    // an office that no principal holds: the publisher's own President, Prime Minister
    return state.own
      ? {
          parties: [state.own],
          people: [],
          joint: false,
          side: sideOfParty(state, state.own),
          inferred: "office",
          frame: false,
        }
      : null;
  }
  const owner = turn.whose ? sideOfParty(state, turn.whose) : null;
  if (owner !== null) return voiceOf(sides[owner], owner, "office");
  const objectSide = turn.object ? sideOfMention(turn.object, state, people) : null;
  if (objectSide !== null) {
    const index = objectSide === 0 ? 1 : 0;
    return voiceOf(sides[index], index, "office");
  }
  if (turn.answers && state.proposer?.side !== undefined && state.proposer?.side !== null)
    return other(state, state.proposer);
  if (state.namedBy === "office" && state.speaker?.side !== null && state.speaker && state.carry === state.paragraph)
    return changedVoice(state.speaker, { inferred: "office" });
  return holderVoice(mention, sides, people) ?? voiceOf(sides[0], 0, "office");
}

/** "The minister", of the one who was last named as one, where the sides have no principals yet and he is of one of them. */
function holderVoice(mention: PersonMention, sides: readonly [Side, Side], people: People): Voice | null {
  const person = people.holder(mention);
  const index = ([0, 1] as const).find((side) => sides[side].party === person?.party);
  if (!person?.party || index === undefined || sides[index].person) return null;
  return { parties: [person.party], people: [person], joint: false, side: index, inferred: "office", frame: false };
}

/** "The envoys promised": the side whose principal has the office, where the other's has one too, and not that one. */
function holders(mention: PersonMention, sides: readonly [Side, Side]): 0 | 1 | null {
  const fits = ([0, 1] as const).filter((index) =>
    mention.offices.some((office) => sides[index].offices.includes(office)),
  );
  const [index] = fits;
  return fits.length === 1 && index !== undefined && sides[index === 0 ? 1 : 0].offices.length > 0 ? index : null;
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
function sharesTitle(mention: PersonMention, side: Side, tokens: Tokens, _pack: Prepared): boolean {
  let telling = 0;
  for (const [first, last] of mention.titles) {
    for (let i = first; i < last; i += 1) {
      const form = tokens.form[i] as string;
      if (weak.holds(tokens, i) || form.length < 2) continue;
      telling += 1;
      if (!isCalled(side, form)) return false;
    }
  }
  return telling > 0;
}
