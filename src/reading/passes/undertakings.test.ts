import { describe, expect, test } from "vitest";
import type { ChanceryRecord, Undertaking } from "../../record/record.ts";
import { en } from "../languages/en/pack.ts";
import { readWith } from "../read.ts";

/** A meeting of two ministers, dated, after which anything may be said. */
const opening =
  "Foreign Minister of Kenya John Mwangi met with Foreign Minister of Japan Taro Yamada in Nairobi on 3 May 2024.";

function readAll(...sentences: readonly string[]): ChanceryRecord {
  const text = `Ministers Meet in Nairobi\n\n3 May 2024\n\n${opening}\n\n${sentences.join(" ")}\n`;
  return readWith(en, text, { source: "test" });
}

function only(...sentences: readonly string[]): Undertaking {
  const found = readAll(...sentences).undertakings;
  expect(found.map((item) => item.quote)).toHaveLength(1);
  return found[0] as Undertaking;
}

describe("what an undertaking is about", () => {
  test.each([
    ["Minister Mwangi asked Japan to reopen its consulate in Mombasa.", "mission"],
    ["Minister Mwangi requested Japan to increase the number of scholarships for Kenyan students.", "training"],
    ["Minister Mwangi invited Minister Yamada to visit Mombasa in the autumn.", "visit"],
    ["Minister Mwangi invited Minister Yamada to take part in the Nairobi Water Forum.", "conference"],
    ["The two ministers agreed to hold the fourth session of the Joint Committee in Tokyo.", "session"],
    ["The two ministers agreed that the fourth meeting of the Joint Committee would be held in Tokyo.", "session"],
    ["It was agreed to convene the next, fourth meeting of the Joint Committee in Tokyo in 2025.", "session"],
    [
      "The two sides agreed that the Joint Committee for Trade, Science and Technology is to be convened soon.",
      "session",
    ],
    ["The two ministers agreed to hold a round of political consultations in Tokyo.", "meeting"],
    ["Minister Yamada said that several memorandums of understanding will be signed during the year.", "agreement"],
    ["The two ministers agreed to sign a memorandum on diplomatic training before the end of the year.", "agreement"],
    ["Minister Yamada said that Japan will provide 20 million dollars of food aid.", "aid"],
    ["Minister Yamada offered two ambulances to the hospital in Kisumu.", "aid"],
    ["The two ministers agreed to set up a technical committee on fisheries.", "cooperation"],
    [
      "The two sides agreed to maintain regular exchanges and hold the next round of talks in Tokyo in 2025.",
      "meeting",
    ],
    ["Minister Mwangi requested additional slots for Kenyan nurses.", "training"],
    ["Minister Yamada announced a contribution of US$ 250,000 through the Red Cross.", "aid"],
    ["The two sides agreed to finalise in the coming months the agreement on seasonal work.", "agreement"],
    ["Minister Mwangi hoped that Japan's parliament would ratify the trade deal within the year.", "agreement"],
    [
      "The two ministers underscored the importance of holding the next meeting of experts in Tokyo this year.",
      "meeting",
    ],
    ["The importance of holding the fifth session of the Joint Commission in Tokyo was underlined.", "session"],
    ["The two governments look forward to holding the fourth Policy Dialogue in Tokyo in 2026.", "meeting"],
    ["Minister Yamada accepted Minister Mwangi's invitation to visit Mombasa in the autumn.", "visit"],
    ["Minister Mwangi conveyed the greetings of the President and an invitation to visit Mombasa.", "visit"],
    ["The two ministers signed a plan of consultations for 2025-2026.", "meeting"],
    ["The two ministers signed a protocol, as well as a programme of cooperation in education.", "agreement"],
    ["Minister Mwangi invited Japanese firms to take part in Nairobi Tech Week in May.", "conference"],
    ["Minister Mwangi invited Japanese firms to bid for the new port.", "cooperation"],
    [
      "Minister Yamada said that Japan had found a plot for the embassy of Kenya and would hand it over in June.",
      "mission",
    ],
    ["Minister Yamada promised to look into the cases raised by the embassy.", "other"],
    ["The two sides agreed to step up visits and to organise the fourth session of the Joint Committee.", "session"],
    ["The two sides confirmed their wish to hold the first session of the Joint Committee in Tokyo.", "session"],
    ["The next round of political consultations will take place in Tokyo in 2025.", "meeting"],
    ["The fourth session of the Joint Commission is to be held in Tokyo in the first half of 2025.", "session"],
    ["The two ministers decided to meet once a year, alternately in Nairobi and Tokyo.", "meeting"],
    ["The two sides agreed in principle to exchange prisoners.", "cooperation"],
    ["Minister Yamada offered to rebuild the clinic in Kisumu.", "aid"],
    ["Minister Mwangi demanded that Japan return the seized vessel.", "other"],
    ["It was agreed that the III Meeting will take place in Tokyo in 2027.", "meeting"],
    ["The two sides touched on visas, as Minister Mwangi sought Japan's backing for a waiver of visas.", "cooperation"],
    ["Minister Mwangi stressed the need for an early signing of the roadmap.", "agreement"],
    ["They set 12 May 2025 as the date for the next consultations.", "meeting"],
    ["Minister Mwangi stressed the need to put the law on fisheries into practice before October.", "other"],
    ["Minister Yamada assured him of Japan's support for Kenya's candidacy for the Council.", "cooperation"],
    ["Minister Mwangi asked Japan to release the two sailors.", "other"],
  ])("%s", (sentence, type) => {
    expect(only(sentence).subject.type).toBe(type);
  });

  test.each([
    ["The two sides agreed to hold the next round of talks in Tokyo in 2025 and to sign the memorandum on ports.", 2],
    ["Minister Mwangi called on Japan to resume its food aid and to open its market for tea.", 2],
    [
      "The Ministers agreed: (i) to hold the fourth session of the Joint Commission in 2025; (ii) to sign the air services agreement; and (iii) to set up a working group on ports.",
      3,
    ],
    [
      "The two sides agreed to hold the fourth session of the Joint Commission in Tokyo and sign the agreement on ports.",
      2,
    ],
    ["Minister Yamada said that Japan would open a consulate in Mombasa and would train twelve nurses.", 2],
    ["The two sides agreed to hold a meeting to discuss seeds and sign the agreement on ports.", 1],
    [
      "The two sides agreed to hold the fourth session in Tokyo, sign the agreement on ports and open a consulate in Mombasa.",
      3,
    ],
    [
      "Both sides agreed to: a) hold a business forum in Tokyo; b) finalise the agreement on ports; c) the exchange of trade data every quarter.",
      3,
    ],
    // what a paper says is not signed again
    ["The two sides signed a protocol stipulating that the port would be rebuilt and that the firms would be paid.", 1],
    // a further purpose of the group
    ["The two sides agreed to set up a working group to follow up on the memorandum and to report on it.", 1],
  ])("two things under one verb are two: %s", (sentence, count) => {
    expect(readAll(sentence).undertakings).toHaveLength(count);
  });

  test("an item of a list may be a thing, or say who is to do it", () => {
    const text = `Ministers Meet in Nairobi\n\n3 May 2024\n\n${opening}\n\nThe two sides agreed to:\n\n- rationalise the work of the two agencies\n\n- the exchange of trade data every quarter\n\nActions:\n\n- Japan to provide training for 20 pilots\n\n- Kenya to name a focal point by 31 May 2024\n`;
    expect(readWith(en, text, { source: "test" }).undertakings).toMatchObject([
      { kind: "agree", quote: "rationalise the work of the two agencies" },
      { kind: "agree", subject: { type: "cooperation" } },
      { kind: "pledge", by: ["JP"], subject: { type: "training" } },
      { kind: "pledge", by: ["KE"], when: { value: "2024-05-31" } },
    ]);
  });

  test("what each says in a transcript is said to the other", () => {
    const text = `Meeting with Prime Minister of Japan Kenji Mori\n\n3 May 2024\n\nPresident of Kenya Peter Otieno: Mr Prime Minister, welcome to Nairobi.\n\nI propose that the intergovernmental commission meet in Tokyo before the end of the year. I will come in October.\n\nPrime Minister of Japan Kenji Mori: Thank you. We will finance the second stage of the port.\n\nPeter Otieno: Thank you.\n`;
    expect(readWith(en, text, { source: "test" }).undertakings).toMatchObject([
      { kind: "request", by: ["KE"], of: ["JP"], subject: { type: "session" } },
      { kind: "pledge", by: ["KE"], of: ["JP"], subject: { type: "visit" } },
      { kind: "pledge", by: ["JP"], of: ["KE"] },
    ]);
  });

  test("what an organisation asks of its officers it owes itself, whatever state is named after them", () => {
    const text = `Communiqué of the 1180th Meeting of the Peace and Security Council of the African Union\n\n3 May 2024\n\nCouncil,\n\n1. Requests the Chairperson of the Commission to dispatch a mission to Port Sudan within thirty days;\n`;
    expect(readWith(en, text, { source: "test" }).undertakings).toMatchObject([{ of: ["AFU"], owes: ["AFU"] }]);
  });

  test("what somebody agreed with his colleague to do is both's", () => {
    const found = readAll("Minister Mwangi agreed with Minister Yamada to open a consulate in Mombasa next year.");
    expect(found.undertakings).toMatchObject([{ kind: "agree", by: ["KE", "JP"], subject: { type: "mission" } }]);
  });

  test("a government that approves money for another owes it", () => {
    const text =
      "Decisions of the Government\n\n4 June 2024\n\nThe Government of Slovenia approved on Tuesday a contribution of 500,000 euros to Ukraine.\n";
    expect(readWith(en, text, { source: "test" }).undertakings).toMatchObject([
      { kind: "pledge", by: ["SI"], of: ["UA"], when: null, subject: { type: "aid" } },
    ]);
    const own =
      "Decisions of the Government\n\n4 June 2024\n\nThe Government has decided to contribute one million euros to Ukraine.\n";
    const publisher = { value: "Government of Slovenia", party: "SI" } as const;
    expect(readWith(en, own, { source: "test", publisher }).undertakings).toMatchObject([
      { kind: "pledge", by: ["SI"], of: ["UA"], subject: { type: "aid" } },
    ]);
  });

  test("an invitation within a message received is the sender's", () => {
    const text =
      "Minister Receives Message\n\nNairobi, 3 May 2024 -- Foreign Minister of Kenya John Mwangi has received a written message from Foreign Minister of Japan Taro Yamada, including an invitation to visit Tokyo.\n";
    const [invitation] = readWith(en, text, { source: "test" }).undertakings;
    expect(invitation).toMatchObject({ kind: "invite", by: ["JP"], of: ["KE"] });
  });

  test("an invitation accepted answers an invitation, and no request before it", () => {
    const [asked, accepted] = readAll(
      "Minister Mwangi asked Japan to send a vessel to Mombasa.",
      "Minister Yamada accepted the invitation of Minister Mwangi to visit Mombasa in June.",
    ).undertakings;
    expect(asked).toMatchObject({ kind: "request", when: null, answer: null });
    expect(accepted).toMatchObject({ kind: "agree", by: ["JP"], owes: ["JP"] });
  });

  test("what one of both promises after what both agreed is its own", () => {
    const found = readAll(
      '"We agreed to open a new page of our relations.',
      'Japan will open a consulate in Mombasa before the end of the year," Minister Yamada wrote.',
    ).undertakings;
    expect(found).toMatchObject([{ kind: "pledge", by: ["JP"], subject: { type: "mission" } }]);
  });

  test("what only stands by does not decide", () => {
    const { subject } = only(
      "Minister Yamada promised to hand over two ambulances during the visit of the Crown Prince.",
    );
    expect(subject.type).toBe("aid");
  });

  test("an attribution after it does not decide", () => {
    const { subject, when } = only(
      "Japan will open a trade office in Mombasa, Minister Yamada told a press conference on Thursday.",
    );
    expect(subject.type).toBe("mission");
    expect(when).toBeNull();
  });
});

describe("what is no undertaking", () => {
  test.each([
    "The two ministers agreed to maintain close coordination at international forums.",
    "The two ministers agreed to strengthen bilateral relations in all fields.",
    "The two ministers agreed to oppose protectionism.",
    "Minister Yamada said that the dates will be announced in due course.",
    "Minister Yamada said that he would keep the press informed.",
    "Minister Yamada promised to take positive steps in this regard.",
    "Minister Yamada said that Japan would pay more attention to creating a good environment for investors.",
    "Minister Yamada expressed Japan's readiness to cooperate in that field.",
    "The two sides said that they would celebrate 60 years of relations this year.",
    "The two sides agreed on the urgency of the return of the children.",
    "Minister Mwangi raised the case of a journalist held in Tokyo.",
    "Minister Yamada pledged to be a bridge between the two peoples.",
    "Minister Yamada said that he would visit the museum and lay a wreath.",
    "Minister Yamada assured him that the vote would be free and fair.",
    "Minister Yamada said that Japan would encourage firms to do so.",
    "The two sides agreed to intensify the work of the Joint Business Council.",
    "The two leaders committed to increasing bilateral trade to 15 billion dollars in the next five years.",
    "The two ministers will hold a press conference tomorrow.",
    "Minister Mwangi urged Japanese firms to explore the opportunities in Kenya.",
    "The two sides agreed to enhance their political consultations.",
    "Minister Yamada said that it would help demonstrate the closeness of the two nations.",
    "The two sides agreed to work closely to carry out the minutes of the 6th session of the Joint Committee.",
    "Asked why the port had closed, Minister Yamada pointed to the storm.",
    "The two ministers agreed on the importance of dialogue.",
    "Minister Mwangi assured his counterpart of Kenya's continued support.",
    "Minister Yamada said that Japan would spare no effort to develop the friendship between the two countries.",
    "Minister Mwangi thanked Japan for the scholarships.",
    "The two ministers discussed the fourth session of the Joint Committee.",
    "Minister Mwangi called on the international community to support the appeal.",
    "The two ministers called for an immediate ceasefire.",
    "The first agreement on air services was signed in 1998.",
    "The two ministers agreed that the drought had done grave damage.",
    "Minister Mwangi hoped that the visit of the Crown Prince would open a new chapter in relations.",
    "Minister Yamada expressed readiness to continue working together with the Kenyan side.",
  ])("%s", (sentence) => {
    expect(readAll(sentence).undertakings.map((item) => item.quote)).toEqual([]);
  });

  test("what is signed has still to come into force", () => {
    expect(only("The two ministers signed an agreement on air services.").subject.type).toBe("agreement");
    expect(only("The two ministers signed a programme of consultations for 2025-2026.").kind).toBe("agree");
  });
});

describe("who owes it", () => {
  test.each([
    ["Minister Mwangi asked Japan to reopen its consulate in Mombasa.", "request", ["KE"], ["JP"], ["JP"]],
    [
      "Minister Mwangi suggested that the two sides sign an agreement on visas.",
      "request",
      ["KE"],
      ["JP"],
      ["JP", "KE"],
    ],
    ["Minister Yamada promised to answer within a month.", "pledge", ["JP"], ["KE"], ["JP"]],
    ["Minister Yamada expressed the readiness of Japan to host a seminar on ports.", "offer", ["JP"], ["KE"], ["JP"]],
    ["Minister Yamada invited Minister Mwangi to visit Osaka.", "invite", ["JP"], ["KE"], ["JP"]],
    ["The two ministers agreed to open direct flights by July.", "agree", ["JP", "KE"], ["JP", "KE"], ["JP", "KE"]],
  ])("%s", (sentence, kind, by, of, owes) => {
    const found = only(sentence);
    expect(found.kind).toBe(kind);
    expect([...found.by].sort()).toEqual(by);
    expect([...found.of].sort()).toEqual(of);
    expect([...found.owes].sort()).toEqual(owes);
  });
});

describe("fields", () => {
  test("a visit: who comes to whom, and the person named", () => {
    const record = readAll("Minister Mwangi invited Minister Yamada to visit Mombasa in September 2024.");
    const [found] = record.undertakings;
    expect(found?.subject).toMatchObject({ type: "visit", visitor: ["JP"], host: ["KE"] });
    expect(record.actors.find((actor) => actor.id === found?.subject.visitorPerson)?.name).toContain("Yamada");
    expect(found?.where).toEqual({ name: "Mombasa", country: "KE" });
    expect(found?.when?.value).toBe("2024-09");
  });

  test("a visit: whom 'welcoming him' means, where somebody was named before it", () => {
    const record = readAll(
      "Minister Mwangi asked Minister Yamada to convey his greetings to Prime Minister Kenji Mori of Japan and said that he looked forward to welcoming him in Nairobi.",
    );
    const found = record.undertakings.find(({ subject }) => subject.type === "visit");
    expect(record.actors.find((actor) => actor.id === found?.subject.visitorPerson)?.name).toContain("Mori");
  });

  test("a visit that somebody tells of is not his", () => {
    const record = readAll(
      "Minister Yamada said Prime Minister of Japan Kenji Mori would visit Mombasa in August 2024.",
    );
    const [found] = record.undertakings;
    expect(record.actors.find((actor) => actor.id === found?.subject.visitorPerson)?.name).toBe("Kenji Mori");
  });

  test.each([
    ["Minister Mwangi renewed the invitation to the Prime Minister of Japan to visit Nairobi.", ["head-of-government"]],
    ["Minister Yamada said that the Emperor of Japan would visit Kenya in August 2024.", ["head-of-state"]],
  ])("a visit of whoever holds the office: %s", (sentence, visitorOffices) => {
    const { subject } = only(sentence);
    expect(subject).toMatchObject({ visitor: ["JP"], host: ["KE"], visitorPerson: null, visitorOffices });
  });

  test("of whose side somebody without a state is: of theirs who say that he will come", () => {
    const record = readAll("Minister Yamada said that Prime Minister Mori would visit Mombasa in August 2024.");
    const { visitorPerson } = record.undertakings[0]?.subject ?? {};
    expect(record.actors.find(({ id }) => id === visitorPerson)).toMatchObject({ name: "Mori", party: "JP" });
  });

  test("the time that another takes the place of is not when", () => {
    expect(
      only("Minister Yamada said that the school, planned for May 2024, will be opened in July 2024.").when?.value,
    ).toBe("2024-07");
  });

  test("a visit of companies or delegations is no one person's", () => {
    const { subject } = only("Minister Mwangi invited Japanese companies to visit Mombasa in the autumn.");
    expect(subject).toMatchObject({ type: "visit", visitor: ["JP"], host: ["KE"], visitorPerson: null });
  });

  test.each([
    ["the eighth session", 8],
    ["the 17th session", 17],
    ["the third meeting", 3],
    ["the twenty-first session", 21],
    ["the XIV Session", 14],
  ])("a session's body and number: %s", (words, number) => {
    const record = readAll(`The two ministers agreed to hold ${words} of the Joint Committee in Tokyo.`);
    const [found] = record.undertakings;
    expect(found?.subject).toMatchObject({ type: "session", number });
    const body = record.bodies.find((item) => item.id === found?.subject.body);
    expect(body).toMatchObject({ type: "joint-body", name: "Joint Committee" });
    expect([...(body?.parties ?? [])].sort()).toEqual(["JP", "KE"]);
  });

  test('"its fourth session" is of the body named before', () => {
    const record = readAll(
      "The two ministers reviewed the work of the Joint Economic Commission.",
      "They agreed to hold its fourth session in Tokyo.",
    );
    const [found] = record.undertakings;
    expect(found?.subject).toMatchObject({ type: "session", number: 4 });
    expect(record.bodies.find((item) => item.id === found?.subject.body)?.name).toBe("Joint Economic Commission");
  });

  test("the number of a session named before is not the next one's", () => {
    const record = readAll(
      "The two ministers praised the third session of the Joint Economic Commission.",
      "They agreed to hold the next session in Tokyo.",
    );
    expect(record.undertakings.map((item) => item.subject)).toMatchObject([{ type: "session", number: null }]);
  });

  test("a meeting: between whom, and its number", () => {
    const { subject } = only("The two ministers agreed to hold the second round of political consultations in Tokyo.");
    expect(subject).toMatchObject({ type: "meeting", number: 2 });
    expect([...(subject.between ?? [])].sort()).toEqual(["JP", "KE"]);
  });

  test("an agreement's name and field", () => {
    const { subject } = only(
      "The two ministers agreed to sign a memorandum of understanding on port security in June.",
    );
    expect(subject).toMatchObject({
      type: "agreement",
      name: "memorandum of understanding on port security",
      field: "port security",
    });
  });

  test("an agreement's name goes on behind 'in' and 'from', but not into a place or a time", () => {
    const name = (words: string) => only(`The two ministers agreed to sign ${words}.`).subject;
    expect(name("a memorandum on cooperation in port security in Nairobi")).toMatchObject({
      name: "memorandum on cooperation in port security",
    });
    expect(name("an agreement on exemption from visas for diplomats in May")).toMatchObject({
      name: "agreement on exemption from visas for diplomats",
      field: "exemption from visas for diplomats",
    });
    expect(name("an agreement on transport between the two ports")).toMatchObject({ field: "transport" });
  });

  test("places that are to be raised: the number they are raised to", () => {
    const asked = "Minister Mwangi asked Japan to increase the number of scholarships from five to fifteen.";
    expect(only(asked).subject).toMatchObject({ type: "training", count: 15 });
  });

  test("a conference's name", () => {
    const { subject } = only("Minister Mwangi invited Minister Yamada to attend the Nairobi Water Forum.");
    expect(subject).toMatchObject({ type: "conference", name: "Nairobi Water Forum" });
  });

  test("a mission: whose, and where", () => {
    const { subject } = only("Minister Mwangi asked Japan to reopen its consulate in Mombasa.");
    expect(subject).toMatchObject({ type: "mission", of: "JP", in: "KE" });
  });

  test.each([
    ["Minister Yamada offered 25 training courses in the field of water supply.", 25, "water supply"],
    ["Minister Yamada offered thirty scholarships for Kenyan students.", 30, null],
    ["Minister Yamada offered twenty-five scholarships for Kenyan students.", 25, null],
    ["Minister Yamada offered scholarships for 2025.", null, null],
    ["Minister Yamada promised to raise the number of scholarships from 200 to 260.", 260, null],
  ])("training: %s", (sentence, count, field) => {
    const { subject } = only(sentence);
    expect(subject.type).toBe("training");
    expect(subject.count).toBe(count);
    if (field) expect(subject.field).toBe(field);
  });

  test.each([
    ["Minister Yamada said that Japan will provide 3 million dollars of food aid.", 3_000_000, "USD"],
    ["Minister Yamada said that Japan will provide US$ 1.5 billion in loans.", 1_500_000_000, "USD"],
    ["Minister Yamada said that Japan will provide a grant of 500 million yen.", 500_000_000, "JPY"],
    ["Minister Yamada said that Japan will provide a loan of €20 million.", 20_000_000, "EUR"],
  ])("money: %s", (sentence, amount, currency) => {
    expect(only(sentence).subject).toMatchObject({ type: "aid", amount, currency, goods: null });
  });

  test("goods are no money", () => {
    const { subject } = only("Minister Yamada said that Japan will donate 2 million tonnes of wheat to Kenya.");
    expect(subject).toMatchObject({ type: "aid", amount: null, currency: null, goods: "2 million tonnes of wheat" });
  });

  test("the place of money is not its currency's", () => {
    expect(only("Minister Yamada promised loans of up to US$ 2 million.").where).toBeNull();
  });
});

describe("when and on what condition", () => {
  test.each([
    ["by the end of June 2025", "2025-06-30"],
    ["in the second quarter of 2025", "2025-04-01/2025-06-30"],
    ["in 2025", "2025"],
    ["next year", "2025"],
  ])("%s", (words, value) => {
    expect(only(`The two ministers agreed to open direct flights ${words}.`).when?.value).toBe(value);
  });

  test("when it was said is not when it is to be", () => {
    expect(only("Minister Yamada said on Thursday that Japan will open a trade office in Mombasa.").when).toBeNull();
  });

  test("when something else was is not when it is to be", () => {
    const found = only(
      "Minister Mwangi invited Minister Yamada, who was elected in April, to visit Mombasa in September.",
    );
    expect(found.when?.value).toBe("2024-09");
  });

  test("the years that something is for are not when it is to be", () => {
    const asked = "Minister Mwangi asked for Japan's support for Kenya's candidacy for the UN Human Rights Council";
    expect(only(`${asked} for 2027-2029.`).when).toBeNull();
    expect(only(`${asked} for the period 2027-2029.`).when).toBeNull();
    expect(only("Minister Yamada said that Japan will open a trade office planned for 2027-2029.").when?.value).toBe(
      "2027/2029",
    );
  });

  test("a condition is kept in its words and is no date", () => {
    const found = only(
      "Minister Yamada said that he will visit Mombasa, after agreement is reached on the new premises.",
    );
    expect(found.condition?.text).toBe("after agreement is reached on the new premises");
    expect(found.when).toBeNull();
  });

  test("a day that was over when it was told is not when it is to be", () => {
    const found = only(
      "Minister Yamada announced that Japan will train forty nurses under the agreement that was signed in Nairobi in April 2024.",
    );
    expect(found.when).toBeNull();
  });

  test("a condition may follow after a comma", () => {
    const found = only(
      "Minister Yamada announced that Japan will build the hospital in Kisumu, provided that the land is given free of charge.",
    );
    expect(found.condition?.text).toBe("provided that the land is given free of charge");
  });

  test("where they met when somebody was invited is not where he is to go", () => {
    const found = only("Minister Mwangi had invited Minister Yamada when he was in Tokyo.");
    expect(found.subject).toMatchObject({ type: "visit", visitor: ["JP"], host: ["KE"] });
  });

  test("a paper named in passing may be promised: what is said is then no mere word", () => {
    const found = only(
      "Minister Yamada said that work was under way on four memorandums of understanding on health, which will be signed during 2025.",
    );
    expect(found).toMatchObject({ kind: "pledge", subject: { type: "agreement" }, when: { value: "2025" } });
    const record = readAll("Minister Yamada said that the memorandum on health, which was signed in 2023, was useful.");
    expect(record.undertakings).toEqual([]);
  });

  test("a later sentence may say on what alone it depends", () => {
    const found = only(
      "Minister Yamada said that Japan had decided to open a consulate in Mombasa in 2025. The embassy said that the consulate can be opened only if the Government of Kenya approves it.",
    );
    expect(found.condition?.text).toBe("if the Government of Kenya approves it");
    const other = only(
      "Minister Yamada said that Japan had decided to open a consulate in Mombasa in 2025. The road to it can be used only if it is dry.",
    );
    expect(other.condition).toBeNull();
  });

  test('"at once" is no condition', () => {
    expect(only("Minister Yamada promised to deliver 200 tonnes of rice at once.").condition).toBeNull();
  });

  test('"as soon as possible" is no condition', () => {
    expect(only("Minister Mwangi asked Japan to reopen its consulate as soon as possible.").condition).toBeNull();
  });
});

test("what is due in parts is due by the last of the days named", () => {
  const found = readAll(
    "The two sides agreed that Japan would hand over one of the two ferries by 10 March 2030 and the other by 10 May 2030.",
  ).undertakings;
  expect(found.map(({ when }) => when?.value)).toEqual(["2030-05-10"]);
});

describe("the answer in the same text", () => {
  test.each([
    ["Minister Yamada accepted the invitation with pleasure.", "accepted"],
    ["The invitation was gladly accepted.", "accepted"],
    ["Minister Yamada declined the invitation.", "declined"],
  ])("%s", (sentence, state) => {
    const record = readAll("Minister Mwangi invited Minister Yamada to visit Mombasa.", sentence);
    const [found] = record.undertakings;
    expect(found?.answer?.state).toBe(state);
    expect(record.acts.find((act) => act.id === found?.answer?.act)?.byParty).toEqual(["JP"]);
  });

  test.each([
    ["Minister Yamada said it could not lift the duty before 2025.", "declined"],
    ["Minister Yamada said that Japan was unable to agree to this.", "declined"],
    ["Minister Yamada replied that the court had rejected the request.", "declined"],
    // refused is something else, or nothing
    ["Minister Yamada said that Japan will not accept violations of its airspace.", undefined],
    ["Minister Yamada declined to give a date.", undefined],
    ["Minister Yamada did not reject the request.", undefined],
  ])("a refusal of what was asked: %s", (sentence, state) => {
    const record = readAll("Minister Mwangi asked Japan to lift the duty on tea.", sentence);
    expect(record.undertakings[0]?.answer?.state).toBe(state);
  });

  test.each([
    ["He accepted the invitation with pleasure.", "JP"],
    ["He accepted an invitation to a fair.", "KE"],
  ])("nobody accepts his own invitation: %s", (sentence, party) => {
    const record = readAll("Minister Mwangi invited Minister Yamada to visit Mombasa.", sentence);
    expect(record.acts.find(({ kind }) => kind === "agree")?.byParty).toEqual([party]);
  });

  test("what is asked later is not answered before", () => {
    const record = readAll(
      "Minister Yamada accepted the invitation.",
      "Minister Mwangi asked Japan to reopen its consulate.",
    );
    expect(record.undertakings.map((item) => item.answer)).toEqual([null]);
  });
});

test("long hostile sentences take no more than their share of time", () => {
  const clause = "to hold the next meeting of the Joint Committee before the end of the year, ";
  const text = `Ministers Meet\n\n${opening}\n\nThe two ministers agreed ${clause.repeat(4000)}and to sign.\n`;
  const record = readWith(en, text, { source: "test" });
  expect(record.undertakings.length).toBeGreaterThan(0);
}, 20_000);

test("dollars are nobody's, and what they are given for is not theirs", () => {
  const text = "Aid\n\n3 May 2024\n\nJapan will provide humanitarian assistance worth $US200,000 to Vanuatu.\n";
  expect(readWith(en, text, { source: "test" }).undertakings).toMatchObject([
    { by: ["JP"], of: ["VU"], subject: { type: "aid", amount: 200000, currency: "USD" } },
  ]);
});

describe("when, where and on what terms", () => {
  test.each([
    [
      "The two sides agreed to set up a working group on ports, which will hold its first meeting in May 2025.",
      "2025-05",
      "in May 2025",
    ],
    [
      "It was agreed that the treaty on seeds would be signed during the next visit of the President.",
      null,
      "during the next visit",
    ],
    ["Minister Yamada said that Japan would train twelve nurses every year.", null, "every year"],
    ["The two sides agreed on Friday to reopen the consulate in Mombasa by June.", "2024-06", "by June"],
    [
      "Minister Yamada proposed that the two sides soon convene the round of talks in the second half of 2025.",
      "2025-07-01/2025-12-31",
      "in the second half of 2025",
    ],
    [
      "Minister Yamada added that the memorandum is planned to be signed on 31 May in the city of Osaka.",
      "2024-05-31",
      "on 31 May",
    ],
    ["Minister Mwangi hoped that Japan would ratify the treaty on seeds within the year.", "2024", "within the year"],
  ])("%s", (sentence, value, quote) => {
    expect(only(sentence).when).toMatchObject({ value, quote });
  });

  test.each([
    ["Minister Yamada said that Japan would appoint an honorary consul in Garissa Town by June.", "Garissa Town"],
    ["Minister Yamada promised that the delegation would visit Mombasa after the summit in Kampala.", "Mombasa"],
    ["Minister Mwangi asked Japan to support the candidacy of Kenya to the UN Economic and Social Council.", null],
    ["Minister Yamada announced two million dollars of aid to Kenya.", null],
  ])("%s", (sentence, place) => {
    expect(only(sentence).where?.name ?? null).toBe(place);
  });

  test.each([
    ["Minister Yamada said that the tents would be provided to them in June.", null],
    ["Minister Mwangi asked Japan to settle the pending question of visas.", null],
    ["Minister Yamada said that Japan would rebuild the clinic in Kisumu, funds permitting.", "funds permitting"],
    [
      "Minister Yamada said that Japan would open a consulate, pending the approval of its parliament.",
      "pending the approval of its parliament",
    ],
  ])("%s", (sentence, condition) => {
    expect(only(sentence).condition?.text ?? null).toBe(condition);
  });

  test("both have to hold a meeting that one asks for, and one to give what it is asked for", () => {
    expect([...only("Minister Mwangi proposed to hold a meeting of the police chiefs in Kisumu.").owes].sort()).toEqual(
      ["JP", "KE"],
    );
    expect(only("Minister Mwangi asked for Japan's support for a seat on the Commission on Fisheries.").owes).toEqual([
      "JP",
    ]);
  });

  test("a promise before any meeting is to the one other state that it names", () => {
    const text =
      "Scholarships\n\n3 May 2024\n\nThe Japanese government has announced 40 scholarships for Kenyan students.\n";
    expect(readWith(en, text, { source: "test" }).undertakings).toMatchObject([{ by: ["JP"], of: ["KE"] }]);
  });

  test("sums in words", () => {
    const of = (sum: string) => only(`Minister Yamada said that Japan will provide ${sum} for the port.`).subject;
    expect(of("a grant of two hundred and fifty million yen")).toMatchObject({ amount: 250e6, currency: "JPY" });
    expect(of("one billion, two hundred and fifty-six million Japanese yen")).toMatchObject({ amount: 1256e6 });
    expect(of("a million dollars")).toMatchObject({ amount: 1e6, currency: "USD" });
  });
});

describe("what is told of days to come without anybody who says it", () => {
  test("a return visit, or one of a month or year to come, is promised; this visit's programme is not", () => {
    expect(only("Minister Mwangi will pay a return visit in autumn.")).toMatchObject({ by: ["KE"], of: ["JP"] });
    expect(only("Minister Yamada will travel to Mombasa next year.").subject).toMatchObject({ type: "visit" });
    expect(readAll("Minister Yamada will visit Mombasa tomorrow.").undertakings).toEqual([]);
    expect(readAll("Minister Yamada will travel to Lima next year.").undertakings).toEqual([]);
  });

  test("what will be handed over is whose who gave before", () => {
    const [, second] = readAll(
      "The Japanese side handed over ten lorries.",
      "The second batch will be handed over in June.",
    ).acts;
    expect(second).toMatchObject({ kind: "pledge", byParty: ["JP"] });
    expect(
      readAll("The two sides discussed fishing.", "The second batch will be handed over in June.").undertakings,
    ).toEqual([]);
  });

  test("in no encounter: 'it', 'the Embassy', what will be given", () => {
    const news = (...sentences: readonly string[]) =>
      readWith(en, `Aid\n\n3 May 2024\n\n${sentences.join(" ")}\n`, { source: "test" }).undertakings;
    expect(
      news(
        "The Embassy of Japan asked Kenya to return the boat.",
        "The embassy has also requested a list of the crew.",
      ),
    ).toMatchObject([{ of: ["KE"] }, { by: ["JP"], of: ["KE"] }]);
    expect(news("Japan decided to give Kenya 20 million yen.", "It will also send Kenya two ferries.")).toMatchObject([
      { by: ["JP"] },
      { by: ["JP"], of: ["KE"], subject: { type: "aid" } },
    ]);
    expect(
      news(
        "Japan announced a grant of 20 million yen to Kenya.",
        "Another 3 million yen will be provided to a clinic.",
      ),
    ).toMatchObject([{ by: ["JP"] }, { by: ["JP"], of: ["KE"], subject: { amount: 3e6 } }]);
  });

  test("in a preview: what a state will give, and what the two will sign", () => {
    const preview = (sentence: string) =>
      readWith(
        en,
        `Prime Minister to Visit Japan\n\n3 May 2024\n\nThe Prime Minister of Kenya, John Mwangi, will visit Japan from 6 to 8 May at the invitation of Prime Minister Taro Yamada.\n\n${sentence}\n`,
        { source: "test" },
      ).undertakings;
    expect(preview("Japan will give Kenya 800,000 doses of vaccine.")).toMatchObject([
      { by: ["JP"], of: ["KE"], subject: { type: "aid" } },
    ]);
    expect(preview("The two leaders will sign five agreements.")).toMatchObject([{ subject: { type: "agreement" } }]);
    expect(preview("Kenya will play Japan in the cup.")).toEqual([]);
  });
});

describe("what is told, and not to be done", () => {
  test("where and when it was agreed is not where and when it is to be", () => {
    expect(
      only("The two ministers agreed to hold the fourth session during their talks in Nairobi on Friday."),
    ).toMatchObject({ where: null, when: null });
  });

  test("he says that it would give: his state", () => {
    expect(only("Minister Yamada told his counterpart that it would provide Kenya with 20 buses.")).toMatchObject({
      by: ["JP"],
      subject: { type: "aid" },
    });
  });

  test("each thing promised by one verb is one", () => {
    const quotes = readAll(
      "Minister Yamada promised that Japan would send ten doctors in June, and that the port of Osaka would receive the first trainees in autumn.",
    ).undertakings.map(({ quote }) => quote);
    expect(quotes).toEqual([
      "Minister Yamada promised that Japan would send ten doctors in June",
      "that the port of Osaka would receive the first trainees in autumn",
    ]);
    expect(
      readAll("The two sides agreed on the following:\n\n- To open a hotline;\n\n- That a fund shall be set up.")
        .undertakings,
    ).toHaveLength(2);
  });

  test("what a side promises in words without a subject is its own", () => {
    expect(only("From the Kenyan side, it was promised that licences would be issued in June.")).toMatchObject({
      by: ["KE"],
    });
    expect(only("The Japanese side took note and will revert by the end of June.")).toMatchObject({ by: ["JP"] });
  });

  test("what is to be held after two are said to agree, with no meeting told, is theirs", () => {
    const news = (...sentences: readonly string[]) =>
      readWith(en, `Ties\n\n3 May 2024\n\n${sentences.join(" ")}\n`, { source: "test" }).undertakings;
    expect(
      news("Kenya and Japan agreed to deepen trade.", "The next meeting of the Council will be held in Osaka in June."),
    ).toMatchObject([{ by: ["KE", "JP"], subject: { type: "session" } }]);
    expect(news("Kenya condemned the raid.", "The next meeting of the Council will be held in June.")).toEqual([]);
  });
});
