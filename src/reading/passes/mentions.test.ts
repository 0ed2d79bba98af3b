import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { en } from "../languages/en/pack.ts";
import { prepare } from "../prepare.ts";
import { tokenize } from "../text/tokens.ts";
import { ambiguousNames } from "./mentions/ambiguous.ts";
import { findMentions, type Mention } from "./mentions.ts";

const pack = prepare(en);

function mentionsOf(text: string): {
  readonly mentions: readonly Mention[];
  readonly words: (range: readonly [number, number]) => string;
} {
  const tokens = tokenize(text);
  pack.names.take(ambiguousNames(tokens, pack));
  const mentions = findMentions(tokens, 0, tokens.count, pack);
  pack.names.drop();
  return {
    mentions,
    words: ([first, last]) => text.slice(tokens.start[first], tokens.end[last - 1]),
  };
}

/** Each person as "name | party | offices", with marks after it; a dash for what is not told. */
function people(text: string): readonly string[] {
  const { mentions, words } = mentionsOf(text);
  return mentions.flatMap((mention) => {
    if (mention.type !== "person") return [];
    const marks = [mention.plural && "many", mention.counterpart && "counterpart", mention.guest && "guest"].filter(
      Boolean,
    );
    const name = mention.name ? words(mention.name) : "-";
    return [[name, mention.party ?? "-", mention.offices.join("+") || "-", ...marks].join(" | ")];
  });
}

/** Each party as "words | code | sort". */
function parties(text: string): readonly string[] {
  const { mentions, words } = mentionsOf(text);
  return mentions.flatMap((mention) =>
    mention.type === "party" ? [`${words([mention.first, mention.last])} | ${mention.party} | ${mention.sort}`] : [],
  );
}

describe("office before the name", () => {
  test.each([
    ["Minister of Foreign Affairs of India; H.E. Arun Mehta, spoke.", "Arun Mehta | IN | foreign-minister"],
    ["Indonesia's Foreign Minister, Sugiarto, spoke.", "Sugiarto | ID | foreign-minister"],
    ["His Excellency the Most Hon. Sir Kenneth Rowe, Governor-General, spoke.", "Kenneth Rowe | - | head-of-state"],
    ["Kenya's Foreign Affairs Cabinet Secretary Ann Kilonzo spoke.", "Ann Kilonzo | KE | foreign-minister"],
    ["Kenya's Health Principal Secretary Ann Kilonzo spoke.", "Ann Kilonzo | KE | senior-official"],
    [
      "The Permanent Secretary in the Ministry of Works, Ambassador Samwel Osei, spoke.",
      "Samwel Osei | - | senior-official+ambassador",
    ],
    ["Foreign Minister January Osei spoke.", "January Osei | - | foreign-minister"],
    [
      "Minister of Foreign and CARICOM Affairs, Senator the Hon. Amery Rowe,",
      "Amery Rowe | - | foreign-minister+member-of-parliament",
    ],
    ["Swedish Minister for Development Cooperation and Foreign Trade Eva Holm", "Eva Holm | SE | minister"],
    ["Jamaica's High Commissioner Natalie Campbell- Rowe spoke.", "Natalie Campbell- Rowe | JM | ambassador"],
    ["Ecuador's Deputy Chancellor Alejandro Salas spoke.", "Alejandro Salas | EC | deputy-foreign-minister"],
    ["UN Envoy Hans Gruber spoke.", "Hans Gruber | UN | special-envoy"],
    ["Oman's Minister of Oil Said Al-Rawahi arrived.", "Said Al-Rawahi | OM | minister"],
    [
      "Additional Secretary (Americas), Ministry of Foreign Affairs of Pakistan, Faisal Tirmizi arrived.",
      "Faisal Tirmizi | PK | senior-official",
    ],
    ["High Commissioner of Pakistan to Peru, Maj. Gen. (Rtd) Umar Burki, arrived.", "Umar Burki | PK | ambassador"],
    ["Chargé d'Affaires of the Saudi Embassy to Peru Mishaal Al-Ruqi arrived.", "Mishaal Al-Ruqi | SA | ambassador"],
    ["Foreign Minister for St. Kitts & Nevis, Dr. Denzil Marsh, arrived.", "Denzil Marsh | KN | foreign-minister"],
    ["Minister of State and Foreign Affairs Luís Pires arrived.", "Luís Pires | - | foreign-minister"],
    [
      "President of the Bulgarian National Assembly Tsetska Ivanova arrived.",
      "Tsetska Ivanova | BG | speaker-of-parliament",
    ],
    [
      "Regional Director for Latin America for the Coordination Office (DCO) of the United Nations Roberto Paz arrived.",
      "Roberto Paz | UN | senior-official",
    ],
    ["French Foreign Minister Jean\u2011Noël Maes arrived.", "Jean\u2011Noël Maes | FR | foreign-minister"],
    [
      "The Philippine delegation was led by Department of Foreign Affairs Undersecretary Ana Lima.",
      "Ana Lima | PH | deputy-foreign-minister",
    ],
    ["Lyonchhen Sonam Dorji arrived.", "Sonam Dorji | BT | head-of-government"],
    ["Russian Foreign Minister Sergey Lavrov arrived.", "Sergey Lavrov | RU | foreign-minister"],
    ["Foreign Minister of the Russian Federation Sergey Lavrov arrived.", "Sergey Lavrov | RU | foreign-minister"],
    ["Chief Spokesperson at the President's Office Lena Berg arrived.", "Lena Berg | - | spokesperson"],
    ["Speaker of the Iraqi parliament Karim Saleh arrived.", "Karim Saleh | IQ | speaker-of-parliament"],
    ["Speaker of the Iraqi Parliament Karim Saleh arrived.", "Karim Saleh | IQ | speaker-of-parliament"],
    [
      "Speaker of the Iraqi Council of Representatives Karim Saleh arrived.",
      "Karim Saleh | IQ | speaker-of-parliament",
    ],
    ["Foreign Minister B.Battsetseg arrived.", "B.Battsetseg | - | foreign-minister"],
    ["Secretary of State Antony J. Blinken arrived.", "Antony J. Blinken | - | deputy-foreign-minister"],
    ["US Secretary of State Antony J. Blinken arrived.", "Antony J. Blinken | US | foreign-minister"],
    [
      "Egyptian Minister of Foreign Affairs, Emigration and Egyptian Expatriates Badr Abdelatty",
      "Badr Abdelatty | EG | foreign-minister",
    ],
    [
      "Deputy Prime Minister – Minister of Foreign Affairs of Kazakhstan Murat Nurtleu",
      "Murat Nurtleu | KZ | deputy-head-of-government+foreign-minister",
    ],
    [
      "Deputy Prime Minister, Minister of Foreign Affairs Mihai Popsoi",
      "Mihai Popsoi | - | deputy-head-of-government+foreign-minister",
    ],
    ["External Affairs Minister (EAM) Dr. S. Jaishankar called.", "S. Jaishankar | - | foreign-minister"],
    ["Foreign Secretary Md. Jashim Uddin of Bangladesh", "Md. Jashim Uddin | BD | foreign-minister"],
    ["Pakistan's Foreign Secretary Amna Baloch", "Amna Baloch | PK | senior-official"],
    [
      "Additional Foreign Secretary (Afghanistan and West Asia) Ambassador Ahmed Raza",
      "Ahmed Raza | - | senior-official+ambassador",
    ],
    ["State Minister for Foreign Affairs Tsuji Kiyoto", "Tsuji Kiyoto | - | deputy-foreign-minister"],
    ["Deputy Minister for Political Affairs Nam Sang-hoon", "Nam Sang-hoon | - | deputy-foreign-minister"],
    ["Permanent Deputy Prime Minister Nguyen Hoa Binh", "Nguyen Hoa Binh | - | deputy-head-of-government"],
    ["Undersecretary of State at the MFA Wojciech Zaremba", "Wojciech Zaremba | - | senior-official"],
    ["New Zealand Foreign Minister Winston Peters", "Winston Peters | NZ | foreign-minister"],
    ["Party General Secretary To Lam spoke.", "To Lam | - | other"],
    ["Vice Premier He Lifeng spoke.", "He Lifeng | - | deputy-head-of-government"],
    ["Defence Minister Dong Jun spoke.", "Dong Jun | - | minister"],
    [
      "Foreign Minister Prince Turki bin Sultan bin Abdullah spoke.",
      "Prince Turki bin Sultan bin Abdullah | - | foreign-minister",
    ],
    ["His Majesty King Abdullah II spoke.", "Abdullah II | - | head-of-state"],
    ["H.H. the Amir Sheikh Tamim bin Hamad Al Thani", "Sheikh Tamim bin Hamad Al Thani | - | head-of-state"],
    ["Foreign, Emigration and Expatriates Affairs Minister Rami Obeidat", "Rami Obeidat | - | foreign-minister"],
    ["President-elect Julián Bordaberri", "Julián Bordaberri | - | head-of-state"],
    ["Dear Prime Minister [Irakli Beridze], welcome", "Irakli Beridze | - | head-of-government"],
    ["Senator the Hon Claire Haddon said", "Claire Haddon | - | member-of-parliament"],
    ["my colleague Minister Ion Cebotari said", "Ion Cebotari | - | minister | counterpart"],
  ])("%s", (text, expected) => {
    expect(people(text)).toEqual([expected]);
  });
});

describe("office after the name", () => {
  test.each([
    ["KAMIKAWA Yoko, Minister for Foreign Affairs of Japan, spoke.", "KAMIKAWA Yoko | JP | foreign-minister"],
    ["Taras Kravets, Ukraine's newly appointed Minister of Foreign Affairs.", "Taras Kravets | UA | foreign-minister"],
    [
      "H.E. Dr. Fuad Hussein, Deputy Prime Minister and Minister of Foreign Affairs of the Republic of Iraq, came.",
      "Fuad Hussein | IQ | deputy-head-of-government+foreign-minister",
    ],
    [
      "H.E. Dr. Kamil Al-Rubaie the Minister of Foreign Affairs received him.",
      "Kamil Al-Rubaie | - | foreign-minister",
    ],
    [
      "Hossein Amir-Abdollahian, the Iranian foreign minister, spoke.",
      "Hossein Amir-Abdollahian | IR | foreign-minister",
    ],
    ["Mr. Sergey Lavrov (Russia) spoke.", "Sergey Lavrov | RU | -"],
    ["H.E. Hon. Dr. Musalia Mudavadi, EGH, spoke.", "Musalia Mudavadi | - | -"],
    ["the President of Mauritania, Sidi Ould Mahmoud, spoke.", "Sidi Ould Mahmoud | MR | head-of-state"],
    ["the Chairman of the Foreign Affairs Committee, Lars Ekström, spoke.", "Lars Ekström | - | member-of-parliament"],
    [
      "Secretary-General of the Gulf Cooperation Council, H.E. Jasem Albudaiwi, spoke.",
      "Jasem Albudaiwi | GCC | secretary-general",
    ],
    [
      "the Director-General of the Food and Agriculture Organization of the United Nations (FAO), Dr. Qu Dongyu,",
      "Qu Dongyu | FAO | secretary-general",
    ],
  ])("%s", (text, expected) => {
    expect(people(text)).toEqual([expected]);
  });

  test("the next person's office is his own", () => {
    expect(
      people(
        "at the invitation of Foreign Minister Khamphone Sisavath, the Minister of Foreign Affairs of Cuba, Mr. Julio Fonseca, came",
      ),
    ).toEqual(["Khamphone Sisavath | - | foreign-minister", "Julio Fonseca | CU | foreign-minister"]);
  });

  test("a clause that ends with an office gives it to nobody", () => {
    expect(people("Welcoming the Norwegian Ambassador, President Asante-Boadi lauded Oslo.")).toEqual([
      "- | NO | ambassador",
      "Asante-Boadi | - | head-of-state",
    ]);
    expect(people("Then, welcoming the Ambassador, Shafiqul Karim assured him.")).toEqual(["- | - | ambassador"]);
  });

  test("a month may be a given name", () => {
    expect(people("He met Foreign Minister Jan Nowak in Oslo.")).toEqual(["Jan Nowak | - | foreign-minister"]);
    expect(people("Minister April Osei spoke.")).toEqual(["April Osei | - | minister"]);
    expect(people("The Minister May 4 came.")).toEqual(["- | - | minister"]);
  });

  test("a town before an office is nobody", () => {
    expect(people("He spoke in Nizhny Novgorod, Minister Lavrov said.")).toEqual(["Lavrov | - | minister"]);
  });
});

describe("heads of mission and envoys", () => {
  test.each([
    ["the Ambassador of Mongolia to the Republic of Iraq", "- | MN | ambassador"],
    [
      "Ambassador Extraordinary and Plenipotentiary of Japan to Mongolia Igawahara Masaru",
      "Igawahara Masaru | JP | ambassador",
    ],
    ["Türkiye's Ambassador to Iraq Ali Güney", "Ali Güney | TR | ambassador"],
    [
      "Ambassador of Djibouti to the Kingdom and Dean of the Diplomatic Corps Yacin Robleh",
      "Yacin Robleh | DJ | ambassador+ambassador",
    ],
    [
      "Chargé d'Affaires a.i. of the Embassy of Ukraine in Kenya Andrii Pravednyk",
      "Andrii Pravednyk | UA | ambassador",
    ],
    ["Special Envoy for Yemen Hans Grundberg", "Hans Grundberg | - | special-envoy"],
    ["the Special Envoy of the UN Secretary-General for Syria Geir Pedersen", "Geir Pedersen | UN | special-envoy"],
    ["Special Envoy of the Prime Minister of Thailand Anan Suphaphong", "Anan Suphaphong | TH | special-envoy"],
    ["EU Special Representative for the Horn of Africa Annette Weber", "Annette Weber | EU | special-envoy"],
  ])("%s", (text, expected) => {
    expect(people(text)).toEqual([expected]);
  });

  test("beside a minister's office Ambassador is a rank", () => {
    expect(people("State Minister of Foreign Affairs, Ambassador Dawit Tesfaye, received")).toEqual([
      "Dawit Tesfaye | - | deputy-foreign-minister",
    ]);
    expect(people("official spokesperson, Ambassador Karim Lotfy, said")).toEqual(["Karim Lotfy | - | spokesperson"]);
    expect(people("Head of the Europe Department, Ambassador Suhad Al-Janabi")).toEqual([
      "Suhad Al-Janabi | - | senior-official+ambassador",
    ]);
  });
});

describe("who is named beside another", () => {
  test.each([
    [
      "Talking to the Ambassador of Peru to Oman, Luis Paz, the Foreign Minister stressed trade.",
      ["Luis Paz | PE | ambassador", "- | - | foreign-minister"],
    ],
    [
      "President-elect Ana Lima, Ministry of External Affairs Spokesperson Lena Berg said.",
      ["Ana Lima | - | head-of-state", "Lena Berg | - | spokesperson"],
    ],
    [
      "He met the Foreign Ministers of Peru and Nepal, Luis Paz and Ram Thapa, on Monday.",
      ["- | PE | foreign-minister | many", "Luis Paz | PE | foreign-minister", "Ram Thapa | NP | foreign-minister"],
    ],
    [
      "President Paz, SADC Executive Secretary discuss trade.",
      ["Paz | - | head-of-state", "- | SADC | secretary-general"],
    ],
    [
      "A Peruvian delegation composed of Mr. Luis Paz, Minister of Trade, and Presidential Adviser, Mr. Juan Rojas was there.",
      ["Luis Paz | PE | minister", "Juan Rojas | PE | senior-official"],
    ],
    [
      "Deputy Minister Ana Lima from the Peruvian side and Deputy Minister Lena Berg from the Latvian side came.",
      ["Ana Lima | PE | deputy-minister", "Lena Berg | LV | deputy-minister"],
    ],
    [
      "He spoke with the ambassadors of Peru, Luis Paz, Chad, Idriss Deby, and Nepal, Ram Thapa.",
      [
        "- | PE | ambassador | many",
        "Luis Paz | PE | ambassador",
        "Idriss Deby | TD | ambassador",
        "Ram Thapa | NP | ambassador",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe("somebody without a name", () => {
  test.each([
    ["the visiting Slovak minister", "- | SK | minister | guest"],
    ["the top Russian diplomat", "- | RU | - | guest"],
    ["the Chinese premier", "- | CN | head-of-government"],
    ["his Saudi counterpart", "- | SA | - | counterpart"],
    ["his counterpart from Oman", "- | OM | - | counterpart"],
    ["the foreign ministers of Egypt", "- | EG | foreign-minister | many"],
    ["the Secretary-General of the United Nations", "- | UN | secretary-general"],
  ])("%s", (text, expected) => {
    expect(people(text)[0]).toBe(expected);
  });

  test.each([
    "talks at minister level",
    "his official visit",
    "the Queen Victoria School",
    "Mr. Chairman",
    "officials said",
  ])("nobody in: %s", (text) => {
    expect(people(text)).toEqual([]);
  });
});

test("a list after one office in the plural", () => {
  expect(people("Foreign Ministers Sergey Lavrov and Wang Yi agreed.").slice(1)).toEqual([
    "Sergey Lavrov | - | foreign-minister",
    "Wang Yi | - | foreign-minister",
  ]);
  expect(people("Presidents Xi Jinping of China and Emomali Rahmon of Tajikistan signed.").slice(1)).toEqual([
    "Xi Jinping | CN | head-of-state",
    "Emomali Rahmon | TJ | head-of-state",
  ]);
});

test("heads of delegations", () => {
  expect(
    people("a delegation of the Swedish Parliament headed by Chairman of the Foreign Affairs Committee Lars Ekström"),
  ).toEqual(["Lars Ekström | SE | member-of-parliament"]);
  expect(
    people(
      "The Russian side was headed by Deputy Prime Minister Viktor Selivanov, the Algerian side by Minister of Industry Karim Boudjemaa.",
    ),
  ).toEqual(["Viktor Selivanov | RU | deputy-head-of-government", "Karim Boudjemaa | DZ | minister"]);
  expect(people("Deputy Minister Rahimzoda led the Tajik side.")).toEqual(["Rahimzoda | TJ | deputy-minister"]);
});

describe("parties", () => {
  test.each([
    ["the friendly Republic of Iraq", "the friendly Republic of Iraq | IQ | side"],
    ["the Government of Tanzania", "the Government of Tanzania | TZ | side"],
    ["Egypt's government", "Egypt's government | EG | side"],
    ["Egypt's concern", "Egypt | EG | name"],
    ["the Kyrgyz side", "the Kyrgyz side | KG | side"],
    ["in Hanoi", "Hanoi | VN | capital"],
    ["the Kremlin said", "the Kremlin | RU | metonym"],
  ])("%s", (text, expected) => {
    expect(parties(text)).toEqual([expected]);
  });

  test.each(["the Indian Ocean", "china cups and turkey", "the Middle East"])("none in: %s", (text) => {
    expect(parties(text)).toEqual([]);
  });

  test("ambiguous names mean what the text means", () => {
    expect(people("Korean Foreign Minister Cho Tae-yul came from the Republic of Korea.")).toEqual([
      "Cho Tae-yul | KR | foreign-minister",
    ]);
    expect(people("Korean Foreign Minister Choe Son Hui came from North Korea.")).toEqual([
      "Choe Son Hui | KP | foreign-minister",
    ]);
    expect(people("Korean Foreign Minister Cho Tae-yul came.")).toEqual(["Cho Tae-yul | - | foreign-minister"]);
  });
});

describe("any text", () => {
  const word = fc.constantFrom(
    ..."the his Minister of Foreign Affairs and , . ( ) Ambassador to Iraq Iraqi 's President Deputy Prime - – H.E. Dr. Wang Yi bin Al counterpart Secretary General for Oman side met".split(
      " ",
    ),
  );

  test("mentions stand in order, do not overlap and lie inside", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (list) => {
        const tokens = tokenize(list.join(" "));
        let end = 0;
        for (const mention of findMentions(tokens, 0, tokens.count, pack)) {
          expect(mention.first).toBeGreaterThanOrEqual(end);
          expect(mention.last).toBeGreaterThan(mention.first);
          end = mention.last;
          if (mention.type !== "person") continue;
          expect(mention.titles).toHaveLength(
            mention.offices.length === 0 || mention.titles.length === 0
              ? mention.titles.length
              : mention.offices.length,
          );
          for (const [first, last] of mention.titles) {
            expect(first).toBeGreaterThanOrEqual(mention.first);
            expect(last).toBeLessThanOrEqual(mention.last);
          }
          if (mention.name) {
            expect(mention.name[0]).toBeGreaterThanOrEqual(mention.first);
            expect(mention.name[1]).toBeLessThanOrEqual(mention.last);
          }
        }
        expect(end).toBeLessThanOrEqual(tokens.count);
      }),
    );
  });

  test("characters of any kind throw nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const tokens = tokenize(text);
        findMentions(tokens, 0, tokens.count, pack);
      }),
    );
  });

  test("time grows with the text, not faster", () => {
    const read = (times: number) => {
      const tokens = tokenize(
        "Minister of Foreign Affairs and Trade, Industry and Deputy Prime Minister Abc Def ".repeat(times),
      );
      const began = performance.now();
      findMentions(tokens, 0, tokens.count, pack);
      return performance.now() - began;
    };
    read(200);
    expect(read(4000)).toBeLessThan(Math.max(40, read(400)) * 60);
  });
});

describe("people in other shapes", () => {
  test.each([
    [
      "It was headed by the Director of the National Institute of the Sea and Borders, Ana Lima.",
      ["Ana Lima | - | senior-official"],
    ],
    [
      "The Deputy Minister of Foreign Affairs and Trade of Hungary Levente Nagy came.",
      ["Levente Nagy | HU | deputy-foreign-minister"],
    ],
    [
      "Spain's Minister for Foreign Affairs, European Union and Cooperation, José Salas, came.",
      ["José Salas | ES | foreign-minister"],
    ],
    ["Ana Lima, chief of the South Asia Division, came.", ["Ana Lima | - | senior-official"]],
    ["The head of the Foreign Ministry's European Department, Ms Ana Lima, came.", ["Ana Lima | - | senior-official"]],
    [
      "Cabinet Secretaries Musa Otieno (Foreign Affairs) and Ann Kilonzo (Interior) came.",
      ["- | - | minister | many", "Musa Otieno | - | minister", "Ann Kilonzo | - | minister"],
    ],
    [
      "The Ambassadors of a number of foreign states - the Czech Republic Vaclav Kral and the Republic of Cuba Ana Lima came.",
      ["- | CZ | ambassador | many", "Vaclav Kral | CZ | ambassador", "Ana Lima | CU | ambassador"],
    ],
    ["And Malawi's High Commissioner to Zambia, Margaret Kamoto said so.", ["Margaret Kamoto | MW | ambassador"]],
    [
      "He met his peers from Chile and Peru, Jorge Salas and Ana Lima.",
      ["- | CL | - | many | counterpart", "Jorge Salas | CL | - | counterpart", "Ana Lima | PE | - | counterpart"],
    ],
    [
      "The Venezuelan lawmakers Luis Salas and Ana Lima came.",
      [
        "- | VE | member-of-parliament | many",
        "Luis Salas | VE | member-of-parliament",
        "Ana Lima | VE | member-of-parliament",
      ],
    ],
    [
      "The Presidents of Peru, Ana Lima; and Canada, Jean Roy, came.",
      ["- | PE | head-of-state | many", "Ana Lima | PE | head-of-state", "Jean Roy | CA | head-of-state"],
    ],
    ["Ann Phiri, Permanent Secretary in Zambia's Ministry of Defence, came.", ["Ann Phiri | ZM | senior-official"]],
    [
      "The Permanent Secretary in the ministry of Foreign Affairs Mr Ed Molefe came.",
      ["Ed Molefe | - | senior-official"],
    ],
    ["Namibia's Minister of Defence and Veterans' Affairs, Annely Haip, came.", ["Annely Haip | NA | minister"]],
    [
      "The Zambian delegation was led by Dr Kalombo, Home Affairs Minister Mkhondo Phiri and others.",
      ["Kalombo | ZM | -", "Mkhondo Phiri | ZM | minister"],
    ],
    ["Kenya's Minister of Public Utilities and Poverty Alleviation Ann Otieno came.", ["Ann Otieno | KE | minister"]],
    [
      "Pakistan's Minister of Overseas Pakistanis and Human Resource Development Ann Otieno",
      ["Ann Otieno | PK | minister"],
    ],
    ["The Minister of Trade, Cook Islands, came.", ["- | - | minister"]],
    [
      "It was attended by the Assistant Secretary General for Political Affairs and Negotiations H.E. Dr. Hamad Khalid.",
      ["Hamad Khalid | - | secretary-general"],
    ],
    ["Prime Minister honorable Jeremiah Rowe came.", ["Jeremiah Rowe | - | head-of-government"]],
    [
      "the Ambassadors of the United States - Ana Lima, Türkiye - Umut Acar and the Republic of Cuba - Eva Ruiz came.",
      [
        "- | US | ambassador | many",
        "Ana Lima | US | ambassador",
        "Umut Acar | TR | ambassador",
        "Eva Ruiz | CU | ambassador",
      ],
    ],
    // a counterpart with an office of his own
    ["He met his Chilean counterpart, Defence Minister Ana Lima.", ["Ana Lima | CL | minister | counterpart"]],
    [
      "In a call with his Chilean counterpart, Minister Shoukry stressed it.",
      ["- | CL | - | counterpart", "Shoukry | - | minister"],
    ],
    [
      "Kenya's envoy and her Ethiopian counterpart to Kenya Meles Tesfaye came.",
      ["- | KE | ambassador", "Meles Tesfaye | ET | - | counterpart"],
    ],
    // offices that several hold
    [
      "The Permanent Representatives of Tonga and Andorra to the United Nations, H.E. Viliami Tone and H.E. Elisenda Vives, signed.",
      [
        "- | TO | permanent-representative | many",
        "Viliami Tone | TO | permanent-representative",
        "Elisenda Vives | AD | permanent-representative",
      ],
    ],
    [
      "Foreign Ministers Amina Juma (Kenya), Luis Paredes (Peru) and Hai Van (Viet Nam) met.",
      [
        "- | - | foreign-minister | many",
        "Amina Juma | KE | foreign-minister",
        "Luis Paredes | PE | foreign-minister",
        "Hai Van | VN | foreign-minister",
      ],
    ],
    // an office behind a name
    [
      "She received the credentials of H.E. Mr. Kostas Markou as Ambassador of Greece.",
      ["Kostas Markou | GR | ambassador"],
    ],
    ["She met Julian Rowe, who is also the High Commissioner of Ghana to Fiji.", ["Julian Rowe | GH | ambassador"]],
    [
      "It was headed by A. Temirov, Vice Minister of Foreign Affairs of Kazakhstan.",
      ["A. Temirov | KZ | deputy-foreign-minister"],
    ],
    // named after people
    ["They crossed the King Hussein Bridge.", []],
    ["They toured the King Hussein Park.", []],
    ["They met President Park.", ["Park | - | head-of-state"]],
    ["They met at the Queen Sirikit National Convention Centre.", []],
    ["They laid a wreath at the Mausoleum of President Ho Chi Minh.", []],
  ])("%s", (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe("names of every shape", () => {
  test.each([
    "Sunday Okello",
    "Florence Otieno",
    "Chad Peterson",
    "Jan van der Meer",
    "A K Abdul Momin",
    "Dawit W/Gebriel",
    "Sadyr Nurgozho uulu",
    "'Akilisi Fonua",
  ])("%s", (name) => {
    expect(people(`He met Peruvian Trade Minister ${name} on Tuesday.`)).toEqual([`${name} | PE | minister`]);
  });

  test.each([
    ["The Minister of Trade of Peru, Chad Peterson, came.", "Chad Peterson | PE | minister"],
    ["Talks with Georgia Stavrou, Minister of Trade of Peru, went on.", "Georgia Stavrou | PE | minister"],
    ["The Minister of Trade of Peru, Susan French, came.", "Susan French | PE | minister"],
    ["Luis Guerra Jr., Minister of Trade of Peru, came.", "Luis Guerra Jr. | PE | minister"],
    ["Saleumxay K., Minister of Trade of Laos, came.", "Saleumxay K. | LA | minister"],
  ])("%s", (text, person) => {
    expect(people(text)).toEqual([person]);
  });

  test("words for places and states after an office are nobody's name otherwise", () => {
    expect(people("He met the Minister in Florence Hospital.")).toEqual(["- | - | minister"]);
    expect(people("The Minister of Trade, Kenya, came.")).toEqual(["- | - | minister"]);
    expect(people("President Lula Brazil will attend.")).toEqual(["Lula | - | head-of-state"]);
  });
});
