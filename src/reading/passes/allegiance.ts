import type { Party } from "../../record/record.ts";
import type { Prepared } from "../prepare.ts";
import type { DraftAct, DraftEncounter, ReadDocument, ReadSentence } from "./document.ts";
import type { Mention, PersonMention } from "./mentions.ts";
import type { Person } from "./people.ts";

/**
 * Gives a party to the people whom the text names by office but without one, where what is said of them tells it: the
 * President whose greetings somebody conveys is the conveyer's, the one whom he invites is the other side's, and an
 * office that nobody qualifies is the publisher's own. Runs when it is known who says what; changes `person.party` alone.
 */
export function settleAllegiance(
  document: ReadDocument,
  acts: readonly DraftAct[],
  encounters: readonly DraftEncounter[],
  pack: Prepared,
): void {
  const wanted = new Set(document.people.list.filter((person) => person.party === null));
  const said = new Map<number, DraftAct[]>();
  for (const act of acts) said.set(act.sentence, [...(said.get(act.sentence) ?? []), act]);
  document.sentences.forEach((read, index) => {
    for (const mention of read.mentions) {
      if (mention.type !== "person" || mention.plural) continue;
      const person = document.people.of(mention);
      if (!person || !wanted.has(person) || person.party) continue;
      person.party = partyOf(person, mention, read, document, said.get(index) ?? [], encounters, pack);
    }
  });
  // whom the title or a signature alone names speaks for the publisher
  for (const person of wanted) {
    if (!person.party && person.offices.size > 0) person.party = homeOf(document, encounters);
  }
  document.people.settleOffices(pack);
}

function partyOf(
  person: Person,
  mention: PersonMention,
  read: ReadSentence,
  document: ReadDocument,
  acts: readonly DraftAct[],
  encounters: readonly DraftEncounter[],
  pack: Prepared,
): Party | null {
  const act = actAround(mention, acts);
  const sides = encounters[act?.encounter ?? encounterBefore(encounters, mention.first)]?.parties ?? [];
  const speaker = act?.voice?.parties.length === 1 ? (act.voice.parties[0] ?? null) : null;
  const relation = relationOf(mention, read, document, pack);
  const home = homeOf(document, encounters);
  // whoever speaks for the publisher, whatever he says
  if (person.offices.has("spokesperson")) return home;
  // "talks between President Hnatiuk and Prime Minister Wrona"
  if (relation === "second" && sides.length === 2) {
    const beside = document.people.of(before(read, mention) as PersonMention)?.party ?? null;
    if (beside && sides.includes(beside)) return sides.find((party) => party !== beside) ?? null;
  }
  if (speaker && sides.length === 2 && sides.includes(speaker)) {
    const other = sides.find((party) => party !== speaker) ?? null;
    // "thanked them for sharing the grief over the passing of President …"
    if (relation === "lost") return act?.kind === "thank" ? speaker : other;
    if (relation === "sender") return speaker;
    if (relation === "receiver") return other;
    const subject = act !== null && mention.last <= act.trigger[0];
    const officer = person.offices.size > 0;
    if (officer && act && told.has(act.kind) && relation !== "host" && !subject) return other;
    // of whom somebody speaks without saying whose he is, is his own
    if (officer && relation === null && !mention.counterpart) return speaker;
  }
  const rest = sides.filter((party) => party !== (speaker ?? home));
  if (mention.counterpart || relation === "addressed" || relation === "receiver") {
    if (rest.length === 1) return rest[0] ?? null;
    const near = mention.counterpart ? partyNear(read, mention, home) : null;
    if (near) return near;
  }
  if (relation === "host") {
    const host = hostOf(document, encounters, mention);
    if (host) return host;
  }
  // somebody without an office may be anybody: a journalist, a hostage
  if (person.offices.size === 0) return null;
  return home;
}

/** The publisher's own party, where it takes part; else the first side of the first encounter, which is as near as one gets. */
function homeOf(document: ReadDocument, encounters: readonly DraftEncounter[]): Party | null {
  const { own } = document;
  const first = encounters[0]?.parties[0] ?? null;
  if (!own) return first;
  return encounters.length === 0 || encounters.some(({ parties }) => parties.includes(own)) ? own : first;
}

/** "In Chişinău I will be meeting my colleague": the party named before him in the sentence. */
function partyNear(read: ReadSentence, mention: PersonMention, home: Party | null): Party | null {
  let found: Party | null = null;
  for (const other of read.mentions) {
    if (other.first >= mention.first) break;
    if (other.type === "party" && other.party !== home) found = other.party;
  }
  return found;
}

/**
 * Gives a party to those who meet, where the words tell it that join them: "the Minister of Foreign Affairs, Ignacio van
 * Houten, and his Peruvian counterpart", "Foreign Secretary Koirala and Deputy Minister Nam led their delegations". The first
 * is the publisher's, where the other cannot be; failing that of the party that the text names most beside the other's.
 * Runs before it is known who speaks, since it tells who meets.
 */
export function settlePairs(
  document: Pick<ReadDocument, "tokens" | "sentences" | "people" | "counts" | "own">,
  pack: Prepared,
): void {
  const { people, own, counts } = document;
  for (const { mentions } of document.sentences) {
    let holder: Person | null = null;
    mentions.forEach((mention, index) => {
      if (mention.type !== "person" || mention.plural) return;
      if (mention.counterpart && mention.possessed && mention.party && holder && !holder.party) {
        holder.party = partyBeside(mention.party, own, counts);
      }
      const first = people.of(mention);
      const second = first ? chairBeside(mention, mentions[index + 1], document, pack) : null;
      if (first && second && first !== second && own) {
        if (!first.party) first.party = second.party ? partyBeside(second.party, own, counts) : own;
        if (!second.party && first.party) second.party = partyBeside(first.party, null, counts);
      }
      const called = calledOn(mention, mentions[index + 1], document, pack);
      if (called && !called.party) {
        // where the words give neither a party, the publisher's own stands first
        if (first && !first.party && mention.offices.length > 0) first.party = own;
        const caller = first?.party ?? people.partyOf(mention);
        if (caller) called.party = oppositeOf(caller, own, counts);
      }
      if (mention.name) holder = first;
    });
  }
}

/** "Deputy State Secretary Bodnár paid a courtesy call on Secretary Evangelista": whom somebody is said to meet. */
function calledOn(
  mention: PersonMention,
  next: Mention | undefined,
  { tokens, people }: Pick<ReadDocument, "tokens" | "people">,
  pack: Prepared,
): Person | null {
  if (next?.type !== "person" || !next.name || next.party || next.offices.length === 0 || next.counterpart) return null;
  const gap = next.first - mention.last;
  const preposition = tokens.form[next.first - 1];
  if (gap < 2 || gap > 8 || (preposition !== "on" && preposition !== "with" && preposition !== "by")) return null;
  for (let i = mention.last; i < next.first; i += 1)
    if (pack.words.hosts.has(tokens.form[i] as string)) return people.of(next);
  return null;
}

/** The publisher's own party to anybody else; to the publisher, the one that the text names far more than any other. */
function oppositeOf(party: Party, own: Party | null, counts: ReadonlyMap<Party, number>): Party | null {
  if (own && own !== party) return own;
  const others = [...counts].filter(([other]) => other !== party).sort((a, b) => b[1] - a[1]);
  const [first, second] = others;
  return first && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
}

/** Who is joined to somebody by "and" and chairs or leads with him: each has a side of his own. */
function chairBeside(
  mention: PersonMention,
  next: Mention | undefined,
  { tokens, people }: Pick<ReadDocument, "tokens" | "people">,
  pack: Prepared,
): Person | null {
  if (next?.type !== "person" || !next.name || next.plural) return null;
  const gap = tokens.form.slice(mention.last, next.first).join(" ");
  if (gap !== "and" && gap !== ", and") return null;
  const { leading, possessives } = pack.words;
  const at = next.last;
  const chaired =
    tokens.form[at] === "co"
      ? leading.has(tokens.form[at + 2] ?? "")
      : leading.has(tokens.form[at] ?? "") && possessives.has(tokens.form[at + 1] ?? "");
  return chaired ? people.of(next) : null;
}

function partyBeside(party: Party, own: Party | null, counts: ReadonlyMap<Party, number>): Party | null {
  if (own && own !== party) return own;
  let best: Party | null = null;
  for (const [other, count] of counts)
    if (other !== party && count > (best ? (counts.get(best) ?? 0) : 0)) best = other;
  return best;
}

/** Acts that speak of the other side's people: "congratulated", "condoled over the passing of". */
const told: ReadonlySet<string> = new Set(["praise", "thank", "congratulate", "condole", "invite"]);

/** The act whose words hold the mention; the shortest, where several do. */
function actAround(mention: PersonMention, acts: readonly DraftAct[]): DraftAct | null {
  let best: DraftAct | null = null;
  for (const act of acts) {
    if (act.first > mention.first || act.last < mention.last) continue;
    if (!best || act.last - act.first < best.last - best.first) best = act;
  }
  return best;
}

function encounterBefore(encounters: readonly DraftEncounter[], at: number): number {
  let found = 0;
  encounters.forEach((encounter, index) => {
    if (encounter.first <= at) found = index;
  });
  return found;
}

type Relation = "sender" | "receiver" | "host" | "lost" | "addressed" | "second" | null;

/** What the words before somebody make of him: "greetings of", "invitation to", "received by". */
function relationOf(mention: PersonMention, read: ReadSentence, document: ReadDocument, pack: Prepared): Relation {
  const { tokens } = document;
  const { conveyed, receivers, hosts, losses } = pack.words;
  if (tokens.form[mention.first] === "dear") return "addressed";
  const preposition = tokens.form[mention.first - 1] ?? "";
  const other = before(read, mention);
  if (preposition === "and" && other?.last === mention.first - 1 && tokens.form[other.first - 1] === "between")
    return "second";
  const floor = Math.max(read.sentence.first, mention.first - 8);
  const follows = (words: ReadonlySet<string>) => {
    for (let i = mention.first - 1; i >= floor; i -= 1) if (words.has(tokens.form[i] as string)) return true;
    return false;
  };
  if (preposition === "of" && losses.has(tokens.form[mention.first - 2] ?? "")) return "lost";
  if (preposition === "of" || preposition === "from") return follows(conveyed) ? "sender" : null;
  if (preposition === "to" || preposition === "for") return follows(conveyed) ? "receiver" : null;
  if (preposition === "by" || preposition === "on" || preposition === "with") return follows(hosts) ? "host" : null;
  return receivers.has(preposition) ? "receiver" : null;
}

/** The person mention right before another in its sentence. */
function before(read: ReadSentence, mention: PersonMention): PersonMention | null {
  const other = read.mentions[read.mentions.indexOf(mention) - 1];
  return other?.type === "person" ? other : null;
}

/** The party in whose country the encounter takes place, where it is not the publisher's: a visitor is received by his hosts. */
function hostOf(document: ReadDocument, encounters: readonly DraftEncounter[], mention: PersonMention): Party | null {
  const encounter = encounters[encounterBefore(encounters, mention.first)];
  const country = encounter?.city?.country ?? encounter?.place?.country ?? null;
  if (!encounter || !country) return null;
  return encounter.parties.includes(country) && country !== document.own ? country : null;
}
