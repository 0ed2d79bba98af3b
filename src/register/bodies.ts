import { momentStart } from "../record/moment.ts";
import type { Body, Moment, Party } from "../record/record.ts";
import { type BodyKind, initials, kindOf, kindsMeet } from "./body-kinds.ts";
import { compareText, type Doc, partiesOf } from "./documents.ts";
import type { BodyName, FoldedBody, Proposal } from "./report.ts";
import { words } from "./wording.ts";

/** The standing joint bodies of a pair, each under all its names. */
export interface Bodies {
  /** The folded body that a body named in a document is; null where it is none of this pair's. */
  bodyOf(doc: Doc, bodyId: string | null | undefined): FoldedBody | null;
  /** The one that is meant where a text names none: the pair's only joint commission, else null. */
  readonly only: FoldedBody | null;
  /** The one that rounds of consultations are of where a text names no field: the pair's only such series, else null. */
  readonly consultations: FoldedBody | null;
  readonly all: readonly FoldedBody[];
  readonly proposals: readonly Proposal[];
}

/** What people decided of names of bodies. */
export interface BodyRulings {
  readonly merged: readonly (readonly [string, string])[];
  readonly split: readonly (readonly [string, string])[];
  /** Bodies, by one of their names, that are other bodies from a day on. */
  readonly renewed: readonly { readonly name: string; readonly from: Moment }[];
}

/** A body as one document names it. */
interface Naming {
  readonly doc: Doc;
  readonly body: Body;
}

interface Group {
  readonly key: string;
  readonly parties: readonly Party[];
  readonly kind: BodyKind;
  readonly namings: Naming[];
}

/** A name as decisions hold it: case and punctuation do not matter. */
export function bodyNameKey(name: string): string {
  return words(name).join(" ");
}

/**
 * Folds the joint bodies named in documents of a pair: same parties, same kind of body, no field that sets one apart.
 * Decisions come on top: split names are two bodies, a renewed body is another from a day on, merged names are one.
 */
export function foldBodies(
  docs: readonly Doc[],
  pair: readonly [Party, Party],
  partyWords: ReadonlySet<string>,
  rulings: BodyRulings = { merged: [], split: [], renewed: [] },
): Bodies {
  const groups = rulings.renewed.reduce(renew, gather(docs, pair, partyWords, rulings.split));
  const home = join(groups, rulings.merged);
  const folded = new Map<Group, FoldedBody>();
  const bodyOf = new Map<string, FoldedBody>();
  for (const group of new Set(home.values())) folded.set(group, describe(group, rulings.merged));
  for (const [group, into] of home) {
    const body = folded.get(into);
    if (body) for (const naming of group.namings) bodyOf.set(`${naming.doc.id}|${naming.body.id}`, body);
  }
  const commissions = [...folded].filter(([{ kind }]) => kind.head === "commission");
  const [first] = commissions;
  const rounds = [...folded].filter(([{ kind }]) => kind.head === "consultations" && kind.fields.size === 0);
  const [round] = rounds;
  return {
    bodyOf: (doc, bodyId) => (bodyId ? (bodyOf.get(`${doc.id}|${bodyId}`) ?? null) : null),
    only: first && commissions.length === 1 ? first[1] : null,
    consultations: round && rounds.length === 1 ? round[1] : null,
    all: [...folded.values()].sort((a, b) => compareText(a.id, b.id)),
    proposals: likelyOne(folded, rulings.split),
  };
}

/** Groups namings by kind. An acronym joins the body whose name has these initials. */
function gather(
  docs: readonly Doc[],
  pair: readonly [Party, Party],
  partyWords: ReadonlySet<string>,
  split: BodyRulings["split"],
): Group[] {
  const buckets = new Map<string, Group[]>();
  const acronyms: (Naming & { readonly parties: readonly Party[] })[] = [];
  const apart = new Set(split.map(([, second]) => bodyNameKey(second)));

  const enter = (naming: Naming, parties: readonly Party[], kind: BodyKind, fits: (group: Group) => boolean) => {
    const name = bodyNameKey(naming.body.name);
    // A name that people split off is a bucket of its own.
    const bucket = [parties.join("+"), apart.has(name) ? name : ""].join("|");
    const groups = buckets.get(bucket) ?? [];
    const home = groups.find(fits);
    if (home) {
      home.namings.push(naming);
      return;
    }
    const parts = [parties.join("+"), kind.head, ...[...kind.fields].sort(compareText), apart.has(name) ? name : ""];
    groups.push({ key: parts.filter(Boolean).join("|"), parties, kind, namings: [naming] });
    buckets.set(bucket, groups);
  };

  for (const doc of docs) {
    for (const body of doc.record.bodies) {
      const parties = body.type === "joint-body" ? partiesOfBody(doc, body.parties, pair) : null;
      if (!parties) continue;
      const kind = kindOf(body.name, partyWords);
      if (kind.head === "body" && /^\p{Lu}{3,8}$/u.test(body.name.trim())) acronyms.push({ doc, body, parties });
      else enter({ doc, body }, parties, kind, (group) => kindsMeet(group.kind, kind));
    }
  }
  for (const { doc, body, parties } of acronyms) {
    const short = body.name.trim().toLowerCase();
    const kind: BodyKind = { head: "body", fields: new Set([short]) };
    enter({ doc, body }, parties, kind, ({ namings, kind: other }) => {
      return kindsMeet(other, kind) || namings.some((each) => initials(each.body.name).includes(short));
    });
  }
  return [...buckets.values()].flat();
}

/** Whose body it is: as the text says; the pair's where the text is about the two and says no other. */
function partiesOfBody(doc: Doc, stated: readonly Party[], pair: readonly [Party, Party]): Party[] | null {
  if (pair.every((party) => stated.includes(party))) return [...stated].sort(compareText);
  if (stated.some((party) => !pair.includes(party))) return null;
  const here = partiesOf(doc);
  return pair.every((party) => here.has(party)) ? [...pair].sort(compareText) : null;
}

function bears(group: Group, name: string): boolean {
  const key = bodyNameKey(name);
  return group.namings.some(({ body }) => bodyNameKey(body.name) === key);
}

/** Parts what documents name from a day on from what earlier ones named so. */
function renew(groups: Group[], { name, from }: { readonly name: string; readonly from: Moment }): Group[] {
  const day = momentStart(from);
  return groups.flatMap((group) => {
    if (!bears(group, name)) return [group];
    const later = group.namings.filter(({ doc }) => doc.day >= day);
    const earlier = group.namings.filter(({ doc }) => doc.day < day);
    if (later.length === 0 || earlier.length === 0) return [group];
    return [
      { ...group, namings: earlier },
      { ...group, key: `${group.key}|from ${day}`, namings: later },
    ];
  });
}

/** Joins groups that people merged by the names in them; gives each group the one it went into. */
function join(groups: readonly Group[], merged: BodyRulings["merged"]): Map<Group, Group> {
  const home = new Map(groups.map((group) => [group, group]));
  for (const names of merged) {
    const [one, other] = names.map((name) => groups.find((group) => bears(group, name)));
    const into = one && home.get(one);
    const from = other && home.get(other);
    if (!into || !from || into === from) continue;
    for (const [group, at] of home) if (at === from) home.set(group, into);
    into.namings.push(...from.namings);
  }
  return home;
}

/** "The intergovernmental commission" is what a text calls it for short, whatever its name. */
function isProper({ name }: BodyName): boolean {
  return /\p{Lu}/u.test(name);
}

/** The fuller of two names tells more, up to a length at which something else has got into it. */
function fullness({ name }: BodyName): number {
  return name.length <= longestName ? name.length : -name.length;
}

const longestName = 60;

function describe(group: Group, merged: BodyRulings["merged"]): FoldedBody {
  const { kind, parties, namings } = group;
  const documents = new Map<string, { readonly name: string; readonly ids: Set<string> }>();
  for (const { doc, body } of namings) {
    const key = bodyNameKey(body.name);
    const known = documents.get(key) ?? { name: body.name, ids: new Set() };
    known.ids.add(doc.id);
    documents.set(key, known);
  }
  const names = [...documents.values()]
    .map(({ name, ids }): BodyName => ({ name, documents: ids.size }))
    .sort(
      (a, b) =>
        Number(isProper(b)) - Number(isProper(a)) ||
        b.documents - a.documents ||
        fullness(b) - fullness(a) ||
        compareText(a.name, b.name),
    );
  const reasons: string[] = [];
  if (names.length > 1) {
    reasons.push(`each names a ${kind.head} of ${parties.join(" and ")}`);
    reasons.push(
      kind.fields.size > 0
        ? `each is for ${[...kind.fields].sort(compareText).join(", ")}`
        : "none names a field of its own that would set it apart",
    );
    if (merged.some((pair) => pair.some((name) => bears(group, name))))
      reasons.push("a person merged names among them");
  }
  return { id: `body:${group.key}`, name: names[0]?.name ?? "", names, parties, reasons };
}

/** A council beside a commission, neither with a field of its own: perhaps one body, and a person can tell. */
function likelyOne(folded: ReadonlyMap<Group, FoldedBody>, split: BodyRulings["split"]): Proposal[] {
  const decided = new Set(split.flat().map(bodyNameKey));
  const bodies = [...folded].sort(([, a], [, b]) => compareText(a.id, b.id));
  const commission = bodies.find(([{ kind }]) => kind.head === "commission" && kind.fields.size === 0);
  if (!commission) return [];
  const [, known] = commission;
  return bodies.flatMap(([{ kind }, body]): Proposal[] => {
    if (kind.fields.size > 0 || (kind.head !== "council" && kind.head !== "body")) return [];
    if (body.names.some(({ name }) => decided.has(bodyNameKey(name)))) return [];
    const names = [known.name, body.name] as const;
    return [
      {
        id: `same-body:${known.id}:${body.id}`,
        kind: "same-body",
        event: null,
        question: `Are “${known.name}” and “${body.name}” one body?`,
        reasons: [`both are joint bodies of ${body.parties.join(" and ")}`, "neither names a field of its own"],
        doubts: [`one is called a commission or committee, the other a ${kind.head}`],
        matter: null,
        citations: [],
        accept: { kind: "merge-bodies", names },
        reject: { kind: "split-bodies", names },
      },
    ];
  });
}
