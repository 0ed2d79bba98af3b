import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GoldReading } from "./score.ts";

/** One text with the reading a careful person made of it. */
export interface Gold {
  readonly name: string;
  /** BCP 47; English where the reading does not say. */
  readonly language: string;
  readonly text: string;
  readonly gold: GoldReading;
}

/** The gold readings of a folder: `NAME.gold.json`, each with its `NAME.txt`. Throws where one is unreadable. */
export function goldIn(folder: string): readonly Gold[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".gold.json"))
    .sort()
    .map((file) => {
      const name = file.slice(0, -".gold.json".length);
      const gold: GoldReading & { language?: string } = JSON.parse(readFileSync(join(folder, file), "utf8"));
      const text = readFileSync(join(folder, `${name}.txt`), "utf8").replace(/\r\n?/g, "\n");
      return { name, language: gold.language ?? "en", text, gold };
    });
}
