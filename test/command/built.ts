import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

export const root = join(import.meta.dirname, "../..");
const main = join(root, "dist/cli/main.js");

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs the built command, as a user's shell would, with a register of its own in `home`. `$CHANCERY_NODE` names
 * another Node.js than this one to run it on. Throws where nothing has been built.
 */
export function chancery(home: string, parameters: readonly string[], input = ""): Promise<Ran> {
  if (!existsSync(main)) throw new Error("dist/cli/main.js is not there: npm run build");
  const { DATABASE_URL: _, ...environment } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(process.env.CHANCERY_NODE ?? process.execPath, [main, ...parameters], {
      cwd: root,
      env: { ...environment, CHANCERY_HOME: home, NO_COLOR: "1" },
    });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (piece) => {
      out += piece;
    });
    child.stderr.setEncoding("utf8").on("data", (piece) => {
      err += piece;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out, err }));
    // A command that ends without reading its input closes the pipe; that is its right.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}
