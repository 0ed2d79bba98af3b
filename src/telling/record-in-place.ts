import type { Act, ActKind, ChanceryRecord, Encounter, Party } from "../record/record.ts";
import { listOf } from "./english.ts";
import { actTones, encounterWords } from "./kind-words.ts";
import { partyNamer } from "./names.ts";
import { isolate, shown } from "./reading-order.ts";
import { type RecordPageOptions, tonePaint } from "./record-page.ts";
import { safeText } from "./safe-text.ts";
import { type Mark, segmentsOf } from "./segments.ts";
import { breakLines, padEnd, wrap } from "./terminal/columns.ts";
import { type Paint, paintOf } from "./terminal/paint.ts";

type Painter = (text: string) => string;

/** What stands at a place of the text: an act, the words that made it one, an encounter, or something unread. */
interface PlaceMark extends Mark {
  readonly sort: "act" | "trigger" | "encounter" | "unread";
  /** Of an act and its trigger. */
  readonly kind: ActKind | null;
  readonly note: string | null;
}

/** A stretch of the text as it is printed, with how it is painted. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly paint: Painter;
}

interface Note {
  /** Where in the printed text it belongs. */
  readonly at: number;
  readonly text: string;
  readonly paint: Painter;
}

// Below this, a margin would leave too little for the text: notes go under their line.
const leastForMargin = 64;

/**
 * The document itself, its acts marked and noted in the margin (kind, by → to) beside the line where they begin. In colour
 * an act is painted and its trigger underlined; without, it stands in brackets with its id, `[a1 … ]`, and what no rule
 * could read in `[? … ]`. Where acts cross, the bracket
 * that does not close the one opened last names the one it closes: `[/a1]`.
 */
export function recordInPlace(record: ChanceryRecord, options: RecordPageOptions): string {
  const paint = paintOf(options.colour);
  const width = Math.max(20, Math.floor(options.width));
  const { printed, runs, notes } = printedOf(record, options, paint);
  const beside = width >= leastForMargin;
  const margin = beside ? Math.min(36, Math.max(22, Math.floor(width * 0.3))) : 0;
  const textWidth = beside ? width - margin - 3 : width;
  const lines = breakLines(printed, textWidth);

  const out: string[] = [];
  let run = 0;
  let note = 0;
  const waiting: string[] = [];
  let told = 0;
  lines.forEach(({ start, end }, index) => {
    const next = lines[index + 1];
    const upTo = next ? next.start : printed.length + 1;
    for (; run > 0 && (runs[run - 1]?.end ?? 0) > start; ) run -= 1;
    let line = "";
    for (; run < runs.length && (runs[run]?.start ?? 0) < end; run += 1) {
      const each = runs[run];
      if (each) line += each.paint(printed.slice(Math.max(start, each.start), Math.min(end, each.end)));
    }
    const plain = printed.slice(start, end);
    const ordered = isolate(plain) === plain ? line : `\u2068${line}\u2069`;
    const arriving: string[] = [];
    for (; note < notes.length && (notes[note]?.at ?? 0) < upTo; note += 1) {
      const each = notes[note];
      if (each) arriving.push(...wrap(each.text, beside ? margin : width - 4).map((part) => each.paint(isolate(part))));
    }
    if (!beside) {
      out.push(ordered, ...arriving.map((part) => `  ↳ ${part}`));
      return;
    }
    for (const part of arriving) waiting.push(part);
    const row = (text: string, plainText: string) => {
      const first = waiting[told];
      if (first !== undefined) told += 1;
      out.push(
        first === undefined ? text : `${text}${padEnd(plainText, textWidth).slice(plainText.length)} │ ${first}`,
      );
    };
    row(ordered, plain);
    // A paragraph's notes end with it, so that those of the next stand beside their own lines.
    const paragraphEnds = next === undefined || printed.slice(end, next.start).includes("\n");
    while (paragraphEnds && told < waiting.length) row("", "");
  });
  return `${out
    .map((line) => line.trimEnd())
    .join("\n")
    .trimEnd()}\n`;
}

function marksOf(record: ChanceryRecord, partyName: (code: Party) => string): PlaceMark[] {
  return [
    ...record.encounters.map(
      (each): PlaceMark => ({
        id: each.id,
        span: each.span,
        sort: "encounter",
        kind: null,
        note: encounterNote(each, partyName),
      }),
    ),
    ...record.acts.flatMap((act): PlaceMark[] => [
      { id: act.id, span: act.span, sort: "act", kind: act.kind, note: actNote(act, partyName) },
      { id: act.id, span: act.trigger, sort: "trigger", kind: act.kind, note: null },
    ]),
    ...record.unread.map((span): PlaceMark => ({ id: "?", span, sort: "unread", kind: null, note: null })),
  ];
}

function actNote(act: Act, partyName: (code: Party) => string): string {
  const by = act.byParty.length === 0 ? "nobody named" : listOf(act.byParty.map(partyName));
  const to = act.toParty.length === 0 ? "" : ` → ${listOf(act.toParty.map(partyName))}`;
  const more = [act.negated ? "negated" : "", act.undertaking ?? ""].filter((part) => part !== "");
  return [`${act.id} ${act.kind}: ${by}${to}`, ...more].map(shown).join(" ·\u00a0");
}

function encounterNote({ id, kind, parties, place, announced }: Encounter, partyName: (code: Party) => string): string {
  const who = listOf(parties.map(partyName));
  return shown(
    `${id} ${encounterWords[kind]}${announced ? ", announced" : ""}${who === "" ? "" : `: ${who}`}${place === null ? "" : `, ${place.name}`}`,
  );
}

/** The text with what is put into it, how its parts are painted, and the notes in the order of their places. */
function printedOf(
  record: ChanceryRecord,
  options: RecordPageOptions,
  paint: Paint,
): { readonly printed: string; readonly runs: readonly Run[]; readonly notes: readonly Note[] } {
  const text = safeText(record.text);
  const marks = marksOf(record, partyNamer(options));
  const parts: string[] = [];
  const runs: Run[] = [];
  const notes: Note[] = [];
  let at = 0;
  const put = (part: string, painter: Painter) => {
    if (part === "") return;
    parts.push(part);
    runs.push({ start: at, end: at + part.length, paint: painter });
    at += part.length;
  };
  // Brackets that are open, the last opened last.
  let open: PlaceMark[] = [];
  const bracketed = (mark: PlaceMark) => !options.colour && (mark.sort === "act" || mark.sort === "unread");
  const close = (position: number) => {
    for (let index = open.length - 1; index >= 0; index -= 1) {
      const mark = open[index];
      if (!mark || mark.span[1] > position) continue;
      put(index === open.length - 1 ? "]" : `[/${mark.id}]`, paint.dim);
      open = open.toSpliced(index, 1);
    }
  };
  for (const { start, end, marks: on, begins } of segmentsOf(text, marks)) {
    close(start);
    for (const mark of begins) {
      if (mark.note !== null) notes.push({ at, text: mark.note, paint: notePaint(mark, paint) });
      if (!bracketed(mark)) continue;
      // No line ends between the bracket and the first word.
      put(`[${mark.id}\u00a0`, paint.dim);
      open.push(mark);
    }
    put(text.slice(start, end), segmentPaint(on, paint));
  }
  close(text.length);
  return { printed: parts.join(""), runs, notes };
}

function notePaint(mark: PlaceMark, paint: Paint): Painter {
  return mark.kind === null ? paint.bold : tonePaint(paint, actTones[mark.kind]);
}

/** The innermost act gives the colour; its trigger is underlined. */
function segmentPaint(on: readonly PlaceMark[], paint: Paint): Painter {
  const act = on.findLast(({ sort }) => sort === "act");
  const isTrigger = act !== undefined && on.some(({ sort, id }) => sort === "trigger" && id === act.id);
  if (act?.kind) {
    const colour = tonePaint(paint, actTones[act.kind]);
    return isTrigger ? (part) => colour(paint.underline(part)) : colour;
  }
  return on.some(({ sort }) => sort === "unread") ? (part) => paint.dim(paint.underline(part)) : (part) => part;
}
