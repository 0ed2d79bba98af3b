import type { Act, Actor, Body, ChanceryRecord, Encounter, Party, Span, Undertaking } from "../record/record.ts";

/** What one speaker, or one side of which nobody is named, or several together, said and did. */
export interface Speech {
  readonly parties: readonly Party[];
  readonly speakers: readonly Actor[];
  readonly acts: readonly Act[];
}

/** An encounter with what was said in it; null: what the document ties to no encounter. */
export interface Section {
  readonly encounter: Encounter | null;
  readonly speeches: readonly Speech[];
}

/** An undertaking with who it is owed to. Empty where the text does not say. */
export interface Due {
  readonly undertaking: Undertaking;
  readonly owes: readonly Party[];
  readonly owedTo: readonly Party[];
  /** Each side owes it to the other. */
  readonly mutual: boolean;
}

export interface Outline {
  readonly sections: readonly Section[];
  readonly dues: readonly Due[];
  readonly unread: readonly Span[];
  readonly actor: (id: string) => Actor | undefined;
  readonly body: (id: string) => Body | undefined;
  readonly encounter: (id: string) => Encounter | undefined;
}

function byPosition(a: { readonly span: Span }, b: { readonly span: Span }): number {
  return a.span[0] - b.span[0] || a.span[1] - b.span[1];
}

function dueOf(undertaking: Undertaking): Due {
  const { owes } = undertaking;
  const others = [...new Set([...undertaking.by, ...undertaking.of])].filter((party) => !owes.includes(party));
  const mutual = others.length === 0 && owes.length > 1;
  return { undertaking, owes, owedTo: mutual ? owes : others, mutual };
}

/**
 * The record in the order in which people read it: each encounter with its sides, each side's acts in the order of the
 * text, then what is owed, then what could not be read.
 */
export function outlineOf(record: ChanceryRecord): Outline {
  const actors = new Map(record.actors.map((actor) => [actor.id, actor]));
  const bodies = new Map(record.bodies.map((body) => [body.id, body]));
  const encounters = new Map(record.encounters.map((encounter) => [encounter.id, encounter]));
  const acts = record.acts.toSorted(byPosition);
  const speeches = new Map<string | null, Map<string, { readonly acts: Act[] } & Speech>>();
  for (const act of acts) {
    const place = act.encounter !== null && encounters.has(act.encounter) ? act.encounter : null;
    const here = speeches.get(place) ?? new Map();
    speeches.set(place, here);
    const key = JSON.stringify([act.byParty, act.by]);
    const speech = here.get(key);
    if (speech) speech.acts.push(act);
    else here.set(key, { parties: act.byParty, speakers: act.by.flatMap((id) => actors.get(id) ?? []), acts: [act] });
  }
  const speechesAt = (place: string | null): Speech[] => [...(speeches.get(place)?.values() ?? [])];
  const loose = speechesAt(null);
  return {
    sections: [
      ...record.encounters.map((encounter) => ({ encounter, speeches: speechesAt(encounter.id) })),
      ...(loose.length === 0 ? [] : [{ encounter: null, speeches: loose }]),
    ],
    dues: record.undertakings.toSorted(byPosition).map(dueOf),
    unread: record.unread.toSorted((a, b) => a[0] - b[0]),
    actor: (id) => actors.get(id),
    body: (id) => bodies.get(id),
    encounter: (id) => encounters.get(id),
  };
}
