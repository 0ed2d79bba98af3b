import { shared, subjectWords, words } from "./wording.ts";

/** What kind of body a name tells of, by the stems of its words. A commission may call itself committee the next day. */
const heads: readonly (readonly [string, readonly string[]])[] = [
  ["working group", ["group", "групп", "فريق"]],
  ["subcommission", ["subco", "sub-c", "подко", "فرعية"]],
  ["centre", ["cente", "centr", "центр", "مركز"]],
  ["consultations", ["consultation", "консульта", "مشاورات"]],
  ["dialogue", ["dialo", "диало", "حوار"]],
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
  ["consular", ["consular", "консульс", "قنصل"]],
  ["political", ["polit", "strat", "полит", "страт", "سياس", "استراتيج"]],
  ["energy", ["energ", "oil", "gas", "petro", "nucle", "энерг", "нефт", "طاقة", "نفط"]],
  ["culture", ["cultu", "human", "educa", "youth", "культ", "гумани", "образ", "ثقاف", "تعليم"]],
  ["transport", ["trans", "aviat", "rail", "трансп", "نقل"]],
  ["agriculture", ["agric", "сельс", "زراع"]],
  ["health", ["healt", "medic", "здрав", "صحة"]],
  ["space", ["space", "космо", "فضاء"]],
  ["legal", ["legal", "judic", "право", "قانون"]],
];

/** Words right before its head by which a body is one below the commission: "technical committee", "steering committee". */
const lesser: readonly string[] = ["techn", "exper", "steer", "imple", "monit", "техни", "экспе", "فنية", "خبراء"];

/** Words of the general commission's long name: beside them a field word is one item of a list, not the body's own. */
const general = ["trade", "econo", "comme", "торго", "эконо", "تجار", "اقتصاد"];

/** Words that many bodies' names share. */
const qualifiers = new Set(
  (
    "joint high highe level inter gover minis mixed bilat mutua perma supre super main group commi counc commis sessi meeti work worki " +
    "round mecha diplo polic " +
    "ssm совме межпр смеша двуст прави مشتركة المشتركة العليا عليا وزارية حكومية"
  ).split(" "),
);

/** What stands between a body and its field: "commission on fisheries". */
const purposeWords = new Set(["on", "for", "in", "по", "в", "для", "حول", "في"]);

function has(names: readonly string[], forms: readonly string[]): boolean {
  return names.some((word) => forms.some((form) => word.startsWith(form)));
}

/** Whether a stem is that of one of some forms, which may be longer than a stem. */
function isStemOf(word: string, forms: readonly string[]): boolean {
  return forms.some((form) => word.startsWith(form) || form.startsWith(word));
}

/** What kind of joint body a name tells of. */
export interface BodyKind {
  readonly head: string;
  /** What sets it apart from others with the same head; empty for the general body. */
  readonly fields: ReadonlySet<string>;
}

/** The kind of a body by its name. `partyWords`: first four letters of the names of its parties. */
export function kindOf(name: string, partyWords: ReadonlySet<string>): BodyKind {
  // "(JCBC)" names nothing that sets a body apart
  const parts = words(name.replaceAll(/\([^()]{0,20}\)/g, " "));
  const head = heads.find(([, forms]) => has(parts, forms)) ?? ["body", []];
  const [label, forms] = head;
  const fieldsFound = new Set<string>();
  if (label === "commission" && has(parts, general)) return { head: label, fields: fieldsFound };
  for (const [field, stems] of fields) if (has(parts, stems)) fieldsFound.add(field);
  // A commission is told by what it is for; any other kind also by the words before its head.
  const at = parts.findIndex((word) => forms.some((form) => word.startsWith(form)));
  if (label === "commission" && at > 0 && has([parts[at - 1] as string], lesser)) fieldsFound.add("technical");
  // "political", "foreign office" and "bilateral consultations" are one series; consular or security ones are another.
  if (label === "consultations") fieldsFound.delete("political");
  const purpose = parts.findIndex((word, index) => index > at && purposeWords.has(word));
  const telling = label !== "commission" ? parts : purpose < 0 ? [] : parts.slice(purpose + 1);
  for (const word of subjectWords(telling.join(" "), partyWords)) {
    if (!qualifiers.has(word) && !isStemOf(word, forms) && !fields.some(([, stems]) => isStemOf(word, stems))) {
      fieldsFound.add(word);
    }
  }
  return { head: label, fields: fieldsFound };
}

/** Whether two kinds may be one body: the same head, and the shorter list of fields mostly within the longer. */
export function kindsMeet(a: BodyKind, b: BodyKind): boolean {
  if (a.head !== b.head) return false;
  if (a.fields.size === 0 || b.fields.size === 0) return a.fields.size === b.fields.size;
  return shared(a.fields, b.fields).length * 2 >= Math.min(a.fields.size, b.fields.size);
}

/** The initials of a name, for the acronym that other texts use: "High-Level Core Group" is HLCG. */
export function initials(name: string): string {
  return words(name)
    .filter((word) => word.length > 3)
    .map((word) => word[0])
    .join("");
}
