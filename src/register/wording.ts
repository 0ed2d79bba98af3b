/**
 * What the register itself has to know of words: which of them tell two subjects apart. Linking by words never stands
 * alone: it refines a link that parties and kind of subject already allow.
 */

import { synonymsIn } from "./synonyms.ts";

const separators = /[^\p{L}\p{M}\p{N}]+/u;
const marks = /\p{M}+/gu;

/** Words that nearly every readout holds: they tell no subject from another. Their stems count, so that endings do not matter. */
const everywhere = new Set(
  [
    // English: function words, reporting verbs, the stock of diplomatic prose
    "the and for was are his her its has had not but who may two all one any our out per via him she they did let yet nor",
    "off own say said says how that this these those there their them then thing things than what when where which while with",
    "within without would will were been being before after again also among between both during each either from further have",
    "here into just last later more most much must need needs next only other over same shall should since some such through",
    "throughout time today together toward towards under until upon very week weeks year years month months about above along",
    "according activate active agree agreed agreement aimed appreciate areas aspects bilateral call called continue cooperation",
    "coordination count countries country course current deepen develop development discuss discussed effort efforts enhance",
    "exchange expand express expressed field fields first following foreign framework friendly future general high highly hold",
    "important importance include including increase information interest international issue issues joint keen level matter",
    "matters meet meeting mutual nation national new noted number office official part parties partner peace people peoples",
    "period point position possible present press previous progress promote prospects provide ready readiness regard region",
    "regional relations respect return review role scope second sector seek serve several share side sides special state states",
    "strengthen stress stressed strong support taken view views visit visits want wants ways welcome well wish wishes work works",
    "world agreed various mentioned obligations reiterate request asked urged propose proposal capital capitals",
    // offices and days: who spoke and when does not tell what about
    "deputy prime minister ministers president ambassador envoy chairman chairperson secretary speaker counterpart monday tuesday",
    "wednesday thursday friday saturday sunday january february march april june july august september october november december",
    // Russian
    "что как для его она они при без или над под уже так это чтобы сотрудничество двусторонний отношения развитие сторона также",
    "между вопрос вопросы область сфера этого который которые министр президент посол встреча страна страны",
    // Arabic
    "على الى إلى هذا هذه التي الذي كما بعد قبل التعاون العلاقات الجانبين المجالات مختلف بين خلال الوزير وزير الرئيس البلدين",
  ]
    .flatMap((line) => line.split(" "))
    .flatMap((word) => [plain(word), stem(plain(word))]),
);

/** Lower case, without accents, vowel points and the Arabic article. */
export function plain(word: string): string {
  const bare = word.normalize("NFKD").replace(marks, "").toLowerCase();
  return bare.length > 4 && bare.startsWith("ال") ? bare.slice(2) : bare;
}

/** The plain words of a text, in order. */
export function words(text: string): string[] {
  const found: string[] = [];
  for (const word of text.split(separators)) if (word !== "") found.push(plain(word));
  return found;
}

/** A crude stem that is the same in all languages with endings: the first five letters. */
export function stem(word: string): string {
  return word.slice(0, 5);
}

/**
 * The stems that say what a piece of text is about: no short words, no words that stand in every readout, and none of
 * `without` (the names of the parties themselves, compared by their first four letters).
 */
export function subjectWords(text: string, without: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  const list = words(text);
  for (const word of [...list, ...synonymsIn(list)]) {
    if (word.length < 3) continue;
    const short = stem(word);
    if (everywhere.has(short) || everywhere.has(word) || without.has(word.slice(0, 4))) continue;
    if (/^\p{N}+$/u.test(word)) continue;
    found.add(short);
  }
  return found;
}

/** The words that stand behind stems in a text, as it writes them, each once and in its order. */
export function wordsBehind(stems: readonly string[], text: string): string[] {
  const wanted = new Set(stems);
  return text.split(separators).filter((word) => word !== "" && wanted.delete(stem(plain(word))));
}

/** Shared stems as a reason that people read: the words behind them in a text that holds them. */
export function sharedWords(stems: readonly string[], text: string): string {
  return `shared words: ${wordsBehind(stems, text).join(", ")}`;
}

/** The elements that two sets share. */
export function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): T[] {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  const found: T[] = [];
  for (const item of small) if (large.has(item)) found.push(item);
  return found.sort();
}

const delegationWords = new Set(["deleg", "делег", "وفد", "وفود", "وفدا", "الوفد", "الوفود"]);

/** Whether a visit is put to a delegation or to officials at large rather than to one person. */
export function speaksOfDelegation(quote: string): boolean {
  return words(quote).some((word) => delegationWords.has(stem(word)) || delegationWords.has(word));
}

const selves = new Set(["he", "she", "i", "himself", "herself", "myself", "он", "она", "я", "лично"]);

/** Whether a clause speaks of one person by a pronoun: "said that he will visit". */
export function speaksOfSelf(quote: string): boolean {
  return words(quote).some((word) => selves.has(word));
}

const addressed = new Set(["him", "her", "you", "его", "ее", "её", "ему", "ей", "вас"]);

/** Whether a clause is put to one person by a pronoun: "handed him an invitation". */
export function speaksToOne(quote: string): boolean {
  return words(quote).some((word) => addressed.has(word));
}

const visits = ["visit", "trip", "trips", "визит", "поезд", "زيارة", "زيارت"].map(plain);

/** Whether words name a visit: "during his visit to Iraq". */
export function speaksOfVisit(quote: string): boolean {
  return words(quote).some((word) => visits.includes(stem(word)));
}

/** Whether words tell of somebody's being in a place: "plans to be in Moscow". */
export function speaksOfBeingIn(quote: string, place: string): boolean {
  const [name] = words(place);
  const list = words(quote);
  return list.some((word, at) => word === name && list[at - 1] === "in" && list[at - 2] === "be");
}

/** Whether a clause is about "the visit", whose or whither it does not say: its first words name one. */
export function opensWithVisit(quote: string): boolean {
  return words(quote)
    .slice(0, 3)
    .some((word) => visits.includes(stem(word)));
}

const occasions = ["atten", "parti", "участ", "حضور", "مشارك"].map(plain);

/** Whether words name an event that somebody is to attend: "to attend the swearing-in", "to take part in the summit". */
export function speaksOfOccasion(quote: string): boolean {
  const list = words(quote);
  return list.some((word, at) => occasions.includes(stem(word)) || (word === "take" && list[at + 1] === "part"));
}

const lookingBack = new Set(
  "earlier previously recalled recalling reminded had ранее напомнил напомнила прежде سابقا ذكر".split(" ").map(plain),
);

/** Whether a clause tells again of what was said before: "recalled that he had earlier been invited". */
export function looksBack(quote: string): boolean {
  return words(quote).some((word) => lookingBack.has(word));
}

const renewing = ["renew", "reitera", "reissue", "возобнов", "подтверд", "جدد", "تجديد"];

/** Whether a clause says again what was said before, and means it still: "renewed the invitation". */
export function renews(quote: string): boolean {
  return words(quote).some((word) => renewing.some((form) => word.startsWith(form)));
}

const gatherings = [
  "meeting",
  "meetings",
  "session",
  "talks",
  "consultations",
  "встреч",
  "заседани",
  "консультац",
  "اجتماع",
  "اجتماعات",
  "لقاء",
];
/** Those who are fewer than a session; as whole words, since "co-chaired by" tells of a session. */
const lesserCircles = [
  "cochairs",
  "chairs",
  "chairmen",
  "chairpersons",
  "experts",
  "expert",
  "сопредседател",
  "эксперт",
  "خبراء",
  "رئيسي",
];
const lesserKinds = [
  "preparatory",
  "preparation",
  "подготовительн",
  "تحضيري",
  "subcommittee",
  "subcommission",
  "подкомисс",
];

const dayWords = new Set(
  (
    "today yesterday monday tuesday wednesday thursday friday saturday sunday сегодня вчера понедельник вторник среду четверг пятницу " +
    "субботу воскресенье اليوم امس الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت الاحد"
  )
    .split(" ")
    .map(plain),
);
const monthWord =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*$|^(?:янв|февр|март|апр|мая|июн|июл|авг|сент|окт|нояб|дек)/u;

/** Whether words name a day: "today", "on Friday", "on 3 May". */
export function namesDay(text: string): boolean {
  const list = words(text);
  return list.some((word, at) => {
    if (dayWords.has(word)) return true;
    if (!/^\d{1,2}(?:st|nd|rd|th)?$/u.test(word)) return false;
    return [list[at - 1], list[at + 1], list[at + 2], list[at + 3]].some(
      (near) => near !== undefined && monthWord.test(near),
    );
  });
}

const consultations = ["consultation", "консультац", "مشاورات"];

/** Whether words speak of consultations, which are held in rounds. */
export function speaksOfConsultations(quote: string): boolean {
  return words(quote).some((word) => consultations.some((form) => word.startsWith(form)));
}

function begins(word: string | undefined, forms: readonly string[]): boolean {
  return word !== undefined && forms.some((form) => (/^[a-z]/.test(form) ? word === form : word.startsWith(form)));
}

/** Whether the words tell of something that only prepares another: "a meeting to prepare the next session". */
export function tellsOfPreparing(quote: string): boolean {
  return words(quote).some((word) => word.startsWith("prepar") || word.startsWith("подгот"));
}

/**
 * Whether the words tell of a meeting that is less than a session: "a meeting of the co-chairs", "the experts' meeting",
 * "a preparatory session". "The session, co-chaired by …" is a session.
 */
export function speaksOfLesserMeeting(quote: string): boolean {
  const list = words(quote);
  return list.some((word, index) => {
    if (!begins(word, gatherings)) return false;
    const before = list.slice(Math.max(0, index - 4), index);
    const after = list.slice(index + 1, index + 6);
    return (
      begins(before.at(-1), lesserKinds) ||
      after.slice(0, 2).some((each) => begins(each, lesserKinds)) ||
      before.slice(-2).some((each) => begins(each, lesserCircles)) ||
      after.some((each) => begins(each, lesserCircles))
    );
  });
}

const missions = ["embass", "consul", "chancer", "missio", "premis", "посоль", "консул", "سفارة", "قنصل"];

/** Whether the words name an embassy, a consulate or its premises. */
export function namesMission(quote: string): boolean {
  return words(quote).some((word) => missions.some((form) => word.startsWith(form)));
}

/** How a deed is told as done, by the kind of thing it settles; stems of the verb that made it the act it is. */
const deeds = {
  signed: ["sign", "inked", "concl", "ratif", "подпи", "заклю", "ратиф", "وقع", "توقيع", "وقعا", "ابرم", "أبرم"],
  opened: ["open", "inaug", "hande", "reope", "launc", "откры", "перед", "افتت", "افتتح", "تسليم"],
  delivered: [
    "deliv",
    "provi",
    "suppl",
    "hande",
    "sent",
    "donat",
    "transf",
    "arriv",
    "recei",
    "grant",
    "поста",
    "перед",
    "напра",
    "تسليم",
    "تسلم",
    "قدم",
  ],
  postponed: ["postp", "delay", "resch", "defer", "перен", "отлож", "تاجيل", "تأجيل", "ارجاء", "إرجاء"],
  accepted: ["accep", "приня", "согла", "قبول", "قبل", "استجاب"],
  completed: [
    "left",
    "arriv",
    "lande",
    "compl",
    "fulfi",
    "honou",
    "honor",
    "imple",
    "accom",
    "завер",
    "выпол",
    "испол",
    "реали",
    "انجاز",
    "اكتمل",
    "تنفيذ",
    "تلبية",
  ],
  negotiated: ["negot", "discu", "talks", "terms", "draft", "перег", "обсуж", "проек", "مفاوض", "مباحث"],
  ratified: ["ratif", "ратиф", "مصادق", "صادق"],
  renewed: ["renew", "prolo", "возоб", "продл", "تجديد", "تمديد"],
  voted: ["voted", "votes", "vote", "backed", "голос", "صوت", "تصويت"],
  cancelled: ["cance", "отмен", "الغاء", "إلغاء"],
} as const;
export type Deed = keyof typeof deeds;

const invitations = ["invit", "пригл", "دعوة", "الدعوة"];

/** Whether words tell that an invitation was accepted. */
export function tellsOfAcceptance(quote: string): boolean {
  return (
    tellsOf("accepted", quote) && words(quote).some((word) => invitations.some((form) => word.startsWith(plain(form))))
  );
}

const partNouns = new Set(
  "half tranche tranches instalment installment part portion batch consignment shipment".split(" "),
);
const firsts = new Set("first second third initial another additional".split(" "));
const lasts = new Set("remaining last final rest balance outstanding".split(" "));
const counts = new Map(
  "one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, at) => [word, at + 1] as const),
);

const scales = new Set(["hundred", "thousand", "million", "billion"]);

function countOf(word: string | undefined): number | null {
  if (word === undefined) return null;
  return /^\d+$/.test(word) ? Number(word) : (counts.get(word) ?? null);
}

/** How much of a thing words tell: "25 of the 60", "the first half"; `rest`: "the remaining two"; null where they tell no part. */
export function partTold(quote: string): "part" | "rest" | null {
  // "100,000 of the 300,000"
  const list = words(quote.replace(/(\d),(?=\d{3})/g, "$1"));
  for (const [at, word] of list.entries()) {
    if (lasts.has(word) && !partNouns.has(list[at - 1] ?? "")) return "rest";
    if (partNouns.has(word) && (firsts.has(list[at - 1] ?? "") || (word === "half" && list[at + 1] === "of"))) {
      return list[at - 1] === "second" && word === "half" ? "rest" : "part";
    }
    if (word === "partially" || word === "partly") return "part";
    const some = countOf(word);
    if (some === null) continue;
    // "4 million of the 10 million"
    const after = scales.has(list[at + 1] ?? "") ? at + 2 : at + 1;
    const next = list[after] === "out" ? after + 1 : after;
    if (list[next] !== "of") continue;
    const all = countOf(list[next + 1] === "the" || list[next + 1] === "its" ? list[next + 2] : list[next + 1]);
    if (all !== null && some < all) return "part";
  }
  return null;
}

const candidacies = ["candid", "bid", "elect", "кандид", "избра", "ترشيح", "ترشح", "انتخاب"].map(plain);

/** Whether words speak of somebody's standing for something: a candidacy, a bid, an election. */
export function speaksOfCandidacy(quote: string): boolean {
  return words(quote).some((word) =>
    candidacies.some((form) => (form === "bid" ? word === form : word.startsWith(form))),
  );
}

const deadlines = new Set(["by", "within", "before", "until", "до", "قبل"].map(plain));

/** Whether the words of a time set a last day: "within 48 hours", "by Friday". */
export function namesDeadline(quote: string): boolean {
  return deadlines.has(words(quote)[0] ?? "");
}

/** Whether words tell of something to come: "will support". */
export function tellsOfFuture(quote: string): boolean {
  return words(quote).some((word) => word === "will" || word === "would" || word === "shall" || word === "будет");
}

const unables = new Set(["cannot", "unable", "unwilling", "abandoned", "scrapped"]);
const beforeNot = new Set(["will", "would", "shall", "can", "could"]);
const afterNot = new Set(["able", "ready", "prepared", "willing"]);

/** Whether words give up what was to be: "will not go ahead", "is not in a position to", "was cancelled". */
export function givesUp(quote: string): boolean {
  const list = words(quote);
  const isNot = list.some(
    (word, at) =>
      word === "not" &&
      (beforeNot.has(list[at - 1] ?? "") ||
        afterNot.has(list[at + 1] ?? "") ||
        // not "is not in line with"
        list.slice(at + 1, at + 4).join(" ") === "in a position"),
  );
  return isNot || tellsDone("cancelled", quote) || list.some((word) => unables.has(word));
}

const givens = new Set(
  [
    "offer",
    "readiness",
    "willingness",
    "promise",
    "pledge",
    "intention",
    "commitment",
    "decision",
    "announcement",
    "proposal",
  ].map(stem),
);

/** Whether thanks are for a word given and not for a thing done: "thanked Poland for its offer of vaccines". */
export function speaksOfWordGiven(quote: string): boolean {
  return words(quote).some((word) => givens.has(stem(word)));
}

const backReferences = [
  "in keeping with",
  "in line with the agreement",
  "as agreed",
  "as promised",
  "as it had promised",
  "pursuant to",
  "in accordance with the agreement",
  "in implementation of",
  "following the decision",
  "в соответствии с договор",
  "во исполнение",
  "в развитие договор",
  "تنفيذا ل",
  "تلبية لدعوة",
];

/** Whether words refer back to what had been agreed: "in keeping with the agreement", "as promised". */
export function refersBack(quote: string): boolean {
  const text = quote.toLowerCase();
  return backReferences.some((phrase) => text.includes(phrase));
}

const papers = [
  "agreem",
  "memora",
  "treat",
  "proto",
  "conven",
  "contra",
  "mou",
  "mous",
  "соглаш",
  "мемор",
  "догов",
  "проток",
  "اتفاق",
  "مذكر",
];

/** Whether words tell of papers to be signed: whatever type of promise the reader took them for. */
export function tellsOfPapers(quote: string): boolean {
  return tellsOf("signed", quote) && words(quote).some((word) => papers.some((form) => word.startsWith(plain(form))));
}

// initialled or парафировано is a text agreed on, still to be signed
const signedForms = ["signed", "inked"];
const signedStems = ["подпи"];

/** Whether words tell that papers were signed, not that they are to be: "were signed", not "will be signed". */
export function tellsOfSigned(quote: string): boolean {
  const list = words(quote);
  return list.some((word, at) => {
    if (signedForms.includes(word)) return list[at - 1] !== "be" && list[at - 2] !== "be" && list[at - 1] !== "being";
    return signedStems.some((form) => word.startsWith(form)) && !word.endsWith("ть") && !word.endsWith("ию");
  });
}

/** Whether words tell of a postponement in a relative clause that they close again: "the session, which was put off, …". */
export function tellsOfPostponedAside(before: string): boolean {
  const [, ...asides] = before.split(/,\s+(?=which\b|that\b|котор)/u);
  return asides.some((aside) => aside.includes(",") && tellsOf("postponed", aside.slice(0, aside.lastIndexOf(","))));
}

/** Words before a date that make it the one to which something was moved, not the one from which. */
const towards = new Set(["to", "until", "till", "на", "до", "الى", "حتى"]);

/** Whether a time given with a postponement is the new one: "put off to June", not "scheduled for June". */
export function isNewTime(time: string, before: string): boolean {
  const [first = ""] = words(time);
  return towards.has(first) || towards.has(words(before).at(-1) ?? "");
}

const aids = new Set(
  "assis aid finan suppo grant loan loans credi line lines milli billi dolla euro euros yuan proje progr help помощ содей مساعد دعم"
    .split(" ")
    .map(plain),
);

/** Whether a stem only says that it is aid, as that of every kind is called. */
export function isAid(word: string): boolean {
  return aids.has(word);
}

const deedForms = Object.values(deeds).flat().map(plain);

/** Whether a stem is that of a deed: "delivered" tells that something was done, not what. */
export function isDeed(word: string): boolean {
  return deedForms.some((form) => form.length >= 4 && form.length <= 5 && word.startsWith(form));
}

const towardsDeed = new Set("to will would shall should must may might can could be будет будут".split(" "));
const customary = new Set(["is", "are"]);

/** Whether the words tell a deed of this kind as done, not as one that is to be: "opened", not "decided to open". */
export function tellsDone(deed: Deed, quote: string): boolean {
  const stems: readonly string[] = deeds[deed];
  const list = words(quote);
  return list.some(
    (word, at) =>
      stems.some((form) => word.startsWith(plain(form))) &&
      !towardsDeed.has(list[at - 1] ?? "") &&
      // "a mission is opened after consultations": as a rule, not this once
      !(customary.has(list[at - 1] ?? "") && word.endsWith("ed")) &&
      !word.endsWith("ть"),
  );
}

const perfects = new Set(["has", "have", "had", "been", "was", "were"]);

/** Whether the words tell as done the very deed that was promised: "to raise relations", and "relations have been raised". */
export function tellsSameDone(stems: readonly string[], quote: string): boolean {
  const list = words(quote);
  return list.some((word, at) => word.endsWith("ed") && stems.includes(stem(word)) && perfects.has(list[at - 1] ?? ""));
}

/** Whether the words tell a deed of this kind. */
export function tellsOf(deed: Deed, quote: string): boolean {
  const stems: readonly string[] = deeds[deed];
  const list = words(quote);
  if (deed === "postponed" && list.some((word, at) => word === "put" && list.slice(at + 1, at + 8).includes("off")))
    return true;
  return list.some((word) => stems.some((form) => word.startsWith(plain(form))));
}
