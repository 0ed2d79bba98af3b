import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { read } from "../../src/reading/index.ts";
import { partyName } from "../../src/reading/world/parties.ts";
import { follow } from "../../src/register/follow.ts";
import { brief } from "../../src/telling/dossier/brief.ts";
import { briefPaper } from "../../src/telling/dossier/brief-paper.ts";
import { dossier } from "../../src/telling/dossier/dossier.ts";
import { dossierPaper } from "../../src/telling/dossier/dossier-paper.ts";
import { paperHtml } from "../../src/telling/paper/paper-html.ts";
import { chromiumFlags, chromiumPath } from "../chromium.ts";

const folder = join(import.meta.dirname, "../../examples/iraq-russia");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const executablePath = chromiumPath();

describe.skipIf(executablePath === undefined)(
  executablePath
    ? "dossier and brief in Chromium"
    : "dossier and brief: skipped, no browser found; install chromium or set CHROMIUM",
  () => {
    let browser: Browser;
    let pages: { readonly dossier: string; readonly brief: string };
    beforeAll(async () => {
      const records = readdirSync(folder)
        .filter((name) => name.endsWith(".txt"))
        .map((name) => read(readFileSync(join(folder, name), "utf8"), { source: name }));
      const report = follow(records, { parties: ["IQ", "RU"], asOf: "2019-12-31" });
      pages = {
        dossier: paperHtml(dossierPaper(dossier({ report, records }), { partyName })),
        brief: paperHtml(briefPaper(brief({ report, records, ours: "IQ" }), { partyName })),
      };
      browser = await chromium.launch({ executablePath: executablePath ?? "", args: chromiumFlags });
    });
    afterAll(async () => {
      await browser?.close();
    });

    async function open(name: "dossier" | "brief", width: number, colorScheme: "light" | "dark" = "light") {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      await page.setContent(pages[name]);
      return page;
    }

    async function violations(page: Page): Promise<string[]> {
      await page.evaluate(axe);
      return await page.evaluate(
        "axe.run(document).then(({ violations, passes }) => (passes.length > 15 ? violations : [{ id: 'axe has not looked', nodes: [] }]).map(({ id, nodes }) => id + ': ' + nodes.map(({ target, failureSummary }) => target + ' ' + failureSummary).join('; ')))",
      );
    }

    test.each([
      ["dossier", 1200, "light"],
      ["dossier", 380, "dark"],
      ["brief", 1200, "dark"],
      ["brief", 380, "light"],
    ] as const)("%s, %i wide, %s: axe finds nothing", async (name, width, scheme) => {
      const page = await open(name, width, scheme);
      expect(await violations(page)).toEqual([]);
      await page.close();
    });

    test("nothing is wider than a narrow screen but tables, which scroll by themselves", async () => {
      const page = await open("dossier", 380);
      expect(await page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).toBe(
        true,
      );
      await page.close();
    });

    test("a footnote leads to its words and back", async () => {
      const page = await open("brief", 1200);
      await page.locator("#ref-1-1").click();
      expect(await page.evaluate("document.querySelector(':target').id")).toBe("note-1");
      await page.locator("#note-1 a").first().click();
      expect(await page.evaluate("document.querySelector(':target').id")).toBe("ref-1-1");
      await page.close();
    });

    test("pictures keep inside their frame, and prints to paper", async () => {
      const page = await open("dossier", 1200);
      const outside: number = await page.evaluate(
        "[...document.querySelectorAll('svg')].flatMap((svg) => [...svg.querySelectorAll('text, rect, circle')].filter((one) => { const a = one.getBoundingClientRect(), b = svg.getBoundingClientRect(); return a.left < b.left - 1 || a.right > b.right + 1 || a.bottom > b.bottom + 1; })).length",
      );
      expect(outside).toBe(0);
      expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(20_000);
      await page.close();
    });
  },
);
