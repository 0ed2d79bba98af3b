import { addDays, daysBetween, momentEnd, momentStart } from "../record/moment.ts";
import type { Moment } from "../record/record.ts";
import { dayTold } from "./day-told.ts";
import { compareText, type Doc } from "./documents.ts";
import {
  byCloseness,
  type Doubt,
  type Draft,
  draftOf,
  type Entry,
  type Gathered,
  isOneTextOnOneVisit,
  isStillOpenTo,
  lastHeard,
  unawareDays,
} from "./draft.ts";
import type { Happening, Testimony } from "./evidence.ts";
import {
  type Finding,
  keepsAgreement,
  keepsConference,
  keepsMeeting,
  keepsVisit,
  sameStay,
  testifies,
} from "./keeping.ts";
import type { FoldedBody, KnownPerson } from "./report.ts";
import type { HeldSession } from "./sessions.ts";
import type { Settlements } from "./settlements.ts";
import { standingTraining } from "./standing.ts";
import type { Statement } from "./statements.ts";
import { addToGist, compareSubjects, drawerOf, drawerOfVisit, fallsOn, type Gist } from "./subjects.ts";
import { tellsOf } from "./wording.ts";
import { putOff, restate, setDate, undate, write, writeAnswer } from "./writing.ts";

/** Whether two statements are perhaps one matter is asked only so many days after the first was last heard of. */
const askedDays = 500;
/** Of the drafts in one drawer only so many of the latest are weighed, so that time grows with the number of statements. */
const weighed = 48;
/** A word that so many drafts hold tells nothing apart. */
const commonWord = 64;
/** A session held so many days after its date need not be the next one, where no numbers tell. */
const longAfter = 1100;
const sessionRule = "register.session.held";
/** Doubtful pieces of evidence kept for one matter: the queue is for people. */
const doubtsKept = 4;

/**
 * Gathers statements into matters and finds what became of them. Goes through time as things were said and happened,
 * not as they were published: a late report of an early visit closes the matter that was open then.
 */
export function gatherMatters(
  statements: readonly Statement[],
  happenings: readonly Happening[],
  testimonies: readonly Testimony[],
  held: readonly HeldSession[],
  settlements: Settlements,
): Gathered {
  const gathering = new Gathering(happenings, testimonies, settlements);
  type Step = { readonly day: string; readonly rank: number; readonly doc: Doc; readonly at: number; run(): void };
  const steps: Step[] = [];
  for (const happening of happenings) {
    if (happening.start === null) continue;
    steps.push({
      day: happening.start,
      rank: 0,
      doc: happening.doc,
      at: happening.span[0],
      run: () => gathering.happen(happening),
    });
  }
  for (const statement of statements) {
    steps.push({
      day: statement.said,
      rank: 1,
      doc: statement.doc,
      at: statement.span[0],
      run: () => gathering.state(statement),
    });
  }
  for (const testimony of testimonies) {
    steps.push({
      day: testimony.day,
      rank: 2,
      doc: testimony.doc,
      at: testimony.span[0],
      run: () => gathering.testify(testimony),
    });
  }
  for (const session of held) {
    const [evidence] = session.agreeing;
    if (session.when === null || !evidence) continue;
    steps.push({
      day: momentStart(session.when),
      rank: 0,
      doc: evidence.doc,
      at: evidence.span[0],
      run: () => gathering.convene(session),
    });
  }
  for (const { day, order, statement, entry } of settlements.verdicts) {
    steps.push({ day, rank: 3, doc: statement.doc, at: order, run: () => gathering.decide(statement, entry) });
  }
  steps.sort(
    (a, b) =>
      compareText(a.day, b.day) ||
      a.rank - b.rank ||
      compareText(a.doc.published, b.doc.published) ||
      compareText(a.doc.id, b.doc.id) ||
      a.at - b.at,
  );
  for (const step of steps) step.run();
  for (const session of held) if (session.when === null) gathering.convene(session);
  gathering.recallTraining(testimonies);
  gathering.drafts.push(...standingTraining(testimonies, gathering.drafts));
  gathering.decideRest();
  return { drafts: gathering.drafts, doubts: gathering.doubts, contradictions: gathering.contradictions };
}

class Gathering {
  readonly drafts: Draft[] = [];
  readonly doubts: Doubt[] = [];
  readonly #drawers = new Map<string, Draft[]>();
  readonly #byWord = new Map<string, Draft[]>();
  readonly #homeOf = new Map<Statement, Draft>();
  readonly #toldIn = new Map<string, Happening[]>();
  /** What happened so far, by the drawer of matters that it may keep. */
  readonly #past = new Map<string, Happening[]>();
  readonly #settlements: Settlements;
  /** The last session held of each body; its number as given, or counted. */
  readonly #lastHeld = new Map<
    string,
    { readonly number: number; readonly when: Moment; readonly isCounted: boolean }
  >();
  readonly #sessions = new Map<string, HeldSession[]>();
  readonly contradictions: (readonly [Happening | Testimony, Testimony])[] = [];
  /** Acts that tell of something as negotiated, by their words. */
  readonly #negotiated = new Map<string, Testimony[]>();
  readonly #undecided: [Statement, Entry][] = [];
  readonly #doubtsOf = new Map<Draft, readonly { readonly when: Moment | null }[]>();

  constructor(happenings: readonly Happening[], testimonies: readonly Testimony[], settlements: Settlements) {
    this.#settlements = settlements;
    for (const testimony of testimonies) {
      if (!tellsOf("negotiated", testimony.quote)) continue;
      for (const word of testimony.about) push(this.#negotiated, word, testimony);
    }
    for (const happening of happenings) push(this.#toldIn, happening.doc.id, happening);
  }

  /** Places a statement: in the matter it restates, or in a new one. */
  state(statement: Statement) {
    const drawer = drawerOf(statement);
    const meant = statement.among ? this.#visitOf(statement, statement.among) : null;
    if (meant) {
      const reasons = [`the visit of ${meant.gist.person?.name}, whom the text names`];
      if (statement.isPutOff) putOff(meant, statement, reasons);
      else restate(meant, statement, reasons);
      this.#homeOf.set(statement, meant);
      return;
    }
    // "The visit will be in March", and nobody whose visit is known of: it says nothing that can be followed
    if (statement.among && !statement.isPutOff) return;
    const candidates = this.#candidates(statement, drawer);
    const decided = this.#settlements.partnersOf(statement).flatMap((partner) => this.#homeOf.get(partner) ?? []);
    const [byPerson] = decided;
    let home: Draft | null = byPerson ?? null;
    let reasons: readonly string[] = byPerson ? ["a person decided that it is the same matter"] : [];
    const unsure: Doubt[] = [];
    if (!home) {
      const fitting: { draft: Draft; reasons: readonly string[] }[] = [];
      for (const draft of candidates) {
        if (this.#settlements.areApart(statement, draft.statements)) continue;
        if (!isStillOpenTo(statement, draft)) continue;
        const sameness = compareSubjects(statement, draft.gist);
        if (sameness.verdict === "same") fitting.push({ draft, reasons: sameness.reasons });
        else if (sameness.verdict === "unsure" && isOneTextOnOneVisit(statement, draft)) {
          fitting.push({ draft, reasons: [...sameness.reasons, "the same text speaks of one visit this way"] });
        } else if (sameness.verdict === "unsure" && daysBetween(lastHeard(draft), statement.said) <= askedDays) {
          unsure.push({ kind: "same-matter", draft, statement, evidence: null, event: null, when: null, ...sameness });
        }
      }
      const [best] = fitting.sort((a, b) => byCloseness(statement, a.draft, b.draft));
      if (best) {
        home = best.draft;
        reasons = best.reasons;
      }
    }
    if (statement.isPutOff) {
      // That something is put off states nothing of its own.
      const meant = home ?? this.#onlyVisitDue(statement);
      if (meant && meant.closed === null) putOff(meant, statement, reasons);
      return;
    }
    if (home) {
      restate(home, statement, reasons);
      this.#take(home, statement);
      writeAnswer(home, statement);
    } else {
      home = this.#open(statement, drawer);
      // The one last spoken of is the likeliest; to ask about all would bury it.
      unsure.sort((a, b) => compareText(lastHeard(b.draft), lastHeard(a.draft)));
      this.doubts.push(...unsure.slice(0, 1));
    }
    this.#homeOf.set(statement, home);
    if (home.closed === null) this.#lookBack(home, statement, drawer);
  }

  #candidates(statement: Statement, drawer: string): Draft[] {
    const inDrawer = this.#drawers.get(drawer) ?? [];
    if (inDrawer.length <= weighed) return inDrawer;
    // A full drawer: those that share a telling word, and the latest.
    const found = new Set<Draft>(inDrawer.slice(-8));
    if (statement.number !== null) {
      for (const draft of inDrawer) if (draft.gist.number === statement.number) found.add(draft);
    }
    for (const word of statement.about) {
      const sharing = this.#byWord.get(`${drawer}|${word}`) ?? [];
      if (sharing.length <= commonWord) for (const draft of sharing) found.add(draft);
    }
    return [...found].slice(-weighed);
  }

  #open(statement: Statement, drawer: string): Draft {
    const draft = draftOf(statement, this.#count(statement));
    this.drafts.push(draft);
    push(this.#drawers, drawer, draft);
    write(draft, statement, "stated", statement.when, []);
    this.#take(draft, statement);
    setDate(draft, statement);
    writeAnswer(draft, statement);
    return draft;
  }

  /** The one open visit, either way, of somebody whom the document names. */
  #visitOf({ visitor, host }: Statement, named: ReadonlySet<KnownPerson>): Draft | null {
    const found = [drawerOfVisit(visitor, host), drawerOfVisit(host, visitor)]
      .flatMap((drawer) => (this.#drawers.get(drawer) ?? []).slice(-weighed))
      .filter(({ closed, gist }) => closed === null && gist.person !== null && named.has(gist.person));
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  /** The one visit between the two that had a date to be put off from, where "the visit" was put off. */
  #onlyVisitDue({ type, said, visitor, host, personName }: Statement): Draft | null {
    if (type !== "visit" || personName !== null) return null;
    const ways = [drawerOfVisit(visitor, host), drawerOfVisit(host, visitor)];
    const due = ways
      .flatMap((drawer) => this.#drawers.get(drawer) ?? [])
      .filter(({ closed, gist }) => closed === null && gist.due !== null && momentEnd(gist.due) >= said);
    return due.length === 1 ? (due[0] ?? null) : null;
  }

  /** Adds what a statement tells of the subject to what the matter has. */
  #take(draft: Draft, statement: Statement) {
    draft.statements.push(statement);
    draft.where = statement.where ?? draft.where;
    const drawer = drawerOf(statement);
    const known = draft.statements.length > 1 ? draft.gist.about : new Set<string>();
    for (const word of statement.about) if (!known.has(word)) push(this.#byWord, `${drawer}|${word}`, draft);
    addToGist(draft.gist, statement);
    if (statement.condition) draft.condition = { statement, ...statement.condition };
  }

  /** The number that the next session should have: one more than the last that was held. */
  #count({ body, type, number }: Statement): Gist["inferred"] {
    if (type !== "session" || number !== null) return null;
    const last = body ? this.#lastHeld.get(body.id) : undefined;
    if (!last) return null;
    const held = last.isCounted ? `what by count was session ${last.number}` : `session ${last.number}`;
    return { value: last.number + 1, from: `${held} was held on ${last.when}` };
  }

  /** Sees which open matters a happening keeps. */
  happen(happening: Happening) {
    for (const drawer of drawersOf(happening)) {
      push(this.#past, drawer, happening);
      for (const draft of this.#openIn(drawer, happening)) this.#weigh(draft, happening);
    }
  }

  #openIn(drawer: string, happening: Happening): Draft[] {
    const all = this.#drawers.get(drawer) ?? [];
    const recent = all.length > weighed ? all.slice(-weighed) : all;
    return recent.filter((draft) => draft.closed === null || sameStay(draft.closed.start, draft.closed.end, happening));
  }

  /** A statement of something that has by now happened: told late, or published on the day. */
  #lookBack(draft: Draft, statement: Statement, drawer: string) {
    const past = this.#past.get(drawer) ?? [];
    const from =
      statement.when !== null && statement.when < statement.said ? momentStart(statement.when) : statement.said;
    const earliest = addDays(from, -3) ?? from;
    if (statement.type === "session" && statement.body) {
      for (const session of (this.#sessions.get(statement.body.id) ?? []).slice(-weighed)) {
        if (draft.closed === null && session.when !== null && momentEnd(session.when) >= earliest)
          this.#meet(draft, session);
      }
      return;
    }
    for (let index = past.length - 1; index >= 0; index -= 1) {
      const happening = past[index];
      if (!happening || happening.start === null || happening.start < earliest) break;
      this.#weigh(draft, happening);
    }
  }

  #weigh(draft: Draft, happening: Happening) {
    if (this.#settlements.isRefused(happening.doc.id, happening.span, draft.statements)) return;
    const { first, gist } = draft;
    const told = this.#toldIn.get(first.doc.id) ?? [];
    const finding =
      gist.type === "visit"
        ? keepsVisit(first, draft.statements.at(-1) ?? first, gist, happening, told)
        : gist.type === "meeting"
          ? keepsMeeting(first, gist, happening, told)
          : gist.type === "conference"
            ? keepsConference(first, gist, happening)
            : gist.type === "agreement"
              ? keepsAgreement(first, gist, happening)
              : null;
    // A day that a text has only from its own date is not held against the one that is known.
    const when = happening.dateAssumed && draft.closed !== null ? draft.closed.start : happening.when;
    if (finding) this.#find(draft, happening, finding, when);
  }

  #find(draft: Draft, evidence: Happening | Testimony, finding: Finding, when: Moment | null) {
    if (finding.verdict === "no") return;
    if (finding.verdict === "perhaps") {
      if (draft.closed === null) this.#doubt(draft, evidence, finding, when);
      return;
    }
    const counter = finding.event === "kept" && draft.gist.type === "agreement" ? this.#counter(draft, evidence) : null;
    if (counter) {
      this.contradictions.push([evidence, counter]);
      if (draft.closed === null) {
        const doubts = ["another document of these days tells of it as still negotiated"];
        this.#doubt(draft, evidence, { ...finding, doubts }, when);
      }
      return;
    }
    const again = draft.closed !== null;
    if (again && draft.closed?.docs.has(evidence.doc.id)) return;
    if (finding.event === "accepted" && isToldAccepted(draft, evidence.doc)) return;
    // "put off to 2020": the text that tells of it has named the new date
    if (finding.event === "postponed" && draft.dueBy?.doc === evidence.doc) return;
    if (finding.event === "postponed") undate(draft);
    draft.entries.push({
      event: finding.event,
      doc: evidence.doc,
      span: evidence.span,
      quote: evidence.quote,
      on: evidence.doc.published,
      when,
      by: `rule:${finding.rule}`,
      reasons: again ? [...finding.reasons, "another document tells of it too"] : finding.reasons,
    });
    if (finding.event !== "kept") return;
    const start = when === null ? evidence.doc.day : momentStart(when);
    const end = when === null ? evidence.doc.day : momentEnd(when);
    if (draft.closed === null) draft.closed = { start, end, docs: new Set([evidence.doc.id]) };
    else draft.closed.docs.add(evidence.doc.id);
  }

  /** Words of the same days, in another document, that tell of what was signed as still negotiated. */
  #counter(draft: Draft, evidence: Happening | Testimony): Testimony | null {
    const named = draft.gist.named.size > 0 ? draft.gist.named : draft.gist.about;
    const common = [...evidence.about].filter((word) => named.has(word));
    const seen = new Map<Testimony, number>();
    for (const word of common) {
      for (const testimony of (this.#negotiated.get(word) ?? []).slice(-commonWord)) {
        if (testimony.doc === evidence.doc || testimony.doc === draft.first.doc) continue;
        const days = daysBetween(evidence.doc.day, testimony.day);
        if (days >= -unawareDays && days <= 2 * unawareDays) seen.set(testimony, (seen.get(testimony) ?? 0) + 1);
      }
    }
    for (const [testimony, count] of seen) if (count >= 2 || count === common.length) return testimony;
    return null;
  }

  #doubt(draft: Draft, evidence: Happening | Testimony, finding: Finding, when: Moment | null) {
    const known = this.#doubtsOf.get(draft) ?? [];
    // Several texts of one stay ask the same question once.
    const isAsked = known.some(
      (other) => when !== null && other.when !== null && Math.abs(daysBetween(other.when, when)) <= unawareDays,
    );
    if (isAsked || known.length >= doubtsKept) return;
    this.#doubtsOf.set(draft, [...known, { when }]);
    const { event, reasons, doubts } = finding;
    this.doubts.push({ kind: "evidence", draft, statement: null, evidence, event, when, reasons, doubts });
  }

  /** Sees of which matters an act of a document tells what became. */
  testify(testimony: Testimony) {
    for (const drawer of testimonyDrawers(testimony)) {
      const all = this.#drawers.get(drawer) ?? [];
      const candidates = new Set<Draft>(all.length <= weighed ? all : all.slice(-8));
      if (all.length > weighed) {
        for (const word of testimony.about) {
          const sharing = this.#byWord.get(`${drawer}|${word}`) ?? [];
          if (sharing.length <= commonWord) for (const draft of sharing) candidates.add(draft);
        }
      }
      for (const draft of candidates) {
        if (draft.closed !== null || this.#settlements.isRefused(testimony.doc.id, testimony.span, draft.statements))
          continue;
        const finding = testifies(draft.first, lastHeard(draft), draft.gist, testimony);
        const isKept = finding.event.startsWith("kept") && finding.verdict === "shows";
        this.#find(
          draft,
          testimony,
          finding,
          isKept ? dayTold(testimony.doc, testimony.context, draft.first.said) : null,
        );
      }
    }
  }

  /** Training that was under way before a document first promised more of it: the signs of life are its history too. */
  recallTraining(testimonies: readonly Testimony[]) {
    const training = this.drafts.filter(({ gist }) => gist.type === "training");
    // A sign of life is told once: of the training that was promised first.
    const told = new Set(training.flatMap(({ entries }) => entries.map(({ doc, span }) => `${doc?.id} ${span?.[0]}`)));
    for (const draft of training.slice(0, weighed)) {
      for (const testimony of testimonies) {
        if (
          testimony.day > draft.first.said ||
          (testimony.day === draft.first.said && testimony.doc !== draft.first.doc)
        )
          continue;
        if (this.#settlements.isRefused(testimony.doc.id, testimony.span, draft.statements)) continue;
        const place = `${testimony.doc.id} ${testimony.span[0]}`;
        if (told.has(place)) continue;
        const finding = testifies(draft.first, lastHeard(draft), draft.gist, testimony);
        if (finding.verdict !== "shows" || finding.event !== "continuing") continue;
        told.add(place);
        this.#find(draft, testimony, finding, null);
      }
    }
  }

  /** What a person decided of a matter's end, in its time: what is stated afterwards is a new matter. */
  decide(statement: Statement, entry: Entry) {
    const draft = this.#homeOf.get(statement);
    if (!draft) {
      this.#undecided.push([statement, entry]);
      return;
    }
    draft.entries.push(entry);
    const closes =
      entry.event === "kept" || entry.event === "withdrawn" || entry.event === "broken" || entry.event === "superseded";
    if (!closes) {
      draft.closed = null;
      return;
    }
    const when = entry.when ?? entry.on;
    draft.closed = {
      start: momentStart(when),
      end: momentEnd(when),
      docs: new Set(entry.doc ? [entry.doc.id] : []),
    };
  }

  /** Decisions dated before the first statement of their matter hold once all is gathered. */
  decideRest() {
    for (const [statement, entry] of this.#undecided.splice(0))
      if (this.#homeOf.has(statement)) this.decide(statement, entry);
  }

  /** Joins a session that was held with the matters that asked for it: by number, else as the next one of its body. */
  convene(session: HeldSession) {
    this.#countOn(session);
    push(this.#sessions, session.body.id, session);
    for (const draft of this.#drawers.get(`session|${session.body.id}`) ?? []) {
      if (draft.closed === null) this.#meet(draft, session);
    }
  }

  /** Counts the sessions of a body as they are held. One without a number is the next, unless that number is still awaited. */
  #countOn({ body, number, when, fresh }: HeldSession) {
    if (when === null) return;
    const last = this.#lastHeld.get(body.id);
    if (last && momentStart(when) < momentStart(last.when)) return;
    if (number !== null) this.#lastHeld.set(body.id, { number, when, isCounted: false });
    else if (last && fresh && !this.#isAwaited(body, last.number + 1)) {
      this.#lastHeld.set(body.id, { number: last.number + 1, when, isCounted: true });
    }
  }

  #isAwaited(body: FoldedBody, number: number): boolean {
    const drafts = this.#drawers.get(`session|${body.id}`) ?? [];
    return drafts.some(({ closed, gist }) => closed === null && gist.number === number);
  }

  #meet(draft: Draft, session: HeldSession) {
    const { gist, first } = draft;
    const expected = gist.number ?? gist.inferred?.value ?? null;
    if (session.number !== null && expected !== null) {
      if (session.number !== expected) return;
      const reason =
        gist.number === null
          ? `session ${expected} of the same body was held, and ${gist.inferred?.from}`
          : `session ${expected} of the same body was held`;
      this.#keepSession(draft, session, reason);
      return;
    }
    const [evidence] = session.agreeing;
    if (session.when === null || !evidence || momentStart(session.when) < first.said) return;
    // Agreed on at the very session, for a later time: another text of that day tells of it.
    const isLater = gist.due !== null && momentStart(gist.due) > momentEnd(session.when);
    if (isLater && momentStart(session.when) <= first.said) return;
    const placed = gist.country === null || session.country === null || gist.country === session.country;
    const timed = gist.due !== null && fallsOn(gist.due, momentStart(session.when), momentEnd(session.when));
    const doubts: string[] = [];
    if (!placed) doubts.push("it was held in the other country");
    if (session.number === null && !session.fresh) doubts.push("it is told in passing, long after");
    // Reported at the time, and not elsewhere than set, it is the session that follows the last one by count.
    const counted = this.#lastHeld.get(session.body.id)?.number === (gist.number ?? 0) - 1;
    const fits = counted && placed && session.fresh;
    if (gist.number !== null && !timed && !fits) doubts.push(`nothing says that it was session ${gist.number}`);
    const since = gist.due === null ? first.said : momentEnd(gist.due);
    if (expected === null && daysBetween(since, momentStart(session.when)) > longAfter)
      doubts.push("it was held years later, and another may have been held in between");
    const late = gist.due !== null && !timed && momentStart(session.when) > momentEnd(gist.due);
    const reason = `it is the next session of the same body that was held${late ? `, after the date set, ${gist.due}` : ""}`;
    if (doubts.length === 0) this.#keepSession(draft, session, reason);
    else if (!this.#settlements.isRefused(evidence.doc.id, evidence.span, draft.statements)) {
      const finding = { verdict: "perhaps", event: "kept", rule: sessionRule, reasons: [reason], doubts } as const;
      this.#doubt(draft, evidence, finding, session.when);
    }
  }

  #keepSession(draft: Draft, session: HeldSession, reason: string) {
    // "had been planned for 2020", said after it was held, is no new plan
    const { when: named, said, number: told } = draft.first;
    const isPast = told !== null && named !== null && momentEnd(named) < said;
    if (session.when !== null && momentEnd(session.when) < draft.first.said && !isPast) return;
    const cited = new Set<string>();
    for (const evidence of session.agreeing) {
      if (cited.has(evidence.doc.id)) continue;
      if (this.#settlements.isRefused(evidence.doc.id, evidence.span, draft.statements)) continue;
      cited.add(evidence.doc.id);
      this.#find(
        draft,
        evidence,
        { verdict: "shows", event: "kept", rule: sessionRule, reasons: [reason], doubts: [] },
        session.when ?? evidence.when,
      );
    }
    draft.gist.number ??= session.number;
    const { number } = draft.gist;
    const last = this.#lastHeld.get(session.body.id);
    if (session.number === null && number !== null && session.when !== null && (last?.number ?? number) < number)
      this.#lastHeld.set(session.body.id, { number, when: session.when, isCounted: true });
  }
}

/** Whether a text has already been quoted for the acceptance. */
function isToldAccepted({ entries }: Draft, told: Doc): boolean {
  return entries.some(({ event, doc }) => event === "accepted" && doc === told);
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Under which words the matters are kept that a happening may settle. */
function drawersOf({ place, parties, encounter }: Happening): string[] {
  const drawers = ["meeting", "conference", "agreement"];
  const host = place?.country ?? null;
  if (encounter.kind === "session") drawers.length = 0;
  if (host !== null) for (const visitor of parties) if (visitor !== host) drawers.push(`visit|${visitor}|${host}`);
  return drawers;
}

function testimonyDrawers({ parties, putsOff, accepts }: Testimony): string[] {
  const [one, two] = parties;
  const drawers = (putsOff || accepts) && one && two ? [`visit|${one}|${two}`, `visit|${two}|${one}`] : [];
  for (const body of putsOff?.bodies ?? []) drawers.push(`session|${body.id}`);
  drawers.push(...["cooperation", "agreement", "conference", "other", "mission|?|?"]);
  const [a, b] = parties;
  for (const party of parties)
    drawers.push(`training|${party}`, `aid|${party}`, `mission|${party}|?`, `mission|?|${party}`);
  if (a && b)
    drawers.push(
      `mission|${a}|${b}`,
      `mission|${b}|${a}`,
      `training|${[a, b].sort().join("+")}`,
      `aid|${[a, b].sort().join("+")}`,
    );
  return drawers;
}
