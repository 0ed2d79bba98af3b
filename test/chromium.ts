import { existsSync } from "node:fs";

/** Where the system's Chromium lies: `$CHROMIUM`, else the usual places; undefined where there is none. */
export function chromiumPath(): string | undefined {
  const places = [
    process.env.CHROMIUM,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ];
  return places.find((place) => place !== undefined && existsSync(place));
}

/** Nothing but the page that is tested: no sandbox where tests run as root, no calls home. */
export const chromiumFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
