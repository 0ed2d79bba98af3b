import { describe, expect, test } from "vitest";
import { read } from "../index.ts";

const body = (capital: string, state: string) =>
  `Minister meets Ambassador\n\n${capital}, 07/02/2024\n\nThe Foreign Minister of ${state}, Ana Lima, received the Ambassador of Chad. They discussed fish.`;

describe("figures that can be read two ways", () => {
  test.each([
    ["day first", "Lima", "Peru", "2024-02-07"],
    ["month first where the United States write", "Washington", "the United States", "2024-07-02"],
  ])("are read as the publisher's state writes them: %s", (_, capital, state, expected) => {
    const publisher = { value: state, party: state === "Peru" ? "PE" : "US" };
    expect(read(body(capital, state), { source: "test", publisher }).document.published?.value).toBe(expected);
  });

  test("where nobody knows who publishes, as all states that the text names write", () => {
    const text = "Talks held\n\n07/02/2024\n\nTalks between Peru and Chad were held in Lima. They touched on fish.";
    expect(read(text, { source: "test" }).document.published?.value).toBe("2024-02-07");
    const mixed = text.replace("Chad", "the United States");
    expect(read(mixed, { source: "test" }).document.published).toBeNull();
  });
});

test("agencies of one name are told apart by where the text is dated from", () => {
  const own = (text: string) => read(text, { source: "test" }).actors.find(({ type }) => type === "person")?.party;
  expect(own("Dakar, 5 June (APS) - The Foreign Minister, Fatou Sow, received the Ambassador of Peru.")).toBe("SN");
  expect(own("ALGIERS, 5 June (APS) - The Foreign Minister, Karim Attal, received the Ambassador of Peru.")).toBe("DZ");
});

test("a publisher whose name every object has as a property is read like any other", () => {
  const news =
    "CONSTRUCTOR, May 5 (Constructor) - The Foreign Minister of Peru met the Foreign Minister of Chile in Lima.";
  const { document } = read(`Ministers meet\n\n${news}`, { source: "test" });
  expect(document.publisher).toBeNull();
  const named = read(`---\npublisher: Constructor\ntitle: Talks\n---\n\n${body("Lima", "Peru")}`, { source: "test" });
  expect(named.document.publisher).toEqual({ value: "Constructor", party: null });
});

test("a row of offices after a verb of meeting is of one party", () => {
  const text =
    "KUALA LUMPUR, 5 June - Singapore's Minister Dr Vimala Rao will meet Malaysia's Prime Minister Razlan Omar, Defence Minister Sabri Yaakob and Trade Minister Azmin Ali.";
  const people = read(text, { source: "test", publisher: { value: "MFA", party: "SG" } }).actors;
  expect(people.find(({ name }) => name === "Azmin Ali")?.party).toBe("MY");
});

test("a text dated from one capital that tells of talks in another is told from home", () => {
  const text =
    "KATHMANDU: Foreign Affairs Minister Dr Narayan Rana today held a meeting in Colombo with his Indian counterpart Arun Mehta on the sidelines of a conference. The Prime Minister of Sri Lanka received them in Colombo.";
  expect(read(text, { source: "test" }).actors.find(({ name }) => name === "Narayan Rana")?.party).toBe("NP");
});
