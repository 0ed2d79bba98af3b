/**
 * How English names joint bodies, conferences and agreements: the nouns, what goes before and after them, and the
 * gatherings known by a name of their own. A name is built from a noun with its modifiers before it ("Iraqi-Russian High
 * Joint Committee", "third round of Political Consultations") and, where one of `bodyTails` follows, the noun group
 * after it ("Intergovernmental Commission on Trade, Economic, Scientific and Technical Cooperation").
 *
 * A session is of a commission or council; consultations and dialogues have rounds, and an undertaking to hold one is a
 * `meeting`; of a gathering it is a `conference`.
 */
import type { BodyType, EncounterKind, SubjectType } from "../../../record/record.ts";
import type { BodyWords } from "../../language-pack.ts";
import type { BodyNoun, BodySort, NamedConference } from "../../world/bodies.ts";

interface Shape {
  readonly type: BodyType;
  readonly encounter: EncounterKind | null;
  readonly subject: SubjectType;
}

const shapes: { readonly [sort in BodySort]: Shape } = {
  commission: { type: "joint-body", encounter: "session", subject: "session" },
  council: { type: "joint-body", encounter: "session", subject: "session" },
  "working-group": { type: "joint-body", encounter: "session", subject: "session" },
  parliamentary: { type: "joint-body", encounter: "session", subject: "session" },
  business: { type: "joint-body", encounter: "conference", subject: "conference" },
  consultations: { type: "joint-body", encounter: "consultations", subject: "meeting" },
  dialogue: { type: "joint-body", encounter: "consultations", subject: "meeting" },
  summit: { type: "conference", encounter: "conference", subject: "conference" },
  forum: { type: "conference", encounter: "conference", subject: "conference" },
  assembly: { type: "conference", encounter: "conference", subject: "conference" },
  fair: { type: "conference", encounter: "conference", subject: "conference" },
  memorandum: { type: "agreement", encounter: null, subject: "agreement" },
  treaty: { type: "agreement", encounter: null, subject: "agreement" },
  plan: { type: "agreement", encounter: null, subject: "agreement" },
  minutes: { type: "agreement", encounter: null, subject: "agreement" },
  declaration: { type: "agreement", encounter: null, subject: "agreement" },
  notes: { type: "agreement", encounter: null, subject: "agreement" },
};

/** Phrases that name a body by themselves. */
const alone: { readonly [sort in BodySort]?: readonly string[] } = {
  commission: [
    ...[
      "joint committee",
      "joint commission",
      "mixed commission",
      "mixed committee",
      "joint high committee",
      "high joint committee",
    ],
    ...[
      "higher joint committee",
      "joint higher committee",
      "supreme joint committee",
      "joint supreme committee",
      "joint ministerial committee",
    ],
    ...[
      "joint ministerial commission",
      "joint commission for cooperation",
      "joint permanent commission",
      "permanent joint commission",
    ],
    ...[
      "joint permanent commission for cooperation",
      "joint economic commission",
      "joint economic committee",
      "joint trade committee",
    ],
    ...[
      "joint trade and economic commission",
      "intergovernmental commission",
      "inter-governmental commission",
      "intergovernmental committee",
    ],
    ...[
      "inter-governmental committee",
      "joint intergovernmental commission",
      "joint inter-governmental commission",
      "bi-national commission",
    ],
    ...[
      "binational commission",
      "joint governmental committee",
      "joint governmental commission",
      "intergovernmental joint commission",
    ],
    ...[
      "joint cooperation committee",
      "joint cooperation commission",
      "joint consultative commission",
      "joint consultative committee",
    ],
    ...[
      "consultation and follow-up committee",
      "high-level joint commission",
      "high level joint commission",
      "joint bilateral commission",
    ],
    ...["economic cooperation commission", "cooperation committee", "joint technical committee"],
    ...[
      "joint military commission",
      "joint defence committee",
      "joint defense committee",
      "boundary commission",
      "border commission",
    ],
    ...[
      "joint boundary commission",
      "joint border commission",
      "joint demarcation commission",
      "steering committee",
      "joint monitoring committee",
    ],
    ...[
      "joint steering committee",
      "high committee",
      "higher committee",
      "joint follow-up committee",
      "joint commission meeting",
    ],
    ...[
      "intergovernmental commission on economic cooperation",
      "joint commission on economic cooperation",
      "joint action committee",
    ],
    ...[
      "high-level commission",
      "joint executive committee",
      "joint coordination committee",
      "joint coordinating committee",
    ],
    ...[
      "joint trade commission",
      "joint permanent committee",
      "joint economic and trade commission",
      "joint economic and trade committee",
      "joint border committee",
    ],
    ...[
      "coordinating committee",
      "coordination committee",
      "interdepartmental commission",
      "joint implementation committee",
    ],
  ],
  council: [
    ...[
      "coordination council",
      "coordinating council",
      "joint coordination council",
      "higher coordinating committee",
      "supreme council",
    ],
    ...[
      "higher coordination council",
      "strategic cooperation council",
      "high-level strategic cooperation council",
      "joint council",
    ],
    ...[
      "high level strategic cooperation council",
      "supreme strategic cooperation council",
      "cooperation council",
      "association council",
    ],
    ...[
      "strategic partnership council",
      "strategic council",
      "high-level cooperation council",
      "intergovernmental council",
      "partnership council",
    ],
    ...[
      "high-level strategic council",
      "stabilisation and association council",
      "joint higher council",
      "supreme coordination council",
    ],
    ...[
      "interstate council",
      "joint investment council",
      "trade and investment council",
      "council of co-chairs",
      "joint cooperation council",
    ],
    ...["joint strategic council", "high-level council", "supreme interstate council", "supreme state council"],
  ],
  consultations: [
    ...[
      "political consultations",
      "political consultation",
      "foreign office consultations",
      "foreign office consultation",
      "bilateral political consultations",
      "consular consultations",
    ],
    ...[
      "inter-ministerial consultations",
      "interministerial consultations",
      "bilateral consultations",
      "political consultation mechanism",
    ],
    ...[
      "mechanism of political consultations",
      "political consultations mechanism",
      "bilateral consultation mechanism",
      "policy consultations",
    ],
    ...[
      "policy planning consultations",
      "joint political consultations",
      "strategic consultations",
      "interministerial political consultations",
    ],
    ...[
      "consultation mechanism",
      "bilateral consultations mechanism",
      "round of consultations",
      "round of political consultations",
    ],
    ...[
      "diplomatic consultations",
      "foreign ministry consultations",
      "security consultations",
      "intergovernmental consultations",
    ],
    ...[
      "government consultations",
      "trilateral consultations",
      "political and security consultations",
      "senior officials meeting",
    ],
    ...["senior officials' meeting", "vice-ministerial consultations", "director-general-level consultations"],
  ],
  dialogue: [
    ...[
      "strategic dialogue",
      "political dialogue",
      "policy dialogue",
      "high-level dialogue",
      "high level dialogue",
      "security dialogue",
    ],
    ...[
      "human rights dialogue",
      "defence dialogue",
      "defense dialogue",
      "economic dialogue",
      "energy dialogue",
      "ministerial dialogue",
    ],
    ...[
      "strategic security dialogue",
      "high-level political dialogue",
      "migration dialogue",
      "visa dialogue",
      "foreign ministers' dialogue",
    ],
    ...[
      "high-level economic dialogue",
      "strategic partnership dialogue",
      "consular dialogue",
      "dialogue mechanism",
      "vice-ministerial dialogue",
    ],
    ...[
      "trilateral mechanism",
      "tripartite mechanism",
      "trilateral format",
      "2+2 dialogue",
      "2+2 meeting",
      "2+2 ministerial dialogue",
    ],
    ...["counter-terrorism dialogue", "cyber dialogue", "climate dialogue", "2 + 2 meeting", "two plus two meeting"],
  ],
  "working-group": [
    ...[
      "working group",
      "joint working group",
      "technical committee",
      "core group",
      "subcommittee",
      "sub-committee",
      "subcommission",
      "sub-commission",
    ],
    ...[
      "task force",
      "joint task force",
      "expert group",
      "expert-level group",
      "technical working group",
      "follow-up committee",
    ],
    ...[
      "planning group",
      "joint planning group",
      "strategic planning group",
      "coordination group",
      "joint coordination group",
      "joint border commissioners",
    ],
    ...[
      "joint technical team",
      "contact group",
      "joint team",
      "joint subcommittee",
      "experts' meeting",
      "trilateral working group",
    ],
    ...["joint expert group", "joint study group", "high-level working group"],
  ],
  business: [
    ...[
      "business council",
      "joint business council",
      "business forum",
      "joint business forum",
      "investment forum",
      "economic forum",
    ],
    ...[
      "business and investment forum",
      "trade and investment forum",
      "chamber of commerce",
      "joint chamber of commerce",
    ],
    ...[
      "business and economic forum",
      "entrepreneurs' council",
      "interregional forum",
      "regional cooperation forum",
      "trade forum",
    ],
    ...[
      "forum of regions",
      "forum of interregional cooperation",
      "businessmen council",
      "business roundtable",
      "business mission",
    ],
  ],
  parliamentary: [
    ...["friendship group", "parliamentary friendship group", "interparliamentary group", "inter-parliamentary group"],
    ...[
      "parliamentary friendship committee",
      "interparliamentary commission",
      "inter-parliamentary commission",
      "friendship society",
    ],
    ...["parliamentary cooperation committee", "interparliamentary union group", "friendship league"],
  ],
  summit: [
    "summit",
    "summit meeting",
    "leaders' summit",
    "trilateral summit",
    "extraordinary summit",
    "emergency summit",
  ],
  forum: [
    ...[
      "international conference",
      "donors' conference",
      "donor conference",
      "donors conference",
      "peace conference",
      "ministerial meeting",
    ],
    ...[
      "ministerial conference",
      "review conference",
      "reconstruction conference",
      "pledging conference",
      "regional conference",
    ],
    ...[
      "international forum",
      "diplomacy forum",
      "diplomatic forum",
      "economic summit",
      "investment conference",
      "security conference",
    ],
    ...[
      "ministerial council",
      "council of foreign ministers",
      "foreign ministers' meeting",
      "meeting of foreign ministers",
    ],
    ...[
      "foreign ministers' council",
      "council of ministers of foreign affairs",
      "ambassadors' conference",
      "heads of mission conference",
    ],
    ...[
      "partnership forum",
      "cooperation forum",
      "humanitarian conference",
      "energy forum",
      "water forum",
      "media forum",
      "youth forum",
    ],
    ...[
      "high-level conference",
      "ministerial segment",
      "high-level segment",
      "high-level week",
      "roundtable",
      "round table",
      "symposium",
      "congress",
    ],
  ],
  assembly: [
    ...[
      "general assembly",
      "un general assembly",
      "united nations general assembly",
      "session of the general assembly",
    ],
    ...["session of the un general assembly", "session of the united nations general assembly", "general conference"],
    ...[
      "session of the united nations human rights council",
      "human rights council session",
      "conference of the parties",
    ],
    ...["assembly of states parties", "parliamentary assembly"],
  ],
  fair: [
    ...[
      "international fair",
      "trade fair",
      "book fair",
      "international book fair",
      "international exhibition",
      "trade exhibition",
    ],
    ...[
      "world expo",
      "international trade fair",
      "arms exhibition",
      "defence exhibition",
      "culture days",
      "cultural week",
      "days of culture",
    ],
    ...["film festival", "food festival", "business week"],
  ],
  memorandum: [
    ...[
      "memorandum of understanding",
      "memorandum of cooperation",
      "memorandum on cooperation",
      "memorandum of intent",
      "letter of intent",
    ],
    ...[
      "memorandum of agreement",
      "joint memorandum",
      "declaration of intent",
      "statement of intent",
      "expression of interest",
    ],
    ...["memorandum of mutual understanding", "agreed memorandum"],
  ],
  treaty: [
    ...[
      "free trade agreement",
      "extradition treaty",
      "visa waiver agreement",
      "visa exemption agreement",
      "air services agreement",
    ],
    ...[
      "double taxation agreement",
      "double taxation avoidance agreement",
      "framework agreement",
      "strategic partnership agreement",
    ],
    ...[
      "comprehensive economic partnership agreement",
      "economic partnership agreement",
      "partnership and cooperation agreement",
    ],
    ...[
      "cooperation agreement",
      "trade agreement",
      "headquarters agreement",
      "host country agreement",
      "peace agreement",
      "peace treaty",
    ],
    ...[
      "security agreement",
      "defence agreement",
      "defense agreement",
      "defence cooperation agreement",
      "implementing agreement",
    ],
    ...[
      "preferential trade agreement",
      "investment protection agreement",
      "investment promotion and protection agreement",
    ],
    ...[
      "bilateral investment treaty",
      "mutual legal assistance treaty",
      "readmission agreement",
      "customs agreement",
      "transit agreement",
    ],
    ...[
      "agreement on cooperation",
      "agreement on the mutual recognition",
      "treaty of friendship",
      "treaty of friendship and cooperation",
    ],
    ...[
      "treaty on strategic partnership",
      "status of forces agreement",
      "loan agreement",
      "financing agreement",
      "grant agreement",
    ],
    ...[
      "stabilisation and association agreement",
      "association agreement",
      "interim agreement",
      "agreement on the promotion and protection",
    ],
    ...[
      "agreement on the avoidance of double taxation",
      "agreement on visa exemption",
      "agreement on visa-free travel",
      "labour agreement",
    ],
    ...[
      "agreement on the transfer of sentenced persons",
      "agreement on mutual legal assistance",
      "social security agreement",
    ],
  ],
  plan: [
    ...[
      "roadmap",
      "road map",
      "action plan",
      "plan of action",
      "joint action plan",
      "work plan",
      "cooperation plan",
      "plan of consultations",
    ],
    ...[
      "programme of cooperation",
      "program of cooperation",
      "cooperation programme",
      "cooperation program",
      "executive programme",
    ],
    ...[
      "executive program",
      "programme of consultations",
      "program of consultations",
      "plan of cooperation",
      "work programme",
      "work program",
    ],
    ...[
      "consultation plan",
      "consultations plan",
      "implementation plan",
      "joint programme",
      "cultural exchange programme",
      "country programme",
    ],
    ...[
      "strategic framework",
      "cooperation framework",
      "country partnership framework",
      "plan of joint actions",
      "joint plan",
    ],
  ],
  minutes: [
    ...[
      "minutes of the session",
      "minutes of the meeting",
      "agreed minutes",
      "final minutes",
      "joint minutes",
      "protocol of the session",
    ],
    ...[
      "final protocol",
      "minutes of meeting",
      "minutes of discussion",
      "protocol of the meeting",
      "final document",
      "session minutes",
    ],
  ],
  declaration: [
    ...[
      "joint statement",
      "joint communique",
      "joint communiqué",
      "joint declaration",
      "final communique",
      "final communiqué",
    ],
    ...[
      "joint press statement",
      "final statement",
      "political declaration",
      "outcome document",
      "declaration of partnership",
    ],
    ...["declaration on strategic partnership", "joint press release", "final declaration"],
  ],
  notes: [
    "exchange of notes",
    "exchange of letters",
    "verbal note",
    "note verbale",
    "diplomatic note",
    "instrument of ratification",
  ],
};

/** Nouns that need something before or after them to name one body among many. */
const heads: { readonly [sort in BodySort]?: readonly string[] } = {
  commission: ["committee", "commission"],
  council: ["council"],
  consultations: ["consultations"],
  dialogue: ["dialogue", "mechanism", "format"],
  forum: ["conference", "forum", "congress", "workshop", "seminar", "symposium"],
  fair: ["fair", "exhibition", "expo", "festival"],
  memorandum: ["memorandum"],
  treaty: [
    "agreement",
    "treaty",
    "convention",
    "accord",
    "pact",
    "protocol",
    "arrangement",
    "charter",
    "contract",
    "covenant",
  ],
  plan: ["plan", "programme", "program"],
  minutes: ["minutes"],
  declaration: ["declaration", "communique", "communiqué"],
};

/** Acronyms, always with these capitals. */
const acronyms: { readonly [sort in BodySort]?: readonly string[] } = {
  commission: ["JCM", "JCC", "JMC", "JPC", "JPCC", "IGC", "BNC", "JEC", "JTC", "JMCC", "IRIGC", "JETCO"],
  council: ["HCC", "HLSCC", "SCC"],
  consultations: ["FOC", "FOCs", "BPC", "BCM", "SOM"],
  dialogue: ["2+2"],
  "working-group": ["JWG", "WG", "HLCG"],
  memorandum: ["MoU", "MOU", "MoC", "MOC", "LoI", "LOI", "MoUs", "MOUs"],
  treaty: ["FTA", "CEPA", "PTA", "PCA", "BIT", "DTAA", "SOFA", "JCPOA", "EPA"],
  assembly: ["UNGA", "COP"],
};

/** Words that stand before a noun of the list and belong to the body's name. */
export const bodyModifiers: readonly string[] = [
  ...[
    "joint",
    "high",
    "higher",
    "supreme",
    "highest",
    "permanent",
    "ministerial",
    "bilateral",
    "trilateral",
    "quadrilateral",
    "tripartite",
  ],
  ...[
    "mixed",
    "intergovernmental",
    "inter-governmental",
    "governmental",
    "interministerial",
    "inter-ministerial",
    "strategic",
    "political",
  ],
  ...[
    "economic",
    "trade",
    "technical",
    "military",
    "security",
    "defence",
    "defense",
    "cultural",
    "scientific",
    "consular",
    "diplomatic",
  ],
  ...[
    "regional",
    "international",
    "global",
    "annual",
    "special",
    "extraordinary",
    "emergency",
    "executive",
    "level",
    "high-level",
  ],
  ...[
    "bi-national",
    "binational",
    "interparliamentary",
    "inter-parliamentary",
    "parliamentary",
    "business",
    "investment",
    "energy",
    "water",
    "public",
    "private",
  ],
  ...[
    "coordination",
    "coordinating",
    "consultative",
    "cooperation",
    "follow-up",
    "steering",
    "working",
    "expert",
    "human",
    "rights",
    "legal",
  ],
  ...[
    "humanitarian",
    "agricultural",
    "industrial",
    "financial",
    "free",
    "preferential",
    "partnership",
    "framework",
    "comprehensive",
  ],
  ...[
    "commercial",
    "maritime",
    "nuclear",
    "climate",
    "digital",
    "health",
    "education",
    "tourism",
    "border",
    "boundary",
    "peace",
    "final",
  ],
];

/** "Commission on trade", "Committee for cooperation", "agreement between the two governments on …", "Council of Co-Chairs". */
export const bodyTails: readonly string[] = [
  "on",
  "for",
  "of",
  "in the field of",
  "in the fields of",
  "in the area of",
  "regarding",
  "concerning",
];

/** Words that hold a name together. */
export const bodyWords: BodyWords = {
  between: ["between"],
  of: ["of"],
  joins: ["and", "&", ",", "-", "–", "of", "the", "'", "'s", "’"],
  fillers: ["and", "of", "republic", "kingdom", "state", "states", "government", "governments", "sultanate", "people"],
  fields: [
    ...["trade", "economic", "military", "security", "defence", "defense", "cultural", "scientific", "consular"],
    ...["parliamentary", "interparliamentary", "business", "investment", "energy", "water", "border", "health"],
  ],
};

/** Organs of one state or of an organisation, whatever their noun. */
export const organs: readonly string[] = [
  ...["security council", "human rights council", "economic and social council", "social council", "council of europe"],
  ...[
    "state council",
    "federation council",
    "legislative council",
    "national council",
    "european council",
    "eu council",
  ],
  ...["shura council", "sovereignty council", "sovereign council", "presidential council", "transitional council"],
  ...["judicial council", "supreme council", "executive council", "city council", "council of ministers"],
  ...["council of state", "privy council", "cabinet council", "nordic council", "arctic council", "world council"],
  ...["central committee", "executive committee", "organizing committee", "organising committee", "olympic committee"],
  ...["red cross", "foreign relations committee", "foreign affairs committee", "parliamentary committee"],
  ...["peacebuilding commission", "european commission", "african union commission", "au commission"],
  ...[
    "high commission",
    "electoral commission",
    "election commission",
    "human rights commission",
    "economic commission for",
  ],
  ...["planning commission", "investment commission", "commission of inquiry", "truth commission"],
];

/** "The third session", "the ninth round": what is numbered, and counted as a coming together of the body. */
export const sittings: readonly string[] = [
  ...[
    "session",
    "sessions",
    "round",
    "rounds",
    "meeting",
    "meetings",
    "edition",
    "sitting",
    "sittings",
    "plenary",
    "convening",
  ],
];

/** "17th", "3rd": what stands right after the figures of an ordinal. */
export const ordinalEnds: readonly string[] = ["th", "st", "nd", "rd"];

/** Meetings round a session that are not the session; "chairs" of "the co-chairs' meeting", not "co" of "co-chaired". */
export const notTheSession: readonly string[] = [
  ...["chairs", "chairmen", "chair", "experts", "experts'", "expert-level", "preparatory", "technical"],
  ...["working-level", "preliminary", "coordination", "secretaries", "senior officials", "senior officials'"],
];

export const namedConferences: readonly NamedConference[] = [
  ...[
    ...[
      "Munich Security Conference",
      "Antalya Diplomacy Forum",
      "Doha Forum",
      "Raisina Dialogue",
      "Manama Dialogue",
      "Shangri-La Dialogue",
    ],
    ...[
      "Halifax International Security Forum",
      "World Economic Forum",
      "Davos Forum",
      "Boao Forum",
      "Boao Forum for Asia",
      "Valdai Forum",
    ],
    ...[
      "Valdai Discussion Club",
      "St. Petersburg International Economic Forum",
      "Eastern Economic Forum",
      "Russian Energy Week",
    ],
    ...[
      "Primakov Readings",
      "Astana International Forum",
      "Tashkent International Investment Forum",
      "Delphi Economic Forum",
      "Bled Strategic Forum",
    ],
    ...[
      "Dubrovnik Forum",
      "Crans Montana Forum",
      "Future Investment Initiative",
      "World Government Summit",
      "World Governments Summit",
    ],
    ...[
      "Abu Dhabi Sustainability Week",
      "Sir Bani Yas Forum",
      "Aqaba Process",
      "Aqaba Meetings",
      "Baghdad Conference for Cooperation and Partnership",
    ],
    ...[
      "Baghdad International Fair",
      "Baghdad Conference",
      "Baghdad Dialogue",
      "Rome MED",
      "MED Dialogues",
      "Mediterranean Dialogues",
      "Paris Peace Forum",
    ],
    ...[
      "Aswan Forum",
      "Egypt International Economic Conference",
      "Sharm El-Sheikh Peace Summit",
      "Cairo Peace Summit",
      "Tana Forum",
      "Dakar Forum",
    ],
    ...[
      "Russia-Africa Summit",
      "Russia-Africa Partnership Forum",
      "Russia–Africa Summit",
      "Russian-Arab Cooperation Forum",
      "TICAD",
      "FOCAC",
    ],
    ...[
      "Forum on China-Africa Cooperation",
      "China-Arab States Cooperation Forum",
      "China-Arab States Summit",
      "Belt and Road Forum",
    ],
    ...[
      "Belt and Road Forum for International Cooperation",
      "China International Import Expo",
      "China-CELAC Forum",
      "China-ASEAN Expo",
    ],
    ...[
      "U.S.-Africa Leaders Summit",
      "Africa-Europe Summit",
      "AU-EU Summit",
      "EU-GCC Summit",
      "EU-Central Asia Summit",
      "Korea-Africa Summit",
    ],
    ...[
      "India-Africa Forum Summit",
      "Voice of Global South Summit",
      "Arab Summit",
      "Arab League Summit",
      "Arab-Islamic Summit",
      "Islamic Summit",
    ],
    ...[
      "Gulf Summit",
      "NATO Summit",
      "BRICS Summit",
      "G20 Summit",
      "G7 Summit",
      "SCO Summit",
      "OTS Summit",
      "CICA Summit",
      "ECO Summit",
      "CIS Summit",
    ],
    ...[
      "ASEAN Summit",
      "East Asia Summit",
      "ASEAN Regional Forum",
      "APEC Summit",
      "Asia-Europe Meeting",
      "ASEM Summit",
      "Quad Summit",
      "NAM Summit",
    ],
    ...[
      "Pacific Islands Forum",
      "Ibero-American Summit",
      "Summit of the Americas",
      "CELAC Summit",
      "CELAC-EU Summit",
      "Crimea Platform",
    ],
    ...[
      "Ukraine Recovery Conference",
      "Peace Summit",
      "Global Peace Summit",
      "Brussels Conference",
      "Global Refugee Forum",
      "Alliance of Civilizations",
    ],
    ...[
      "United Nations Alliance of Civilizations",
      "Heart of Asia",
      "Moscow Format",
      "Berlin Process Summit",
      "Open Balkan",
      "Three Seas Summit",
    ],
    ...[
      "European Political Community Summit",
      "Western Balkans Summit",
      "Prague Forum",
      "Geneva Peace Conference",
      "Summit of the Future",
    ],
    ...[
      "Nuclear Security Summit",
      "Internet Governance Forum",
      "Global Counterterrorism Forum",
      "Expo 2020 Dubai",
      "Expo 2025",
      "Expo 2030",
    ],
    ...[
      "Kuwait International Conference for the Reconstruction of Iraq",
      "International Conference for the Reconstruction of Iraq",
    ],
    ...[
      "UN Climate Change Conference",
      "World Water Forum",
      "World Urban Forum",
      "World Health Assembly",
      "Conference on Disarmament",
    ],
    ...[
      "United Nations Ocean Conference",
      "Dushanbe Water Conference",
      "Central Asia Summit",
      "Consultative Meeting of the Heads of State of Central Asia",
    ],
    ...[
      "Caspian Summit",
      "Amman Security Colloquium",
      "Yerevan Dialogue",
      "Tbilisi Silk Road Forum",
      "Baku Forum",
      "Global Baku Forum",
      "Minsk Conference",
    ],
    ...[
      "Minsk International Conference on Eurasian Security",
      "Samarkand International Forum",
      "Termez Dialogue",
      "Trilateral Summit",
      "Ashgabat Forum",
    ],
  ].map((words) => ({ words })),
  ...["COP26", "COP27", "COP28", "COP29", "COP30", "COP31", "SPIEF", "EEF", "CIIE", "UNGA", "MSC", "ADF", "AIF"].map(
    (words) => ({ words, exact: true }),
  ),
];

function nouns(): readonly BodyNoun[] {
  const found = new Map<string, BodyNoun>();
  function addAll(
    lists: { readonly [sort in BodySort]?: readonly string[] },
    traits: { readonly alone: boolean; readonly exact?: boolean },
  ) {
    for (const [key, list] of Object.entries(lists)) {
      const sort = key as BodySort;
      for (const words of list) {
        if (!found.has(words))
          found.set(words, { words, plural: traits.exact ? null : plural(words), sort, ...shapes[sort], ...traits });
      }
    }
  }
  addAll(alone, { alone: true });
  addAll(heads, { alone: false });
  addAll(acronyms, { alone: true, exact: true });
  for (const { words, exact } of namedConferences) {
    const key = exact ? words : words.toLowerCase();
    if (!found.has(key))
      found.set(key, {
        words: key,
        plural: null,
        sort: "forum",
        ...shapes.forum,
        alone: true,
        ...(exact ? { exact } : {}),
      });
  }
  return [...found.values()];
}

/** "joint committee" → "joint committees", "memorandum of understanding" → "memoranda of understanding"; null where it is one. */
function plural(words: string): string | null {
  const cut = words.search(/ (?:of|on|for|to) /);
  const stem = cut < 0 ? words : words.slice(0, cut);
  const rest = words.slice(stem.length);
  if (/memorandum$/.test(stem)) return `${stem.slice(0, -2)}a${rest}`;
  if (/(?:[^s]s|minutes|s')$/.test(stem)) return null;
  if (/[^aeiou]y$/.test(stem)) return `${stem.slice(0, -1)}ies${rest}`;
  return `${stem}${/(?:ss|x|ch|sh)$/.test(stem) ? "es" : "s"}${rest}`;
}

/** Every noun and phrase; where several match, the longest is meant. */
export const bodyNouns: readonly BodyNoun[] = nouns();
