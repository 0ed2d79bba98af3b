import type { ChanceryRecord, Party } from "../record/record.ts";
import type { DecisionContent } from "../register/report.ts";

/** The parties that take part in what a document tells, in the order of their codes. */
export function involvedIn(record: ChanceryRecord): Party[] {
  const found = new Set<Party>();
  const add = (parties: readonly Party[]) => {
    for (const party of parties) found.add(party);
  };
  if (record.document.publisher?.party) found.add(record.document.publisher.party);
  for (const encounter of record.encounters) add(encounter.parties);
  for (const body of record.bodies) add(body.parties);
  for (const sitting of record.sittings) add(sitting.parties);
  for (const act of record.acts) {
    add(act.byParty);
    add(act.toParty);
  }
  for (const undertaking of record.undertakings) {
    add(undertaking.by);
    add(undertaking.of);
    add(undertaking.owes);
  }
  return [...found].sort();
}

/**
 * The pairs whose register a document may belong to: of two that take part, or of one that does and one that is named.
 * Two that are merely named are no pair, so that a list of a hundred states gives no thousands of them.
 */
export function pairsIn(record: ChanceryRecord): [a: Party, b: Party][] {
  const involved = involvedIn(record);
  const named = new Set(involved);
  for (const actor of record.actors) if (actor.party !== null) named.add(actor.party);
  const pairs = new Map<string, [Party, Party]>();
  for (const one of involved) {
    for (const other of named) {
      if (one === other) continue;
      const pair: [Party, Party] = one < other ? [one, other] : [other, one];
      pairs.set(pair.join(" "), pair);
    }
  }
  return [...pairs.values()];
}

/** What a decision is found by: the documents it points at and the parties it names. */
export function bearingOf(content: DecisionContent): { documents: string[]; parties: Party[]; undoes: string | null } {
  const found = (documents: readonly string[], parties: readonly Party[] = [], undoes: string | null = null) => ({
    documents: [...new Set(documents)].sort(),
    parties: [...new Set(parties)].sort(),
    undoes,
  });
  switch (content.kind) {
    case "link":
      return found([content.statement.document, content.matter.document]);
    case "evidence":
      return found([content.evidence.document, content.matter.document]);
    case "set-state":
      return found([content.matter.document, ...(content.evidence ? [content.evidence.document] : [])]);
    case "set-condition":
      return found([content.matter.document]);
    case "merge-bodies":
    case "split-bodies":
    case "renew-body":
      return found([]);
    case "merge-people":
    case "split-people":
      return found([], content.party === null ? [] : [content.party]);
    case "correct-act": {
      const { correction } = content;
      const parties = correction === "drop" ? [] : [...(correction.byParty ?? []), ...(correction.toParty ?? [])];
      return found([content.act.document], parties);
    }
    case "correct-undertaking":
      return found([content.undertaking.document]);
    case "add-undertaking":
      return found("anchor" in content.from ? [content.from.anchor.document] : [], [
        ...content.by,
        ...content.of,
        ...content.owes,
      ]);
    case "date-document":
      return found([content.document]);
    case "undo":
      return found([], [], content.decision);
  }
}
