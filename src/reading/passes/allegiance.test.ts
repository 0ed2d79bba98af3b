import { describe, expect, test } from "vitest";
import { read } from "../index.ts";

function partyOf(text: string, surname: string): string | null | undefined {
  return read(text, { source: "test" }).actors.find((actor) => actor.type === "person" && actor.name.endsWith(surname))
    ?.party;
}

const opening = "Norwegian Foreign Minister Sigrid Aasen met Kenyan Foreign Minister Alfred Wafula in Oslo on Monday.";

describe("whose somebody is whom the text ascribes to nobody", () => {
  test.each([
    [
      "whose greetings are conveyed",
      `${opening} Minister Wafula conveyed the greetings of President Daniel Koros.`,
      "Koros",
      "KE",
    ],
    [
      "whose greetings are a brother's",
      `${opening} Minister Wafula conveyed the greetings of his brother, President Daniel Koros.`,
      "Koros",
      "KE",
    ],
    ["who is to visit", `${opening} Minister Wafula said President Daniel Koros plans to visit Norway.`, "Koros", "KE"],
    [
      "to whom greetings are sent",
      `${opening} Minister Wafula conveyed his greetings to Prime Minister Lars Berg.`,
      "Berg",
      "NO",
    ],
    ["who is invited", `${opening} Minister Aasen invited President Daniel Koros to Oslo.`, "Koros", "KE"],
    [
      "over whose death one condoles",
      `${opening} Minister Aasen expressed condolences over the passing of President Daniel Koros.`,
      "Koros",
      "KE",
    ],
    [
      "of whom a speaker speaks",
      `${opening} Minister Wafula said that President Daniel Koros attaches importance to trade.`,
      "Koros",
      "KE",
    ],
    [
      "whom a delegation has at its head",
      `${opening} The Kenyan delegation was headed by Minister of Trade Jane Mutua.`,
      "Mutua",
      "KE",
    ],
    [
      "on whom the guest calls",
      `${opening} Minister Wafula later paid a courtesy call on Prime Minister Lars Berg.`,
      "Berg",
      "NO",
    ],
    [
      "who delivers a message",
      `${opening} She received a message from the President of Kenya, delivered by Special Assistant Ann Otieno.`,
      "Otieno",
      "KE",
    ],
    [
      "of whom a speaker speaks before anybody of the other side is named",
      "Minister of Foreign Affairs Sigrid Aasen told the visiting delegation of Kenya that Prime Minister Lars Berg valued the friendship.",
      "Berg",
      "NO",
    ],
    [
      "who signs with the other side",
      "Prime Minister Lars Berg and Kenyan Trade Minister Jane Mutua signed an agreement.",
      "Berg",
      "NO",
    ],
    ["who is met", `${opening} She received Ana Mutua, Minister of Trade.`, "Mutua", "KE"],
    [
      "whose message somebody bears",
      `${opening} She also received the Peruvian Foreign Minister, Ana Lima, bearer of a message from President Luis Paredes.`,
      "Paredes",
      "PE",
    ],
  ])("%s", (_, text, surname, party) => {
    const publisher = { value: "Ministry of Foreign Affairs", party: "NO" };
    expect(
      read(text, { source: "test", publisher }).actors.find(
        (actor) => actor.type === "person" && actor.name.endsWith(surname),
      )?.party,
    ).toBe(party);
  });

  test.each([
    "Chile and Peru concluded in Lima the seventh session of the Chilean-Peruvian Joint Committee, co-chaired by Trade Minister Ignacio Houten and Peruvian Agriculture Minister Hernán Quiroga. Houten thanked Peru.",
    "Chile and Peru held the seventh session of the Joint Committee in Lima, chaired by Trade Minister Ignacio Houten and Peruvian Agriculture Minister Hernán Quiroga.",
  ])("the first of two chairs, of whom the second's party is told: %s", (text) => {
    expect(partyOf(text, "Houten")).toBe("CL");
    expect(partyOf(text, "Quiroga")).toBe("PE");
  });

  test("a state that is named once is not whose page it is", () => {
    expect(
      partyOf(
        "State Secretary Ivan Horvat held consultations in Zagreb with Petar Vukov, State Secretary at the Montenegrin Ministry of Foreign Affairs. The official visit to Montenegro by Croatian Prime Minister Ana Kovac had shown the way. Both sides spoke of Croatia's experience and of Kosovo.",
        "Horvat",
      ),
    ).toBe("HR");
  });

  test("who has a counterpart of another party", () => {
    expect(
      partyOf(
        "The Minister of Foreign Affairs, Ignacio van Houten, and his Peruvian counterpart, Hernán Quiroga, met in Santiago. Chile and Peru agreed to trade more. Chile thanked Peru.",
        "Houten",
      ),
    ).toBe("CL");
  });

  test.each([
    [
      "who arrived on a visit",
      "Talks in Oslo\n\nPrime Minister Lars Berg held talks in Oslo on Monday with President Daniel Koros, who arrived in Norway on a state visit. Kenya and Kenyan companies thanked him.",
      "Koros",
      "KE",
    ],
    [
      "who is on a visit",
      "President Daniel Koros, who is in Norway on a state visit, held talks on Monday with Prime Minister Lars Berg. Kenya and Kenyan companies thanked him.",
      "Koros",
      "KE",
    ],
    [
      "whom the title names with his party",
      "Talks with President of Kenya Daniel Koros\n\nPrime Minister Lars Berg held talks with President Daniel Koros in Oslo on Monday.",
      "Koros",
      "KE",
    ],
    [
      "whose office the title gives a party",
      "President of Kenya in Oslo\n\nPresident Daniel Koros held talks in Oslo on Monday with Prime Minister Lars Berg.",
      "Koros",
      "KE",
    ],
    [
      "who stands second where both chaired",
      "Presidents Daniel Koros and Ole Lind chaired the first meeting of the Kenyan-Norwegian Joint Council in Oslo.",
      "Lind",
      "NO",
    ],
    [
      "who is received at a palace",
      "Prime Minister Lars Berg received at the Royal Palace President Daniel Koros of Kenya. Norway thanked Kenya.",
      "Koros",
      "KE",
    ],
  ])("%s", (_, text, surname, party) => {
    expect(partyOf(text, surname)).toBe(party);
  });

  test("those whom somebody else's paper tells of are not its own", () => {
    const publisher = { value: "The Gulf Gazette", party: "QA" };
    const { actors } = read(
      "Norway and Kenya signed an agreement on Monday in Oslo, where Prime Minister Lars Berg received his Kenyan counterpart Daniel Koros.",
      { source: "test", publisher },
    );
    expect(actors.find(({ name }) => name === "Lars Berg")?.party).toBe("NO");
  });

  test("a counterpart holds the same office", () => {
    const { actors } = read(
      "Ukrainian Foreign Minister Taras Melnyk spoke by phone with his Ghanaian counterpart Esi Quarshie.",
      { source: "test" },
    );
    expect(actors.find((actor) => actor.name === "Esi Quarshie")).toMatchObject({
      party: "GH",
      offices: ["foreign-minister"],
    });
  });

  test("who talks with the one before him is of the other side", () => {
    const text =
      "Georgian Foreign Minister Gia Lomidze visited Yerevan on 3 May 2024, where he met with the Armenian President and Prime Minister. Minister Lomidze and Prime Minister Aram Petrosyan discussed trade. Georgia thanked Armenia for the buses.";
    expect(partyOf(text, "Petrosyan")).toBe("AM");
  });

  test("somebody without an office stays nobody's", () => {
    expect(partyOf(`${opening} Minister Aasen welcomed the release of Mr. Jonas Vik.`, "Vik")).toBeNull();
  });
});

test("a page names those who issue and sign it in lines of their own", () => {
  const text = `Joint statement: Forum

Joint statement with:
Senator the Hon Claire Rowe, Minister for Foreign Affairs of Australia
The Hon Paul Ikenga MP, Minister for Foreign Affairs of Papua New Guinea

The ministers met in Canberra on Monday and discussed the fisheries of the region at some length.

Ann Otieno
Special Adviser to the President
`;
  expect(partyOf(text, "Rowe")).toBe("AU");
  expect(partyOf(text, "Ikenga")).toBe("PG");
  expect(partyOf(text, "Otieno")).toBe("AU");
});

test("an organisation has no ministers", () => {
  const text =
    "Prime Minister Jeremiah Rowe attended the 53rd Pacific Islands Forum meeting. The Pacific Islands Forum meeting was long.";
  expect(partyOf(text, "Rowe")).toBeNull();
});

test("who signs for a state is of it", () => {
  const text = `The two governments held talks in Quito on 4 May and agreed on the text that stands below.

Done at Quito on 4 May 2024.

For Ecuador
Gabriela Rowe
Minister of Foreign Affairs

For the Government of Colombia
Luis Salas
Minister of Foreign Affairs
`;
  expect(partyOf(text, "Rowe")).toBe("EC");
  expect(partyOf(text, "Salas")).toBe("CO");
});

test("whose counterpart the sentence before tells", () => {
  const text =
    "Tanzania's Minister for Agriculture, Mr Hussein Rowe, spoke on Monday. His Malawian counterpart, Mr Sam Kawale, said the ban would be lifted.";
  const sam = read(text, { source: "test" }).actors.find(({ name }) => name === "Sam Kawale");
  expect(sam).toMatchObject({ party: "MW", offices: ["minister"] });
});
