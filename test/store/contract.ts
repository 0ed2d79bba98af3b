import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ChanceryRecord } from "../../src/record/record.ts";
import type { Decision, DecisionContent } from "../../src/register/report.ts";
import { AmbiguousDocument, InvalidRecord } from "../../src/store/problems.ts";
import type { DocumentFilter, SearchQuery, Store } from "../../src/store/store.ts";
import { type Made, makeRecord } from "./records.ts";

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const moscow = makeRecord({
  text: "Moscow readout. Iraq called for holding the eighth session of the joint committee in Baghdad. Russia thanked Iraq for its hospitality.",
  source: "moscow.txt",
  published: "2018-02-27T01:16",
  publisher: { value: "Ministry of Foreign Affairs of Iraq", party: "IQ" },
  acts: [
    { kind: "request", by: ["IQ"], to: ["RU"], quote: "called for holding the eighth session of the joint committee" },
    { kind: "thank", by: ["RU"], to: ["IQ"], quote: "thanked Iraq for its hospitality" },
  ],
  named: ["SY"],
});

const cairo = makeRecord({
  text: "Cairo readout. Egypt invited the minister of Jordan to visit Cairo in the spring.",
  source: "cairo.txt",
  published: "2019-04",
  acts: [{ kind: "invite", by: ["EG"], to: ["JO"], quote: "invited the minister of Jordan to visit Cairo" }],
});

const undated = makeRecord({
  text: "Undated note. Russia and Iraq discussed water.",
  source: "undated.txt",
  acts: [{ kind: "discuss", by: ["RU", "IQ"], quote: "discussed water" }],
});

/**
 * What every store does. `open` gives an empty one; `reopen` closes the last and opens it again, as another run of the
 * program would.
 */
export function storeContract(open: () => Promise<Store>, reopen: () => Promise<Store>): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(async () => {
    await store.close();
  });

  describe("filing", () => {
    test("a record comes back as it was filed, in the contract's order of fields", async () => {
      expect(await store.file(moscow)).toBe("new");
      const back = await store.record(moscow.document.id);
      expect(JSON.stringify(back)).toBe(JSON.stringify(moscow));
      store = await reopen();
      expect(JSON.stringify(await store.record(moscow.document.id))).toBe(JSON.stringify(moscow));
    });

    test("filed twice, nothing changes", async () => {
      await store.file(moscow);
      expect(await store.file(structuredClone(moscow))).toBe("unchanged");
      expect(await store.count()).toEqual({ documents: 1, acts: 2 });
    });

    test("another reading takes the place of the first everywhere; the first is found again as such", async () => {
      await store.file(moscow);
      const later: ChanceryRecord = {
        ...moscow,
        reader: { ...moscow.reader, version: "0.2.0" },
        acts: moscow.acts.slice(0, 1),
      };
      expect(await store.file(later)).toBe("reread");
      expect(await store.count()).toEqual({ documents: 1, acts: 1 });
      expect((await store.record(moscow.document.id))?.reader.version).toBe("0.2.0");
      expect((await store.document(moscow.document.id))?.reader.version).toBe("0.2.0");
      expect(await found({ words: "hospitality", kind: "thank" })).toEqual([]);
      expect(await store.file(moscow)).toBe("reread");
      expect((await store.record(moscow.document.id))?.reader.version).toBe("0.1.0");
      expect(await found({ words: "hospitality", kind: "thank" })).toEqual(["moscow.txt thank"]);
    });

    test("a record that breaks the contract leaves nothing behind", async () => {
      const [act] = moscow.acts;
      if (!act) throw new Error("the made record has acts");
      const broken: readonly ChanceryRecord[] = [
        { ...moscow, acts: [{ ...act, quote: "words that are not there" }] },
        { ...moscow, acts: [{ ...act, span: [5, 100_000] }] },
        { ...moscow, document: { ...moscow.document, id: "sha256:0000" } },
        { ...moscow, document: { ...moscow.document, published: { value: "in spring", span: [0, 1] } } },
        makeRecord({ text: "a zero \0 character" }),
        makeRecord({ text: "half a pair \ud83d here" }),
        makeRecord({ text: "party", acts: [{ kind: "affirm", by: ["X".repeat(5000)], quote: "party" }] }),
      ];
      for (const record of broken) await expect(store.file(record)).rejects.toBeInstanceOf(InvalidRecord);
      expect(await store.count()).toEqual({ documents: 0, acts: 0 });
    });

    test("a filing that fails half way is rolled back, and the store goes on", async () => {
      // Two acts of one id pass no primary key; the validator is gone round through a list that changes under it.
      const twice = { ...moscow, acts: changing([moscow.acts[0]], [moscow.acts[0], moscow.acts[0]]) } as ChanceryRecord;
      await expect(store.file(twice)).rejects.toThrow();
      expect(await store.count()).toEqual({ documents: 0, acts: 0 });
      expect(await store.document(moscow.document.id)).toBeNull();
      expect(await store.file(moscow)).toBe("new");
    });

    test("many at once are all filed once", async () => {
      const made = Array.from({ length: 12 }, (_, index) => makeRecord({ text: `document ${index % 6}` }));
      const filings = await Promise.all(made.map((record) => store.file(record)));
      expect(filings.filter((filing) => filing === "new")).toHaveLength(6);
      expect(await store.count()).toEqual({ documents: 6, acts: 0 });
    });

    test("a text longer than a search index holds is filed and found by its first part and its acts", async () => {
      const words = Array.from({ length: 400_000 }, (_, index) => `w${index.toString(36)}`).join(" ");
      const long = makeRecord({
        text: `Longest. ${words} At the end they agreed to a pipeline.`,
        source: "long.txt",
        acts: [{ kind: "agree", by: ["IQ"], quote: "agreed to a pipeline" }],
      });
      expect(await store.file(long)).toBe("new");
      expect(await found({ words: "longest" })).toEqual(["long.txt"]);
      expect(await found({ words: "pipeline" })).toEqual(["long.txt agree"]);
    });

    test("any text comes back", async () => {
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: "binary", minLength: 1, maxLength: 40 }), async (text) => {
          fc.pre(!text.includes("\0"));
          const half = makeRecord({ text, acts: [{ kind: "affirm", by: ["IQ"], quote: text.slice(0, 1) }] });
          await store.file(half);
          expect(await store.record(half.document.id)).toEqual(half);
        }),
        { numRuns: 50 },
      );
    });
  });

  describe("looking up", () => {
    test("a document by its id or the beginning of it", async () => {
      for (const record of [moscow, cairo]) await store.file(record);
      const id = moscow.document.id;
      const expected = {
        id,
        source: "moscow.txt",
        title: "Moscow rea",
        published: "2018-02-27T01:16",
        publisher: { value: "Ministry of Foreign Affairs of Iraq", party: "IQ" },
        parties: ["IQ", "RU"],
        acts: 2,
        text: moscow.text,
        reader: moscow.reader,
      };
      expect(await store.document(id)).toMatchObject(expected);
      expect(await store.document(id.slice(0, 15))).toMatchObject(expected);
      expect(await store.document(id.slice(7, 15))).toMatchObject(expected);
      for (const none of ["sha256:zz", "", "%", "_______", "sha256:", `${id}0`, "../x"]) {
        expect(await store.document(none)).toBeNull();
      }
      expect(await store.record("sha256:none")).toBeNull();
    });

    test("a beginning that several ids share is refused", async () => {
      // Among 300 digests some two begin with the same four digits for certain enough; which two is worked out here.
      const made = Array.from({ length: 600 }, (_, index) => makeRecord({ text: `shared ${index}` }));
      const seen = new Map<string, ChanceryRecord>();
      for (const record of made) {
        const beginning = record.document.id.slice(7, 11);
        const other = seen.get(beginning);
        if (other) {
          await store.file(record);
          await store.file(other);
          await expect(store.document(beginning)).rejects.toBeInstanceOf(AmbiguousDocument);
          return;
        }
        seen.set(beginning, record);
      }
      throw new Error("no two ids began alike");
    });

    test("the list is newest first, undated last, and keeps to its filter", async () => {
      for (const record of [undated, moscow, cairo]) await store.file(record);
      const listed = async (filter?: DocumentFilter) =>
        (await collect(store.documents(filter))).map((line) => line.source);
      expect(await listed()).toEqual(["cairo.txt", "moscow.txt", "undated.txt"]);
      expect(await listed({ parties: ["IQ"] })).toEqual(["moscow.txt", "undated.txt"]);
      expect(await listed({ parties: ["IQ", "EG"] })).toEqual([]);
      expect(await listed({ from: "2018", to: "2018" })).toEqual(["moscow.txt"]);
      expect(await listed({ from: "2019-04" })).toEqual(["cairo.txt"]);
      expect(await listed({ to: "2018-02-26" })).toEqual([]);
    });

    test("a list longer than a page leaves nothing out and says nothing twice", async () => {
      const days = ["2018-01-01", "2018-01-02", undefined];
      const texts = new Set<string>();
      for (let index = 0; index < 1100; index += 1) {
        const published = days[index % 3];
        const made: Made = { text: `page ${index}`, source: `${index}`, ...(published ? { published } : {}) };
        await store.file(makeRecord(made));
        texts.add(`${index}`);
      }
      const listed = (await collect(store.documents())).map((line) => line.source);
      expect(listed).toHaveLength(1100);
      expect(new Set(listed)).toEqual(texts);
    });

    test("records for two parties are those of documents that touch both, in either order", async () => {
      for (const record of [undated, cairo, moscow]) await store.file(record);
      const sources = async (a: string, b: string) =>
        (await store.recordsFor([a, b])).map((record) => record.document.source);
      expect(await sources("IQ", "RU")).toEqual(["moscow.txt", "undated.txt"]);
      expect(await sources("RU", "IQ")).toEqual(["moscow.txt", "undated.txt"]);
      expect(await sources("RU", "SY")).toEqual(["moscow.txt"]);
      expect(await sources("IQ", "EG")).toEqual([]);
      expect(await store.parties("IQ")).toEqual([
        { party: "RU", documents: 2 },
        { party: "SY", documents: 1 },
      ]);
      expect(await store.parties()).toEqual([
        { party: "IQ", documents: 2 },
        { party: "RU", documents: 2 },
        { party: "EG", documents: 1 },
        { party: "JO", documents: 1 },
      ]);
    });

    test("a forgotten document is gone from everywhere", async () => {
      for (const record of [undated, cairo, moscow]) await store.file(record);
      expect(await store.forget(moscow.document.id)).toBe(true);
      expect(await store.forget(moscow.document.id)).toBe(false);
      expect(await store.document(moscow.document.id)).toBeNull();
      expect(await store.recordsFor(["RU", "SY"])).toEqual([]);
      expect(await found({ words: "hospitality" })).toEqual([]);
      expect(await store.count()).toEqual({ documents: 2, acts: 2 });
      expect(await store.file(moscow)).toBe("new");
    });
  });

  async function found(query: Partial<SearchQuery> & { words: string }): Promise<string[]> {
    const hits = await store.search({ limit: 20, ...query });
    return hits.map(({ document, act }) => (act ? `${document.source} ${act.kind}` : document.source));
  }

  describe("search", () => {
    beforeEach(async () => {
      for (const record of [undated, cairo, moscow]) await store.file(record);
    });

    test("finds acts by the stems of their words, and marks them", async () => {
      const hits = await store.search({ words: "holding sessions", limit: 5 });
      expect(hits).toMatchObject([{ document: { source: "moscow.txt" }, act: { kind: "request", byParty: ["IQ"] } }]);
      const marked = hits[0]?.snippet.filter(({ hit }) => hit).map(({ words }) => words);
      expect(marked).toEqual(["holding", "session"]);
      expect(hits[0]?.snippet.map(({ words }) => words).join("")).toBe(hits[0]?.act?.quote);
      const [act] = hits;
      expect(moscow.text.slice(...(act?.act?.span ?? [0, 0]))).toBe(act?.act?.quote);
    });

    test("words outside any act give the document; an act's document is not given twice", async () => {
      expect(await found({ words: "undated note" })).toEqual(["undated.txt"]);
      expect(await found({ words: "water" })).toEqual(["undated.txt discuss"]);
    });

    test("quotes, or and a minus work as people write them", async () => {
      expect(await found({ words: '"joint committee"' })).toEqual(["moscow.txt request"]);
      expect(await found({ words: '"committee joint"' })).toEqual([]);
      expect((await found({ words: "hospitality or water" })).sort()).toEqual([
        "moscow.txt thank",
        "undated.txt discuss",
      ]);
      expect(await found({ words: "readout -Moscow" })).toEqual(["cairo.txt"]);
    });

    test("party, kind and date narrow it", async () => {
      expect(await found({ words: "visit or session", kind: "invite" })).toEqual(["cairo.txt invite"]);
      expect(await found({ words: "readout", parties: ["IQ"] })).toEqual(["moscow.txt"]);
      expect(await found({ words: "visit or session", parties: ["RU"] })).toEqual(["moscow.txt request"]);
      expect(await found({ words: "visit or session", from: "2019" })).toEqual(["cairo.txt invite"]);
      expect(await found({ words: "visit or session", to: "2018-02" })).toEqual(["moscow.txt request"]);
      expect(await store.search({ words: "readout", limit: 1 })).toHaveLength(1);
    });

    test("each language is searched by its own stems", async () => {
      const russian = makeRecord({
        text: "Стороны договорились провести заседание комиссии в Багдаде.",
        source: "ru.txt",
        language: "ru",
        acts: [{ kind: "agree", by: ["IQ", "RU"], quote: "договорились провести заседание комиссии" }],
      });
      const arabic = makeRecord({
        text: "أكد الوزير أهمية عقد اجتماعات اللجنة المشتركة",
        source: "ar.txt",
        language: "ar-IQ",
        acts: [{ kind: "request", by: ["IQ"], quote: "عقد اجتماعات اللجنة المشتركة" }],
      });
      const other = makeRecord({ text: "Kikao cha tume ya pamoja", source: "sw.txt", language: "sw" });
      for (const record of [russian, arabic, other]) await store.file(record);
      expect(await found({ words: "заседания комиссий" })).toEqual(["ru.txt agree"]);
      expect(await found({ words: "لجنة مشتركة" })).toEqual(["ar.txt request"]);
      expect(await found({ words: "kikao" })).toEqual(["sw.txt"]);
    });

    test("nothing that is typed breaks it", async () => {
      for (const words of ["", " ", "the", "'", '"', "& | ! ( ) :*", "a' or 1=1 --", "%", "\\", "-", "🙂", "\u0002"]) {
        expect(Array.isArray(await found({ words }))).toBe(true);
      }
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: "binary", maxLength: 20 }), async (words) => {
          expect(Array.isArray(await found({ words }))).toBe(true);
        }),
        { numRuns: 60 },
      );
    });

    test("what stands in the document under the marks' own characters stays words", async () => {
      await store.file(makeRecord({ text: "marks \u0002 and \u0003 stand here", source: "marks.txt" }));
      const [hit] = await store.search({ words: "marks", limit: 5 });
      expect(hit?.snippet.some(({ words, hit: is }) => is && words === "marks")).toBe(true);
    });
  });

  describe("decisions", () => {
    const decision = (id: string, content: DecisionContent): Decision => ({
      id,
      at: `2026-01-01T00:00:${id.padStart(2, "0")}Z`,
      by: "Anna",
      note: null,
      content,
    });
    const anchor = (record: ChanceryRecord) => ({ document: record.document.id, span: [0, 5] as const });

    test("come back in their order for the parties they bear on, with what undoes them", async () => {
      for (const record of [undated, cairo, moscow]) await store.file(record);
      const made = [
        decision("1", { kind: "set-condition", matter: anchor(moscow), state: "met" }),
        decision("2", { kind: "set-condition", matter: anchor(cairo), state: "met" }),
        decision("3", { kind: "merge-bodies", names: ["Joint Committee", "High Committee"] }),
        decision("4", { kind: "undo", decision: "1" }),
        decision("5", { kind: "undo", decision: "2" }),
        decision("6", { kind: "undo", decision: "4" }),
      ];
      for (const one of made) await store.decide(one);
      store = await reopen();
      const ids = async (a: string, b: string) => (await store.decisionsFor([a, b])).map(({ id }) => id);
      expect(await ids("RU", "IQ")).toEqual(["1", "3", "4", "6"]);
      expect(await ids("EG", "JO")).toEqual(["2", "3", "5"]);
      expect(await ids("CN", "JP")).toEqual(["3"]);
      expect(await store.decisionsFor(["IQ", "RU"])).toEqual(made.filter(({ id }) => "1346".includes(id)));
    });

    test("bear on those they were made about, and on whom they name alone", async () => {
      const external = { source: "https://example.org", quote: "words", published: "2020" };
      const subject = { type: "other" } as const;
      const hand = { kind: "add-undertaking", from: external, by: ["IQ"], of: ["RU"], owes: ["IQ"], subject } as const;
      await store.decide(decision("1", hand));
      await store.decide(
        decision("2", { kind: "set-condition", matter: { document: "hand:1", span: [0, 5] }, state: "met" }),
        ["RU", "IQ"],
      );
      await store.decide(decision("3", { kind: "merge-people", party: "IQ", names: ["a", "b"] }));
      const ids = async (a: string, b: string) => (await store.decisionsFor([a, b])).map(({ id }) => id);
      expect(await ids("IQ", "RU")).toEqual(["1", "2", "3"]);
      expect(await ids("IQ", "US")).toEqual(["3"]);
      expect(await ids("RU", "US")).toEqual([]);
    });

    test("are found by the beginning of their id, where that is one's alone", async () => {
      const content = { kind: "merge-bodies", names: ["a", "b"] } as const;
      for (const id of ["d-12", "d-123", "d-2"]) await store.decide(decision(id, content));
      expect(await store.decision("d-2")).toMatchObject({ id: "d-2", by: "Anna", content });
      expect(await store.decision("d-12")).toMatchObject({ id: "d-12" });
      expect(await store.decision("d-123")).toMatchObject({ id: "d-123" });
      for (const none of ["d-", "d-1", "x", "d-2%", ""]) expect(await store.decision(none)).toBeNull();
    });

    test("an id is used once", async () => {
      const one = decision("1", { kind: "merge-bodies", names: ["a", "b"] });
      await store.decide(one);
      await expect(store.decide(one)).rejects.toThrow(/there already/);
      expect(await store.decisionsFor(["IQ", "RU"])).toHaveLength(1);
    });

    test("a document that a person says concerns two parties is among their records", async () => {
      await store.file(cairo);
      expect(await store.recordsFor(["IQ", "RU"])).toEqual([]);
      const correction = { byParty: ["IQ"], toParty: ["RU"] };
      await store.decide(decision("1", { kind: "correct-act", act: anchor(cairo), correction }));
      expect(await store.recordsFor(["IQ", "RU"])).toEqual([cairo]);
    });

    test("outlive the document they point at, for when it is added again", async () => {
      await store.file(moscow);
      await store.decide(decision("1", { kind: "set-condition", matter: anchor(moscow), state: "met" }));
      await store.forget(moscow.document.id);
      expect(await store.decisionsFor(["IQ", "RU"])).toEqual([]);
      await store.file(moscow);
      expect(await store.decisionsFor(["IQ", "RU"])).toHaveLength(1);
    });
  });
}

/** An array that is `first` to whoever walks it directly, and `second` to `map`: what a check sees is not what is filed. */
function changing<T>(first: readonly T[], second: readonly T[]): readonly T[] {
  return new Proxy([...first], {
    get: (target, key, receiver) => {
      if (key === "map") return second.map.bind(second);
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
}
