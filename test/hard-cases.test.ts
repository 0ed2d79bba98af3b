import { describe, expect, test } from "vitest";
import { read } from "../src/reading/index.ts";
import type { Act, ActKind, ChanceryRecord, EncounterKind, SubjectType, Undertaking } from "../src/record/record.ts";

/**
 * What is hard in the genre, each as a sentence of our own in a small readout: ten facts about how diplomats write, and 55
 * cases. A case tells all the acts that its words hold, in order, and no others.
 */

interface Owed {
  readonly type: SubjectType | readonly SubjectType[];
  readonly owes?: string;
  readonly number?: number;
  readonly count?: number;
  readonly amount?: number;
  /** The moment it is due; null: no moment can be worked out. */
  readonly when?: string | null;
  /** Words that the condition holds; null: none. */
  readonly condition?: string | null;
  readonly place?: string;
}

interface Said {
  readonly kind: ActKind | readonly ActKind[];
  /** Parties joined by "+", in the order of the alphabet; "" for nobody. */
  readonly by: string | readonly string[];
  readonly to?: string;
  readonly negated?: boolean;
  readonly strength?: Act["strength"];
  /** Words that its quote holds. */
  readonly words?: string;
  /** Words of the actor's name: whose act it is, where the party alone does not tell. */
  readonly actor?: string;
  readonly via?: string;
  readonly reportedBy?: string;
  readonly undertaking?: Owed | null;
  /** Borderline: it may be missing. */
  readonly optional?: boolean;
}

interface Met {
  readonly kind: EncounterKind;
  readonly parties: string;
}

interface Case {
  readonly name: string;
  readonly frame: keyof typeof frames;
  readonly text: string;
  readonly acts: readonly Said[];
  /** All encounters, the frame's among them, where the case is about them. */
  readonly encounters?: readonly Met[];
  /** What the offices of people become, by surname. */
  readonly offices?: Readonly<Record<string, string>>;
}

/** First sentences that set who meets whom, and whose page it is. */
const frames = {
  none: { publisher: "IQ", text: "" },
  oman: {
    publisher: "IQ",
    text: "Foreign Minister of Iraq Karim Al-Jubouri met in Baghdad on Monday, 5 May 2025, with Foreign Minister of Oman Salim Al-Harthi.",
  },
  niger: {
    publisher: "KW",
    text: "Foreign Minister of Kuwait Bader Al-Sabti received in Kuwait City on 5 May 2025 the Ambassador of Niger Moussa Sani.",
  },
  slovakia: {
    publisher: "IQ",
    text: "Foreign Minister of Iraq Karim Al-Jubouri received in Baghdad on 5 May 2025 the Ambassador of Slovakia, Ms. Jana Kralova.",
  },
  russia: {
    publisher: "IQ",
    text: "Foreign Minister of Iraq Karim Al-Jubouri held talks in Moscow on 5 May 2025 with Foreign Minister of Russia Pavel Orlov.",
  },
  laos: {
    publisher: "CN",
    text: "Chinese Foreign Minister Wang Lei met with Foreign Minister of Laos Thongchai Vang in Beijing on 5 May 2025.",
  },
  sudan: {
    publisher: "IN",
    text: "External Affairs Minister of India Ravi Menon held talks in New Delhi on 5 May 2025 with Foreign Minister of Sudan Osman Idris.",
  },
  norway: {
    publisher: "JO",
    text: "Foreign Minister of Jordan Hani Khasawneh met in Amman on 5 May 2025 with Foreign Minister of Norway Ingrid Solberg.",
  },
  peru: {
    publisher: "CN",
    text: "Chinese Foreign Minister Wang Lei met with Foreign Minister of Peru Rosa Quispe in Beijing on 5 May 2025.",
  },
  egypt: {
    publisher: "EG",
    text: "Foreign Minister of Egypt Tarek Mansour spoke by telephone on 5 May 2025 with Foreign Minister of Russia Pavel Orlov.",
  },
  ghana: {
    publisher: "GH",
    text: "Foreign Minister of Ghana Ama Boateng received in Accra on 5 May 2025 Foreign Minister of Cyprus Nikos Charalambous.",
  },
} as const;

const facts: readonly Case[] = [
  {
    name: "fact 1: the noun decides the kind, not the verb that carries it",
    frame: "oman",
    text: "Minister Al-Jubouri expressed his gratitude for the field hospital. He expressed his concern over the fighting at the border. He expressed the readiness of Iraq to host the next round of consultations.",
    acts: [
      { kind: "thank", by: "IQ", to: "OM" },
      { kind: "concern", by: "IQ" },
      { kind: "offer", by: "IQ", undertaking: { type: "meeting", owes: "IQ" } },
    ],
  },
  {
    name: "fact 2: one sentence holds several acts, and a tail inherits its speaker",
    frame: "oman",
    text: "Minister Al-Harthi affirmed that trade with Iraq is growing, praising the work of the joint committee, and calling on Baghdad to reopen its consulate in Salalah.",
    acts: [
      { kind: "affirm", by: "OM" },
      { kind: "praise", by: "OM" },
      { kind: "request", by: "OM", to: "IQ", undertaking: { type: "mission", owes: "IQ" } },
    ],
  },
  {
    name: "fact 3: the speaker is a running state that a phrase switches",
    frame: "oman",
    text: "The Minister stressed the importance of security in the Gulf. For his part, the Omani minister praised the stability of Iraq. He also invited Minister Al-Jubouri to visit Muscat in June.",
    acts: [
      { kind: "affirm", by: "IQ" },
      { kind: "praise", by: "OM" },
      { kind: "invite", by: "OM", to: "IQ", undertaking: { type: "visit", when: "2025-06" } },
    ],
  },
  {
    name: "fact 4: attribution carries over bare assertions and stops at background",
    frame: "laos",
    text: "Wang Lei said that China and Laos are good neighbours. China is ready to expand trade with Laos. The two sides should speed up the railway. It is worth mentioning that bilateral trade reached 7 billion dollars last year.",
    acts: [
      { kind: ["affirm", "praise"], by: "CN" },
      { kind: ["offer", "affirm"], by: "CN" },
      { kind: "request", by: "CN", to: "LA" },
    ],
  },
  {
    name: "fact 5: the grammatical subject is often not the actor",
    frame: "oman",
    text: "Minister Al-Harthi conveyed to the Minister the greetings of the Sultan of Oman. Minister Al-Jubouri received from him an invitation to visit Salalah.",
    acts: [
      { kind: "congratulate", by: "OM", to: "IQ", via: "Harthi" },
      { kind: "invite", by: "OM", to: "IQ", undertaking: { type: "visit" } },
    ],
  },
  {
    name: "fact 6: without an agent, the pair agrees and discusses",
    frame: "oman",
    text: "The meeting discussed the situation in Yemen. Views were exchanged on fishing in the Arabian Sea. It was agreed to hold the fourth session of the Iraqi-Omani Joint Committee in Muscat in September 2025.",
    acts: [
      { kind: "discuss", by: "IQ+OM" },
      { kind: "discuss", by: "IQ+OM" },
      {
        kind: "agree",
        by: "IQ+OM",
        undertaking: { type: "session", number: 4, when: "2025-09", place: "Muscat", owes: "IQ+OM" },
      },
    ],
  },
  {
    name: "fact 7: few acts give work: an owner, an addressee and something that can be checked",
    frame: "oman",
    text: "Both ministers agreed to deepen relations in all fields. The Minister said that Iraq will send twenty engineers to Oman by the end of September. Minister Al-Harthi said that Oman would study the proposal.",
    acts: [
      { kind: "agree", by: "IQ+OM", undertaking: null },
      {
        kind: "pledge",
        by: "IQ",
        strength: "firm",
        undertaking: { type: ["other", "training", "cooperation"], when: "2025-09-30" },
      },
      { kind: ["affirm", "pledge"], by: "OM", undertaking: null },
    ],
  },
  {
    name: "fact 8: one verb, two acts: what stands after it decides",
    frame: "oman",
    text: "Minister Al-Jubouri appreciated Oman's position on the ceasefire. He appreciated Oman for releasing the sailors. He welcomed the decision to reopen the port.",
    acts: [
      { kind: "praise", by: "IQ" },
      { kind: "thank", by: "IQ", to: "OM" },
      { kind: "praise", by: "IQ" },
    ],
  },
  {
    name: "fact 9: non-native English is regular",
    frame: "oman",
    text: "His Excellency pointed out that: Iraq is keen on its relations with Oman. He stressed on that the two countries enjoy a good neighbourhood. Minister Al-Harthi thanked his country for Iraq's participation in the exhibition.",
    acts: [
      { kind: "affirm", by: "IQ" },
      { kind: "affirm", by: "IQ" },
      { kind: "thank", by: "OM", to: "IQ" },
    ],
  },
  {
    name: "fact 10: fulfilment shows as thanks, failure as a request that is made again",
    frame: "oman",
    text: "The Minister thanked Oman for opening the visa office in Basra. He reiterated the invitation to his counterpart to visit Baghdad, and reminded of the request of Iraq for the return of the archive.",
    acts: [
      { kind: "thank", by: "IQ", to: "OM" },
      { kind: "invite", by: "IQ", to: "OM", undertaking: { type: "visit" } },
      { kind: "request", by: "IQ", to: "OM" },
    ],
  },
];

const cases: readonly Case[] = [
  {
    name: "case 1: a colon after that is punctuation",
    frame: "oman",
    text: "He pointed out that: Iraq is keen to take part in the fair, and that: it shall answer the invitation soon.",
    acts: [
      { kind: "affirm", by: "IQ" },
      { kind: "pledge", by: "IQ", words: "shall answer" },
    ],
  },
  {
    name: "case 2: thanked his country",
    frame: "niger",
    text: "The Ambassador thanked his country for the help that Kuwait gave during the floods.",
    acts: [{ kind: "thank", by: "NE", to: "KW" }],
  },
  {
    name: "case 3: stressed on that",
    frame: "oman",
    text: "His Excellency stressed on that the border commission must resume its work.",
    acts: [{ kind: ["affirm", "request"], by: "IQ" }],
  },
  {
    name: "case 4: on his part, on her part",
    frame: "slovakia",
    text: "On his part, the Minister promised to speed up the visas; on her part, the Ambassador thanked him.",
    acts: [
      { kind: "pledge", by: "IQ" },
      { kind: "thank", by: "SK", to: "IQ" },
    ],
  },
  {
    name: "case 5: both stress, and one asks",
    frame: "oman",
    text: "The two sides stressed the importance of the joint committee, while Minister Al-Harthi asked to bring its session forward.",
    acts: [
      { kind: "affirm", by: "IQ+OM" },
      { kind: "request", by: "OM", to: "IQ" },
    ],
  },
  {
    name: "case 6: agreed to study is not agreed to open",
    frame: "oman",
    text: "It was agreed to study the launch of a ferry line between Basra and Sohar.",
    acts: [{ kind: "agree", by: "IQ+OM" }],
  },
  {
    name: "case 7: the possibility of signing is talk",
    frame: "oman",
    text: "They discussed the possibility of signing a treaty on taxes in July.",
    acts: [{ kind: "discuss", by: "IQ+OM", undertaking: null }],
  },
  {
    name: "case 8: condolences of somebody else",
    frame: "oman",
    text: "Minister Al-Harthi conveyed the condolences of the Sultan of Oman to the families of the victims of the fire.",
    acts: [{ kind: "condole", by: "OM", via: "Harthi" }],
  },
  {
    name: "case 9: an invitation handed over is its sender's",
    frame: "niger",
    text: "The Ambassador handed the Minister an invitation from his President to the summit in Niamey.",
    acts: [{ kind: "invite", by: "NE", to: "KW", undertaking: { type: ["conference", "visit"] } }],
  },
  {
    name: "case 10: an invitation received",
    frame: "oman",
    text: "Minister Al-Jubouri received an invitation from his Omani counterpart to the opening of the port.",
    acts: [{ kind: "invite", by: "OM", to: "IQ" }],
  },
  {
    name: "case 11: at the invitation of somebody",
    frame: "oman",
    text: "Minister Al-Harthi is visiting Baghdad at the invitation of the Speaker of the Council of Representatives.",
    acts: [],
  },
  {
    name: "case 12: an offer accepted",
    frame: "norway",
    text: "Minister Solberg accepted the offer to train forty nurses in Irbid.",
    acts: [{ kind: "agree", by: "NO", undertaking: { type: "training", count: 40 } }],
  },
  {
    name: "case 13: would be happy to see",
    frame: "ghana",
    text: "Minister Boateng said that Ghana would be happy to see the President of Cyprus in Accra.",
    acts: [{ kind: "invite", by: "GH", to: "CY", undertaking: { type: "visit", when: null } }],
  },
  {
    name: "case 14: looking forward to receiving",
    frame: "ghana",
    text: '"We look forward to receiving the delegation of Cyprus in July," Minister Boateng said.',
    acts: [{ kind: ["affirm", "invite"], by: "GH" }],
  },
  {
    name: "case 15: hoping that another does it",
    frame: "ghana",
    text: "Minister Boateng hopes that the Parliament of Cyprus will ratify the tax treaty soon.",
    acts: [{ kind: "request", by: "GH", to: "CY", undertaking: { type: "agreement", owes: "CY" } }],
  },
  {
    name: "case 16: support, request and pledge carried by one said",
    frame: "laos",
    text: "Wang Lei said that China supports Laos in hosting the forum. The two sides should build the bridge at Houayxay. China will give Laos 20 buses.",
    acts: [
      { kind: "support", by: "CN", to: "LA" },
      { kind: "request", by: "CN", to: "LA" },
      { kind: "pledge", by: "CN", undertaking: { type: "aid", owes: "CN" } },
    ],
  },
  {
    name: "case 17: attribution at the end; figures are background",
    frame: "laos",
    text: "Ties between the two countries go back a thousand years, Wang Lei said. Trade reached 2 billion dollars last year.",
    acts: [{ kind: ["affirm", "praise"], by: "CN" }],
  },
  {
    name: "case 18: what a colleague had pledged",
    frame: "oman",
    text: "Minister Al-Jubouri said that his Omani counterpart had pledged in April to reopen the crossing.",
    acts: [
      {
        kind: "pledge",
        by: "OM",
        reportedBy: "Jubouri",
        undertaking: { type: ["other", "cooperation"], owes: "OM", when: null },
      },
    ],
  },
  {
    name: "case 19: thanks for a promise",
    frame: "ghana",
    text: "Minister Boateng thanked Cyprus for its promise to support Ghana's candidacy for the Council.",
    acts: [
      { kind: "thank", by: "GH", to: "CY" },
      { kind: ["pledge", "support"], by: "CY", optional: true },
    ],
  },
  {
    name: "case 20: underlined by nobody",
    frame: "oman",
    text: "The importance of dialogue among the states of the Gulf was underlined.",
    acts: [{ kind: "affirm", by: ["", "IQ+OM"] }],
  },
  {
    name: "case 21: from the Russian side, readiness was expressed",
    frame: "russia",
    text: "From the Russian side, readiness was expressed to train Iraqi engineers.",
    acts: [{ kind: "offer", by: "RU", to: "IQ", undertaking: { type: "training", owes: "RU" } }],
  },
  {
    name: "case 22: compared notes",
    frame: "russia",
    text: "The sides compared notes on Syria.",
    acts: [{ kind: "discuss", by: "IQ+RU" }],
  },
  {
    name: "case 23: the timing of a visit was touched upon",
    frame: "russia",
    text: "The timing of a visit by the President of Russia to Baghdad was touched upon.",
    acts: [{ kind: "discuss", by: "IQ+RU", undertaking: null }],
  },
  {
    name: "case 24: one who reviews tells, two who review discuss",
    frame: "oman",
    text: "Minister Al-Jubouri reviewed the efforts of his country to remove mines. The two sides reviewed bilateral relations.",
    acts: [
      { kind: ["report", "affirm"], by: "IQ" },
      { kind: "discuss", by: "IQ+OM" },
    ],
  },
  {
    name: "case 25: called on him to visit, called on him to stop",
    frame: "russia",
    text: "The Minister called on his Russian counterpart to visit Baghdad. He called on Russia to stop the shelling of Idlib.",
    acts: [
      { kind: "invite", by: "IQ", to: "RU", undertaking: { type: "visit" } },
      { kind: ["request", "demand"], by: "IQ", to: "RU" },
    ],
  },
  {
    name: "case 26: renewed the invitation, to whoever is at the table",
    frame: "oman",
    text: "At the end of the meeting, Minister Al-Jubouri renewed the invitation.",
    acts: [{ kind: "invite", by: "IQ", to: "OM" }],
  },
  {
    name: "case 27: thanks of the prime minister, conveyed",
    frame: "oman",
    text: "Minister Al-Jubouri conveyed to him the thanks of the Prime Minister of Iraq for the relief flights.",
    acts: [{ kind: "thank", by: "IQ", to: "OM", via: "Jubouri" }],
  },
  {
    name: "case 28: refused interference",
    frame: "oman",
    text: "The Minister refused any interference in the internal affairs of Iraq.",
    acts: [{ kind: "reject", by: "IQ" }],
  },
  {
    name: "case 29: did not rule out",
    frame: "russia",
    text: "Moscow did not rule out a new round of talks on Syria.",
    acts: [{ kind: "affirm", by: "RU" }],
  },
  {
    name: "case 30: declined, but promised",
    frame: "oman",
    text: "Minister Al-Harthi declined to name a date but promised an answer.",
    acts: [
      { kind: "reject", by: "OM" },
      { kind: "pledge", by: "OM" },
    ],
  },
  {
    name: "case 31: agreed that something is so",
    frame: "egypt",
    text: "Moscow and Cairo agreed that the situation in Sudan is grave.",
    acts: [{ kind: "agree", by: "EG+RU", undertaking: null }],
  },
  {
    name: "case 32: agreed on the need to hold the fifth session",
    frame: "oman",
    text: "The two ministers agreed on the need to hold the 5th session of the joint committee at the earliest.",
    acts: [{ kind: "agree", by: "IQ+OM", undertaking: { type: "session", number: 5, when: null, owes: "IQ+OM" } }],
  },
  {
    name: "case 33: the fifth session reviewed the fourth",
    frame: "none",
    text: "The 5th session of the Iraqi-Omani Joint Committee was held in Muscat on 5 May 2025. The 5th session reviewed the results of the 4th session.",
    acts: [{ kind: "discuss", by: "IQ+OM" }],
    encounters: [{ kind: "session", parties: "IQ+OM" }],
  },
  {
    name: "case 34: one congratulation on two grounds",
    frame: "oman",
    text: "Minister Al-Jubouri congratulated him on the 60th anniversary of the university and on being elected to the Council.",
    acts: [{ kind: "congratulate", by: "IQ", to: "OM" }],
  },
  {
    name: "case 35: two offices are one man, two men are two",
    frame: "none",
    text: "The Deputy Prime Minister and Foreign Minister of Iraq Karim Al-Jubouri received in Baghdad on 5 May 2025 the Minister of Oil of Oman Said Al-Rawahi and the Governor of Muscat Hamad Al-Kindi. He praised the refinery at Duqm.",
    acts: [{ kind: "praise", by: "IQ" }],
    encounters: [{ kind: "meeting", parties: "IQ+OM" }],
    offices: { "Al-Rawahi": "minister", "Al-Kindi": "governor" },
  },
  {
    name: "case 36: he is the principal, not the last who attended",
    frame: "slovakia",
    text: "The head of protocol Hassan Omar, the director of the minister's office Ali Saleh and the Ambassador of Iraq to Slovakia Nuri Aziz attended; he thanked them.",
    acts: [{ kind: "thank", by: "IQ", actor: "Jubouri" }],
  },
  {
    name: "case 37: later, another meeting",
    frame: "oman",
    text: "The two ministers discussed the price of oil.\n\nLater, Minister Al-Jubouri met with the State Secretary of Switzerland Urs Keller. He asked for the support of Switzerland in removing mines.",
    acts: [
      { kind: "discuss", by: "IQ+OM" },
      { kind: "request", by: "IQ", to: "CH" },
    ],
    encounters: [
      { kind: "meeting", parties: "IQ+OM" },
      { kind: "meeting", parties: "CH+IQ" },
    ],
  },
  {
    name: "case 38: the spokesman says what the minister warned of",
    frame: "egypt",
    text: "The Spokesman said that Minister Mansour warned of chaos in the Red Sea.",
    acts: [{ kind: "warn", by: "EG", actor: "Mansour" }],
  },
  {
    name: "case 39: a source, and perhaps",
    frame: "oman",
    text: "A source told the agency that the visit may be cancelled.",
    acts: [],
  },
  {
    name: "case 40: asked by one, promised by the other",
    frame: "sudan",
    text: "The Sudanese side requested wheat; this was promised for August.",
    acts: [
      { kind: "request", by: "SD", to: "IN", undertaking: { type: "aid", owes: "IN" } },
      { kind: "pledge", by: "IN", to: "SD", undertaking: { type: ["aid", "other"], when: "2025-08", owes: "IN" } },
    ],
  },
  {
    name: "case 41: called on somebody, and called on him to do something",
    frame: "none",
    text: "The Ambassador of Slovakia Jana Kralova called on the Foreign Minister of Iraq Karim Al-Jubouri in Baghdad on 5 May 2025. The Minister called on the Ambassador to speed up the visas.",
    acts: [{ kind: "request", by: "IQ", to: "SK" }],
    encounters: [{ kind: "meeting", parties: "IQ+SK" }],
  },
  {
    name: "case 42: appreciated a thing, appreciated somebody for something",
    frame: "slovakia",
    text: "The Minister appreciated the support of Slovakia. He appreciated the Government of Slovakia for supporting the hospital.",
    acts: [
      { kind: ["praise", "thank"], by: "IQ" },
      { kind: "thank", by: "IQ", to: "SK" },
    ],
  },
  {
    name: "case 43: welcomed her, a decision, a visit to come",
    frame: "slovakia",
    text: "The Minister welcomed the Ambassador. He welcomed the decision of Slovakia to reopen its embassy. He welcomed the visit of the Slovak President to Baghdad next week.",
    acts: [
      { kind: ["congratulate", "praise"], by: "IQ", optional: true },
      { kind: "praise", by: "IQ" },
      { kind: ["praise", "invite"], by: "IQ" },
    ],
  },
  {
    name: "case 44: a chancellor and a chancellor",
    frame: "none",
    text: "The Chancellor of Ecuador Luis Andrade met in Berlin on 5 May 2025 with the Chancellor of Germany Karl Lindner.",
    acts: [],
    encounters: [{ kind: "meeting", parties: "DE+EC" }],
    offices: { Andrade: "foreign-minister", Lindner: "head-of-government" },
  },
  {
    name: "case 45: a foreign secretary and a foreign secretary",
    frame: "none",
    text: "The Foreign Secretary of the United Kingdom James Harlow met in London on 5 May 2025 with the Foreign Secretary of India Anil Rao.",
    acts: [],
    encounters: [{ kind: "meeting", parties: "GB+IN" }],
    offices: { Harlow: "foreign-minister", Rao: "senior-official" },
  },
  {
    name: "case 46: a pledge with a condition, and no date",
    frame: "norway",
    text: "If a ceasefire holds, Norway will host the conference of donors, Minister Solberg said.",
    acts: [
      {
        kind: "pledge",
        by: "NO",
        undertaking: { type: "conference", owes: "NO", when: null, condition: "ceasefire holds" },
      },
    ],
  },
  {
    name: "case 47: hosted as it had promised",
    frame: "norway",
    text: "Minister Solberg said that Norway hosted the donors in April as it had promised.",
    acts: [{ kind: ["report", "affirm"], by: "NO" }],
  },
  {
    name: "case 48: agreed last year, begun now",
    frame: "norway",
    text: "Minister Khasawneh said that the embassy in Oslo, whose opening was agreed last year, has begun its work.",
    acts: [{ kind: ["report", "affirm"], by: "JO" }],
  },
  {
    name: "case 49: a visit put off",
    frame: "norway",
    text: "The visit of the Norwegian Crown Prince planned for 12 May has been put off to June.",
    acts: [{ kind: ["report", "affirm"], by: ["", "JO", "JO+NO"], optional: true }],
  },
  {
    name: "case 50: both sides to both sides",
    frame: "norway",
    text: "Both sides called on both sides of the conflict to show restraint.",
    acts: [{ kind: "request", by: "JO+NO", to: "" }],
  },
  {
    name: "case 51: a place, then an actor",
    frame: "oman",
    text: "Muscat hosted the last round of the consultations. Muscat urged calm in the Strait of Hormuz.",
    acts: [
      { kind: ["report", "affirm"], by: "OM", optional: true },
      { kind: ["request", "demand"], by: "OM" },
    ],
  },
  {
    name: "case 52: the minister of the brotherly country",
    frame: "oman",
    text: "The Minister of the brotherly country lauded the Minister.",
    acts: [{ kind: "praise", by: "OM", to: "IQ" }],
  },
  {
    name: "case 53: a quotation with its attribution in the middle",
    frame: "oman",
    text: '"Our two countries will sign the treaty in July," Minister Al-Harthi noted, adding that the text is ready.',
    acts: [
      { kind: ["pledge", "agree"], by: ["OM", "IQ+OM"], undertaking: { type: "agreement", when: "2025-07" } },
      { kind: ["affirm", "report"], by: "OM" },
    ],
  },
  {
    name: "case 54: it is hoped",
    frame: "peru",
    text: "Wang Lei said that China values its ties with Peru. It is hoped that Peru will waive visas for Chinese students.",
    acts: [
      { kind: ["affirm", "praise"], by: "CN" },
      { kind: "request", by: "CN", to: "PE", undertaking: { type: ["other", "agreement", "cooperation"], owes: "PE" } },
    ],
  },
  {
    name: "case 55: signed, and still to enter into force",
    frame: "peru",
    text: "An agreement was signed exempting the diplomats of both countries from visas; it takes effect after thirty days.",
    acts: [
      { kind: "agree", by: "CN+PE" },
      { kind: ["affirm", "report", "agree"], by: ["", "CN+PE", "CN"], optional: true },
    ],
  },
];

function readCase({ frame, text }: Case): { readonly record: ChanceryRecord; readonly from: number } {
  const { publisher, text: opening } = frames[frame];
  const whole = opening === "" ? text : `${opening}\n\n${text}`;
  const record = read(whole, {
    source: "hard-case.txt",
    publisher: { value: "Ministry of Foreign Affairs", party: publisher },
    published: "2025-05-05",
  });
  return { record, from: whole.length - text.length };
}

const list = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]);
const sorted = (parties: readonly string[]) => [...parties].sort().join("+");

/** One line of what was read, for the message of a case that does not hold. */
function tell({ record }: { readonly record: ChanceryRecord }, act: Act): string {
  const undertaking = record.undertakings.find(({ id }) => id === act.undertaking);
  const owed = undertaking ? ` [${tellUndertaking(undertaking)}]` : "";
  return `${act.negated ? "not " : ""}${act.kind} ${sorted(act.byParty)} > ${sorted(act.toParty)} (${act.rule}): ${act.quote}${owed}`;
}

function tellUndertaking({ subject, owes, when, condition }: Undertaking): string {
  return `${subject.type} owed by ${sorted(owes)}, ${when ? (when.value ?? when.quote) : "no date"}${condition ? `, if ${condition.text}` : ""}`;
}

/** What of an expectation an act fails; empty where it holds. */
function failings(record: ChanceryRecord, act: Act, said: Said): readonly string[] {
  const nameOf = (id: string | null | undefined) => record.actors.find((actor) => actor.id === id)?.name ?? "";
  const wrong: string[] = [];
  const want = (holds: boolean, what: string) => {
    if (!holds) wrong.push(what);
  };
  want(list(said.kind).includes(act.kind), `kind ${list(said.kind).join("|")}`);
  want(list(said.by).includes(sorted(act.byParty)), `by ${list(said.by).join("|") || "nobody"}`);
  if (said.to !== undefined) want(sorted(act.toParty) === said.to, `to ${said.to || "nobody"}`);
  want(act.negated === (said.negated ?? act.negated), "negated");
  if (said.strength) want(act.strength === said.strength, `strength ${said.strength}`);
  if (said.words) want(act.quote.includes(said.words), `quote with "${said.words}"`);
  if (said.actor)
    want(
      act.by.some((id) => nameOf(id).includes(said.actor as string)),
      `actor ${said.actor}`,
    );
  if (said.via)
    want(
      act.via.some((id) => nameOf(id).includes(said.via as string)),
      `via ${said.via}`,
    );
  if (said.reportedBy) want(nameOf(act.reportedBy).includes(said.reportedBy), `reported by ${said.reportedBy}`);
  if (said.undertaking === undefined) return wrong;
  const undertaking = record.undertakings.find(({ id }) => id === act.undertaking);
  const owed = said.undertaking;
  if (owed === null || !undertaking) {
    want(
      owed === null && !undertaking,
      owed === null ? "no undertaking" : `an undertaking: ${list(owed.type).join("|")}`,
    );
    return wrong;
  }
  const { subject, when, condition, where } = undertaking;
  want(list(owed.type).includes(subject.type), `a ${list(owed.type).join("|")}`);
  if (owed.owes) want(sorted(undertaking.owes) === owed.owes, `owed by ${owed.owes}`);
  if (owed.number !== undefined) want(subject.number === owed.number, `number ${owed.number}`);
  if (owed.count !== undefined) want(subject.count === owed.count, `count ${owed.count}`);
  if (owed.amount !== undefined) want(subject.amount === owed.amount, `amount ${owed.amount}`);
  if (owed.when !== undefined) want((when?.value ?? null) === owed.when, `when ${owed.when}`);
  if (owed.place !== undefined) want(where?.name === owed.place, `at ${owed.place}`);
  if (owed.condition !== undefined)
    want(
      owed.condition === null ? condition === null : (condition?.text.includes(owed.condition) ?? false),
      `condition ${owed.condition}`,
    );
  return wrong;
}

/** What differs from what a case tells; one line each. */
function differences(one: Case): readonly string[] {
  const { record, from } = readCase(one);
  const acts = record.acts.filter(({ span }) => span[1] > from);
  const found: string[] = [];
  let at = 0;
  for (const said of one.acts) {
    const act = acts[at];
    const wrong = act ? failings(record, act, said) : ["an act"];
    if (act && wrong.length === 0) at += 1;
    else if (!said.optional) {
      found.push(`wanted ${wrong.join(", ")}, not ${act ? tell({ record }, act) : "nothing"}`);
      at += 1;
    }
  }
  for (const act of acts.slice(at)) found.push(`too much: ${tell({ record }, act)}`);
  if (one.encounters) {
    const met = record.encounters.map(({ kind, parties }) => `${kind} ${sorted(parties)}`);
    const wanted = one.encounters.map(({ kind, parties }) => `${kind} ${parties}`);
    if (met.join() !== wanted.join()) found.push(`wanted encounters ${wanted.join("; ")}, not ${met.join("; ")}`);
  }
  for (const [surname, office] of Object.entries(one.offices ?? {})) {
    const actor = record.actors.find(({ type, name }) => type === "person" && name.endsWith(surname));
    if (!actor?.offices?.includes(office as never))
      found.push(`wanted ${surname} as ${office}, not ${actor ? actor.offices?.join("+") : "nobody"}`);
  }
  return found;
}

describe.each([
  ["the ten facts", facts],
  ["the hard cases", cases],
] as const)("%s", (_, all) => {
  for (const one of all) {
    test(one.name, () => {
      expect(differences(one)).toEqual([]);
    });
  }
});

test("none is left out", () => {
  expect(cases.length).toBe(55);
  expect(facts.length).toBe(10);
});
