import { homeFolder } from "../store/home-folder.ts";
import type { Store } from "../store/store.ts";

/** A register that is open: what operations work on. */
export type Register = Store;

export interface WhereRegister {
  /** A folder that was asked for by name: it goes before all else. */
  readonly folder?: string;
  /** The address of a PostgreSQL server. */
  readonly url?: string;
}

/**
 * Opens the register: the folder asked for, else the server asked for, else the folder of `$CHANCERY_HOME` or the
 * platform. Throws what `expectedMessage` knows. The database is loaded only here: commands without it start faster.
 */
export async function openRegister({ folder, url }: WhereRegister): Promise<Register> {
  const { openStore } = await import("../store/open-store.ts");
  return openStore(folder === undefined && url ? { url } : { folder: folder ?? homeFolder() });
}
