import type { Office, Party } from "../../record/record.ts";
import { shape, type Tokens } from "../text/tokens.ts";
import type { Mention, PersonMention } from "./mentions.ts";

/** One person of the document, under all the names the text gives. */
export interface Person {
  readonly index: number;
  name: string;
  readonly names: Set<string>;
  readonly honorifics: Set<string>;
  readonly offices: Set<Office>;
  readonly titles: Set<string>;
  party: Party | null;
  readonly mentions: (readonly [number, number])[];
}

/** The people of a document, and who each mention is. */
export class People {
  readonly list: Person[] = [];
  readonly #of = new Map<Mention, Person>();
  readonly #byName = new Map<string, Person[]>();
  readonly #tokens: Tokens;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  of(mention: Mention): Person | null {
    return this.#of.get(mention) ?? null;
  }

  /** Files a named mention under the person it names, new or known. */
  add(mention: PersonMention): Person | null {
    if (!mention.name) return null;
    const words = nameWords(this.#tokens, mention.name);
    if (words.length === 0) return null;
    const text = this.#tokens.text.slice(this.#tokens.start[mention.name[0]], this.#tokens.end[mention.name[1] - 1]).replace(/\s+/g, " ");
    let person = this.#find(words, mention);
    if (!person) {
      person = { index: this.list.length, name: text, names: new Set(), honorifics: new Set(), offices: new Set(), titles: new Set(), party: mention.party, mentions: [] };
      this.list.push(person);
    }
    if (text.length > person.name.length && !/\.$/.test(text)) person.name = text;
    person.party ??= mention.party;
    for (const word of words) {
      if (person.names.has(word)) continue;
      person.names.add(word);
      const list = this.#byName.get(word) ?? [];
      list.push(person);
      this.#byName.set(word, list);
    }
    for (const honorific of mention.honorifics) person.honorifics.add(honorific);
    for (const office of mention.offices) person.offices.add(office);
    for (const [first, last] of mention.titles) person.titles.add(this.#tokens.text.slice(this.#tokens.start[first], this.#tokens.end[last - 1]).replace(/\s+/g, " "));
    person.mentions.push([mention.first, mention.last]);
    this.#of.set(mention, person);
    return person;
  }

  #find(words: readonly string[], mention: PersonMention): Person | null {
    let best: Person | null = null;
    let most = 0;
    const candidates = new Set<Person>();
    for (const word of words) for (const person of this.#byName.get(word) ?? []) candidates.add(person);
    if (candidates.size === 0 && mention.party) {
      // spelling variants: the same party and office, the same consonants
      for (const person of this.list) {
        if (person.party !== mention.party || mention.offices.length === 0) continue;
        if (!mention.offices.some((office) => person.offices.has(office))) continue;
        const last = words.at(-1) as string;
        if ([...person.names].some((name) => skeleton(name) === skeleton(last) && skeleton(last).length >= 2)) candidates.add(person);
      }
    }
    for (const person of candidates) {
      if (person.party && mention.party && person.party !== mention.party) continue;
      const shared = words.filter((word) => person.names.has(word)).length;
      // a shared first name alone does not make one person of two full names
      const last = words.at(-1) as string;
      const whole = shared === words.length || shared === person.names.size || person.names.has(last) && [...person.names].at(-1) === last || shared >= 2;
      if (!whole && candidates.size > 0 && !(shared === 0)) continue;
      if (shared >= most) {
        most = shared;
        best = person;
      }
    }
    return best;
  }

  /** The person whose name stands alone at a token: a bare surname or given name known from elsewhere in the text. */
  bareAt(at: number, limit: number): { readonly last: number; readonly person: Person } | null {
    const tokens = this.#tokens;
    if (tokens.shape[at] !== shape.word || tokens.capital[at] === 0) return null;
    const people = this.#byName.get(tokens.form[at] as string);
    if (!people || people.length === 0) return null;
    let last = at + 1;
    let candidates = people;
    while (last < limit) {
      const form = tokens.form[last] as string;
      if (form === "-" && tokens.glued[last] === 1 && last + 1 < limit) {
        last += 1;
        continue;
      }
      const narrower = candidates.filter((person) => person.names.has(form));
      if (tokens.capital[last] === 0 && !(narrower.length > 0 && /^(bin|ibn|al|el|de|da|von|van|bint|abu|dos|del)$/.test(form))) break;
      if (narrower.length === 0) break;
      candidates = narrower;
      last += 1;
    }
    if (tokens.form[last - 1] === "-") last -= 1;
    return candidates.length === 1 || candidates.every((person) => person.party === candidates[0]?.party) ? { last, person: candidates[0] as Person } : null;
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

/** The words of a name by which it can be known again. */
function nameWords(tokens: Tokens, [first, last]: readonly [number, number]): string[] {
  const words: string[] = [];
  for (let i = first; i < last; i += 1) {
    const form = tokens.form[i] as string;
    if (tokens.shape[i] === shape.word && tokens.capital[i] !== 0 && (form.length > 2 || last - first === 1 || (form.length === 2 && !["al", "el", "mr"].includes(form))) && !form.endsWith(".")) words.push(form);
  }
  return words;
}

/** Consonants that spelling variants share: Araghchi, Araqchi; Fuad, Fouad; Abdelatty, Abdel Aaty. */
export function skeleton(name: string): string {
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
