import type { Party } from "../../record/record.ts";

/** What `countries.generated.ts` holds of a country or territory. */
export interface Country {
  /** ISO 3166-1 alpha-2; `XK` for Kosovo. */
  readonly code: Party;
  /** ISO 3166-1 alpha-3; `XKX` for Kosovo. */
  readonly alpha3: string;
  /** False for territories, and for `XK`, `PS`, `TW` and `EH`. */
  readonly independent: boolean;
  readonly common: string;
  readonly official: string;
  readonly demonyms: readonly string[];
  /** Seat of government first where there are several. */
  readonly capitals: readonly string[];
  /** The common and the official name in Arabic; empty where the source has none. */
  readonly ar: readonly string[];
  /** The common and the official name in Russian. */
  readonly ru: readonly string[];
}
