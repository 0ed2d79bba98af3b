import { describe, expect, test } from "vitest";
import { read } from "../index.ts";

/** The acts of a text, each as `kind PARTY+PARTY: its first words`. */
function acts(text: string, party?: string): string[] {
  const record = read(text, party ? { source: "test", publisher: { value: party, party } } : { source: "test" });
  return record.acts.map(
    ({ kind, byParty, quote }) => `${kind} ${[...byParty].sort().join("+")}: ${quote.split(" ").slice(0, 4).join(" ")}`,
  );
}

const opening = "Foreign Minister of Estonia Mart Saar met with Foreign Minister of Ghana Kofi Mensah in Tallinn.";

describe("whose an act is", () => {
  const cases: [name: string, text: string, expected: string[]][] = [
    [
      "the subject of a verb that no rule reads",
      `${opening} Ghana pencilled in the date and thanked Estonia for the books.`,
      ["thank GH: thanked Estonia for the"],
    ],
    [
      "who met somebody, and did the next thing too",
      `${opening} The Ghanaian Minister also met with President Tiit Mets of Estonia and invited him to Accra.`,
      ["invite GH: invited him to Accra"],
    ],
    [
      "it: the party that was the last subject",
      `${opening} Ghana praised the training of nurses. It welcomed the new scholarships.`,
      ["praise GH: Ghana praised the training", "praise GH: It welcomed the new"],
    ],
    [
      "it: the joint body that was the last subject",
      `${opening} The Joint Commission agreed to meet in May. It welcomed the opening of the air link.`,
      ["agree EE+GH: The Joint Commission agreed", "praise EE+GH: It welcomed the opening"],
    ],
    [
      "a name in a compound is nobody thanked",
      `${opening} Minister Mensah deplored the lack of flights. He sought Estonia's support for the Accra-Lomé line.`,
      ["concern GH: Minister Mensah deplored the", "request GH: He sought Estonia's support"],
    ],
    [
      "a second gerund is no act",
      `${opening} The Estonian Minister reaffirmed his commitment to deepening trade and addressing barriers.`,
      ["affirm EE: The Estonian Minister reaffirmed"],
    ],
    [
      "both, as a subject of its own",
      `${opening} Minister Saar thanked Ghana. Both agreed on a date in May.`,
      ["thank EE: Minister Saar thanked Ghana", "agree EE+GH: Both agreed on a"],
    ],
    [
      "a subject after a noun group that ends in a name",
      `${opening} They reiterated their commitment to Ukraine and Minister Mensah underscored that Ghana's vote was firm.`,
      ["affirm EE+GH: They reiterated their commitment", "affirm GH: Minister Mensah underscored that"],
    ],
    [
      "an adjective after an article is no verb",
      `${opening} Minister Mensah voiced concern on the need for Ghana and Estonia to sign the proposed agreement.`,
      ["concern GH: Minister Mensah voiced concern"],
    ],
    [
      "the speaker's word in a quotation that an earlier sentence opened",
      `${opening} Minister Mensah thanked Estonia. "It was a hard year. We are ready to train thirty nurses," he said.`,
      ["thank GH: Minister Mensah thanked Estonia", "offer GH: We are ready to"],
    ],
    [
      "what both did, told in a quotation",
      `${opening} "We agreed to open a direct flight in June," Minister Mensah said.`,
      ["agree EE+GH: We agreed to open"],
    ],
    [
      "a remark hung on at the end leaves the sentence to its speaker",
      `${opening} Minister Mensah announced that Ghana would open its embassy in May, "a step long awaited", Minister Saar commented.`,
      ["pledge GH: Minister Mensah announced that"],
    ],
    [
      "content far from its verb of saying",
      `${opening} Minister Saar told the press following his talks with the Foreign Minister of Ghana that Estonia would open a credit line.`,
      ["pledge EE: Minister Saar told the"],
    ],
    [
      "the head of a ministry and what else he did",
      `${opening} The head of the Estonian foreign ministry noted the drought and confirmed that Estonia will give two million euros.`,
      ["affirm EE: The head of the", "pledge EE: confirmed that Estonia will"],
    ],
    [
      "deeds of years ago are background",
      `${opening} Minister Saar thanked Ghana. Estonia opened its embassy in Accra in 1996.`,
      ["thank EE: Minister Saar thanked Ghana"],
    ],
    [
      "the source of a telling says nothing itself",
      `${opening} "The ministers agreed to open a consulate in May," a joint statement indicated.`,
      ["agree EE+GH: The ministers agreed to"],
    ],
    [
      "a ministry that tells of it",
      `${opening} The two ministers discussed visas and energy, the Ministry of Foreign Affairs of Estonia said in a release.`,
      ["discuss EE+GH: The two ministers discussed"],
    ],
    [
      "thanks in a sentence of their own",
      `${opening} "Thank you for the books," Minister Mensah said, addressing the children.`,
      ["thank GH: Thank you for the"],
    ],
    [
      "those who are spoken to are not who speaks",
      `${opening} "You are our closest friends," Minister Mensah said.`,
      ["praise GH: You are our closest"],
    ],
    [
      "a noun after a form of be",
      `${opening} Minister Mensah said that Estonians are the best advocates of the plan.`,
      ["affirm GH: Minister Mensah said that"],
    ],
    [
      "what is asked may come after an aside",
      `${opening} Minister Saar urged Ghana, especially its ports, to take part in the drill.`,
      ["request EE: Minister Saar urged Ghana,"],
    ],
    [
      "a wish to urge urges",
      `${opening} "I wish to urge Ghana to sign the treaty in May," Minister Saar said.`,
      ["request EE: I wish to urge"],
    ],
    [
      "support for the efforts of others is one's own",
      `${opening} They reaffirmed their support for the efforts of the African Union.`,
      ["support EE+GH: They reaffirmed their support"],
    ],
    [
      "whoever acts after somebody he met was named",
      "Secretary of State Dana Whitlock met with Minister of Foreign Affairs of Fiji Ratu Cama in Suva. In her meeting with Minister Cama, the Secretary stressed the importance of fish.",
      ["affirm US: the Secretary stressed the"],
    ],
    [
      "a spokesman's telling of the encounter is no act",
      'An Estonian spokesman said: "Foreign Minister Mart Saar spoke to Foreign Minister of Ghana Kofi Mensah on Sunday. Minister Mensah thanked Estonia."',
      ["thank GH: Minister Mensah thanked Estonia"],
    ],
  ];
  test.each(cases)("%s", (_, text, expected) => {
    expect(acts(text)).toEqual(expected);
  });

  test("both titles before one verb are both principals", () => {
    const text =
      "Deputy Foreign Minister of Latvia Ilze Ozola met with Permanent Secretary of Kenya Peter Otieno in Riga. The Deputy Foreign Minister and Permanent Secretary discussed visas.";
    expect(acts(text)).toEqual(["discuss KE+LV: The Deputy Foreign Minister"]);
  });
});

test("what ministers of listed states met for and agreed is by all of them", () => {
  const text =
    "Foreign Ministers of Poland, Ukraine and Latvia met in New York on Monday and agreed to open a joint centre in May.";
  expect(acts(text)).toEqual(["agree LV+PL+UA: agreed to open a"]);
});

test("a joint statement's first words tell its signatories where its title does not", () => {
  const text =
    "Joint Foreign Ministers' statement on Sudan\n\nThe Foreign Ministers of Estonia, Latvia and Norway met today in Riga. We call on Sudan to open the crossing in May.";
  expect(acts(text)).toEqual(["request EE+LV+NO: We call on Sudan"]);
});

test("what several do together is by all of them", () => {
  const text =
    "The Foreign Ministers of Estonia, Latvia and Norway met in Riga. They agreed to open a joint centre in May.";
  expect(acts(text)).toEqual(["agree EE+LV+NO: They agreed to open"]);
});

describe("whose page it is", () => {
  const cases: [name: string, text: string, publisher: string | undefined, parties: string][] = [
    [
      "a Secretary of State whom nobody qualifies",
      "Secretary of State Dana Whitlock spoke by phone today with Foreign Minister of Fiji Ratu Cama. They discussed the war in Sudan.",
      undefined,
      "FJ+US",
    ],
    [
      "a Secretary-General whom nobody qualifies, where the text names the United Nations",
      "The Secretary-General met with Foreign Minister of Fiji Ratu Cama. They discussed the work of the United Nations in Suva.",
      undefined,
      "FJ+UN",
    ],
    [
      "a Cardinal Secretary of State",
      "The Holy Father received in audience the President of Fiji, Mr. Ratu Cama. The Secretary of State, His Eminence Cardinal Paolo Neri, thanked Fiji.",
      undefined,
      "FJ+VA",
    ],
    [
      "a masthead",
      "Office of the Spokesperson\n\nThe Secretary's Call with Foreign Minister Cama\n\nSecretary Whitlock spoke today with Foreign Minister of Fiji Ratu Cama. They discussed trade.",
      "US",
      "FJ+US",
    ],
  ];
  test.each(cases)("%s", (_, text, publisher, parties) => {
    const record = read(text, { source: "test" });
    expect(record.document.publisher?.party).toBe(publisher);
    expect([...(record.encounters[0]?.parties ?? [])].sort().join("+")).toBe(parties);
  });
});
