import { isMoment, momentEnd, momentStart } from "../record/moment.ts";
import type { Act, ChanceryRecord } from "../record/record.ts";
import { codePointsOf, wholeCharacters } from "./code-points.ts";
import { encounterEvents } from "./encounter-events.ts";
import { type EventActor, type EventFrame, type EventWorld, eventFrames } from "./event-actors.ts";
import { safeLine } from "./safe-text.ts";

const columns = ["id", "date", "enddate", "source", "target", "code", "quote", "document", "start", "end"] as const;

/** The first line of a file of `cameoLines`: the names of its columns, which `docs/telling.md` explains. */
export const cameoHeader = `${columns.join("\t")}\n`;

const codeOf = (actors: readonly EventActor[]): string =>
  actors.map(({ code, sector }) => code + (sector ?? "")).join("/");

/**
 * The acts of a record as CAMEO event data, and its encounters that no act tells: a line each, tab-separated, in the
 * order of `cameoHeader`, which is not among them, so that the lines of many records can follow one header. Codes are
 * text: `051` keeps its zero. `start` and `end` count Unicode code points. Several actors on one side stand together, as
 * in `IRQGOV/RUSGOV`.
 */
export function cameoLines(record: ChanceryRecord, world: EventWorld): string {
  const { toPoints } = codePointsOf(record.text);
  const { ofAct, ofEncounter } = eventFrames(record, world);
  const line = (fact: Pick<Act, "id" | "span" | "quote">, code: string, { moment, source, target }: EventFrame) => {
    const isKnown = moment !== null && isMoment(moment);
    const [start, end] = wholeCharacters(record.text, fact.span);
    const cells: { readonly [column in (typeof columns)[number]]: string | number } = {
      id: `${record.document.id}#${fact.id}`,
      date: isKnown ? momentStart(moment) : "",
      enddate: isKnown && momentEnd(moment) !== momentStart(moment) ? momentEnd(moment) : "",
      source: codeOf(source),
      target: codeOf(target),
      code,
      quote: fact.quote,
      document: record.document.id,
      start: toPoints(start),
      end: toPoints(end),
    };
    return `${columns.map((column) => safeLine(String(cells[column]))).join("\t")}\n`;
  };
  return [
    ...record.acts.map((act) => line(act, act.cameo, ofAct(act))),
    ...encounterEvents(record).map((event) => line(event.encounter, event.cameo, ofEncounter(event))),
  ].join("");
}
