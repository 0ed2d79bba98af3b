import type { Fault } from "../record/validate.ts";

/** Why the register could not be opened or would not take something. `message` is one line that ends with the mend. */
export class StoreProblem extends Error {
  override readonly name: string = "StoreProblem";
  readonly reason: string;
  readonly mend: string;

  constructor(reason: string, mend: string, cause?: unknown) {
    super(`${reason}; ${mend}`, cause === undefined ? undefined : { cause });
    this.reason = reason;
    this.mend = mend;
  }
}

/** Another process has the register's folder open. */
export class RegisterLocked extends StoreProblem {
  override readonly name = "RegisterLocked";
  /** Its process id. */
  readonly pid: number;
  constructor(
    folder: string,
    holder: { readonly pid: number; readonly host: string; readonly since: string },
    here: boolean,
  ) {
    const who = here ? `process ${holder.pid}` : `process ${holder.pid} on ${holder.host}`;
    super(
      `the register in ${folder} is held by ${who} since ${holder.since}`,
      "wait until it is done or end it; for several processes at once keep the register on a PostgreSQL server (DATABASE_URL)",
    );
    this.pid = holder.pid;
  }
}

/** A later version of Chancery has written here. */
export class RegisterNewer extends StoreProblem {
  override readonly name = "RegisterNewer";
  constructor(where: string, migration: string) {
    super(`the register in ${where} was written by a later Chancery (it knows "${migration}")`, "update chancery");
  }
}

export class RegisterUnusable extends StoreProblem {
  override readonly name = "RegisterUnusable";
}

/** A record that breaks the contract: nothing of it was filed. */
export class InvalidRecord extends StoreProblem {
  override readonly name = "InvalidRecord";
  readonly faults: readonly Fault[];
  constructor(source: string, faults: readonly Fault[]) {
    const [first] = faults;
    const more = faults.length > 1 ? ` and ${faults.length - 1} more` : "";
    super(
      `${source}: the record breaks the contract at ${first?.at}: ${first?.message}${more}`,
      "this is a fault in the reader: please report it with the document",
    );
    this.faults = faults;
  }
}

/** The beginning of an id that several documents share. */
export class AmbiguousDocument extends StoreProblem {
  override readonly name = "AmbiguousDocument";
  constructor(beginning: string) {
    super(`several documents begin with ${beginning}`, "write more of the id");
  }
}
