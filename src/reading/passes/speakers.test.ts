import { describe, expect, test } from "vitest";
import { en } from "../languages/en/pack.ts";
import { readWith } from "../read.ts";

const opening =
  "Foreign Minister of Kenya John Mwangi met with Foreign Minister of Japan Taro Yamada in Nairobi on 3 May 2024.";

/** Every act after the opening, as "kind PARTY: words". */
function acts(...sentences: readonly string[]): string[] {
  const text = `Ministers Meet in Nairobi\n\n3 May 2024\n\n${opening}\n\n${sentences.join("\n\n")}\n`;
  const record = readWith(en, text, { source: "test" });
  return record.acts.map((act) => `${act.kind} ${act.byParty.join("+")}: ${act.quote}`);
}

describe("where an act begins", () => {
  test("an agentless passive takes the whole list that is its subject", () => {
    expect(
      acts("During the meeting, the draft treaty, cooperation in fisheries, as well as the road map, were discussed."),
    ).toEqual(["discuss KE+JP: the draft treaty, cooperation in fisheries, as well as the road map, were discussed"]);
  });

  test("a surname begins with its initial or its particle", () => {
    const text =
      "Prime Minister of Mongolia J.Bayar met with Ambassador of Portugal Ana Leal da Costa on 3 May 2024. J.Bayar thanked Portugal for the vaccines. Leal da Costa invited the Prime Minister to Lisbon.\n";
    const record = readWith(en, text, { source: "test" });
    expect(record.acts.map(({ quote }) => quote)).toEqual([
      "J.Bayar thanked Portugal for the vaccines",
      "Leal da Costa invited the Prime Minister to Lisbon",
    ]);
  });
});

describe("who speaks", () => {
  test("an attribution between two commas is for what stands before it", () => {
    expect(
      acts(
        "The two countries are facing a severe drought, Minister Yamada said, adding that Japan will send 20 trucks.",
      ),
    ).toEqual([
      "affirm JP: The two countries are facing a severe drought",
      "pledge JP: adding that Japan will send 20 trucks",
    ]);
  });

  test("an attribution may begin with its verb and go on", () => {
    expect(acts("The two sides should build the road, said Minister Yamada in a meeting with the press.")).toEqual([
      "request JP: The two sides should build the road",
    ]);
  });

  test("he is the principal who did what no rule knows", () => {
    expect(
      acts(
        "Minister Mwangi thanked Japan for the buses.",
        "Minister Yamada climbed the old tower. He praised the view of the city.",
      ),
    ).toEqual(["thank KE: Minister Mwangi thanked Japan for the buses", "praise JP: He praised the view of the city"]);
  });

  test("an attribution inside a clause is for all of it", () => {
    expect(acts("Ties with Kenya, Minister Yamada said, are growing in every field.")).toEqual([
      "affirm JP: Ties with Kenya, Minister Yamada said, are growing in every field",
    ]);
  });

  test("the attribution of a quotation may stand behind its second sentence", () => {
    expect(
      acts(
        "Minister Mwangi thanked Japan for the buses.",
        '"Kenya is a close friend. Our farmers are looking to Mombasa," Minister Yamada said.',
      ).slice(1, 2),
    ).toEqual(["praise JP: Kenya is a close friend"]);
  });

  test("whose backing a minister pledges, says which minister it is", () => {
    expect(acts("The Minister also pledged Japan's backing for the candidate of Kenya.")).toEqual([
      "pledge JP: The Minister also pledged Japan's backing for the candidate of Kenya",
    ]);
  });

  test("what the ministries of two states signed, both signed", () => {
    expect(acts("Foreign ministries of Kenya and Japan signed a plan of consultations.")).toEqual([
      "agree KE+JP: Foreign ministries of Kenya and Japan signed a plan of consultations",
    ]);
  });

  test("an opening participle gives way to its main clause", () => {
    expect(acts("Noting that ties are close, Minister Yamada said Japan is ready to lend ten engineers.")).toEqual([
      "affirm JP: Noting that ties are close",
      "offer JP: Minister Yamada said Japan is ready to lend ten engineers",
    ]);
  });

  test("two states that will do something are both its doers", () => {
    expect(acts("Kenya and Japan will hold their next consultations in Tokyo in 2025.")).toEqual([
      "agree KE+JP: Kenya and Japan will hold their next consultations in Tokyo in 2025",
    ]);
  });

  test("several of one side are that side", () => {
    expect(acts("The Japanese officials praised the harbour.")).toEqual([
      "praise JP: The Japanese officials praised the harbour",
    ]);
  });

  test("the body of the other side does not make him the addressee", () => {
    expect(
      acts(
        "Minister Mwangi thanked Japan. He proposed to hold the first meeting of the Kenya-Japan Council in Kisumu.",
      ),
    ).toEqual([
      "thank KE: Minister Mwangi thanked Japan",
      "request KE: He proposed to hold the first meeting of the Kenya-Japan Council in Kisumu",
    ]);
  });
});

describe("who takes part", () => {
  test("ministers listed after their states are people of their own, Việt Nam's too", () => {
    const text =
      "Ministers of Foreign Affairs of Việt Nam Bùi Văn Hải and Kenya John Mwangi held a phone conversation on 3 May 2024. The two ministers discussed fisheries.\n";
    const record = readWith(en, text, { source: "test" });
    const people = record.actors.flatMap((one) => (one.type === "person" ? [`${one.name} ${one.party}`] : []));
    expect(people).toEqual(["Bùi Văn Hải VN", "John Mwangi KE"]);
    expect(record.encounters.map(({ kind, parties }) => `${kind} ${parties.join("+")}`)).toEqual(["call VN+KE"]);
  });

  test("whom a counterpart is named to be later was met once", () => {
    const text =
      "Minister of Foreign Affairs of Indonesia Sri Lestari held meetings with her counterparts of Norway and Chile in Jakarta on 3 May 2024. During the meeting with Norwegian Foreign Minister Ole Dahl, they agreed to open direct flights.\n";
    const record = readWith(en, text, { source: "test" });
    expect(record.encounters.filter(({ parties }) => parties.includes("NO"))).toHaveLength(1);
  });
});

describe("what is no act", () => {
  test.each([
    "Minister Yamada will meet the Governor of Mombasa tomorrow.",
    "He is scheduled to meet with local farmers.",
    "Minister Yamada laid a wreath at the monument.",
    "The meeting, the Foreign Ministry said, was also a chance to see the lake.",
  ])("calendar, protocol, sources: %s", (sentence) => {
    expect(acts(sentence)).toEqual([]);
  });
});

test("an office told of without a name is whoever's is named with it soon after", () => {
  const text =
    'Envoy hopes for trade\n\nThe Kenyan ambassador in Ankara praised trade with Türkiye on Monday.\n\n"We are grateful to Türkiye for the scholarships," Ambassador Peter Otieno said in an interview at his office.\n';
  const record = readWith(en, text, { source: "test" });
  expect(record.acts.map((act) => `${act.kind} ${act.byParty.join("+")}`)).toEqual(["praise KE", "thank KE"]);
});
