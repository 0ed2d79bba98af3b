import { momentStart } from "../record/moment.ts";
import type { Body, Moment, Party } from "../record/record.ts";
import type { Doc } from "./documents.ts";
import { compareText, partiesOf } from "./documents.ts";
import type { FoldedBody, Proposal } from "./report.ts";
import { plain, shared, subjectWords, words } from "./wording.ts";

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

/** Words that many bodies' names share. */
const qualifiers = new Set(
  (
    "joint high highe level inter gover minis mixed bilat mutua perma supre super main group commi counc commis sessi meeti work worki " +
    "ssm совме межпр смеша двуст прави مشتركة المشتركة العليا عليا وزارية حكومية"
  ).split(" "),
);

function has(names: readonly string[], forms: readonly string[]): boolean {
  return names.some((word) => forms.some((form) => word.startsWith(form)));
}

interface Kind {
  readonly head: string;
  /** What sets it apart from others with the same head; empty for the general body. */
  readonly fields: ReadonlySet<string>;
}

function kindOf(name: string, partyWords: ReadonlySet<string>): Kind {
  const parts = words(name);
  const head = heads.find(([, forms]) => has(parts, forms)) ?? ["body", []];
  const [label, forms] = head;
  const fieldsFound = new Set<string>();
  if (label === "commission" && has(parts, general)) return { head: label, fields: fieldsFound };
  for (const [field, stems] of fields) if (has(parts, stems)) fieldsFound.add(field);
  // What stands behind the head word tells the field; before it, among adjectives of states, only other kinds of body tell.
  const at = parts.findIndex((word) => forms.some((form) => word.startsWith(form)));
  const telling = label === "commission" ? parts.slice(at + 1) : parts;
  for (const word of subjectWords(telling.join(" "), partyWords)) {
    if (
      !qualifiers.has(word) &&
      !forms.some((form) => word.startsWith(form)) &&
      !fields.some(([, stems]) => has([word], stems))
    ) {
      fieldsFound.add(word);
    }
  }
  return { head: label, fields: fieldsFound };
}

/** Whether two kinds may be one body: the same head, and the shorter list of fields mostly within the longer. */
function kindsMeet(a: Kind, b: Kind): boolean {
  if (a.head !== b.head) return false;
  if (a.fields.size === 0 || b.fields.size === 0) return a.fields.size === b.fields.size;
  return shared(a.fields, b.fields).length * 2 >= Math.min(a.fields.size, b.fields.size);
}

/** The initials of a name, for the acronym that other texts use: "High-Level Core Group" is HLCG. */
function initials(name: string): string {
  return words(name)
    .filter((word) => word.length > 3)
    .map((word) => word[0])
    .join("");
}

interface Named {
  readonly name: string;
  readonly documents: Set<string>;
}

interface Group {
  readonly key: string;
  readonly parties: readonly Party[];
  readonly kind: Kind;
  /** Set by people: names that they keep apart. */
  readonly tag: string;
  /** By plain name. */
  readonly names: Map<string, Named>;
}

/** A name as decisions hold it: case and punctuation do not matter. */
export function bodyNameKey(name: string): string {
  return words(name).map(plain).join(" ");
}

/** What people decided of names of bodies. */
export interface BodyRulings {
  readonly merged: readonly (readonly [string, string])[];
  readonly split: readonly (readonly [string, string])[];
  /** From a day on, a name means another body. */
  readonly renewed: readonly { readonly name: string; readonly from: Moment }[];
}

/**
 * Folds the joint bodies named in documents of a pair: same parties, same kind of body, no field that sets one apart.
 * Decisions come on top: merged names are one body, split names two, and a renewed name is another body from a day on.
 */
export function foldBodies(
  docs: readonly Doc[],
  pair: readonly [Party, Party],
  partyWords: ReadonlySet<string>,
  { merged, split, renewed }: BodyRulings = { merged: [], split: [], renewed: [] },
): Bodies {
  const groups = new Map<string, Group[]>();
  const groupOf = new Map<string, Group>();
  const acronyms: {
    readonly doc: Doc;
    readonly body: Body;
    readonly tag: string;
    readonly parties: readonly Party[];
  }[] = [];
  const parted = new Map(split.map(([, second]) => [bodyNameKey(second), bodyNameKey(second)]));
  const renewals = new Map(renewed.map(({ name, from }) => [bodyNameKey(name), momentStart(from)]));

  const enter = (group: Group, doc: Doc, body: Body) => {
    const plainName = bodyNameKey(body.name);
    const named = group.names.get(plainName) ?? { name: body.name, documents: new Set() };
    named.documents.add(doc.id);
    group.names.set(plainName, named);
    groupOf.set(`${doc.id}|${body.id}`, group);
  };
  const found = (bucket: string, parties: readonly Party[], kind: Kind, tag: string): Group => {
    const list = groups.get(bucket) ?? [];
    const key = [parties.join("+"), kind.head, ...[...kind.fields].sort(compareText), tag].filter(Boolean).join("|");
    const group = { key, parties, kind, tag, names: new Map() };
    groups.set(bucket, [...list, group]);
    return group;
  };

  for (const doc of docs) {
    for (const body of doc.record.bodies) {
      const parties = body.type === "joint-body" ? partiesOfBody(doc, body.parties, pair) : null;
      if (!parties) continue;
      const plainName = bodyNameKey(body.name);
      const renewal = renewals.get(plainName);
      const tag = renewal !== undefined && doc.day >= renewal ? `from ${renewal}` : (parted.get(plainName) ?? "");
      const kind = kindOf(body.name, partyWords);
      if (kind.head === "body" && /^\p{Lu}{3,8}$/u.test(body.name.trim())) {
        acronyms.push({ doc, body, tag, parties });
        continue;
      }
      const bucket = `${parties.join("+")}|${tag}`;
      const home = (groups.get(bucket) ?? []).find((group) => kindsMeet(group.kind, kind));
      enter(home ?? found(bucket, parties, kind, tag), doc, body);
    }
  }
  for (const { doc, body, tag, parties } of acronyms) {
    const bucket = `${parties.join("+")}|${tag}`;
    const short = body.name.trim().toLowerCase();
    const home = (groups.get(bucket) ?? []).find((group) =>
      [...group.names.values()].some(({ name }) => initials(name).includes(short)),
    );
    enter(home ?? found(bucket, parties, { head: "body", fields: new Set([short]) }, tag), doc, body);
  }

  const list = [...groups.values()].flat();
  const joined = joinGroups(list, merged);
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

/** Whose body it is: as the text says; the pair's where the text is about the two and says no other. */
function partiesOfBody(doc: Doc, stated: readonly Party[], pair: readonly [Party, Party]): Party[] | null {
  if (pair.every((party) => stated.includes(party))) return [...stated].sort(compareText);
  if (stated.some((party) => !pair.includes(party))) return null;
  const here = partiesOf(doc);
  return pair.every((party) => here.has(party)) ? [...pair].sort(compareText) : null;
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
      group.kind.fields.size > 0
        ? `each is for ${[...group.kind.fields].sort(compareText).join(", ")}`
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
  const commission = bodies.find(([group]) => group.kind.head === "commission" && group.kind.fields.size === 0);
  if (!commission) return proposals;
  const [, known] = commission;
  for (const [group, body] of bodies) {
    if (group.kind.fields.size > 0 || (group.kind.head !== "council" && group.kind.head !== "body")) continue;
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
