import { describe, expect, test } from "vitest";
import { read } from "../index.ts";

const told = (text: string) => {
  const { acts, encounters } = read(text, { source: "text.txt" });
  return {
    acts: acts.map(({ kind, byParty, toParty }) => `${kind} ${byParty.join("+")} > ${toParty.join("+")}`),
    encounters: encounters.map(({ kind, parties, place }) => `${kind} ${parties.join("+")} ${place?.name ?? "-"}`),
  };
};

describe("an organisation's own paper", () => {
  test("the items of a communiqué have no subject, and are the organisation's; what it recalls is no act", () => {
    expect(
      told(
        "Communiqué of the 90th Session of the IGAD Council of Ministers\n\n" +
          "The IGAD Council of Ministers held its 90th Session in Djibouti on 3 May 2024.\n\n" +
          "Recalling its decisions on the peace process in the region,\n\n" +
          "1. Commends the Government of Kenya for the reopening of the border;\n\n" +
          "2. Expresses deep concern over the floods;\n\n" +
          "3. Urges the parties to return to talks without delay;\n\n" +
          "4. Decides to send a fact-finding team to Mandera within two weeks.",
      ),
    ).toEqual({
      acts: ["praise IGAD > KE", "concern IGAD > ", "demand IGAD > ", "pledge IGAD > "],
      encounters: ["session IGAD Djibouti"],
    });
  });

  test("its paper is known by what stands above the title, or by its first sentence where no title is", () => {
    const items =
      "1. Requests the Commission to send a team to Bor by 1 May 2024;\n\n2. Urges the Government of South Sudan to hold the elections.";
    const acts = ["request AFU > ", "request AFU > SS"];
    expect(
      told(
        "COMMUNIQUE\n\nAdopted by the Peace and Security Council of the African Union at its 90th meeting, held on 3 March 2024\n\n" +
          `Acting under its Protocol, the Peace and Security Council,\n\n${items}`,
      ).acts,
    ).toEqual(acts);
    expect(
      told(
        "The Peace and Security Council of the African Union, at its 90th meeting held in Addis Ababa on 3 March 2024, adopted the following decision:\n\n" +
          `Council,\n\n${items}`,
      ).acts,
    ).toEqual(acts);
    expect(
      told(
        "The Twentieth Meeting of the Council of Ministers of the Caribbean Community was held in Roseau on 3 May 2024.\n\n" +
          "Ministers agreed to open an office in Accra. They urged Japan to ratify the convention.",
      ).acts,
    ).toEqual(["agree CARICOM > ", "request CARICOM > JP"]);
  });

  test("leaders, ministers and the summit are the organisation; a state in what they say is no second side", () => {
    expect(
      told(
        "Forty-Ninth Pacific Islands Forum Leaders Meeting\n\nForum Communiqué\n\n" +
          "The Forty-Ninth Pacific Islands Forum Leaders Meeting was held in Apia on 4 June 2024.\n\n" +
          "Leaders thanked Japan for its contribution to the fund. They urged Nauru to ratify the convention.",
      ),
    ).toEqual({ acts: ["thank PIF > JP", "request PIF > NR"], encounters: ["conference PIF Apia"] });
  });

  test("a joint paper is of two, and a meeting of the head of an organisation is none", () => {
    expect(
      told(
        "Joint statement of the ASEAN-Norway meeting\n\nASEAN and Norway held their ninth meeting in Oslo on 3 May 2024.\n\n" +
          "The two sides agreed to convene the tenth meeting in Jakarta next year.",
      ).acts,
    ).toEqual(["agree ASEAN+NO > "]);
    expect(
      told(
        "Statement: Secretary-General of ASEAN receives the Ambassador of Norway\n\n" +
          "The Secretary-General of ASEAN, Dr. Sok Dara, received the Ambassador of Norway, Mr. Lars Holm, in Jakarta. " +
          "The Ambassador congratulated the Secretary-General on the outcome of the summit.",
      ),
    ).toEqual({ acts: ["congratulate NO > ASEAN"], encounters: ["meeting ASEAN+NO Jakarta"] });
  });

  test("we, whoever stands behind it, are all of them", () => {
    expect(
      told(
        "ASEAN Foreign Ministers' Statement on the Situation in the Strait\n\n" +
          "We, the Foreign Ministers of ASEAN, express deep concern over the incident. We call on all parties to exercise restraint.",
      ).acts,
    ).toEqual(["concern ASEAN > ", "demand ASEAN > "]);
    expect(
      told(
        "Foreign Ministers' Statement on the Strait\n\n" +
          "We, the Foreign Ministers of Canada, Italy and Japan, condemn the attack on the port. We urge Iran to cooperate with the agency.",
      ).acts,
    ).toEqual(["condemn CA+IT+JP > ", "request CA+IT+JP > "]);
  });

  test("the organisation may stand far behind the council, and the paper's name in the title alone", () => {
    expect(
      told(
        "Communiqué issued at the conclusion of the ninth meeting of the Council for Foreign and Community Relations\n\n" +
          "The ninth meeting of the Council for Foreign and Community Relations (COFCOR) of the Caribbean Community (CARICOM) took place in Castries on 21 May 2025.\n\n" +
          "Ministers urged Guatemala to comply with the ruling of the Court.",
      ),
    ).toEqual({ acts: ["demand CARICOM > GT"], encounters: ["session CARICOM Castries"] });
  });
});
