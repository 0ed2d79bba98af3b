import type { ActKind, EncounterKind, Office, Party, SubjectType, UndertakingKind } from "../record/record.ts";
import type { TriggerClass } from "./codes/triggers.ts";
import type { LayoutWords } from "./passes/layout.ts";
import type { TimeWords } from "./times/time-words.ts";
import type { VerbTable } from "./verb-table.ts";
import type { BodyNoun } from "./world/bodies.ts";
import type { Leader } from "./world/leaders.ts";
import type { AmbiguousName, NameEntry } from "./world/names.ts";
import type { Topic } from "./world/topics.ts";

/** What every rule has: a stable name, a pattern, patterns that forbid it, and its examples, which are its tests. */
interface RuleBase {
  /** `thank.expressed-thanks-for`; the record shows it with the language before it. */
  readonly id: string;
  /** See `pattern/parse.ts` for the signs. */
  readonly pattern: string;
  /** Patterns that, matching from the same word, forbid the rule. */
  readonly unless?: readonly string[];
  /** Sentences in which the rule fires. */
  readonly examples: readonly [string, ...string[]];
  /** Sentences in which it must not. */
  readonly refuses: readonly [string, ...string[]];
}

/** How an act is read off a verb group. */
export interface ActRule extends RuleBase {
  readonly kind: ActKind;
  /**
   * `speech`: a reporting verb whose content is a clause; what stands in that clause may decide the kind.
   * `stance`: holds of what is said, not of the saying ("is ready to", "will"): it needs somebody who speaks.
   * `noun`: a noun with its owner before it ("the Minister's offer that …"), inside another act's clause.
   * `note`: a sentence without a verb, by whoever writes it: "Warm congratulations to the Minister".
   * `deed`: the verb group is the act itself (the default).
   */
  readonly form?: "speech" | "deed" | "stance" | "noun" | "note";
  /** The kind when what is asked, hoped for or stressed is a thing that can be checked (a session, a visit, a signing). */
  readonly checkable?: ActKind;
  /** The kind when both do it of such a thing: "the two look forward to holding the next round in Lima". */
  readonly jointCheckable?: ActKind;
  /** The kind when it is put to someone outside the encounter. */
  readonly outsider?: ActKind;
  /** The kind when both sides do it, or when one does it alone. */
  readonly joint?: ActKind;
  readonly single?: ActKind;
  /** Whose act it is: `inverse` the other side's ("received an invitation from"), `relayed` whoever "of Y" names,
   * `owned` whoever the noun belongs to ("the readiness of Sofia was expressed"), both where it is nobody's. */
  readonly actor?: "subject" | "inverse" | "pair" | "relayed" | "owned";
  /** What the subject must be: somebody who can act, a thing, or the talks themselves. */
  readonly subject?: "agent" | "thing" | "event";
  readonly strength?: "firm" | "medium" | "weak";
  /** The kind when nobody but the speaker is to do it: "hopes to return", "we should". */
  readonly selfward?: ActKind;
  /** The pattern holds its own negation: "will not accept". */
  readonly holdsNegation?: boolean;
  /** Nothing said in its clause changes the kind: "expressed the belief that …". */
  readonly settled?: boolean;
  /** It stands before a list whose items are acts: "declare the following:". */
  readonly introduces?: boolean;
  /** Both attend it together: where it has a place of its own it is an encounter beside the talks. */
  readonly occasion?: boolean;
  /** A paper is signed: by the parties themselves, or before the eyes of whoever it names. */
  readonly signs?: "parties" | "witness";
  /** A case or a question is raised, and what to do about it is left open. */
  readonly raises?: boolean;
  /** What has been done is told of: with a paper for its object, that it has been signed. */
  readonly recounts?: boolean;
  /** A noun that is joined to what another act conveys: "greetings and an invitation to visit". */
  readonly joins?: boolean;
  /** It answers an earlier act of the other side. */
  readonly answers?: "accepted" | "declined" | "noted";
}

/**
 * What a sentence tells by itself, with no encounter around it: who did or said what to whom.
 * `frame`: what somebody says stands in the next clause. `duty`: what another must do, in what somebody says.
 * `carrier`: "will", "agreed to", "tried to": the verb after it says what. `deed`: the verb group is the act (the default).
 */
export interface NewsRule extends RuleBase {
  readonly kind: ActKind;
  readonly form?: "deed" | "frame" | "duty" | "carrier";
  /** The class of the deed, by which its event codes go. */
  readonly deed?: TriggerClass;
  /** A carrier that makes a threat of what is done against somebody: "vowed to attack". */
  readonly threat?: boolean;
  /** A carrier after which the deed counts as done: "decided to allow". */
  readonly done?: boolean;
  /** A carrier that says nothing alone: "tried to". */
  readonly inner?: boolean;
  /** A frame that names to whom it is said before what is said: "told a visiting envoy they would". */
  readonly addressed?: boolean;
  /** It is the speaker's whatever its own subject: "lifting the ban is out of the question". */
  readonly anySubject?: boolean;
  /** It answers an earlier act of the other side. */
  readonly answers?: "accepted" | "declined";
}

/** Words by which a sentence of the news is taken apart. */
export interface NewsWords {
  /** Nouns of what acts for a state: "troops", "parliament", "officials". */
  readonly groups: readonly string[];
  /** Nouns of whoever is of a state and does not act for it: "rebels", "farmers", "newspaper"; and endings of more. */
  readonly privates: readonly string[];
  readonly groupEnds: readonly string[];
  readonly notGroups: readonly string[];
  /** "thousands", "dozens", before "of". */
  readonly amounts: readonly string[];
  /** Words of time that stand between a subject and its verb: "Monday", "today", "earlier". */
  readonly times: readonly string[];
  readonly timeLeads: readonly string[];
  /** What a clause may begin with before its subject, up to a comma: "under", "following". */
  readonly openers: readonly string[];
  /** What may follow a subject before its verb: "based", "along", "loyal". */
  readonly tails: readonly string[];
  /** What governs a state: "the Government", "the Council of Ministers". */
  readonly cabinets: readonly string[];
  /** What speaks for a state abroad: "the Embassy". */
  readonly missions: readonly string[];
  /** "according", before a source at the end or the beginning. */
  readonly sources: readonly string[];
  /** "will", "would"; "must". */
  readonly futures: readonly string[];
  /** "unless": what is announced is a threat. */
  readonly conditions: readonly string[];
  /** "that", "by", "and": before content, an agent, a second subject. */
  readonly thats: readonly string[];
  readonly agentLeads: readonly string[];
  readonly joins: readonly string[];
  /** "of", "in", between a group and whose it is. */
  readonly groupLinks: readonly string[];
  readonly infinitives: readonly string[];
  /** What only a state's own rulers impose or lift: "curfew", "elections"; and "resign". */
  readonly domestic: readonly string[];
  readonly resigning: readonly string[];
  readonly passives: readonly string[];
}

/** How an encounter is told: "held talks with", "received a phone call from". */
export interface EncounterRule extends RuleBase {
  readonly encounter: EncounterKind;
  /** Its words may also tell of a meeting that the text has told of: "spoke with". */
  readonly vague?: boolean;
}

/** The words of an organisation's own papers; `names`, `convenes` and `recitals` hold phrases. */
export interface GatheringWords {
  /** What a title calls such a paper: "communiqué". */
  readonly papers: readonly string[];
  /** What in a title makes it the paper of two: "joint". */
  readonly shared: readonly string[];
  /** Who gathers, as it stands near the organisation's name: "council", "leaders". */
  readonly organs: readonly string[];
  /** Those of the organs that make it a conference: "summit". */
  readonly summits: readonly string[];
  /** Words for those who gather, of whom there are many: "leaders". */
  readonly many: readonly string[];
  /** What stands for the organisation in its paper: "the Council". */
  readonly names: readonly string[];
  /** How it is told that they sat: "held". */
  readonly convenes: readonly string[];
  /** What opens a paragraph of what they had in mind: "recalling". */
  readonly recitals: readonly string[];
}

/** Single words that the telling of encounters turns on; `held` holds phrases. */
export interface EncounterWords {
  /** Nouns of talks: "meeting", "talks", "reception". */
  readonly meetings: readonly string[];
  /** Before the press with somebody, one has met him: "a press conference with his counterpart". */
  readonly appearances: readonly string[];
  /** Those of one state who settle among themselves: "cabinet". */
  readonly cabinets: readonly string[];
  /** Nouns of calls, and what goes before them: "telephone conversation". */
  readonly calls: readonly string[];
  readonly phones: readonly string[];
  /** "was held", "took place". */
  readonly held: readonly string[];
  /** "will be held", "is to take place": of what a text announces. */
  readonly toCome: readonly string[];
  /** Nouns of letters; "a", "another", which make one of them new. */
  readonly letters: readonly string[];
  readonly another: readonly string[];
  /** What leads to such a noun ("during a meeting"), and from it to whom is met ("with"). */
  readonly within: readonly string[];
  /** Meeting somebody, after such a word: "after meeting". */
  readonly gerunds: readonly string[];
  /** "after holding talks in Oslo, the ministers said", "said when receiving": what stands before a gerund that tells of an encounter. */
  readonly afters: readonly string[];
  /** "courtesy", before a call or a visit that is a meeting. */
  readonly courtesies: readonly string[];
  /** "talking", before "to" and whom one meets. */
  readonly addressing: readonly string[];
  /** "held", with what was held far behind it, after a time or place: "held on Monday in Riga talks with". */
  readonly holding: readonly string[];
  readonly moments: readonly string[];
  readonly links: readonly string[];
  /** Before "with" and others who do the same: "along", "together". */
  readonly alongs: readonly string[];
  /** Words of what is long past or still to come: "last", "upcoming". */
  readonly remembered: readonly string[];
  /** "week", after "last": what a text opens with may be as old. */
  readonly lately: readonly string[];
  /** "interview", in a title: with the press. */
  readonly pressed: readonly string[];
  /** "event": where it was held is where those met. */
  readonly occasions: readonly string[];
  /** "signing", before "ceremony". */
  readonly signing: readonly string[];
  /** "exchange", before "of notes". */
  readonly swaps: readonly string[];
  /** Several are met one by one: "separately". */
  readonly apart: readonly string[];
  /** "envoys", "counterparts": several, who may be named one by one afterwards. */
  readonly many: readonly string[];
  /** A phrase that only frames follows: "sidelines", "invitation". */
  readonly frames: readonly string[];
  /** "sidelines": those who meet are elsewhere, with many others. */
  readonly gatherings: readonly string[];
  /** Prepositions before a place in which one is, and before one that is no principal. */
  readonly inside: readonly string[];
  /** "the next round": told of as to come. */
  readonly upcoming: readonly string[];
  /** "meetings held in": of others than those who meet. */
  readonly assemblies: readonly string[];
  readonly placing: readonly string[];
  /** "visit", "arrived": the place after them is where one goes. */
  readonly journeys: readonly string[];
  /** Verbs of who asks somebody to come: where to is no place of the talks. */
  readonly biddings: readonly string[];
  /** "arrived", right after somebody's name: he is a guest where he arrives. */
  readonly staying: readonly string[];
  /** "is", "paid", after "who", with a noun of `visitNouns` behind it. */
  readonly stays: readonly string[];
  readonly visitNouns: readonly string[];
  /** Between a preposition and a city: "the capital", "the city of". */
  readonly towns: readonly string[];
  /** First words of states that are a city: "Singapore". */
  readonly cityStates: readonly string[];
  /** "departing", before whither one goes. */
  readonly departures: readonly string[];
  /** Words of a title by which what it names did not take place, or may: "postponed", "accepts", "invitation". */
  readonly undone: readonly string[];
  /** "visit", "come", after what makes them future. */
  readonly comings: readonly string[];
  /** Words for a day to come: "tomorrow". */
  readonly comingDays: readonly string[];
  /** What makes a journey after it one to come: "planning to", "due to". */
  readonly expecting: readonly string[];
  /** "pay", "begin", and the nouns that they may take: "visit". */
  readonly payers: readonly string[];
  readonly payables: readonly string[];
  /** Words of the offices that organisations have: "High Representative". */
  readonly heads: readonly string[];
  /** "when", before a clause that tells of the meeting on the side. */
  readonly whens: readonly string[];
  /** "received", before a guest; and what is received that is no guest: "invitation", "credentials". */
  readonly receives: readonly string[];
  /** "is heading to". */
  readonly heading: readonly string[];
  /** Verbs right before whoever somebody meets: "met", "received". */
  readonly meetVerbs: readonly string[];
  readonly given: readonly string[];
  /** "Among his visitors were". */
  readonly visitors: readonly string[];
  /** Nouns whose place is not the encounter's: "the situation in". */
  readonly topics: readonly string[];
  readonly notPlaces: readonly string[];
  readonly buildings: readonly string[];
  /** With which a hall may begin after "in": "his office", "the headquarters". */
  readonly inHalls: readonly string[];
  /** Words at which the name of a hall has ended. */
  readonly hallEnds: readonly string[];
}

/** What an undertaking is about, by the words it holds. */
export interface SubjectRule extends RuleBase {
  readonly type: SubjectType;
  /**
   * `loose`: its words may also only stand by, so any other goes before it; `general`: taken where nothing says more.
   * `signed`: what a paper that was signed is to bring, where its name says so ("a plan of consultations").
   */
  readonly rank?: "loose" | "general" | "signed";
}

/** A wish too wide for anybody to say later whether it was done: "deepen relations in all fields". */
export interface AimRule extends RuleBase {
  /** The kinds of which it holds; of all where it is left out. */
  readonly kinds?: readonly UndertakingKind[];
  /** Its words must be the first of what is asked or promised: further on they only tell what for. */
  readonly leads?: boolean;
}

/** Words by which what an undertaking is about is told. */
export interface UndertakingWords {
  /** What leads to a circumstance, not to the thing itself: "during", "on the sidelines of". */
  readonly circumstances: readonly string[];
  /** Verbs of which nobody can say when they are done, standing first in what is agreed: "maintain", "strengthen". */
  readonly open: readonly string[];
  /** Words that may stand before such a verb. */
  readonly leading: readonly string[];
  /** "sides", "countries" after "two" or "both": both would have to do it. */
  readonly pairs: readonly string[];
  readonly both: readonly string[];
  /** What only both can do: "session", "consultations". */
  readonly shared: readonly string[];
  /** Verbs of what has a day on which it is done: "sign", "convene". Of two under one "agreed to", each is a thing. */
  readonly milestones: readonly string[];
  /** What can be seen to be done by whomever it is demanded of: "release", "return". */
  readonly deeds: readonly string[];
  /** Words that stand for a thing named before: "it", "them". */
  readonly standIns: readonly string[];
  /** "invitation": what is accepted with it is no request. */
  readonly invitations: readonly string[];
  /** "welcome", "receive": who is to come is somebody else. */
  readonly receiving: readonly string[];
  /** Who comes where no one person is meant: "delegations", "experts". */
  readonly guests: readonly string[];
  /** Words before a place that one goes to or is in, and before one that only receives. */
  readonly into: readonly string[];
  readonly toward: readonly string[];
  /** "visit", whose time may be told of it; "of", "by", before whose it is; "his", "her"; "the". */
  readonly journeys: readonly string[];
  readonly owners: readonly string[];
  readonly personal: readonly string[];
  readonly definites: readonly string[];
  /** Verbs of things done that were promised: "opened", "paid"; and what makes them done: "was", "has". */
  readonly fulfilments: readonly string[];
  readonly perfects: readonly string[];
  /** Of those, the ones that take no object: "arrived"; and what belongs to a verb before its object: "handed over". */
  readonly arrivals: readonly string[];
  readonly particles: readonly string[];
  /** What leads to where and when it was said: "during their meeting". */
  readonly meanwhiles: readonly string[];
  /** By which what was asked is spoken of again: "it", "the request". */
  readonly referring: readonly string[];
  /** "from", before the lower of two numbers. */
  readonly outOf: readonly string[];
  /** Nouns whose name the text gives. */
  readonly gatherings: readonly string[];
  readonly papers: readonly string[];
  /** Words at which a name or a field begins or has ended. */
  readonly nameStarts: readonly string[];
  readonly nameEnds: readonly string[];
  readonly nameLinks: readonly string[];
  /** By which a name goes on only where no place, time or article follows: "cooperation in training", "exemption from visas". */
  readonly nameSteps: readonly string[];
  /** What leads to a field: "in the field of", and the weaker "on", "for". */
  readonly fieldLeads: readonly string[];
  readonly fieldLinks: readonly string[];
  /** Words that end a field and no name. */
  readonly fieldEnds: readonly string[];
  readonly numbers: Readonly<Record<string, number>>;
  /** What counts one before "hundred" or "million". */
  readonly units: readonly string[];
  readonly scales: Readonly<Record<string, number>>;
  readonly currencies: Readonly<Record<string, string>>;
  /** Nouns that what a field follows: "cooperation in", "agreement on". */
  readonly fielded: readonly string[];
  /** Times that say since when or for how long, not when. */
  readonly since: readonly string[];
  /** "for", before the years that something is for, unless it is "planned for" them. */
  readonly forTerms: readonly string[];
  readonly planning: readonly string[];
  /** Papers whose years are those in which it is to be: "a plan of consultations for 2025-2027". */
  readonly plans: readonly string[];
  /** "only", before a condition that a later sentence adds. */
  readonly restricting: readonly string[];
  /** Verbs that make a condition of the sentence they begin: "Should Peru join, …". */
  readonly inversions: readonly string[];
  /** Phrases that begin like a condition and are none: "as soon as possible". */
  readonly unconditional: readonly string[];
  /** Verbs of an attribution: "…, the Minister said on Thursday". */
  readonly telling: readonly string[];
  /** Whom a request may be put to that nobody at the table answers for. */
  readonly bystanders: readonly string[];
  /** What begins a clause whose times are not when the thing is to be: "who", "when". */
  readonly asides: readonly string[];
  /** "as", before "agreed": it was so before. */
  readonly backs: readonly string[];
  /** "when", "while": what they begin tells when somebody asked, not where what he asked for is to be. */
  readonly whiles: readonly string[];
  /** Whom an organisation charges with something: "requests the Chairperson to". */
  readonly organs: readonly string[];
  /** Prepositions of what comes before it: "after the elections in May". */
  readonly sequels: readonly string[];
  /** "instructed", "tasked": both ask it of their own officials. */
  readonly instructing: readonly string[];
  /** What follows the name of a body whose session is to be: "will be held", "is to be convened". */
  readonly sits: readonly string[];
}

export interface OfficeEntry {
  readonly words: string;
  readonly office: Office;
  readonly plural?: boolean;
  /** "Minister of …": what follows says which; `foreign` is the office when that is foreign affairs. */
  readonly portfolio?: boolean;
  readonly foreign?: Office;
  /** What the words mean in states where they mean something else. */
  readonly byParty?: Readonly<Record<Party, Office>>;
  /** Whose office it can only be: "Custodian of the Two Holy Mosques". */
  readonly party?: Party;
  /** Whose it is likely to be where the text does not say: "Secretary of State". */
  readonly presumed?: Party;
  /** The text must have these capitals. */
  readonly exact?: boolean;
}

export interface HonorificEntry {
  readonly words: string;
  /** Part of the name: "Sheikh", "Prince". */
  readonly keep?: boolean;
}

export type Anaphor = "joint" | "he" | "they" | "we" | "own" | "it" | "event" | "agency" | "other-side";

/** Words that tell what became or is to become of a session, standing after or before it. */
export interface SittingWords {
  /** `named` says that nothing came of it: "was not held". */
  readonly state: "held" | "planned" | "postponed" | "named";
  readonly side: "after" | "before";
  /** The words have no verb of their own: "scheduled for May", after which the sentence may go on to say more. */
  readonly reduced?: boolean;
  readonly words: readonly string[];
}

/** Words that hold the name of a body together. */
export interface BodyWords {
  /** "between", before its parties. */
  readonly between: readonly string[];
  readonly of: readonly string[];
  /** "and", "-", between the words of a name. */
  readonly joins: readonly string[];
  /** What may stand between two parties: "and", "the Government of". */
  readonly fillers: readonly string[];
  /** What a body is for, by which two of one sort are told apart: "the trade committee" beside the military one. */
  readonly fields: readonly string[];
}

/** Everything Chancery knows of one language. It holds no functions, so that it has a digest. */
export interface LanguagePack {
  /** BCP 47. */
  readonly code: string;
  readonly abbreviations: readonly string[];
  /** Initials of more than one letter. */
  readonly initials: readonly string[];
  readonly layout: LayoutWords;
  readonly verbs: VerbTable;
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** Words a noun group cannot cross. */
  readonly stops: readonly string[];
  readonly names: readonly NameEntry[];
  readonly ambiguous: readonly AmbiguousName[];
  /** Phrases in which a name means no party: "Indian Ocean". */
  readonly shields: readonly string[];
  readonly offices: readonly OfficeEntry[];
  readonly honorifics: readonly HonorificEntry[];
  /** Those whom an office and a name make known without their state. */
  readonly leaders: readonly Leader[];
  readonly particles: readonly string[];
  readonly anaphors: Readonly<Record<Anaphor, readonly string[]>>;
  /** "side", "government", "people": what makes a party of an adjective. */
  readonly sides: readonly string[];
  /** Plain word lists that passes look words up in. */
  readonly words: Readonly<Record<WordList, readonly string[]>>;
  readonly acts: readonly ActRule[];
  readonly encounters: readonly EncounterRule[];
  readonly news: readonly NewsRule[];
  readonly newsWords: NewsWords;
  readonly encounterWords: EncounterWords;
  readonly gatheringWords: GatheringWords;
  readonly subjects: readonly SubjectRule[];
  readonly aims: readonly AimRule[];
  readonly undertakingWords: UndertakingWords;
  /** The words that speak of each topic. */
  readonly topicWords: Readonly<Record<Topic, readonly string[]>>;
  /** The words that tell event codes apart within a kind of act. */
  readonly codeWords: Readonly<Record<TriggerClass, readonly string[]>>;
  readonly agencies: Readonly<Record<string, Party>>;
  /** What stands above or below a publisher's texts, in lower case, and whose it is: "office of the spokesperson". */
  readonly mastheads: Readonly<Record<string, Party>>;
  readonly times: TimeWords;
  readonly bodyNouns: readonly BodyNoun[];
  readonly bodyModifiers: readonly string[];
  readonly bodyTails: readonly string[];
  /** Organs of one state or of an organisation: "security council". */
  readonly organs: readonly string[];
  readonly bodyWords: BodyWords;
  /** "session", "round": what is counted of a body. */
  readonly sittings: readonly string[];
  /** What makes an ordinal of the figures before it: "th". */
  readonly ordinalEnds: readonly string[];
  /** "eighth" to 8; "twenty" to 20 in `tens`. */
  readonly ordinals: Readonly<Record<string, number>>;
  readonly sittingStates: readonly SittingWords[];
  readonly tens: Readonly<Record<string, number>>;
}

export const wordLists = [
  "determiners",
  "clergy",
  "diplomacies",
  "possessives",
  "objectPronouns",
  "nexts",
  "hosting",
  "signings",
  "courtesies",
  "modifiers",
  "ranks",
  "delegates",
  "guests",
  "guestNouns",
  "counterparts",
  "portfolios",
  "lowerPortfolios",
  "directions",
  "departments",
  "notNames",
  "starters",
  "adverbs",
  "auxiliaries",
  "modals",
  "negations",
  "coordinators",
  "subordinators",
  "relatives",
  "recurring",
  "parallels",
  "here",
  "prepositions",
  "agents",
  "jointNouns",
  "persons",
  "quantifiers",
  "abstracts",
  "sources",
  "reports",
  "quoters",
  "collectives",
  "tails",
  "listed",
  "targets",
  "pressing",
  "notTheSession",
  "sittingLeads",
  "needs",
  "switches",
  "resets",
  "background",
  "attendance",
  "outsiders",
  "elsewhere",
  "heldBy",
  "someStates",
  "patronymics",
  "weekdays",
  "recalls",
  "alsoNames",
  "conditions",
  "asidePromises",
  "returnVisits",
  "restated",
  "institutions",
  "halls",
  "memorials",
  "foreignTrades",
  "ministries",
  "presiding",
  "parliaments",
  "composing",
  "kin",
  "authorities",
  "conveyed",
  "bearing",
  "receivers",
  "hosts",
  "leading",
  "heads",
  "honours",
  "sideEnds",
  "losses",
  "months",
  "realms",
] as const;
export type WordList = (typeof wordLists)[number];
