import { alpha3, partyName } from "../operations/resolve-party.ts";
import type { ChanceryRecord } from "../record/record.ts";
import { UsageError } from "./exit-codes.ts";

export const recordFormats = ["text", "json", "jsonl", "html", "cameo", "plover", "w3c"] as const;
export type RecordFormat = (typeof recordFormats)[number];

/** How records are written one after the other, so that many need not be held at once. */
interface RecordWriter {
  /** `index` counts from 0. */
  record(record: ChanceryRecord, index: number): string;
  /** What comes after the last; `count` records were written. */
  end(count: number): string;
}

interface View {
  readonly colour: boolean;
  readonly width: number;
  readonly inPlace: boolean;
}

/** The writer for a format. What a format needs is loaded only when it is asked for. */
export async function recordWriter(format: RecordFormat, view: View): Promise<RecordWriter> {
  switch (format) {
    case "json":
      // One record is an object, several are an array; which it is shows only with the second, so the first waits for it.
      return jsonWriter();
    case "jsonl":
      return { record: (record) => `${JSON.stringify(record)}\n`, end: () => "" };
    case "cameo": {
      const { cameoHeader, cameoLines } = await import("../telling/cameo-lines.ts");
      return {
        record: (record, index) => (index === 0 ? cameoHeader : "") + cameoLines(record, { alpha3 }),
        end: () => "",
      };
    }
    case "plover": {
      const { ploverLines } = await import("../telling/plover-lines.ts");
      return { record: (record) => ploverLines(record, { alpha3 }), end: () => "" };
    }
    case "w3c": {
      const { w3cAnnotations } = await import("../telling/w3c-annotations.ts");
      return { record: (record) => `${JSON.stringify(w3cAnnotations(record))}\n`, end: () => "" };
    }
    case "html": {
      const { recordHtml } = await import("../telling/record-html.ts");
      return htmlWriter((record) => recordHtml(record, { partyName }));
    }
    case "text": {
      const { inPlace, ...options } = view;
      const page = inPlace
        ? (await import("../telling/record-in-place.ts")).recordInPlace
        : (await import("../telling/record-page.ts")).recordPage;
      return {
        record: (record, index) => (index > 0 ? "\n\n" : "") + page(record, { ...options, partyName }),
        end: () => "",
      };
    }
  }
}

function jsonWriter(): RecordWriter {
  let first: ChanceryRecord | null = null;
  return {
    record(record, index) {
      const json = JSON.stringify(record, null, 2);
      if (index === 0) {
        first = record;
        return "";
      }
      const opening = first === null ? "" : `[\n${JSON.stringify(first, null, 2)}`;
      first = null;
      return `${opening},\n${json}`;
    },
    end(count) {
      if (count === 0) return "";
      return first === null ? "\n]\n" : `${JSON.stringify(first, null, 2)}\n`;
    },
  };
}

function htmlWriter(page: (record: ChanceryRecord) => string): RecordWriter {
  let first: ChanceryRecord | null = null;
  return {
    // A page is one document's. It waits, so that of two nothing is printed.
    record(record, index) {
      if (index > 0) throw new UsageError("--format html makes one page of one document; give one file");
      first = record;
      return "";
    },
    end: () => (first === null ? "" : page(first)),
  };
}
