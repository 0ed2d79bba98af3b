import type { Party } from "../record/record.ts";
import { alike } from "./alike.ts";
import type { TriggerClass } from "./codes/triggers.ts";
import type {
  ActRule,
  AimRule,
  Anaphor,
  BodyWords,
  EncounterRule,
  EncounterWords,
  GatheringWords,
  LanguagePack,
  NewsRule,
  NewsWords,
  OfficeEntry,
  SittingWords,
  SubjectRule,
  UndertakingWords,
  WordList,
} from "./language-pack.ts";
import { wordLists } from "./language-pack.ts";
import { rolesOf } from "./passes/mentions/roles.ts";
import { Alphabet } from "./pattern/alphabet.ts";
import { Automaton } from "./pattern/automaton.ts";
import { PhraseTable } from "./text/phrases.ts";
import { WordBits, WordSet } from "./text/word-set.ts";
import type { BodyNoun } from "./world/bodies.ts";
import { type LeadersByName, leadersByName } from "./world/leaders.ts";
import { NameTable } from "./world/name-table.ts";
import type { AmbiguousName } from "./world/names.ts";
import { topicNames } from "./world/topics.ts";

export interface PreparedOffice {
  readonly words: string;
  readonly office: OfficeEntry["office"];
  readonly plural: boolean;
  readonly portfolio: boolean;
  readonly foreign: OfficeEntry["office"] | undefined;
  readonly byParty: OfficeEntry["byParty"];
  readonly party: Party | null;
  readonly presumed: Party | null;
  readonly exact: boolean;
}

/** A rule's patterns and what they mean, in the order of the automaton's pattern numbers. */
export interface RuleSet<T> {
  readonly automaton: Automaton;
  /** The rule of each pattern; `unless` where the pattern forbids it. */
  readonly patterns: readonly { readonly rule: T; readonly unless: boolean }[];
}

/** The words of an organisation's own papers, as sets and tables of phrases. */
export type PreparedGatheringWords = {
  readonly [list in keyof GatheringWords]: list extends "names" | "convenes" | "recitals" ? PhraseTable<true> : WordSet;
};

/** The words of encounters as sets; `held` as a table of phrases. */
export type PreparedEncounterWords = Readonly<Record<Exclude<keyof EncounterWords, "held" | "toCome">, WordSet>> & {
  readonly held: PhraseTable<true>;
  readonly toCome: PhraseTable<true>;
};

type PhrasesOfUndertakings =
  | "circumstances"
  | "open"
  | "fieldLeads"
  | "since"
  | "unconditional"
  | "sits"
  | "bystanders"
  | "meanwhiles";
type NumbersOfUndertakings = "numbers" | "scales" | "currencies";

/** The words of undertakings as sets, tables of phrases and maps. */
export type PreparedUndertakingWords = Readonly<
  Record<Exclude<keyof UndertakingWords, PhrasesOfUndertakings | NumbersOfUndertakings>, WordSet> &
    Record<PhrasesOfUndertakings, PhraseTable<true>>
> & {
  readonly numbers: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  readonly currencies: ReadonlyMap<string, string>;
};

/** A language pack with its tables and automata built. */
export interface Prepared {
  readonly pack: LanguagePack;
  readonly names: NameTable;
  /** Names whose party the text has to tell. */
  readonly ambiguous: PhraseTable<AmbiguousName>;
  /** Each with itself as its value, for its capitals. */
  readonly shields: PhraseTable<string>;
  readonly offices: PhraseTable<PreparedOffice>;
  readonly honorifics: PhraseTable<{ readonly keep: boolean; readonly lower: boolean }>;
  readonly anaphors: PhraseTable<Anaphor>;
  readonly sides: PhraseTable<true>;
  readonly leaders: LeadersByName;
  readonly particles: WordSet;
  /** Courtesies that are part of the name. */
  readonly births: WordSet;
  /** Last words of adverbs of several words: "again", "part". */
  readonly adverbEnds: WordSet;
  readonly counterparts: WordSet;
  readonly guestNouns: WordSet;
  readonly portfolios: WordSet;
  /** What can begin with each word, as bits of `role`. */
  readonly roles: WordBits;
  readonly words: Readonly<Record<WordList, WordSet>>;
  readonly phrases: Readonly<
    Record<
      | "switches"
      | "resets"
      | "background"
      | "recalls"
      | "attendance"
      | "conditions"
      | "asidePromises"
      | "returnVisits"
      | "restated"
      | "outsiders"
      | "adverbs"
      | "elsewhere"
      | "heldBy"
      | "someStates",
      PhraseTable<true>
    >
  >;
  readonly bodyNouns: PhraseTable<BodyNoun>;
  readonly bodyModifiers: WordSet;
  readonly bodyTails: PhraseTable<true>;
  readonly organs: PhraseTable<true>;
  readonly bodyWords: Readonly<Record<keyof BodyWords, WordSet>>;
  readonly sittings: WordSet;
  readonly ordinalEnds: WordSet;
  readonly stops: WordSet;
  /** The bits of `verbForm` that a verb's written form may stand for. */
  readonly verbBits: WordBits;
  readonly abbreviations: WordSet;
  readonly initials: WordSet;
  readonly ordinals: WordBits;
  readonly tens: WordBits;
  readonly sittingStates: PhraseTable<SittingWords>;
  /** What the automata of all rules can tell of a word. */
  readonly alphabet: Alphabet;
  readonly acts: RuleSet<ActRule>;
  readonly encounters: RuleSet<EncounterRule>;
  readonly news: RuleSet<NewsRule>;
  readonly newsWords: { readonly [list in keyof NewsWords]: WordSet };
  readonly encounterWords: PreparedEncounterWords;
  readonly gatheringWords: PreparedGatheringWords;
  readonly subjects: RuleSet<SubjectRule>;
  /** The topics that each phrase speaks of, by their places in the list of topics. */
  readonly topics: PhraseTable<readonly number[]>;
  readonly triggers: PhraseTable<TriggerClass>;
  readonly aims: RuleSet<AimRule>;
  readonly undertakingWords: PreparedUndertakingWords;
}

const prepared = new WeakMap<LanguagePack, Prepared>();

/**
 * Builds what the passes look things up in; once for each pack.
 * @throws PatternError where a rule's pattern is malformed
 */
export function prepare(pack: LanguagePack): Prepared {
  const found = prepared.get(pack);
  if (found) return found;
  const phrases = (list: readonly string[]) => new PhraseTable<true>(list.map((words) => [words, true] as const));
  // an object that is filled field by field becomes a hash table, and is then searched at every access
  const words = Object.fromEntries(wordLists.map((name) => [name, new WordSet(pack.words[name])] as const)) as Readonly<
    Record<WordList, WordSet>
  >;
  const vocabulary = { classes: pack.classes, verbs: pack.verbs.forms, stops: new WordSet(pack.stops) };
  const alphabet = new Alphabet(vocabulary.stops);
  function rules<T extends { readonly pattern: string; readonly unless?: readonly string[] }>(
    list: readonly T[],
  ): RuleSet<T> {
    const patterns: { rule: T; unless: boolean }[] = [];
    const sources: string[] = [];
    for (const rule of alike(list)) {
      patterns.push({ rule, unless: false });
      sources.push(rule.pattern);
      for (const unless of rule.unless ?? []) {
        patterns.push({ rule, unless: true });
        sources.push(unless);
      }
    }
    return { automaton: new Automaton(sources, vocabulary, alphabet), patterns };
  }
  const mentioned = prepareMentions(pack, words);
  const result: Prepared = {
    pack,
    alphabet,
    names: mentioned.names,
    ambiguous: mentioned.ambiguous,
    shields: mentioned.shields,
    offices: mentioned.offices,
    honorifics: mentioned.honorifics,
    anaphors: mentioned.anaphors,
    sides: mentioned.sides,
    leaders: leadersByName(pack.leaders),
    particles: mentioned.particles,
    births: new WordSet(pack.honorifics.flatMap(({ words, keep }) => (keep ? [words] : []))),
    adverbEnds: new WordSet(
      pack.words.adverbs.filter((item) => item.includes(" ")).map((item) => item.slice(item.lastIndexOf(" ") + 1)),
    ),
    counterparts: words.counterparts,
    guestNouns: words.guestNouns,
    portfolios: words.portfolios,
    roles: rolesOf(mentioned),
    words,
    phrases: {
      switches: phrases(pack.words.switches),
      resets: phrases(pack.words.resets),
      background: phrases(pack.words.background),
      attendance: phrases(pack.words.attendance),
      conditions: phrases(pack.words.conditions),
      asidePromises: phrases(pack.words.asidePromises),
      returnVisits: phrases(pack.words.returnVisits),
      restated: phrases(pack.words.restated),
      outsiders: phrases(pack.words.outsiders),
      elsewhere: phrases(pack.words.elsewhere),
      someStates: phrases(pack.words.someStates),
      heldBy: phrases(pack.words.heldBy),
      recalls: phrases(pack.words.recalls),
      adverbs: phrases(pack.words.adverbs),
    },
    bodyNouns: new PhraseTable(
      alike(pack.bodyNouns).flatMap((noun) => [
        [noun.words, noun] as const,
        ...(noun.plural ? [[noun.plural, noun] as const] : []),
      ]),
    ),
    bodyModifiers: new WordSet(pack.bodyModifiers),
    bodyTails: phrases(pack.bodyTails),
    organs: phrases(pack.organs),
    bodyWords: {
      between: new WordSet(pack.bodyWords.between),
      of: new WordSet(pack.bodyWords.of),
      joins: new WordSet(pack.bodyWords.joins),
      fillers: new WordSet(pack.bodyWords.fillers),
      fields: new WordSet(pack.bodyWords.fields),
    },
    sittings: new WordSet(pack.sittings),
    ordinalEnds: new WordSet(pack.ordinalEnds),
    stops: vocabulary.stops,
    verbBits: new WordBits(Object.entries(pack.verbs.bits)),
    abbreviations: new WordSet(pack.abbreviations),
    initials: new WordSet(pack.initials),
    ordinals: new WordBits(Object.entries(pack.ordinals)),
    tens: new WordBits(Object.entries(pack.tens)),
    sittingStates: new PhraseTable(
      alike(pack.sittingStates).flatMap((item) => item.words.map((words) => [words, item] as const)),
    ),
    acts: rules(pack.acts),
    encounters: rules(pack.encounters),
    news: rules(pack.news),
    newsWords: Object.fromEntries(
      Object.entries(pack.newsWords).map(([name, list]) => [name, new WordSet(list)]),
    ) as unknown as Prepared["newsWords"],
    encounterWords: prepareEncounterWords(pack.encounterWords),
    gatheringWords: prepareGatheringWords(pack.gatheringWords),
    subjects: rules(pack.subjects),
    aims: rules(pack.aims),
    undertakingWords: prepareUndertakingWords(pack.undertakingWords),
    topics: new PhraseTable(
      [...byPhrase(pack.topicWords)].map(
        ([phrase, topics]) => [phrase, topics.map((topic) => topicNames.indexOf(topic))] as const,
      ),
    ),
    triggers: new PhraseTable(
      [...byPhrase(pack.codeWords)].map(([phrase, [trigger]]) => [phrase, trigger as TriggerClass] as const),
    ),
  };
  prepared.set(pack, result);
  return result;
}

/** What people and parties are named by. */
function prepareMentions(pack: LanguagePack, words: Prepared["words"]) {
  return {
    names: new NameTable(alike(pack.names).map((entry) => [entry.words, entry] as const)),
    ambiguous: new PhraseTable(alike(pack.ambiguous).map((entry) => [entry.words, entry] as const)),
    shields: new PhraseTable(pack.shields.map((phrase) => [phrase, phrase] as const)),
    offices: new PhraseTable(
      pack.offices.map(
        (entry) =>
          [
            entry.words,
            {
              words: entry.words,
              office: entry.office,
              plural: entry.plural ?? false,
              portfolio: entry.portfolio ?? false,
              foreign: entry.foreign,
              byParty: entry.byParty,
              party: entry.party ?? null,
              presumed: entry.presumed ?? null,
              exact: entry.exact ?? false,
            },
          ] as const,
      ),
    ),
    honorifics: new PhraseTable(
      pack.honorifics.map((entry) => [entry.words, { keep: entry.keep ?? false, lower: false }] as const),
    ),
    anaphors: new PhraseTable(
      Object.entries(pack.anaphors).flatMap(([kind, list]) => list.map((item) => [item, kind as Anaphor] as const)),
    ),
    sides: new PhraseTable<true>(pack.sides.map((phrase) => [phrase, true] as const)),
    particles: new WordSet(pack.particles),
    counterparts: words.counterparts,
    guestNouns: words.guestNouns,
    portfolios: words.portfolios,
    words,
  };
}

function prepareUndertakingWords(words: UndertakingWords): PreparedUndertakingWords {
  const {
    circumstances,
    open,
    fieldLeads,
    since,
    unconditional,
    sits,
    bystanders,
    meanwhiles,
    numbers,
    scales,
    currencies,
    ...rest
  } = words;
  const phrases = (list: readonly string[]) => new PhraseTable<true>(list.map((item) => [item, true] as const));
  const sets = Object.fromEntries(Object.entries(rest).map(([name, list]) => [name, new WordSet(list)]));
  return {
    ...(sets as unknown as Record<keyof typeof rest, WordSet>),
    circumstances: phrases(circumstances),
    open: phrases(open),
    fieldLeads: phrases(fieldLeads),
    since: phrases(since),
    unconditional: phrases(unconditional),
    sits: phrases(sits),
    bystanders: phrases(bystanders),
    meanwhiles: phrases(meanwhiles),
    numbers: new Map(Object.entries(numbers)),
    scales: new Map(Object.entries(scales)),
    currencies: new Map(Object.entries(currencies)),
  };
}

/** A table of words by what they mean, turned round: what each phrase means. */
function byPhrase<T extends string>(table: Readonly<Record<T, readonly string[]>>): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const [meaning, phrases] of Object.entries(table) as [T, readonly string[]][]) {
    for (const phrase of phrases) {
      const meanings = found.get(phrase);
      if (meanings) meanings.push(meaning);
      else found.set(phrase, [meaning]);
    }
  }
  return found;
}

function prepareEncounterWords({ held, toCome, ...words }: EncounterWords): PreparedEncounterWords {
  const sets = Object.fromEntries(Object.entries(words).map(([name, list]) => [name, new WordSet(list)]));
  return {
    ...(sets as unknown as Omit<PreparedEncounterWords, "held" | "toCome">),
    held: new PhraseTable(held.map((item) => [item, true] as const)),
    toCome: new PhraseTable(toCome.map((item) => [item, true] as const)),
  };
}

function prepareGatheringWords(words: GatheringWords): PreparedGatheringWords {
  const phrases = (list: readonly string[]) => new PhraseTable<true>(list.map((item) => [item, true] as const));
  return {
    papers: new WordSet(words.papers),
    shared: new WordSet(words.shared),
    organs: new WordSet(words.organs),
    summits: new WordSet(words.summits),
    many: new WordSet(words.many),
    names: phrases(words.names),
    convenes: phrases(words.convenes),
    recitals: phrases(words.recitals),
  };
}
