import { describe, expect, test } from "vitest";
import { read } from "../index.ts";

/** The encounters of a text, each as `kind PARTY+PARTY @place`, announced ones with a question mark. */
function encounters(text: string, party?: string): string[] {
  const record = read(text, party ? { source: "test", publisher: { value: party, party } } : { source: "test" });
  return record.encounters.map((encounter) => {
    const place = encounter.place ? ` @${encounter.place.name}` : "";
    return `${encounter.kind}${encounter.announced ? "?" : ""} ${[...encounter.parties].sort().join("+")}${place}`;
  });
}

describe("one encounter", () => {
  const single: [text: string, expected: string][] = [
    [
      "The Ambassadors of Peru and Oman to Kenya paid a courtesy call on Deputy President Jane Wanjiru in Nairobi.",
      "meeting KE+OM+PE @Nairobi",
    ],
    [
      "King Hakon of Norway thanked Peru for its fish. This, he said when receiving the Ambassador of Peru, Luis Paz, in Oslo.",
      "meeting NO+PE @Oslo",
    ],
    [
      "Luis Paz, President of Peru, and Said Al Kindi, President of Oman, have stressed their friendship. The two presidents held talks in Muscat.",
      "meeting OM+PE @Muscat",
    ],
    [
      "Luis Paz, President of Peru, and Said Al Kindi, President of Oman, have stressed their friendship. Speaking after holding talks in Muscat, the two presidents said they wanted peace.",
      "meeting OM+PE @Muscat",
    ],
    [
      "Latvian President Janis Ozols welcomed Peru's Executive Vice-President Ana Paz in Riga. They discussed fish.",
      "meeting LV+PE @Riga",
    ],
    [
      "Latvian President Janis Ozols met with Speaker of the Milli Majlis Sahila Hasanova. They discussed fish.",
      "meeting AZ+LV",
    ],
    ["President Janis Ozols of Latvia has arrived Zimbabwe today for a two-day State visit.", "visit LV+ZW @Zimbabwe"],
    [
      "Latvian Prime Minister Janis Ozols will be visiting Peru on Wednesday next week. He will be holding meetings in Lima.",
      "visit? LV+PE @Peru",
    ],
    [
      "The consultations were headed by Deputy Minister Janis Ozols from the Latvian side and Director Luis Paz from the Peruvian side. The sides discussed fish.",
      "consultations LV+PE",
    ],
    [
      "At a joint press conference with his Peruvian counterpart, Luis Paz, Latvian Foreign Minister Janis Ozols thanked Peru.",
      "meeting LV+PE",
    ],
    [
      "President Peter Otieno held talks with Peruvian President Luis Paz at State House, Nairobi. The talks were attended by Kenya's Ambassador to Peru Jane Wanjiru.",
      "meeting KE+PE @State House",
    ],
    [
      "After being received by the Minister of Foreign Affairs of Chile, Juan Diaz, Latvian Foreign Minister Janis Ozols praised the ties.",
      "meeting CL+LV",
    ],
    [
      "Foreign Minister of Latvia Janis Ozols, who is on a working visit to Belgium to attend the session of the EU-Latvia Council, had a meeting with Deputy Prime Minister Anna Peeters. They discussed fish.",
      "meeting BE+LV @Belgium",
    ],
    [
      "Guinea-Bissau and Kenya agreed on a plan. Presidents Peter Otieno and Malam Sanha of Guinea-Bissau led their delegations in talks at State House, Nairobi. Otieno urged the ministries of Kenya and Guinea-Bissau to act.",
      "meeting GW+KE @State House",
    ],
    [
      "Foreign Minister Radev met with his Norwegian counterpart Ingrid Solberg in Oslo on Tuesday. They discussed trade between Bulgaria and Norway.",
      "meeting BG+NO @Oslo",
    ],
    [
      "Minister of Foreign Affairs of Latvia Janis Ozols held talks with Foreign Minister of Portugal Rui Moreira in Riga. The ministers reviewed cooperation within NATO.",
      "meeting LV+PT @Riga",
    ],
    [
      "The Minister of Foreign Affairs of Ghana, Kofi Mensah, received the Ambassador of Japan to Ghana, Mr. Endo Takeshi, at his office in the Ministry. They exchanged views on rice.",
      "meeting GH+JP @his office in the Ministry",
    ],
    [
      "The Foreign Minister of Oman received at Al Alam Palace the Ambassador of Peru, Mr. Luis Paz. Talks touched on mining.",
      "meeting OM+PE @Al Alam Palace",
    ],
    [
      "The President of Ghana, Kofi Mensah, received the Ambassador of Japan, Mr. Endo Takeshi, at the Jubilee House in Accra. He thanked Japan.",
      "meeting GH+JP @Jubilee House",
    ],
    [
      "Speaking in Harare after meeting the Deputy Foreign Minister of Peru, Mr. Luis Paz, the President of Zimbabwe, Tafara Moyo, said relations were good.",
      "meeting PE+ZW @Harare",
    ],
    [
      "Foreign Minister of Latvia Janis Ozols received a farewell call from the Ambassador of Peru to Latvia, Mr. Luis Paz. He thanked him.",
      "meeting LV+PE",
    ],
    [
      "Foreign Minister of Latvia Janis Ozols and Foreign Minister of Peru Luis Paz met in Riga and agreed to set up a group that will hold its first meeting in Lima.",
      "meeting LV+PE @Riga",
    ],
    [
      "Foreign Minister Janis Ozols met on Monday with Foreign Minister of Peru Luis Paz. They agreed that the Latvian commission will hold a session in Lima.",
      "meeting LV+PE",
    ],
    [
      "Foreign Minister Janis Ozols arrived in Matera to take part in the G20 Foreign Ministers' Meeting. At noon he held a meeting with the Foreign Minister of Peru, Luis Paz. Latvia and Peru agreed to open a direct flight between Riga and Lima.",
      "meeting LV+PE",
    ],
    [
      "Latvian President Janis Ozols last Friday concluded his four-day state visit to Peru. The two presidents discussed trade.",
      "visit LV+PE @Peru",
    ],
    [
      'Foreign Minister of Latvia Janis Ozols spoke Monday evening with Foreign Minister of Peru Antonio Paz. "I spoke tonight with the Foreign Minister of Peru, Tono Paz. We discussed the war in Sudan," Ozols said.',
      "call LV+PE",
    ],
    [
      "Minister of State for Foreign Affairs of Uganda Peter Okello received the Ambassador of Peru to Uganda, Burundi and Rwanda, Luis Benito Paz, on Monday. They discussed fish.",
      "meeting PE+UG",
    ],
    [
      "Namibia will host the tenth session of the Namibia-Zambia Joint Permanent Commission of Cooperation in Swakopmund. Fisheries and health are on the agenda of the two days.",
      "session? NA+ZM @Swakopmund",
    ],
    [
      "The meeting between the Foreign Minister of Latvia, Janis Ozols, and the Foreign Minister of Peru, Luis Paz, saw the two men discuss fish. They agreed to meet in May.",
      "meeting LV+PE",
    ],
    [
      "On Thursday Janis Ozols, the head of Latvian diplomacy, met with his Peruvian counterpart Luis Paz in Riga. The ministers discussed fish.",
      "meeting LV+PE @Riga",
    ],
    [
      "Foreign Minister of Latvia Janis Ozols met with Foreign Minister of Peru Luis Paz and invited him to pay a visit to Riga. They discussed fish.",
      "meeting LV+PE",
    ],
    [
      "Invited by his colleague, Foreign Minister of Latvia Janis Ozols met Foreign Minister of Peru Luis Paz in Lima. They discussed fish.",
      "meeting LV+PE @Lima",
    ],
    [
      "The Foreign Ministers of Estonia, Latvia and Norway met in Riga on Monday. They discussed energy.",
      "meeting EE+LV+NO @Riga",
    ],
    [
      "Foreign Minister of Fiji Ratu Cama was received by President of Estonia Mart Saar in Tallinn on Monday. The President thanked Fiji.",
      "meeting EE+FJ @Tallinn",
    ],
    [
      "The Ambassador of Chile to Kenya, Ms. Rosa Diaz, paid a courtesy call on the Cabinet Secretary for Foreign Affairs, Mr. Peter Otieno. She thanked Kenya.",
      "meeting CL+KE",
    ],
    [
      "Foreign Minister of Latvia Janis Ozols had on 3 May, at the premises of the ministry in Riga, consultations with the Deputy Foreign Minister of Peru, Luis Paz. They discussed fish.",
      "consultations LV+PE @Riga",
    ],
    [
      "The King of Jordan accorded an audience, on Monday at Basman Palace in Amman, to Foreign Minister of Peru Luis Paz. They discussed fish.",
      "meeting JO+PE @Basman Palace",
    ],
    [
      "The ministries of Latvia and Peru started their first political consultations by video on Monday. They discussed fish.",
      "consultations LV+PE",
    ],
    [
      "The fifth session of the Joint Commission between Latvia and Peru commenced here on Monday. Fish was discussed.",
      "session LV+PE",
    ],
    [
      "The Philippines and Oman agreed on a plan. The Bilateral Consultation Mechanism was co-chaired by Undersecretary Ana Lima of the Philippines and Undersecretary Said Harthy of Oman.",
      "consultations OM+PH",
    ],
    [
      "Foreign Minister of Peru Luis Paz was received on Sunday at Al Alam Palace by the President of Oman, Said Harthy. They discussed fish.",
      "meeting OM+PE @Al Alam Palace",
    ],
    [
      "Foreign Minister of Peru Luis Paz has visited Oman to attend a retreat of the ASEAN Foreign Ministers. He spoke of fish.",
      "visit OM+PE @Oman",
    ],
    [
      "The political consultations between the Ministries of Foreign Affairs of Peru and Oman have taken place in Lima. They touched on fish.",
      "consultations OM+PE @Lima",
    ],
    [
      "Peru and Oman are seeking closer ties during the 6th session of the Oman-Peru Joint Commission held virtually on Monday. Fish is on the agenda.",
      "session OM+PE",
    ],
    [
      "Speaking during a courtesy call on the Foreign Minister of Peru, Luis Paz, the Ambassador of Oman, Said Harthy, praised trade.",
      "meeting OM+PE",
    ],
    [
      "Foreign Minister of Peru Luis Paz received an inaugural visit from the Ambassador of Oman, Said Harthy, at the Office of the Prime Minister. They discussed fish.",
      "meeting OM+PE @Office of the Prime Minister",
    ],
    [
      "The Ambassador of Peru to Oman, Luis Paz, was summoned to the Ministry of Foreign Affairs of Oman on Monday. He was told of a protest.",
      "meeting OM+PE",
    ],
    [
      "Latvia's foreign minister on Monday welcomed the new ambassadors of Peru, Chad and Nepal. He wished them success.",
      "meeting LV+NP+PE+TD",
    ],
    [
      "Foreign Minister of Latvia Janis Ozols met, at the official invitation of the Peruvian Foreign Ministry, Foreign Minister of Peru Luis Paz at Torre Tagle Palace. They discussed fish.",
      "meeting LV+PE @Torre Tagle Palace",
    ],
    [
      "A meeting between Foreign Minister of Uzbekistan Anvar Karimov and Foreign Minister of Finland Aino Laine was held in Helsinki. The sides discussed transport.",
      "meeting FI+UZ @Helsinki",
    ],
    [
      "Foreign Minister of Serbia Ivan Petrovic spoke by telephone with Foreign Minister of Cyprus Andreas Georgiou. They discussed visas.",
      "call CY+RS",
    ],
    [
      "A telephone conversation took place between Foreign Minister of Belarus Oleg Kozel and Foreign Minister of Cuba Juan Ruiz. The ministers discussed trade.",
      "call BY+CU",
    ],
    [
      "Minister of Foreign Affairs of Qatar Sheikh Hamad Al Thani received on Sunday a phone call from the Minister of Foreign Affairs of Mali, Moussa Keita. They discussed aid.",
      "call ML+QA",
    ],
    [
      "Iceland's Foreign Minister Jon Arnason and his Turkish counterpart Kemal Demir have conferred over the phone on fisheries. The two agreed to stay in touch.",
      "call IS+TR",
    ],
    [
      "Foreign Minister of Malta Joseph Vella paid an official visit to Tunisia on 3 and 4 May 2023 at the invitation of Foreign Minister of Tunisia Ali Ben Salah. The visit was a success.",
      "visit MT+TN @Tunisia",
    ],
    [
      "Ambassador of Mongolia Mr. Bat Erdene presented a copy of his credentials to the Minister of Foreign Affairs of Peru, Mr. Luis Paz. The Minister wished him success.",
      "credentials MN+PE",
    ],
    [
      "The second round of political consultations between the Ministries of Foreign Affairs of Georgia and Slovenia was held in Ljubljana on 5 June 2023. The sides reviewed their relations.",
      "consultations GE+SI @Ljubljana",
    ],
    [
      "The sixth session of the Joint Commission between Angola and Zambia was held in Luanda on 8 July 2022. The two sides agreed to open a border post.",
      "session AO+ZM @Luanda",
    ],
    [
      "Foreign Minister of Algeria Karim Haddad and Foreign Minister of Italy Paolo Conti co-chaired the fourth session of the Algerian-Italian Joint Commission in Rome. They agreed on a plan.",
      "session DZ+IT @Rome",
    ],
    [
      "President of Iraq Salim Jabbar sent a message of congratulations to President of Greece Nikos Alexiou on his election. He wished Greece success.",
      "letter GR+IQ",
    ],
    [
      "Hanoi (VNA) - Prime Minister Tran Van Long called for more flights during a reception in Hanoi on May 3 for Thai Ambassador Somchai Boonmee. He thanked Thailand.",
      "meeting TH+VN @Hanoi",
    ],
    [
      "In a meeting with Foreign Minister of Spain Ana Ruiz in Madrid on Friday, Foreign Minister of Jordan Omar Khatib stressed the need for a ceasefire. He thanked Spain.",
      "meeting ES+JO @Madrid",
    ],
    [
      "The Minister of Foreign Affairs of Nigeria, Yusuf Garba, stated this when he received the Turkish Ambassador to Nigeria, Mr Kemal Demir, on Tuesday. He thanked Türkiye.",
      "meeting NG+TR",
    ],
    [
      "Speaking when the Japanese Ambassador to Zambia, Endo Takeshi, paid a courtesy call on him in Lusaka, Minister of Foreign Affairs of Zambia Joseph Mulenga thanked Japan.",
      "meeting JP+ZM @Lusaka",
    ],
    [
      "Foreign Minister of Fiji Ratu Cama received in a farewell courtesy call at the Peace Palace this morning Mr. Borislav Kolarov, Ambassador of Bulgaria. He thanked him.",
      "meeting BG+FJ @Peace Palace",
    ],
    [
      "Tanzania's Minister for Foreign Affairs January Mwinyi arrived in Kigali on Monday for an official visit. Trade is on the agenda.",
      "visit RW+TZ @Kigali",
    ],
    [
      "Foreign Minister of Malaysia Zulkifli Rahim received a courtesy call from Foreign Minister of Brunei Omar Yusof at Wisma Putra. They discussed fisheries.",
      "meeting BN+MY @Wisma Putra",
    ],
    [
      "Spoke by phone with Danish Foreign Minister Lars Holm. Thanked Denmark for its support for Croatia's accession. Croatia is grateful.",
      "call DK+HR",
    ],
    [
      "Foreign Minister of Oman Salim Harthy met Foreign Minister of Peru Luis Paz. The meeting was held on the sidelines of the General Assembly in New York. They discussed mining.",
      "meeting OM+PE @New York",
    ],
    [
      "The Secretary General of the Gulf Cooperation Council, Mr. Saleh Rumaihi, received at the headquarters of the General Secretariat in Riyadh the Minister of Foreign Affairs of Peru, Luis Paz. He thanked Peru.",
      "meeting GCC+PE @headquarters of the General Secretariat",
    ],
    [
      "The spokesperson told of the visit of Foreign Minister of Oman Salim Harthy to Lisbon, where he held talks with his Portuguese counterpart, Rui Moreira. He thanked Portugal.",
      "meeting OM+PT @Lisbon",
    ],
    [
      "Foreign Minister of Oman Salim Harthy today congratulated Luis Paz on his appointment. During a telephone call, Salim Harthy wished the Peruvian Foreign Minister success in his post.",
      "call OM+PE",
    ],
    [
      "In a phone call, Foreign Minister of Oman Salim Harthy and Foreign Minister of Peru Luis Paz discussed mining. During the call, the two sides also held consultations on trade.",
      "call OM+PE",
    ],
    [
      "Foreign Minister of Oman, Salim Harthy, received today, Tuesday, a copy of the credentials of the new Ambassador of Peru to Oman, Luis Paz. He wished him success.",
      "credentials OM+PE",
    ],
    [
      "Norway's foreign minister Jonas Lie visited Oman to discuss a range of issues including the war in Sudan. He thanked Oman.",
      "visit NO+OM @Oman",
    ],
    [
      "Foreign Minister of Peru Luis Paz discussed on Sunday, with Omani Defence Minister Salim Harthy, efforts to consolidate ties. He thanked Oman.",
      "meeting OM+PE",
    ],
    [
      "The Russian Special Envoy, Mr. Oleg Karpov, paid a visit to the Foreign Minister of Peru, Luis Paz. He thanked Peru.",
      "meeting PE+RU",
    ],
    [
      "Foreign Minister of Iraq Karim Nasser discussed with the Special Envoy of the United Nations, Juan Diaz, the decisions of the meetings held in Jeddah and Paris. He thanked him.",
      "meeting IQ+UN",
    ],
    [
      "ISLAMABAD: The Foreign Office of Pakistan on Sunday summoned the Indian High Commissioner to register a protest. Pakistan rejected the move.",
      "meeting IN+PK @Islamabad",
    ],
    [
      "Twenty agreements were signed on Wednesday at a ceremony at the Carthage Palace between Tunisia and Algeria.",
      "signing DZ+TN @Carthage Palace",
    ],
    [
      "Foreign Secretary of India Harsh Rao and US Under Secretary of State Ann Bell co-chaired the India-US Foreign Office Consultations on Monday and reaffirmed their commitment to peace.",
      "consultations IN+US",
    ],
  ];
  test.each(single)("%s", (text, expected) => {
    expect(encounters(text)).toEqual([expected]);
  });

  test("a title and the first sentence tell of one and the same", () => {
    const text = `Foreign Minister meets Norwegian counterpart in Oslo

Foreign Minister of Bulgaria Georgi Radev met Foreign Minister of Norway Ingrid Solberg in Oslo.

During the meeting, the two ministers discussed trade. Minister Radev thanked Norway for its support.

At the end of the meeting, Minister Solberg accepted an invitation to visit Sofia.`;
    expect(encounters(text)).toEqual(["meeting BG+NO @Oslo"]);
  });

  test("a multilateral frame is where, not who", () => {
    const text =
      "Foreign Minister of Nepal Hari Thapa met with Foreign Minister of Ireland Sean Walsh on the sidelines of the 79th session of the United Nations General Assembly in New York. They discussed peacekeeping.";
    expect(encounters(text)).toEqual(["meeting IE+NP @New York"]);
  });

  test("an organisation's head is a side", () => {
    const text =
      "The Secretary General of the Organization of Islamic Cooperation (OIC), Mr. Idris Saleh, received at the General Secretariat in Jeddah the Foreign Minister of Gambia, Mr. Lamin Sanneh. The Minister thanked the OIC.";
    expect(encounters(text)).toEqual(["meeting GM+OIC @General Secretariat"]);
  });

  test("those who only attend are no side", () => {
    const text = `Foreign Minister of Oman Salim Al Harthy received the Ambassador of Nepal, Mr. Hari Thapa.

The meeting was attended by the Ambassador of Oman to India, Mr. Said Al Kindi.`;
    expect(encounters(text)).toEqual(["meeting NP+OM"]);
  });

  test("whoever nobody ascribes is the publisher's", () => {
    const text = "The Foreign Secretary met the Ambassador of Nepal, Mr. Hari Thapa, on Monday. He thanked Nepal.";
    expect(encounters(text, "BD")).toEqual(["meeting BD+NP"]);
  });

  test("the seat of an ambassador tells whose text it is", () => {
    const text =
      "Ambassador of Switzerland to Bangladesh Urs Keller paid a farewell call on Foreign Secretary Rafiq Islam on Monday. The Foreign Secretary thanked him.";
    expect(encounters(text)).toEqual(["meeting BD+CH"]);
  });
});

describe("several encounters on a page", () => {
  test("a visit behind the signing that the first sentence sums up", () => {
    const text =
      "Kenya and Peru yesterday signed a memorandum to deepen cooperation. The Prime Minister of Peru Luis Paz paid an official visit to Kenya from July 5 to 8.";
    expect(encounters(text)).toEqual(["signing KE+PE", "visit KE+PE @Kenya"]);
  });

  test("an agency tells of two other states: an office that nobody qualifies is not its own state's", () => {
    const text = `MOSCOW, October 6. /TASS/. The Malian Foreign Ministry has summoned the French ambassador over a statement.

The Minister of Foreign Affairs, Abdou Dembele, met the French ambassador in Bamako, and called on France to show restraint.`;
    expect(encounters(text, "RU").filter((one) => one.includes("RU"))).toEqual([]);
  });

  test("what a paper says that they did", () => {
    const text = `Foreign Minister of Latvia Janis Ozols met with the Foreign Minister of Chile in New York.

The statement said Mr Ozols also held talks with the President of Peru. He said he met the President of Ghana last year.`;
    expect(encounters(text)).toEqual(["meeting CL+LV @New York", "meeting LV+PE @New York"]);
  });

  test("whoever hands over a message meets whom he hands it to; the message is one", () => {
    const text = `The President of Peru sent a message to his Chilean counterpart Juan Diaz. The message was delivered by Peruvian Foreign Minister Luis Paz during his meeting with the Chilean President in Santiago.`;
    expect(encounters(text)).toEqual(["letter CL+PE", "meeting CL+PE @Santiago"]);
    expect(
      encounters(
        `${text.split(". ")[0]}. The letter was delivered to Chilean Prime Minister Ana Roca by Minister of Health Luis Paz.`,
      ),
    ).toEqual(["letter CL+PE"]);
  });

  test("envoys who are listed after a colon, and by the states they come from", () => {
    const text = `President of Kenya Peter Otieno received credentials of new ambassadors at State House.

The diplomats, who handed in their letters to the Head of State, include: Ambassador Luis Paz of Peru, Ambassador Said Harthy of Oman and Dag Holm of Norway.`;
    expect(encounters(text)).toEqual([
      "credentials KE+PE @State House",
      "credentials KE+OM @State House",
      "credentials KE+NO @State House",
    ]);
    expect(
      encounters(
        "President of Kenya Peter Otieno received letters of credence from new ambassadors. They include envoys from Peru, Oman and Norway.",
      ),
    ).toEqual(["credentials KE+PE", "credentials KE+OM", "credentials KE+NO"]);
  });

  test("envoys who are listed by their states alone", () => {
    const text = `President Peter Otieno received credentials of four newly appointed ambassadors to Kenya at State House.

The ambassadors who presented their credentials are from the United Kingdom (UK), Finland, Peru and Oman.`;
    expect(encounters(text)).toEqual([
      "credentials GB+KE @State House",
      "credentials FI+KE @State House",
      "credentials KE+PE @State House",
      "credentials KE+OM @State House",
    ]);
  });

  test("talks with one of several envoys are no further encounter", () => {
    const text = `State Minister of Foreign Affairs of Kenya Peter Otieno received credentials of the Ambassadors of Peru and of Oman in Nairobi.

In discussion with the Omani Ambassador, the State Minister expressed his hope that Oman would open an embassy.`;
    expect(encounters(text)).toEqual(["credentials KE+PE @Nairobi", "credentials KE+OM @Nairobi"]);
  });

  test("each counterpart in a sentence of its own", () => {
    const text = `Foreign Minister of Oman Salim Al Harthy received the Ambassador of Nepal, Mr. Hari Thapa. They discussed labour.

Separately, the Foreign Minister received a copy of the credentials of Ms. Freja Lund, Ambassador of Denmark. He wished her success.

In a separate phone call, Minister Al Harthy spoke with the Foreign Minister of Kenya, Peter Otieno.`;
    expect(encounters(text)).toEqual(["meeting NP+OM", "credentials DK+OM", "call KE+OM"]);
  });

  test("several named in a row, met one by one", () => {
    const text =
      "Foreign Minister of Ireland Sean Walsh held separate meetings with Foreign Minister of Ghana Kofi Mensah, Foreign Minister of Fiji Ratu Cama and Foreign Minister of Peru Luis Paz in Geneva. They discussed trade.";
    expect(encounters(text)).toEqual(["meeting GH+IE @Geneva", "meeting FJ+IE @Geneva", "meeting IE+PE @Geneva"]);
  });

  test("several met together are one encounter", () => {
    const text =
      "Foreign Minister of Latvia Janis Ozols met the Foreign Minister of Estonia, Mart Saar, and the Foreign Minister of Norway, Ingrid Solberg, in Riga on 16 May 2024. They discussed security.";
    expect(encounters(text)).toEqual(["meeting EE+LV+NO @Riga"]);
  });

  test("whom a guest met next, told on the side", () => {
    const text =
      "The Holy Father received in audience the President of Latvia, Mr. Janis Ozols, who subsequently met with the Secretary of State, Cardinal Paolo Neri. The Parties focused on schools.";
    expect(encounters(text)).toEqual(["meeting LV+VA", "meeting LV+VA"]);
  });

  test("envoys listed after what they did", () => {
    const text = `President of Ghana Kwame Boateng on Tuesday received letters of credence from three envoys at Jubilee House in Accra.

They are Mrs Ingrid Berg, the Ambassador of Norway; Mr Emeka Obi, the High Commissioner of Nigeria; and Mr Truong Hai, the Ambassador of Vietnam.`;
    expect(encounters(text)).toEqual([
      "credentials GH+NO @Jubilee House",
      "credentials GH+NG @Jubilee House",
      "credentials GH+VN @Jubilee House",
    ]);
  });

  test.each([
    [
      "from several at once",
      "The Ambassadors of Peru, Chad and Nepal presented their credentials to the President of Oman, Said Harthy. He welcomed them.",
    ],
    [
      "along with others",
      "Ambassador of Peru Luis Paz, along with the envoys of Chad and Nepal, presented his credentials to the President of Oman, Said Harthy. He welcomed them.",
    ],
    [
      "from several with their names",
      "The President of Oman, Said Harthy, received the credentials of the new ambassadors of Peru, Luis Paz, Chad, Idriss Deby, and Nepal, Ram Thapa. He welcomed them.",
    ],
    [
      "from those told of after it",
      "President of Oman Said Harthy has received letters of credence from three envoys. The ceremony was short.\n\nThey are the Ambassador of Peru, Luis Paz; the Ambassador of Chad, Idriss Deby, and the Ambassador of Nepal, Ram Thapa.",
    ],
    [
      "from those told of by their states",
      "Three new envoys have presented their letters of credence to the President of Oman, Said Harthy.\n\nThey are Luis Paz from Peru, Idriss Deby from Chad and Ram Thapa from Nepal.",
    ],
    [
      "from those listed below",
      "At the palace the following ambassadors handed the President of Oman their letters of credence:\n\n- Mr. Luis Paz, Ambassador of Peru\n- Mr. Idriss Deby, Ambassador of Chad\n- Mr. Ram Thapa, Ambassador of Nepal",
    ],
  ])("credentials are received %s, each by the host", (_, text) => {
    expect(encounters(text).map((one) => one.replace(/ @.*/, ""))).toEqual([
      "credentials OM+PE",
      "credentials OM+TD",
      "credentials NP+OM",
    ]);
  });

  test("two whom one guest met in one sentence", () => {
    expect(
      encounters(
        "Foreign Minister of Peru Luis Paz visited Oman on Monday. He also paid a courtesy call on President of Oman Said Harthy, and held a bilateral meeting with Deputy Prime Minister Badr Saidi.",
      ),
    ).toEqual(["visit OM+PE @Oman", "meeting OM+PE @Oman", "meeting OM+PE @Oman"]);
  });

  test("their meeting, told of by whatever they felt in it", () => {
    expect(
      encounters(
        "Luis Paz, Foreign Minister of Peru, and Said Harthy, Foreign Minister of Oman, have expressed their satisfaction with the ties. During their bilateral meeting in Muscat, the two ministers were delighted with trade.",
      ),
    ).toEqual(["meeting OM+PE @Muscat"]);
  });

  test("whom one met apart, as a later talk with one of them tells", () => {
    const lead =
      "The Prime Minister of Oman, Said Harthy, met with Prime Minister Luis Paz of Peru and Prime Minister Ram Thapa of Nepal in Muscat. ";
    expect(encounters(lead)).toEqual(["meeting NP+OM+PE @Muscat"]);
    expect(encounters(`${lead}In his meeting with Prime Minister Thapa, Prime Minister Harthy praised Nepal.`)).toEqual(
      ["meeting OM+PE @Muscat", "meeting NP+OM @Muscat"],
    );
  });

  test("ministers of several states, of whom one after another is named", () => {
    expect(
      encounters(
        "Foreign Minister of Latvia Janis Ozols met the Foreign Ministers of Peru, Chad and Nepal on Monday. They discussed fish.\n\nIn the afternoon, Minister Ozols met the Foreign Minister of Chad Idriss Deby. They discussed oil.",
      ),
    ).toEqual(["meeting LV+PE", "meeting LV+TD", "meeting LV+NP"]);
  });

  test("whoever receives the head of consultations did not hold them", () => {
    expect(
      encounters(
        "Peru and Oman held their second round of political consultations in Lima. The undersecretary of State of Oman, Said Harthy, was later received by Foreign Minister of Peru Luis Paz.",
      ),
    ).toEqual(["consultations OM+PE @Lima", "meeting OM+PE @Lima"]);
  });

  test("one visit of several who travel together", () => {
    expect(
      encounters(
        "Latvian Foreign Minister Janis Ozols, Peruvian Foreign Minister Luis Paz and Nepalese Foreign Minister Ram Thapa will arrive in Oman on Thursday on a joint visit. They will speak of fish.",
      ),
    ).toEqual(["visit? LV+NP+OM+PE @Oman"]);
  });

  test("several and the one whom they met with", () => {
    expect(
      encounters(
        "The Prime Ministers of Latvia, Peru and Nepal held talks with the President of Oman, Said Harthy, in Muscat. They spoke of fish.",
      ),
    ).toEqual(["meeting LV+NP+OM+PE @Muscat"]);
  });

  test("whoever tells of a meeting was not there", () => {
    expect(
      encounters(
        "Latvian Foreign Minister Janis Ozols met with Peruvian Foreign Minister Luis Paz in Riga, according to European Council President Karl Maes. They spoke of fish.",
      ),
    ).toEqual(["meeting LV+PE @Riga"]);
  });

  test("calls to counterparts whose names stand after their states", () => {
    expect(
      encounters(
        "Foreign Minister of Latvia Janis Ozols held phone calls today with his counterparts from Peru, Luis Paz, Chad, Idriss Deby, and Nepal, Ram Thapa. They discussed fish.",
      ),
    ).toEqual(["call LV+PE", "call LV+TD", "call LV+NP"]);
  });

  test("the next guest, who calls or is talked to", () => {
    expect(
      encounters(
        "ISLAMABAD: Ambassador of Peru to Pakistan Luis Paz called on caretaker Foreign Minister Jalil Abbas. They discussed fish.\n\nMeanwhile, talking to Nepalese Ambassador to Pakistan Ram Thapa, the foreign minister stressed trade.",
      ),
    ).toEqual(["meeting PE+PK @Islamabad", "meeting NP+PK @Islamabad"]);
  });

  test("a visit, its talks, and a call on somebody else", () => {
    const text = `Minister of Foreign Affairs of Cuba Julio Ruiz paid an official visit to Laos on March 3.

A meeting was held on March 4 in Vientiane, where both sides discussed health.

On the same day, Mr. Julio Ruiz paid a courtesy call on Prime Minister of Laos Bounmy Keo.`;
    expect(encounters(text)).toEqual([
      "visit CU+LA @Laos",
      "meeting CU+LA @Vientiane",
      expect.stringMatching(/^meeting CU\+LA/),
    ]);
  });

  test("somebody else of the same side", () => {
    const text = `Foreign Minister of Kazakhstan Daniyar Omarov met with Foreign Minister of Hungary Istvan Nagy in Budapest.

Later, Minister Omarov was received by President of Hungary Laszlo Kiss.`;
    expect(encounters(text)).toEqual(["meeting HU+KZ @Budapest", "meeting HU+KZ @Budapest"]);
  });

  test("the second of two counterparts speaks in his own encounter", () => {
    const text = `Foreign Minister of Ireland Sean Walsh held separate meetings with Foreign Minister of Ghana Kofi Mensah and Foreign Minister of Fiji Ratu Cama in Geneva.

Minister Mensah thanked Ireland for its assistance.

Minister Cama invited Minister Walsh to visit Suva.`;
    const record = read(text, { source: "test" });
    const [first, second] = record.encounters;
    expect(record.acts.map((act) => [act.byParty.join(), act.toParty.join(), act.encounter])).toEqual([
      ["GH", "IE", first?.id],
      ["FJ", "IE", second?.id],
    ]);
  });

  test("letters sent on one day", () => {
    const text = `President of Vietnam Vo Hai on July 1 sent a message of sympathy to President of Mongolia Dashi Bold over the floods.

The same day, Prime Minister of Vietnam Phan Kien cabled a letter of congratulations to Prime Minister of Mongolia Sodnom Bat.`;
    expect(encounters(text)).toEqual(["letter MN+VN", "letter MN+VN"]);
  });

  test("what is signed in a meeting is a signing, too", () => {
    const text = `Foreign Minister of Serbia Ivan Petrovic held talks with Foreign Minister of Turkiye Kemal Demir in Belgrade.

Following the talks, the two ministers signed an agreement on driving licences.`;
    expect(encounters(text)).toEqual(["meeting RS+TR @Belgrade", "signing RS+TR @Belgrade"]);
  });
});

test("with him: whom the sentence named before", () => {
  const text =
    "Prime Minister of Kenya Peter Otieno, who attended the inauguration of President Lars Berg of Norway in Oslo on Saturday, held a meeting with him after the ceremony.";
  const [encounter] = read(text, { source: "test" }).encounters;
  expect(encounter).toMatchObject({ kind: "meeting", parties: ["KE", "NO"] });
  expect(encounter?.participants).toHaveLength(2);
});

describe("several counterparts", () => {
  test("named by their states before the word", () => {
    const text =
      "Foreign Minister of Kenya Peter Otieno met in Geneva with his Saudi, Omani and Egyptian counterparts. They discussed trade.";
    expect(encounters(text, "KE")).toEqual(["meeting EG+KE+OM+SA @Geneva"]);
    const two =
      "Kenyan Foreign Minister Peter Otieno held talks with his Ugandan and South Sudanese counterparts in Nairobi.";
    expect(encounters(two, "KE")).toEqual(["meeting KE+SS+UG @Nairobi"]);
  });
});

describe("sides that a first sentence names", () => {
  test("talk where a later one says that both did", () => {
    const text =
      "The Foreign Ministry of Kenya called in the Ambassador of Norway, Ingrid Solberg, on Monday. The two sides discussed trade and agreed to meet again.";
    expect(encounters(text, "KE")).toEqual(["meeting KE+NO"]);
  });

  test("go together to an opening elsewhere", () => {
    const talks =
      "Foreign Minister of Kenya Peter Otieno held talks with Foreign Minister of Oman Ali Said in Nairobi.";
    const opening = "They later presided over the opening of the embassy of Oman";
    expect(encounters(`${talks} ${opening} in Karen.`)).toEqual(["meeting KE+OM @Nairobi", "meeting KE+OM @Karen"]);
    expect(encounters(`${talks} ${opening} in Nairobi.`)).toEqual(["meeting KE+OM @Nairobi"]);
    expect(encounters(`${talks} They will open the embassy of Oman in Karen.`)).toEqual(["meeting KE+OM @Nairobi"]);
  });

  test("a state is meant by what its government calls it", () => {
    const text =
      "Foreign Minister of the Islamic Emirate of Afghanistan Karim Nuri met Foreign Minister of Oman Ali Said in Muscat.";
    expect(encounters(text)).toEqual(["meeting AF+OM @Muscat"]);
  });
});

describe("journeys to come", () => {
  test("expected", () => {
    const text =
      "Foreign Minister of Russia Ivan Orlov is expected to visit Baghdad before the end of the year. The dates are being agreed.";
    expect(encounters(text)).toEqual(["visit? IQ+RU @Baghdad"]);
  });

  test("a visit that will be paid", () => {
    const text = "Foreign Minister of Russia Ivan Orlov will pay an official visit to Iraq on 27 July.";
    expect(encounters(text)).toEqual(["visit? IQ+RU @Iraq"]);
  });

  test("a numbered session that would be held", () => {
    expect(
      encounters(
        "Foreign Minister of Peru Luis Paz announced that the sixth meeting of the Oman-Peru Joint Commission would be held in Lima on November 20.",
      ).filter((one) => !one.includes("?")),
    ).toEqual([]);
  });

  test("who did not come and is expected has not been there", () => {
    const title = "Visit of Kenyan Speaker to Norway Put Off\n\n";
    const expected = `${title}Speaker of the Kenyan parliament Peter Otieno, who did not come to Norway last autumn, is expected in Oslo this year, Norwegian Ambassador to Kenya Ingrid Solberg has told reporters.`;
    expect(encounters(expected)).toEqual(["visit? KE+NO @Oslo"]);
  });

  test("a title that tells of a visit to come or called off opens none", () => {
    const off = "Visit of Kenyan President to Norway Called Off\n\n";
    expect(
      encounters(
        `${off}President of Kenya Peter Otieno has dismissed rumours that Norway is angry about his visit.`,
        "KE",
      ),
    ).toEqual([]);
    const next = "Norwegian minister to visit Kenya next month\n\n";
    expect(
      encounters(
        `${next}State Secretary Ingrid Solberg of Norway said on Tuesday that Foreign Minister Aase Lund is planning to visit Kenya in October.`,
      ),
    ).toEqual(["visit? KE+NO @Kenya"]);
  });

  test("who accepts an invitation has met nobody; what was agreed long ago or by nobody is no meeting of today", () => {
    expect(
      encounters(
        "President of Kenya Peter Otieno has accepted an invitation of King of Norway Olav Berg to visit Oslo.",
      ),
    ).toEqual([]);
    const old = "OSLO, 4 May 2021. Norway and Kenya agreed in 2004 to forgive the debt of the railways.";
    expect(encounters(old, "NO")).toEqual([]);
  });

  test("what two agreed in a telephone conversation they agreed in a call, and not on the day they speak of", () => {
    const text =
      "OSLO, 4 May 2021. President of Kenya Peter Otieno and Prime Minister of Norway Aase Lund agreed during a telephone conversation to put off the forum, which had been scheduled for May 15 in Nairobi.";
    expect(encounters(text)).toEqual(["call KE+NO"]);
    expect(read(text, { source: "test" }).encounters[0]?.date).toBe("2021-05-04");
  });

  test("what is to come has the date that the text names, and no other", () => {
    const dates = (sentence: string) =>
      read(`Talks\n\n2 May 2024\n\n${sentence}`, { source: "test" }).encounters.map(({ date }) => date);
    expect(dates("Minister Otieno of Kenya will visit Norway on 7 May 2024.")).toEqual(["2024-05-07"]);
    expect(dates("Minister Otieno of Kenya will visit Norway.")).toEqual([null]);
  });

  test("before departing", () => {
    const text = `Foreign Minister Katharina Brandt before departing for Moldova and Romania

The people of Moldova are spending a hard winter. Germany stands firmly by Moldova's side.`;
    expect(encounters(text, "DE")).toEqual(["visit? DE+MD @Moldova", "visit? DE+RO @Romania"]);
  });
});

test("a schedule of the visit that the sentence before named is that visit, announced", () => {
  const text = (before: string) =>
    `---\nparty: KE\npublished: 2024-02-05\n---\n\nForeign Minister Otieno of Kenya dismissed rumours that ${before}. The visit is scheduled for March, and both sides are making ready for it, she added.`;
  const { encounters: found } = read(text("Prime Minister Kenji Mori of Japan might drop his visit to Kenya"), {
    source: "test",
  });
  expect(found).toMatchObject([
    { kind: "visit", announced: true, parties: ["JP", "KE"], date: "2024-03", place: { country: "KE" } },
  ]);
  // nobody who travels, or nowhere to go
  expect(read(text("the visit to Kenya was off"), { source: "test" }).encounters).toEqual([]);
  expect(read(text("Prime Minister Kenji Mori of Japan was ill"), { source: "test" }).encounters).toEqual([]);
});

describe("no encounter of this document", () => {
  const none: [why: string, text: string][] = [
    ["a session to come", "The two sides agreed to hold the third session of the joint commission in Amman in May."],
    ["a signing long past", "The first agreement was signed in Muscat in 1998."],
    ["a meeting that was", "The ministers had met in Geneva last year."],
    ["a place that is seen", "Minister Radev also visited the fortress."],
    ["a call that is none", "Minister Radev called on Israel to lift the siege."],
    ["talks that are planned", "Talks between Deputy Minister Ivan Kolev and Minister Solberg are also planned."],
    ["a session behind them", "The last session of the joint commission was held in Oslo in 2010."],
  ];
  const opening =
    "Foreign Minister of Bulgaria Georgi Radev met Foreign Minister of Norway Ingrid Solberg in Oslo on 4 May 2023.";
  test.each(none)("%s", (_, sentence) => {
    expect(encounters(`${opening}\n\n${sentence}`)).toEqual(["meeting BG+NO @Oslo"]);
  });

  test("a statement on events", () => {
    expect(encounters("Norway condemns the attack on the hospital in Gaza. The war must end.", "NO")).toEqual([]);
  });
});

test("where a meeting is told to have been held goes before where the text is from", () => {
  const text =
    "YEREVAN, May 2, 2024. Foreign Minister of Latvia Janis Ozols and Foreign Minister of Peru Luis Paz discussed fish. ";
  expect(encounters(text)).toEqual(["meeting LV+PE @Yerevan"]);
  expect(encounters(`${text}The meeting was held in Riga on the margins of a conference.`)).toEqual([
    "meeting LV+PE @Riga",
  ]);
});

test("those who met are learned where they are named after it", () => {
  const record = read(
    "Latvia, Peru hold talks\n\nThe Joint Commission between Latvia and Peru held its second session in Riga on Monday. The session was co-chaired by Foreign Minister of Latvia Janis Ozols and Foreign Minister of Peru Luis Paz.",
    { source: "test" },
  );
  expect(record.encounters).toHaveLength(1);
  expect(
    record.actors.filter(({ id }) => record.encounters[0]?.participants.includes(id)).map(({ name }) => name),
  ).toEqual(["Janis Ozols", "Luis Paz"]);
});

test("a session has its body and its number", () => {
  const record = read(
    "The third session of the Intergovernmental Commission on Economic Cooperation between Georgia and Uzbekistan was held in Tbilisi on 17 April 2024. The sides signed the minutes of the session.",
    { source: "test" },
  );
  const [session] = record.encounters;
  expect(session).toMatchObject({ kind: "session", number: 3 });
  expect(record.bodies.find((body) => body.id === session?.body)?.parties.toSorted()).toEqual(["GE", "UZ"]);
});

test("a long hostile text ends", () => {
  const text = `${"The Minister of Norway met in a meeting with at the ".repeat(400)}.\n\n${"In a meeting with the Minister of Norway at the ".repeat(400)}.`;
  expect(encounters(text).length).toBeLessThan(3);
});

test("a session is told from its first word on, not from the middle of its body's name", () => {
  const text =
    "Committee meets\n\n5 March 2019\n\nThe eleventh session of the Kenyan-Japanese Joint Committee met in Tokyo on 26 and 27 February 2019.";
  expect(read(text, { source: "test" }).encounters[0]?.quote).toMatch(/^The eleventh session of the Kenyan-Japanese/);
});

describe("a session by video", () => {
  test("is a session, and the place of the next one is not its own", () => {
    const text =
      "Commission meets\n\n18 November 2021\n\nThe 8th meeting of the Kenyan-Japanese Joint Commission was held via videoconference. The parties agreed to hold the ninth meeting in Tokyo in 2023.";
    const [encounter] = read(text, { source: "test" }).encounters;
    expect(encounter).toMatchObject({ kind: "session", number: 8, place: null, date: "2021-11-18" });
  });
});

test("an agency named in brackets is the publisher, in any letters", () => {
  const text =
    "Minister meets counterpart\n\nNew York, Sept. 20, 2017 (Petra) -- Foreign Minister Ziad Kanaan met his Kenyan counterpart on Wednesday.";
  expect(read(text, { source: "test" }).document.publisher).toEqual({ value: "Petra", party: "JO" });
});

describe("what brings two sides together beside talks", () => {
  const told = (text: string) =>
    read(text, { source: "test" }).encounters.map(
      ({ kind, parties, place, announced }) =>
        `${kind} ${parties.join("+")} ${place?.name ?? "-"}${announced ? " to come" : ""}`,
    );

  test("a hand-over, a decoration, the establishing of relations", () => {
    expect(
      told(
        "Two ambulances were handed over to the Government of Samoa by the High Commissioner of Australia, Fiona Carr, at a ceremony in Apia.",
      ),
    ).toEqual(["meeting AU+WS Apia"]);
    expect(
      told(
        "The President of Paraguay, Rodrigo Ayala, conferred the National Order of Merit on the Ambassador of Japan, Kenji Hoshi, in the Government Palace. The Ambassador thanked the President.",
      ),
    ).toEqual(["meeting PY+JP Government Palace"]);
    expect(
      told(
        "Vanuatu and Botswana established diplomatic relations on 15 November 2023 with the signing of a joint communiqué in New York.",
      ),
    ).toEqual(["signing VU+BW New York"]);
  });

  test("what others sign is a signing of theirs", () => {
    expect(
      told(
        "The Minister of Foreign Affairs of Vanuatu, Matai Kalo, met the Minister of Botswana, Tau Seretse, in Port Vila.\n\n" +
          "On the same day, Minister Kalo and the Ambassador of Japan, Kenji Hoshi, signed an exchange of notes.",
      ),
    ).toEqual(["meeting VU+BW Port Vila", "signing VU+JP Port Vila"]);
  });

  test("what a cabinet approves is settled at home, and who is due is to come", () => {
    expect(
      told(
        "Today the Government confirmed the agreement between the Republic of Slovenia and Montenegro on police cooperation.",
      ),
    ).toEqual([]);
    expect(told("President of Zambia Mwansa Chile is due in Cairo on Monday for a three-day official visit.")).toEqual([
      "visit ZM+EG Cairo to come",
    ]);
  });

  test("what a text begins with is told though it is to come, not what depends on something", () => {
    expect(
      told("Foreign Minister of Latvia Janis Ozols will meet his Peruvian counterpart Luis Paz in Lima on Friday."),
    ).toEqual(["meeting LV+PE Lima to come"]);
    expect(told("The third session of the Latvia-Peru Joint Commission will be held in Lima on 4 May.")).toEqual([
      "session LV+PE Lima to come",
    ]);
    expect(told("Foreign Minister of Latvia Janis Ozols would meet Luis Paz of Peru if he came.")).toEqual([]);
    expect(
      told(
        "At the invitation of Foreign Minister Luis Paz, the Foreign Minister of Latvia, Janis Ozols, will pay an official visit to Peru. Peru and Latvia are friends.",
      ),
    ).toEqual(["visit LV+PE Peru to come"]);
  });

  test("an organisation's own sitting is nobody else's", () => {
    expect(
      told(
        "The Council for Foreign Relations of CARICOM held its 27th meeting in Basseterre. It was chaired by Minister Paul Rowe.",
      ),
    ).toEqual(["session CARICOM Basseterre"]);
  });

  test("a city hosts, an agreement has been signed, and notes are exchanged", () => {
    expect(
      told(
        "Lima hosted the fourth session of the Peru-Latvia Joint Commission on 4 May. The session was chaired by Foreign Minister Luis Paz.",
      ),
    ).toEqual(["session PE+LV Lima"]);
    expect(
      told(
        "Latvia and Peru have signed four agreements. The documents were signed in Lima by Foreign Minister of Latvia Janis Ozols and Foreign Minister of Peru Luis Paz.",
      ),
    ).toEqual(["signing LV+PE Lima"]);
    expect(
      told(
        "An exchange of notes on a school took place at the Ministry of Finance between the Ambassador of Japan, Kenji Hoshi, and the Minister of Finance of Peru, Luis Paz.",
      ),
    ).toEqual(["signing JP+PE Ministry of Finance"]);
  });

  test("who hands over his credentials is received for it, and who is met besides on a visit is of those who are visited", () => {
    expect(
      told(
        "Foreign Minister of Latvia Janis Ozols received the Ambassador of Peru, Luis Paz, who handed him copies of his credentials.",
      ),
    ).toEqual(["credentials LV+PE -"]);
    expect(
      told(
        "Foreign Minister of Latvia Janis Ozols paid a working visit to Peru. In Lima, he met with Defence Minister Luis Paz.",
      ),
    ).toEqual(["visit LV+PE Peru", "meeting LV+PE Lima"]);
  });

  test("one co-chairs with another, and meets one and another", () => {
    expect(
      told(
        "Foreign Minister of Latvia Janis Ozols co-chaired with his Peruvian counterpart Luis Paz the second session of the Joint Commission in Riga.",
      ),
    ).toEqual(["session LV+PE Riga"]);
    expect(
      told(
        "Foreign Minister of Latvia Janis Ozols met with Peruvian Ambassador Luis Paz and with Japanese Ambassador Kenji Hoshi in Riga today.",
      ),
    ).toEqual(["meeting LV+PE Riga", "meeting LV+JP Riga"]);
  });

  test("envoys on a list, people met on two days, and no talks with the press", () => {
    expect(
      told(
        "Latvian President Janis Ozols received letters of credence from three new envoys in Riga.\n\n" +
          "Those who presented them were Ambassador Luis Paz of Peru, Ambassador Kenji Hoshi of Japan, and Ambassador Tau Seretse of Botswana.",
      ),
    ).toEqual(["credentials LV+PE -", "credentials LV+JP -", "credentials LV+BW -"]);
    expect(
      told(
        "Latvian Foreign Minister Janis Ozols will meet Peru's Foreign Minister Luis Paz on 3 May and Japan's Foreign Minister Kenji Hoshi on 4 May in Riga.",
      ),
    ).toEqual(["meeting LV+PE Riga to come", "meeting LV+JP Riga to come"]);
    expect(
      told(
        "Interview with the Ambassador of Peru\n\nAmbassador Luis Paz told the newspaper that relations between Peru and Latvia are excellent. He thanked Latvia.",
      ),
    ).toEqual([]);
  });
});
