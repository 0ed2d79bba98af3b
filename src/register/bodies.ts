import type { Party } from "../record/record.ts";
import type { Doc } from "./documents.ts";
import { compareText, partiesOf } from "./documents.ts";
import type { FoldedBody, Proposal } from "./report.ts";
import { plain, words } from "./wording.ts";

/** The standing joint bodies of a pair, each under all its names. */
export interface Bodies {
  /** The folded body that a body named in a document is; null where it is none of this pair's. */
  bodyOf(doc: Doc, bodyId: string | null | undefined): FoldedBody | null;
  /** The one that is meant where a text names none: the pair's only joint commission, else null. */
  readonly only: FoldedBody | null;
  readonly all: readonly FoldedBody[];
  readonly proposals: readonly Proposal[];
}

/** What kind of body a name tells of, by the stems of its words. A commission may call itself committee the next day. */
const heads: readonly (readonly [string, readonly string[]])[] = [
  ["working group", ["group", "групп", "فريق"]],
  ["subcommission", ["subco", "sub-c", "подко", "فرعية"]],
  ["centre", ["cente", "centr", "центр", "مركز"]],
  ["dialogue", ["dialo", "consu", "диало", "консу", "حوار", "مشاورات"]],
  ["forum", ["forum", "confe", "форум", "منتدى", "مؤتمر"]],
  ["council", ["counc", "совет", "مجلس"]],
  ["commission", ["commi", "igc", "jcm", "jcc", "mpk", "комис", "комит", "мпк", "لجنة", "لجنه", "هيئة"]],
];

/** Fields that set a body apart from the general one for trade and cooperation. */
const fields: readonly (readonly [string, readonly string[]])[] = [
  ["military", ["milit", "defen", "defence", "военн", "оборо", "عسكري", "دفاع"]],
  ["security", ["secur", "безоп", "أمن", "امن", "أمني", "امني"]],
  ["parliament", ["parli", "парла", "برلمان"]],
  ["business", ["busin", "делов", "أعمال", "اعمال"]],
  ["border", ["borde", "грани", "حدود"]],
  ["water", ["water", "водны", "مياه"]],
  ["consular", ["consul", "consular", "консу", "قنصل"]],
  ["political", ["polit", "strat", "полит", "страт", "سياس", "استراتيج"]],
  ["energy", ["energ", "oil", "gas", "petro", "nucle", "энерг", "нефт", "طاقة", "نفط"]],
  ["culture", ["cultu", "human", "educa", "youth", "культ", "гумани", "образ", "ثقاف", "تعليم"]],
  ["transport", ["trans", "aviat", "rail", "трансп", "نقل"]],
  ["agriculture", ["agric", "сельс", "زراع"]],
  ["health", ["healt", "medic", "здрав", "صحة"]],
  ["space", ["space", "космо", "فضاء"]],
  ["legal", ["legal", "judic", "право", "قانون"]],
];

/** Words of the general commission's long name: beside them a field word is one item of a list, not the body's own. */
const general = ["trade", "econo", "comme", "торго", "эконо", "تجار", "اقتصاد"];

function has(names: readonly string[], forms: readonly string[]): boolean {
  return names.some((word) => forms.some((form) => word.startsWith(form)));
}

interface Kind {
  readonly head: string;
  readonly fields: readonly string[];
}

function kindOf(name: string): Kind {
  const parts = words(name);
  // "Commission on …Consultations" would be a commission: the first head in the name that is not a qualifier decides.
  const head = heads.find(([, forms]) => has(parts, forms))?.[0] ?? "body";
  const isGeneral = has(parts, general);
  return {
    head,
    fields: isGeneral ? [] : fields.filter(([, forms]) => has(parts, forms)).map(([field]) => field),
  };
}

interface Named {
  readonly name: string;
  readonly documents: Set<string>;
}

interface Group {
  readonly key: string;
  readonly parties: readonly Party[];
  readonly kind: Kind;
  /** By plain name. */
  readonly names: Map<string, Named>;
}

/** A name as decisions hold it: case and punctuation do not matter. */
export function bodyNameKey(name: string): string {
  return words(name).map(plain).join(" ");
}

/**
 * Folds the joint bodies named in documents of a pair: same parties, same kind of body, no field that sets one apart.
 * Decisions come on top: `merged` pairs of names are one body, `split` pairs are two.
 */
export function foldBodies(
  docs: readonly Doc[],
  pair: readonly [Party, Party],
  merged: readonly (readonly [string, string])[] = [],
  split: readonly (readonly [string, string])[] = [],
): Bodies {
  const [a, b] = pair;
  const groups = new Map<string, Group>();
  const groupOf = new Map<string, Group>();
  const parted = splitGroups(split);

  for (const doc of docs) {
    for (const body of doc.record.bodies) {
      if (body.type !== "joint-body") continue;
      const strangers = body.parties.filter((party) => !pair.includes(party));
      const whole = body.parties.includes(a) && body.parties.includes(b);
      if (strangers.length > 0 && !whole) continue;
      if (!whole) {
        const here = partiesOf(doc);
        if (!here.has(a) || !here.has(b)) continue;
      }
      const kind = kindOf(body.name);
      const parties = whole ? [...body.parties].sort(compareText) : [...pair].sort(compareText);
      const plainName = bodyNameKey(body.name);
      const key = [parties.join("+"), kind.head, ...kind.fields, parted.get(plainName) ?? ""].join("|");
      let group = groups.get(key);
      if (!group) {
        group = { key, parties, kind, names: new Map() };
        groups.set(key, group);
      }
      const named = group.names.get(plainName) ?? { name: body.name, documents: new Set() };
      named.documents.add(doc.id);
      group.names.set(plainName, named);
      groupOf.set(`${doc.id}|${body.id}`, group);
    }
  }

  const joined = joinGroups([...groups.values()], merged);
  const folded = new Map<Group, FoldedBody>();
  for (const group of new Set(joined.values())) folded.set(group, describe(group, merged));
  const all = [...folded.values()].sort((x, y) => compareText(x.id, y.id));
  const commissions = [...folded].filter(([group]) => group.kind.head === "commission");
  const [first] = commissions;
  return {
    bodyOf(doc, bodyId) {
      const group = bodyId ? groupOf.get(`${doc.id}|${bodyId}`) : undefined;
      const home = group ? joined.get(group) : undefined;
      return home ? (folded.get(home) ?? null) : null;
    },
    only: first && commissions.length === 1 ? first[1] : null,
    all,
    proposals: likelyOne(folded, split),
  };
}

/** A tag for the second name of each split, so that it falls into a group of its own. */
function splitGroups(split: readonly (readonly [string, string])[]): Map<string, string> {
  const tags = new Map<string, string>();
  for (const [, second] of split) tags.set(bodyNameKey(second), bodyNameKey(second));
  return tags;
}

/** Joins groups that people merged by the names in them; gives each group the one it went into. */
function joinGroups(groups: readonly Group[], merged: readonly (readonly [string, string])[]): Map<Group, Group> {
  const home = new Map(groups.map((group) => [group, group]));
  for (const [first, second] of merged) {
    const one = groups.find((group) => group.names.has(bodyNameKey(first)));
    const other = groups.find((group) => group.names.has(bodyNameKey(second)));
    const into = one && home.get(one);
    const from = other && home.get(other);
    if (!into || !from || into === from) continue;
    for (const [key, named] of from.names) into.names.set(key, named);
    for (const [group, at] of home) if (at === from) home.set(group, into);
  }
  return home;
}

function describe(group: Group, merged: readonly (readonly [string, string])[]): FoldedBody {
  const names = [...group.names.values()]
    .map(({ name, documents }) => ({ name, documents: documents.size }))
    .sort((x, y) => y.documents - x.documents || y.name.length - x.name.length || compareText(x.name, y.name));
  const reasons: string[] = [];
  if (names.length > 1) {
    reasons.push(`each names a ${group.kind.head} of ${group.parties.join(" and ")}`);
    reasons.push(
      group.kind.fields.length > 0
        ? `each is for ${group.kind.fields.join(" and ")}`
        : "none names a field of its own that would set it apart",
    );
    if (merged.some((pair) => pair.some((name) => group.names.has(bodyNameKey(name))))) {
      reasons.push("a person merged names among them");
    }
  }
  return { id: `body:${group.key}`, name: names[0]?.name ?? "", names, parties: group.parties, reasons };
}

/** Councils beside commissions, a body with a field beside a general one: perhaps one body, and a person can tell. */
function likelyOne(folded: ReadonlyMap<Group, FoldedBody>, split: readonly (readonly [string, string])[]): Proposal[] {
  const proposals: Proposal[] = [];
  const decided = new Set(split.flat().map(bodyNameKey));
  const bodies = [...folded].sort(([, x], [, y]) => compareText(x.id, y.id));
  const commission = bodies.find(([group]) => group.kind.head === "commission" && group.kind.fields.length === 0);
  if (!commission) return proposals;
  const [, known] = commission;
  for (const [group, body] of bodies) {
    if (group.kind.fields.length > 0 || (group.kind.head !== "council" && group.kind.head !== "body")) continue;
    if ([...group.names.keys()].some((name) => decided.has(name))) continue;
    const names = [known.name, body.name] as const;
    proposals.push({
      id: `same-body:${known.id}:${body.id}`,
      kind: "same-body",
      event: null,
      question: `Are “${known.name}” and “${body.name}” one body?`,
      reasons: [`both are joint bodies of ${body.parties.join(" and ")}`, "neither names a field of its own"],
      doubts: [`one is called a commission or committee, the other a ${group.kind.head}`],
      matter: null,
      citations: [],
      accept: { kind: "merge-bodies", names },
      reject: { kind: "split-bodies", names },
    });
  }
  return proposals;
}
