import { homedir } from "node:os";
import { posix, win32 } from "node:path";

/** What decides where the register lives: the environment, the platform and the user's home. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly home: string;
}

/**
 * The folder of the register: `$CHANCERY_HOME` where that is set, else the platform's place for data:
 * `$XDG_DATA_HOME` or `~/.local/share`, `~/Library/Application Support`, `%LOCALAPPDATA%`, and `chancery` below it.
 */
export function homeFolder(
  { env, platform, home }: Surroundings = { env: process.env, platform: process.platform, home: homedir() },
): string {
  const chosen = env.CHANCERY_HOME;
  if (chosen) return chosen;
  if (platform === "win32") return win32.join(env.LOCALAPPDATA || win32.join(home, "AppData", "Local"), "chancery");
  if (platform === "darwin") return posix.join(home, "Library", "Application Support", "chancery");
  const data = env.XDG_DATA_HOME;
  // The specification has relative paths ignored.
  return posix.join(data?.startsWith("/") ? data : posix.join(home, ".local", "share"), "chancery");
}
