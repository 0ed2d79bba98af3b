import { describe, expect, test } from "vitest";
import { docOf } from "./documents.ts";
import { gatherPeople } from "./people.ts";
import { documentOf, type PersonInTest } from "./testing.ts";

function doc(published: string, ...people: readonly PersonInTest[]) {
  const text = `${published}: ${people.map(({ name }) => name).join(" and ")} met.`;
  return docOf(documentOf({ text, published, people }), published);
}

describe("people over time", () => {
  test("one man under three spellings, with his offices and when he was given them", () => {
    const docs = [
      doc("2020-06-11", { name: "Fuad Hussein", party: "IQ", offices: ["foreign-minister"] }),
      doc("2021-08-28", { name: "Fouad Hussain", party: "IQ", offices: ["foreign-minister"] }),
      doc("2023-02-06", {
        name: "Fuad Hussein",
        party: "IQ",
        offices: ["deputy-head-of-government", "foreign-minister"],
      }),
      doc("2023-09-23", { name: "Hussein", party: "IQ" }),
    ];
    const { all } = gatherPeople(docs);
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({
      name: "Fuad Hussein",
      names: ["Fuad Hussein", "Fouad Hussain", "Hussein"],
      offices: [
        { office: "foreign-minister", from: "2020-06-11", to: "2023-02-06", documents: 3 },
        { office: "deputy-head-of-government", from: "2023-02-06", to: "2023-02-06", documents: 1 },
      ],
    });
  });

  test("one name with the surname first here and last there; a namesake in another office is another", () => {
    const { all } = gatherPeople([
      doc("2015-01-28", { name: "MORI Hiroshi", party: "JP", offices: ["foreign-minister"] }),
      doc("2015-01-29", { name: "Hiroshi Mori", party: "JP" }),
      doc("2016-06-14", { name: "MORI Akiko", party: "JP", offices: ["deputy-foreign-minister"] }),
      doc("2016-06-15", { name: "Orban Viktor", party: "HU", offices: ["head-of-government"] }),
      doc("2016-06-16", { name: "Viktor Orban", party: "HU", offices: ["head-of-government"] }),
      doc("2016-06-17", { name: "Ali Hassan", party: "IQ", offices: ["minister"] }),
      doc("2016-06-18", { name: "Hassan Ali", party: "IQ", offices: ["ambassador"] }),
    ]);
    expect(all.map(({ names }) => [...names].sort().join(" = ")).sort()).toEqual([
      "Ali Hassan",
      "Hassan Ali",
      "Hiroshi Mori = MORI Hiroshi",
      "MORI Akiko",
      "Orban Viktor = Viktor Orban",
    ]);
  });

  test("who is called former holds the office no longer, and a minister of something is not also a minister", () => {
    const text = "Former Foreign Minister Hiroshi Mori met the ambassador.";
    const later = documentOf({
      text,
      published: "2018-05-17",
      people: [
        { name: "Hiroshi Mori", party: "JP", offices: ["foreign-minister"], as: "Foreign Minister Hiroshi Mori" },
      ],
    });
    const { all } = gatherPeople([
      doc("2015-01-28", { name: "Hiroshi Mori", party: "JP", offices: ["foreign-minister", "minister"] }),
      docOf(later, "2018-05-17"),
    ]);
    expect(all[0]?.offices).toEqual([
      { office: "foreign-minister", from: "2015-01-28", to: "2015-01-28", documents: 1 },
    ]);
  });

  test("namesakes who held one office years apart are not asked about; in one year they are", () => {
    const akiko = doc("2016-06-14", { name: "Akiko Mori", party: "JP", offices: ["deputy-foreign-minister"] });
    const takeshi = (day: string) =>
      doc(day, { name: "Takeshi Mori", party: "JP", offices: ["deputy-foreign-minister"] });
    expect(gatherPeople([akiko, takeshi("2024-03-14")]).proposals).toEqual([]);
    expect(gatherPeople([akiko, takeshi("2016-09-14")]).proposals).toMatchObject([
      { reasons: ["both are given the office of deputy foreign minister of JP", "they bear one surname"] },
    ]);
  });

  test("ministers change: one office, two people", () => {
    const { all } = gatherPeople([
      doc("2018-02-27", { name: "Ibrahim Al-Jaafari", party: "IQ", offices: ["foreign-minister"] }),
      doc("2019-01-30", { name: "Mohamed Alhakim", party: "IQ", offices: ["foreign-minister"] }),
    ]);
    expect(all).toHaveLength(2);
  });

  test("a text that gives no office is helped by others of those days, not of other years", () => {
    const docs = [
      doc("2018-02-27", { name: "Sergey Lavrov", party: "RU" }),
      doc("2018-03-27", { name: "Sergei Lavrov", party: "RU", offices: ["foreign-minister"] }),
      doc("2024-03-27", { name: "Sergei Lavrov", party: "RU" }),
    ] as const;
    const people = gatherPeople(docs);
    expect(people.officesOf(docs[0], "p1")).toEqual(["foreign-minister"]);
    expect(people.officesOf(docs[2], "p1")).toEqual([]);
  });

  test("a surname that two bear is the one whom the text names in full, or nobody", () => {
    const brothers = [
      doc("2019-01-01", { name: "Masoud Barzani", party: "IQ" }),
      doc("2019-01-02", { name: "Nechirvan Barzani", party: "IQ" }),
      doc("2019-01-03", { name: "Barzani", party: "IQ" }),
      doc("2019-01-04", { name: "Masoud Barzani", party: "IQ" }, { name: "Barzani", party: "IQ" }),
    ] as const;
    const people = gatherPeople(brothers);
    expect(people.personOf(brothers[2], "p1")).toBeNull();
    expect(people.personOf(brothers[3], "p2")?.name).toBe("Masoud Barzani");
  });

  test("a name misread once under another party is still one person", () => {
    const people = gatherPeople([
      doc("2019-01-01", { name: "Sergey Lavrov", party: "RU", offices: ["foreign-minister"] }),
      doc("2019-01-02", { name: "Sergey Lavrov", party: "RU" }),
      doc("2019-01-03", { name: "Sergey Lavrov", party: "IQ" }),
    ]);
    expect(people.all.map(({ party, names }) => [party, names])).toEqual([["RU", ["Sergey Lavrov"]]]);
  });

  test("two of one office whose names nearly meet are asked about; an answer ends it", () => {
    const docs = [
      doc("2019-01-01", { name: "Maksim Maksimov", party: "RU", offices: ["ambassador"] }),
      doc("2019-06-01", { name: "Boris Maksimov", party: "RU", offices: ["ambassador"] }),
    ];
    const [proposal] = gatherPeople(docs).proposals;
    expect(proposal).toMatchObject({ kind: "same-person", accept: { kind: "merge-people", party: "RU" } });
    const pair = { party: "RU", names: ["Boris Maksimov", "Maksim Maksimov"] } as const;
    expect(gatherPeople(docs, [pair]).all).toHaveLength(1);
    expect(gatherPeople(docs, [], [pair]).proposals).toEqual([]);
  });

  test("an office without a name is nobody", () => {
    expect(gatherPeople([doc("2019-01-01", { name: "Russian Foreign Minister", party: "RU" })]).all).toEqual([]);
  });
});
