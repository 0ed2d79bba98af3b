import type { Office, Party } from "../../record/record.ts";
import type { Prepared } from "../prepare.ts";
import { shape, type Tokens, wordsOf } from "../text/tokens.ts";
import { unitAt } from "../text/units.ts";
import { unmarked } from "../text/unmarked.ts";
import { WordSet } from "../text/word-set.ts";
import type { LeadersByName } from "../world/leaders.ts";
import { partyOffice } from "./mentions/office.ts";
import type { Mention, PersonMention } from "./mentions.ts";

/** One person of the document, under all the names the text gives. */
export interface Person {
  readonly index: number;
  name: string;
  /** The words by which he can be known again, in lower case, in the order of the text. */
  readonly names: string[];
  readonly honorifics: string[];
  readonly offices: Set<Office>;
  titles: string[];
  /** Where the text has the words of an office of his. */
  held: (readonly [number, number])[];
  party: Party | null;
  mentions: (readonly [number, number])[];
}

/** What a language says of the words of names. */
export interface NameWords {
  /** Pieces by which nobody is known: "bin", "van". */
  readonly particles: WordSet;
  /** Words of the language, by which nobody is known either: "To" of "To Lam". */
  readonly plain: WordSet;
  /** Words that names begin with and that do not tell who it is: "sheikh", "prince". */
  readonly births: ReadonlySet<string>;
}

/** An office without what it is of: "Deputy Secretary" of "Deputy Secretary of State". */
function short(title: string): string {
  const lower = title.toLowerCase();
  const of = lower.indexOf(" of ");
  const whose = lower.indexOf(" for ");
  const end = of < 0 || (whose >= 0 && whose < of) ? whose : of;
  return end < 0 ? lower : lower.slice(0, end);
}

/** Nobody goes by more words: further ones are other people's. */
const mostWords = 16;

/** Particles that stand within a name that is known by them. */
const links = new WordSet(["bin", "ibn", "al", "el", "de", "da", "von", "van", "bint", "abu", "dos", "del"]);

/** Offices that one person at a time holds. */
const single: ReadonlySet<Office> = new Set(["head-of-state", "head-of-government", "foreign-minister"]);

const none: ReadonlySet<readonly [number, number]> = new Set();

/** The people of a document, and who each mention is. */
export class People {
  readonly list: Person[] = [];
  readonly #of = new Map<Mention, Person>();
  readonly #byName = new Map<string, Person[]>();
  /** With what letters those names begin, a bit for each. Most words with a capital are then known to be none of them. */
  #initials = 0;
  /** Who was last said to hold an office in these words. Few texts ask: those told since it was last asked wait in `#told`. */
  #holders: Map<string, Person> | null = null;
  readonly #told: { readonly title: string; readonly person: Person }[] = [];
  /** The people by how their names sound. Few texts ask: those named since it was last asked wait in `#unheard`. */
  #sounds: Sounds | null = null;
  readonly #unheard: { readonly word: string; readonly person: Person }[] = [];
  /** Those whose offices are not settled, as nobody said whose they are. */
  #unsettled: readonly Person[] | null = null;
  #asked: PersonMention | null = null;
  #askedWords: readonly string[] = [];
  readonly #tokens: Tokens;
  readonly #names: NameWords;

  constructor(tokens: Tokens, names: NameWords) {
    this.#tokens = tokens;
    this.#names = names;
  }

  of(mention: Mention): Person | null {
    return this.#of.get(mention) ?? null;
  }

  /**
   * Files a named mention under the person it names, new or known: `known` is whom `find` finds. `offices` are what else he is
   * known to hold.
   */
  add(mention: PersonMention, offices: readonly Office[] = [], known = this.find(mention)): Person | null {
    if (!mention.name) return null;
    const words = this.#wordsOf(mention);
    if (words.length === 0) return null;
    const text = this.#words(mention.name);
    let person = known;
    const elses = person ? this.#heldByOthers(mention, person) : none;
    if (!person) {
      person = {
        index: this.list.length,
        name: text,
        names: [],
        honorifics: [],
        offices: new Set(),
        titles: [],
        held: [],
        party: mention.party,
        mentions: [],
      };
      this.list.push(person);
    }
    if (isFuller(text, person.name)) person.name = text;
    person.party ??= mention.party;
    for (const word of words) {
      if (person.names.includes(word) || person.names.length >= mostWords) continue;
      person.names.push(word);
      put(this.#byName, word, person);
      this.#initials |= 1 << (unitAt(word, 0) & 31);
      this.#unheard.push({ word, person });
    }
    for (const honorific of mention.honorifics)
      if (!person.honorifics.includes(honorific)) person.honorifics.push(honorific);
    for (let index = 0; index < mention.offices.length; index += 1) {
      const title = mention.titles[index];
      if (title && elses.has(title)) continue;
      person.offices.add(mention.offices[index] as Office);
      if (!title) continue;
      const said = this.#words(title);
      if (!person.titles.includes(said)) person.titles = joined(person.titles, said);
      person.held = joined(person.held, title);
      this.#told.push({ title: said, person });
    }
    for (const office of offices) person.offices.add(office);
    person.mentions = joined(person.mentions, [mention.first, mention.last]);
    this.#of.set(mention, person);
    return person;
  }

  /** "The Deputy Secretary and Vice Minister Okada": titles before a known name that the text has given to somebody else. */
  #heldByOthers(mention: PersonMention, person: Person): ReadonlySet<readonly [number, number]> {
    if (mention.titles.length < 2) return none;
    this.#holders ??= new Map();
    const holders = this.#holders;
    for (const { title, person: holder } of this.#told) holders.set(short(title), holder);
    this.#told.length = 0;
    const others = mention.titles.filter((title) => {
      const words = this.#words(title);
      const holder = holders.get(short(words));
      return holder !== undefined && holder !== person && !person.titles.includes(words);
    });
    return new Set(others);
  }

  /** The known person whom a named mention may name. */
  find(mention: PersonMention): Person | null {
    if (!mention.name || this.list.length === 0) return null;
    const words = this.#wordsOf(mention);
    const named = this.#named(words);
    const best = this.#likest(words, named.length > 0 ? named : this.#soundingLike(words, mention), mention.party);
    return best ?? (named.length > 0 ? this.#namesake(words, mention) : null);
  }

  /** Who of some people has most of the words of a name; the first of them. */
  #likest(words: readonly string[], people: readonly Person[], party: Party | null): Person | null {
    let best: Person | null = null;
    let most = 0;
    for (const person of people) {
      if (person.party && party && person.party !== party) continue;
      const shared = this.#likeness(words, person.names);
      if (shared > most) {
        most = shared;
        best = person;
      }
    }
    return best;
  }

  /** The words of a mention's name; who is looked for and then filed is asked for them twice. */
  #wordsOf(mention: PersonMention): readonly string[] {
    if (this.#asked !== mention) {
      this.#askedWords = mention.name ? nameWords(this.#tokens, mention.name, this.#names) : [];
      this.#asked = mention;
    }
    return this.#askedWords;
  }

  /** "Tony Blinken" of Anthony Blinken: no state has two foreign ministers of one surname. */
  #namesake(words: readonly string[], mention: PersonMention): Person | null {
    const surname = words.at(-1);
    if (!mention.party || !surname || !mention.offices.some((office) => single.has(office))) return null;
    for (const person of latest(this.#byName.get(surname))) {
      if (person.party !== mention.party || person.names.at(-1) !== surname) continue;
      if (mention.offices.some((office) => single.has(office) && person.offices.has(office))) return person;
    }
    return null;
  }

  /** The latest of whom a nameless mention may be said: "the minister" of the foreign minister. */
  holder(mention: PersonMention): Person | null {
    if (mention.name || mention.offices.length === 0) return null;
    for (let i = this.list.length - 1; i >= Math.max(0, this.list.length - 8); i -= 1) {
      const person = this.list[i] as Person;
      if (mention.party && person.party && mention.party !== person.party) continue;
      if (mention.offices.some((office) => holds(person.offices, office))) return person;
    }
    return null;
  }

  /** The party of all whom a nameless mention may be said of, where they have one and the same. */
  partyOf(mention: PersonMention): Party | null {
    if (mention.party || mention.name || mention.offices.length === 0) return mention.party;
    const parties = new Set<Party | null>();
    // "the Undersecretary": whoever was named with these words, where their meaning hangs on whose he is
    const titles = new Set(mention.titles.map((title) => short(this.#words(title))));
    for (const person of latest(this.list))
      if (person.titles.some((title) => titles.has(short(title)))) parties.add(person.party);
    const [titled] = parties;
    if (parties.size === 1 && titled) return titled;
    parties.clear();
    for (const person of latest(this.list))
      if (mention.offices.some((office) => holds(person.offices, office))) parties.add(person.party);
    const [party] = parties;
    return parties.size === 1 ? (party ?? null) : null;
  }

  /** Whoever shares a word of a name. */
  #named(words: readonly string[]): readonly Person[] {
    let one: readonly Person[] = nobody;
    let found: Set<Person> | null = null;
    for (const word of words) {
      const more = latest(this.#byName.get(word));
      if (more.length === 0 || more === one) continue;
      if (one.length === 0) one = more;
      else {
        found ??= new Set(one);
        for (const person of more) found.add(person);
      }
    }
    return found ? [...found] : one;
  }

  /** Who has the party and the office of a mention, and a name that sounds alike. */
  #soundingLike(words: readonly string[], mention: PersonMention): readonly Person[] {
    // of a few people it is soon told that none can be meant
    if (this.list.length <= few && !this.list.some((person) => isLikeIn(person, mention))) return nobody;
    const sounds = this.#soundsMade();
    for (const { word, person } of this.#unheard) sounds.add(word, person);
    this.#unheard.length = 0;
    const found = new Set<Person>();
    for (const word of words) {
      const sound = sounds.of(word);
      if (sound.length < 2) continue;
      for (const person of latest(sounds.people(sound)))
        if (isLikeIn(person, mention) && (sound.length >= 3 || sharesOffice(person, mention))) found.add(person);
    }
    return [...found];
  }

  #soundsMade(): Sounds {
    this.#sounds ??= new Sounds();
    return this.#sounds;
  }

  /**
   * How many words two names share, or 0 where they are two people's: "Sheikh Hamad bin Jassim Al Mansour" and "Sheikh
   * Nasser bin Khalid Al Mansour" share a family, "Bui Thanh Son" and "Son" a person. Words that sound alike count.
   */
  #likeness(one: readonly string[], two: readonly string[]): number {
    const { births } = this.#names;
    const [short, long] = one.length <= two.length ? [one, two] : [two, one];
    const alike = (word: string, others = long) => {
      const same = others.indexOf(word);
      if (same >= 0) return same;
      const sound = this.#soundsMade().of(word);
      if (sound.length < 2) return -1;
      // "Mohammed" and "Hamad" have but two consonants to sound alike with
      return others.findIndex(
        (other) => this.#soundsMade().of(other) === sound && (sound.length > 2 || other[0] === word[0]),
      );
    };
    // "Mohammed … Mahmoud" is not twice the "Hamad" of another
    const left = [...long];
    let shared = 0;
    for (const word of short) {
      const at = alike(word, left);
      if (at < 0) continue;
      shared += 1;
      left.splice(at, 1);
    }
    if (shared === 0) return 0;
    // all of the shorter name is in the longer: "Prince Faisal", "Faisal bin Farhan"; a title of birth may be missing
    if (shared === short.length) return shared;
    if (short.length - shared === 1 && births.has(short[0] as string) && alike(short[0] as string) < 0) return shared;
    const first = short.find((word) => !births.has(word)) as string;
    return alike(first) >= 0 && shared >= 2 ? shared : 0;
  }

  /** Gives a party to those whom everybody knows by office and name, where the text says nothing of it: "President Putin". */
  settleLeaders(leaders: LeadersByName) {
    for (const person of this.list) person.party ??= partyOfLeader(person, leaders);
  }

  /**
   * Reads the offices anew where the party says what their words mean: "Foreign Secretary", "Undersecretary". Asked again, it
   * reads those of the people who had no party before.
   */
  settleOffices(pack: Prepared) {
    const left: Person[] = [];
    for (const person of this.#unsettled ?? this.list) {
      const { party, held, offices } = person;
      if (!party) {
        left.push(person);
        continue;
      }
      for (const title of held) {
        const office = partyOffice(this.#tokens, title, pack);
        const own = office?.byParty?.[party];
        if (!office || !own || own === office.office) continue;
        offices.delete(office.office);
        offices.add(own);
      }
    }
    this.#unsettled = left;
  }

  #words([first, last]: readonly [number, number]): string {
    return wordsOf(this.#tokens, first, last);
  }

  /** The person whose name stands alone at a token: a bare surname or given name known from elsewhere in the text. */
  bareAt(first: number, limit: number): { readonly last: number; readonly person: Person } | null {
    const tokens = this.#tokens;
    if (tokens.capital[first] === 0 || tokens.shape[first] !== shape.word) return null;
    // "J.Erdenebat", "Al Zayani": the name goes on from its initial or its particle
    let at = first;
    while (at < first + 2 && at + 1 < limit && this.#leadsOn(at)) at += 1;
    if (!this.#mayBeName(at)) return null;
    const people = latest(this.#byName.get(unmarked(tokens.form[at] as string)));
    if (people.length === 0 || (at > first && tokens.capital[at] === 0)) return null;
    let last = at + 1;
    let candidates = people;
    while (last < limit) {
      const form = unmarked(tokens.form[last] as string);
      if (form === "-" && tokens.glued[last] === 1 && last + 1 < limit) {
        last += 1;
        continue;
      }
      // a name goes on with a capital or a particle
      if (tokens.capital[last] === 0 && form === tokens.form[last] && !this.#isLink(last)) break;
      const narrower = calledSo(candidates, form);
      if (narrower.length === 0 && this.#names.particles.has(form) && last + 1 < limit) {
        // "Leal da Silva"
        const next = unmarked(tokens.form[last + 1] as string);
        const further = calledSo(candidates, next);
        if (further.length === 0 || tokens.capital[last + 1] === 0) break;
        candidates = further;
        last += 2;
        continue;
      }
      if (narrower.length === 0 || (tokens.capital[last] === 0 && !links.has(form))) break;
      candidates = narrower;
      last += 1;
    }
    if (tokens.form[last - 1] === "-") last -= 1;
    return areOfOne(candidates) ? { last, person: candidates[0] as Person } : null;
  }

  /** Whether a token begins as a name does that was filed, in whatever letters; a letter of no ASCII may have marks. */
  #mayBeName(at: number): boolean {
    const unit = unitAt(this.#tokens.text, this.#tokens.start[at] as number);
    return unit >= 0x80 || (this.#initials & (1 << (unit & 31))) !== 0;
  }

  /** Whether a token only begins a name: an initial glued to it, or a particle with a capital. */
  #leadsOn(at: number): boolean {
    const tokens = this.#tokens;
    const form = tokens.form[at] as string;
    if (tokens.capital[at] === 0) return false;
    if (form.endsWith(".")) return form.length <= 4 && tokens.glued[at + 1] === 1;
    return this.#names.particles.holds(tokens, at);
  }

  #isLink(at: number): boolean {
    return this.#names.particles.holds(this.#tokens, at) || links.holds(this.#tokens, at);
  }

  /** Files a bare-name mention. */
  link(mention: PersonMention, person: Person) {
    person.mentions.push([mention.first, mention.last]);
    this.#of.set(mention, person);
  }

  /** Files a mention by office alone, once it is known whose it is. */
  resolve(mention: Mention, person: Person) {
    if (this.#of.has(mention)) return;
    this.#of.set(mention, person);
    person.mentions.push([mention.first, mention.last]);
  }
}

/** The one party whose leader may be meant by an office and a name; null where none or more than one has such a leader. */
function partyOfLeader({ names, offices }: Person, leaders: LeadersByName): Party | null {
  let leads = false;
  for (const office of offices) leads ||= single.has(office);
  if (!leads && !(offices.has("minister") && names.length > 1)) return null;
  let found: Party | null = null;
  for (const word of names) {
    const namesakes = leaders.get(word);
    if (!namesakes) continue;
    for (const { party, words } of namesakes) {
      // a text may give more of a name, or less
      if (!isWithin(names, words) && !(words.length > 1 && isWithin(words, names))) continue;
      if (found !== null && found !== party) return null;
      found = party;
    }
  }
  return found;
}

function isWithin(names: readonly string[], words: readonly string[]): boolean {
  for (const name of names) if (!words.includes(name)) return false;
  return true;
}

/** Whether somebody may be meant by a mention, as far as its party and its offices tell. */
function isLikeIn(person: Person, mention: PersonMention): boolean {
  const parties = person.party === mention.party || person.party === null || mention.party === null;
  return parties && (mention.offices.length === 0 || sharesOffice(person, mention));
}

function sharesOffice(person: Person, mention: PersonMention): boolean {
  for (const office of mention.offices) if (person.offices.has(office)) return true;
  return false;
}

/** People by how their names sound. */
class Sounds {
  readonly #people = new Map<string, Person[]>();
  /** Each word's sound is made once: a name is compared with many. */
  readonly #made = new Map<string, string>();

  of(word: string): string {
    let found = this.#made.get(word);
    if (found === undefined) {
      found = skeleton(word);
      this.#made.set(word, found);
    }
    return found;
  }

  add(word: string, person: Person) {
    put(this.#people, this.of(word), person);
  }

  people(sound: string): readonly Person[] | undefined {
    return this.#people.get(sound);
  }
}

const nobody: readonly Person[] = [];
/** So many people are gone through one by one. */
const few = 16;

/** Those one of whose names a word is. */
function calledSo(people: readonly Person[], word: string): readonly Person[] {
  return people.filter((person) => person.names.includes(word));
}

/** Whether people are all of one party, or but one. */
function areOfOne(people: readonly Person[]): boolean {
  return people.length === 1 || people.every((person) => person.party === people[0]?.party);
}

/** Who was named last is meant sooner; the limit keeps a text of a thousand namesakes from being compared pair by pair. */
function latest(people: readonly Person[] | undefined): readonly Person[] {
  return people === undefined ? nobody : people.length > 48 ? people.slice(-48) : people;
}

/** A list with an item more. Most hold but one: made with it they take far less room than one that is empty before. */
function joined<T>(list: T[], item: T): T[] {
  if (list.length === 0) return [item];
  list.push(item);
  return list;
}

/** More words, or a name for an initial; another spelling is no fuller. */
function isFuller(text: string, known: string): boolean {
  if (text.length <= known.length || text.endsWith(".")) return false;
  const words = text.split(" ").length - known.split(" ").length;
  return words > 0 || (words === 0 && known.includes("."));
}

/** "The minister" may be said of a minister of anything. */
function holds(offices: ReadonlySet<Office>, office: Office): boolean {
  if (offices.has(office)) return true;
  return office === "minister"
    ? offices.has("foreign-minister")
    : office === "deputy-minister" && offices.has("deputy-foreign-minister");
}

function put(map: Map<string, Person[]>, key: string, person: Person) {
  const list = map.get(key);
  if (!list) map.set(key, [person]);
  else if (list.at(-1) !== person) list.push(person);
}

/** The words of a name by which it can be known again: not its initials, nor pieces like "bin" and "van" unless they end it. */
function nameWords(
  tokens: Tokens,
  [first, last]: readonly [number, number],
  { particles, plain }: NameWords,
): string[] {
  const words: string[] = [];
  for (let i = first; i < last; i += 1) {
    const form = tokens.form[i] as string;
    if (tokens.shape[i] !== shape.word || tokens.capital[i] === 0 || form.endsWith(".")) continue;
    if (form.length === 1 && last - first > 1) continue;
    if ((i < last - 1 && particles.holds(tokens, i)) || plain.holds(tokens, i)) continue;
    words.push(unmarked(form));
  }
  return words;
}

/** Consonants that spelling variants share: Araghchi, Araqchi; Fuad, Fouad; Abdelatty, Abdel Aaty. */
export function skeleton(name: string): string {
  const plain = name.toLowerCase();
  return /^[a-z]*$/.test(plain) ? plainSkeleton(plain) : anySkeleton(name);
}

function anySkeleton(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/gh|kh|q|ck|c/g, "k")
    .replace(/ph|v/g, "f")
    .replace(/g/g, "k")
    .replace(/z/g, "s")
    .replace(/[aeiouywh'’-]/g, "")
    .replace(/(.)\1+/g, "$1");
}

/** The same for letters of ASCII alone, in one pass: most names of a text. */
function plainSkeleton(name: string): string {
  let skeleton = "";
  let last = "";
  for (let i = 0; i < name.length; i += 1) {
    let letter = name[i] as string;
    const next = name[i + 1];
    if (((letter === "g" || letter === "k") && next === "h") || (letter === "c" && next === "k")) {
      letter = "k";
      i += 1;
    } else if (letter === "p" && next === "h") {
      letter = "f";
      i += 1;
    } else letter = consonants[letter.charCodeAt(0) - 0x61] as string;
    if (letter === last || letter === "") continue;
    skeleton += letter;
    last = letter;
  }
  return skeleton;
}

/** What is left of each letter from "a" to "z": vowels fall away, and letters that sound alike are one. */
const consonants: readonly string[] = [..."·bkd·fk··jklmn·pkrst·f·x·s"].map((letter) => letter.replace("·", ""));
