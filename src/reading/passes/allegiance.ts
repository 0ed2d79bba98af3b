import type { Party } from "../../record/record.ts";
import type { Prepared } from "../prepare.ts";
import type { DraftAct, DraftEncounter, ReadDocument, ReadSentence } from "./document.ts";
import type { PersonMention } from "./mentions.ts";
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
    if (!person.party && person.offices.size > 0) person.party = document.own ?? encounters[0]?.parties[0] ?? null;
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
  if (speaker && sides.length === 2 && sides.includes(speaker)) {
    const other = sides.find((party) => party !== speaker) ?? null;
    // "thanked them for sharing the grief over the passing of President …"
    if (relation === "lost") return act?.kind === "thank" ? speaker : other;
    if (relation === "sender") return speaker;
    if (relation === "receiver") return other;
    if (act && told.has(act.kind) && relation !== "host") return other;
    // of whom somebody speaks without saying whose he is, is his own
    if (relation === null && !mention.counterpart && person.offices.size > 0) return speaker;
  }
  const rest = sides.filter((party) => party !== (speaker ?? document.own));
  if ((mention.counterpart || relation === "addressed") && rest.length === 1) return rest[0] ?? null;
  if (relation === "host") {
    const host = hostOf(document, encounters, mention);
    if (host) return host;
  }
  // somebody without an office may be anybody: a journalist, a hostage
  if (person.offices.size === 0) return null;
  return document.own ?? encounters[0]?.parties[0] ?? null;
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

type Relation = "sender" | "receiver" | "host" | "lost" | "addressed" | null;

/** What the words before somebody make of him: "greetings of", "invitation to", "received by". */
function relationOf(mention: PersonMention, read: ReadSentence, document: ReadDocument, pack: Prepared): Relation {
  const { tokens } = document;
  const { conveyed, receivers, hosts, losses } = pack.words;
  if (tokens.form[mention.first] === "dear") return "addressed";
  const preposition = tokens.form[mention.first - 1] ?? "";
  const floor = Math.max(read.sentence.first, mention.first - 8);
  const before = (words: ReadonlySet<string>) => {
    for (let i = mention.first - 1; i >= floor; i -= 1) if (words.has(tokens.form[i] as string)) return true;
    return false;
  };
  if (preposition === "of" && losses.has(tokens.form[mention.first - 2] ?? "")) return "lost";
  if (preposition === "of" || preposition === "from") return before(conveyed) ? "sender" : null;
  if (preposition === "to" || preposition === "for") return before(conveyed) ? "receiver" : null;
  if (preposition === "by" || preposition === "on" || preposition === "with") return before(hosts) ? "host" : null;
  return receivers.has(preposition) ? "receiver" : null;
}

/** The party in whose country the encounter takes place, where it is not the publisher's: a visitor is received by his hosts. */
function hostOf(document: ReadDocument, encounters: readonly DraftEncounter[], mention: PersonMention): Party | null {
  const encounter = encounters[encounterBefore(encounters, mention.first)];
  const country = encounter?.city?.country ?? encounter?.place?.country ?? null;
  if (!encounter || !country) return null;
  return encounter.parties.includes(country) && country !== document.own ? country : null;
}
