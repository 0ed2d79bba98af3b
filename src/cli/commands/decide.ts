import { type Anchor, anchorIn, type DecisionContent, decide, matterOf } from "../../operations/decide.ts";
import type { Register } from "../../operations/open-register.ts";
import { type Party, subjectTypes } from "../../record/record.ts";
import {
  choiceArgument,
  countArgument,
  dateArgument,
  kindArgument,
  pairArgument,
  partyArgument,
} from "../arguments.ts";
import { exitCodes, UsageError } from "../exit-codes.ts";
import type { Session } from "../session.ts";

/** What every decision takes. */
export interface SignOptions {
  readonly as?: string;
  readonly note?: string;
}

const states = [
  "open",
  "accepted",
  "declined",
  "scheduled",
  "kept",
  "kept-in-part",
  "continuing",
  "superseded",
  "withdrawn",
  "broken",
] as const;

export interface StateOptions extends SignOptions {
  readonly when?: string;
  readonly document?: string;
  readonly quote?: string;
}

export function decideState(
  session: Session,
  a: string,
  b: string,
  matter: string,
  state: string,
  options: StateOptions,
): Promise<number> {
  const parties = pairArgument(a, b);
  const chosen = choiceArgument("the state", state, states);
  const when = options.when === undefined ? null : dateArgument("--when", options.when);
  if ((options.document === undefined) !== (options.quote === undefined)) {
    throw new UsageError("--document and --quote go together: the words that show it, and the document they stand in");
  }
  return store(session, options, parties, async (register) => ({
    kind: "set-state",
    matter: (await matterOf(register, parties, matter, session.today)).anchor,
    state: chosen,
    when,
    evidence:
      options.document === undefined || options.quote === undefined
        ? null
        : await anchorIn(register, options.document, { quote: options.quote }),
  }));
}

export function decideCondition(
  session: Session,
  a: string,
  b: string,
  matter: string,
  state: string,
  options: SignOptions,
): Promise<number> {
  const parties = pairArgument(a, b);
  const chosen = choiceArgument("the condition's state", state, ["met", "unknown"] as const);
  return store(session, options, parties, async (register) => ({
    kind: "set-condition",
    matter: (await matterOf(register, parties, matter, session.today)).anchor,
    state: chosen,
  }));
}

export function decideBodies(session: Session, verdict: string, one: string, other: string, options: SignOptions) {
  const kind = choiceArgument("bodies", verdict, ["merge", "split"] as const);
  return store(session, options, [], async () => ({ kind: `${kind}-bodies`, names: [one, other] }));
}

export function decidePeople(
  session: Session,
  verdict: string,
  one: string,
  other: string,
  options: SignOptions & { readonly party?: string },
) {
  const kind = choiceArgument("people", verdict, ["merge", "split"] as const);
  const party = options.party === undefined ? null : partyArgument(options.party);
  return store(session, options, [], async () => ({ kind: `${kind}-people`, party, names: [one, other] }));
}

export interface ActOptions extends SignOptions {
  readonly drop?: boolean;
  readonly kind?: string;
  readonly by?: readonly string[];
  readonly to?: readonly string[];
  readonly negated?: boolean;
}

export function decideAct(session: Session, document: string, act: string, options: ActOptions): Promise<number> {
  const correction = {
    ...(options.kind === undefined ? {} : { kind: kindArgument(options.kind) }),
    ...(options.by === undefined ? {} : { byParty: options.by.map(partyArgument) }),
    ...(options.to === undefined ? {} : { toParty: options.to.map(partyArgument) }),
    ...(options.negated === undefined ? {} : { negated: options.negated }),
  };
  const dropped = droppedOr(options.drop, correction);
  return store(session, options, [], async (register) => ({
    kind: "correct-act",
    act: await anchorIn(register, document, { fact: act }),
    correction: dropped,
  }));
}

export interface SubjectOptions extends SignOptions {
  readonly type?: string;
  readonly when?: string;
  readonly where?: string;
  readonly condition?: string;
  readonly body?: string;
  readonly number?: string;
  readonly visitor?: readonly string[];
  readonly visitorPerson?: string;
  readonly host?: readonly string[];
  readonly between?: readonly string[];
  readonly name?: string;
  readonly field?: string;
  readonly count?: string;
  readonly amount?: string;
  readonly currency?: string;
  readonly goods?: string;
}

export function decideUndertaking(
  session: Session,
  document: string,
  undertaking: string,
  options: SubjectOptions & { readonly drop?: boolean },
): Promise<number> {
  const correction = droppedOr(options.drop, subjectOf(options));
  return store(session, options, [], async (register) => ({
    kind: "correct-undertaking",
    undertaking: await anchorIn(register, document, { fact: undertaking }),
    correction,
  }));
}

export interface AddOptions extends SubjectOptions {
  readonly by: readonly string[];
  readonly of?: readonly string[];
  readonly owes?: readonly string[];
  readonly quote: string;
  readonly document?: string;
  readonly source?: string;
  readonly published?: string;
}

export function decideToAdd(session: Session, options: AddOptions): Promise<number> {
  const by = options.by.map(partyArgument);
  const of = (options.of ?? []).map(partyArgument);
  const owes = options.owes === undefined ? by : options.owes.map(partyArgument);
  const { type, ...subject } = subjectOf(options);
  if (type === undefined) throw new UsageError(`--type is wanting; it takes ${subjectTypes.join(", ")}`);
  const { document, source, published, quote } = options;
  const place = placeOf(document, source, published);
  return store(session, options, [...new Set([...by, ...of, ...owes])], async (register) => ({
    kind: "add-undertaking",
    from:
      "document" in place
        ? { anchor: await anchorIn(register, place.document, { quote }) }
        : { source: place.source, quote, published: place.published },
    by,
    of,
    owes,
    subject: { type, ...subject },
  }));
}

function placeOf(document?: string, source?: string, published?: string) {
  if (document !== undefined && source === undefined && published === undefined) return { document };
  if (document === undefined && source !== undefined && published !== undefined) {
    return { source, published: dateArgument("--published", published) };
  }
  throw new UsageError("say where it stands: --document ID for a filed one, or --source ADDRESS with --published DATE");
}

export function decideDate(session: Session, document: string, date: string, options: SignOptions): Promise<number> {
  const published = dateArgument("the date", date);
  return store(session, options, [], async (register) => {
    const { document: id }: Anchor = await anchorIn(register, document, { whole: true });
    return { kind: "date-document", document: id, published };
  });
}

function droppedOr<T extends object>(drop: boolean | undefined, correction: T): T | "drop" {
  const empty = Object.keys(correction).length === 0;
  if (drop === true && !empty) throw new UsageError("--drop takes the whole away; nothing can be corrected beside it");
  if (drop !== true && empty) throw new UsageError("say what is to be corrected, or --drop it");
  return drop === true ? "drop" : correction;
}

function subjectOf(options: SubjectOptions) {
  const parties = (list: readonly string[]): Party[] => list.map(partyArgument);
  const { type, when, where, condition, body, visitorPerson, name, field, currency, goods } = options;
  return {
    ...(type === undefined ? {} : { type: choiceArgument("--type", type, subjectTypes) }),
    ...(when === undefined ? {} : { when: dateArgument("--when", when) }),
    ...(where === undefined ? {} : { where: { name: where, country: null } }),
    ...(condition === undefined ? {} : { condition }),
    ...(body === undefined ? {} : { body }),
    ...(options.number === undefined ? {} : { number: countArgument("--number", options.number) }),
    ...(options.visitor === undefined ? {} : { visitor: parties(options.visitor) }),
    ...(visitorPerson === undefined ? {} : { visitorPerson }),
    ...(options.host === undefined ? {} : { host: parties(options.host) }),
    ...(options.between === undefined ? {} : { between: parties(options.between) }),
    ...(name === undefined ? {} : { name }),
    ...(field === undefined ? {} : { field }),
    ...(options.count === undefined ? {} : { count: countArgument("--count", options.count) }),
    ...(options.amount === undefined ? {} : { amount: amountArgument(options.amount) }),
    ...(currency === undefined ? {} : { currency }),
    ...(goods === undefined ? {} : { goods }),
  };
}

function amountArgument(value: string): number {
  const amount = Number(value.replaceAll(",", ""));
  if (value.trim() !== "" && Number.isFinite(amount) && amount > 0) return amount;
  throw new UsageError(`--amount is "${value}"; write a number such as 12000000 or 12,000,000`);
}

async function store(
  session: Session,
  options: SignOptions,
  concerning: readonly Party[],
  content: (register: Register) => Promise<DecisionContent>,
): Promise<number> {
  const { id } = await session.withRegister(async (register) =>
    decide(register, await content(register), session.sign(options.as, options.note ?? null), concerning),
  );
  await session.terminal.out(`${id} stored; "chancery undo ${id}" takes it back\n`);
  return exitCodes.done;
}
