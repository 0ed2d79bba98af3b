import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { read } from "../../src/reading/index.ts";
import { partyName } from "../../src/reading/world/parties.ts";
import { documentOf } from "../../src/register/testing.ts";
import { recordHtml } from "../../src/telling/record-html.ts";
import { chromiumFlags, chromiumPath } from "../chromium.ts";

const root = join(import.meta.dirname, "../..");
const example = "examples/iraq-russia/2018-02-27-fm-meets-lavrov.txt";
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const english = recordHtml(read(readFileSync(join(root, example), "utf8"), { source: example }), { partyName });
const arabic = recordHtml(
  documentOf({
    text: "استقبل وزير الخارجية فؤاد حسين السفير الروسي في بغداد.\n\nوأعرب الوزير عن شكره لروسيا على تدريب الدبلوماسيين، مؤكداً أن العراق سيفتتح قنصليته قريباً.",
    title: "استقبل وزير الخارجية",
    published: "2024-05-14",
    language: "ar",
    people: [{ name: "فؤاد حسين", party: "IQ", offices: ["foreign-minister"] }],
    encounters: [
      {
        kind: "meeting",
        quote: "استقبل وزير الخارجية فؤاد حسين السفير الروسي في بغداد",
        people: ["فؤاد حسين"],
        parties: ["IQ", "RU"],
      },
    ],
    acts: [{ kind: "thank", quote: "وأعرب الوزير عن شكره لروسيا على تدريب الدبلوماسيين", by: "IQ", to: "RU" }],
    undertakings: [
      {
        kind: "pledge",
        quote: "مؤكداً أن العراق سيفتتح قنصليته قريباً",
        by: "IQ",
        to: "RU",
        subject: { type: "mission", of: "IQ", in: "RU" },
        when: { value: null, quote: "قريباً" },
      },
    ],
  }),
  { partyName },
);

const executablePath = chromiumPath();
describe.skipIf(executablePath === undefined)(
  executablePath
    ? "the page of a record in Chromium"
    : "the page of a record: skipped, no browser found; install chromium or set CHROMIUM",
  () => {
    let browser: Browser;
    let folder: string;
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), "chancery-page-"));
      writeFileSync(join(folder, "english.html"), english);
      writeFileSync(join(folder, "arabic.html"), arabic);
      browser = await chromium.launch({ executablePath: executablePath ?? "", args: chromiumFlags });
    });
    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    /** Opens a page, and hands it over with what it asked for and complained of. */
    async function open(name: string, options: BrowserContextOptions = {}) {
      const context = await browser.newContext({ viewport: { width: 1200, height: 800 }, ...options });
      const page = await context.newPage();
      const asked: string[] = [];
      const complaints: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      page.on("console", (message) => complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      const address = pathToFileURL(join(folder, `${name}.html`)).href;
      await page.goto(address);
      return { page, asked, complaints, address };
    }

    async function violations(page: Page) {
      // The page's own policy lets no script in but its own; a devtools evaluation goes round it, as a person's would.
      await page.evaluate(axe);
      const found: { id: string; nodes: { target: string[]; failureSummary: string }[] }[] = await page.evaluate(
        "axe.run(document).then(({ violations, passes }) => (passes.length > 15 ? violations : [{ id: 'axe has not looked', nodes: [] }]))",
      );
      return found.map(
        ({ id, nodes }) =>
          `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join("; ")}`,
      );
    }

    const lit = (page: Page) =>
      page
        .locator(".lit")
        .evaluateAll((all) => all.map((one) => one.getAttribute("data-fact") ?? one.getAttribute("data-words")));

    test("runs its script under its policy, and asks for nothing", async () => {
      const { page, asked, complaints, address } = await open("english");
      expect(await page.locator("#record [data-fact]").count()).toBeGreaterThan(10);
      expect(asked).toEqual([address]);
      expect(complaints).toEqual([]);
      await page.context().close();
    });

    test.each([
      ["english", "light", 1200],
      ["english", "dark", 1200],
      ["english", "light", 380],
      ["arabic", "light", 1200],
      ["arabic", "dark", 380],
    ] as const)("%s, %s, %i wide: axe finds nothing", async (name, colorScheme, width) => {
      const { page } = await open(name, { colorScheme, viewport: { width, height: 800 } });
      expect(await violations(page)).toEqual([]);
      await page.locator("#record [data-fact^=act]").first().hover();
      expect(await violations(page), "with words lit").toEqual([]);
      await page.context().close();
    });

    test("a fact under the pointer lights its words, a word its facts, a click keeps them, Escape lets go", async () => {
      const { page } = await open("english");
      await page.locator("#act-a1").hover();
      expect(await lit(page)).toEqual(expect.arrayContaining(["act-a1"]));
      expect(await page.locator("#text .lit").count()).toBeGreaterThan(0);
      await page.mouse.move(1, 1);
      expect(await lit(page)).toEqual([]);

      const word = page.locator('#text mark[data-words~="act-a2"]').first();
      await word.click();
      await page.mouse.move(1, 1);
      expect(await page.locator("#act-a2.lit").count()).toBe(1);
      await page.keyboard.press("Escape");
      expect(await lit(page)).toEqual([]);
      await page.context().close();
    });

    test("the keyboard does all that", async () => {
      const { page } = await open("english");
      await page.keyboard.press("Tab");
      expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to the record");
      await page.locator("#act-a1 a").first().focus();
      expect(await page.locator("#act-a1.lit").count()).toBe(1);
      expect(await page.locator('#text .lit[data-words~="act-a1"]').count()).toBeGreaterThan(0);
      await page.keyboard.press("Enter");
      expect(new URL(page.url()).hash).toBe("#words-act-a1");
      await page.locator("#words-act-a1").focus();
      await page.keyboard.press("Enter");
      expect(new URL(page.url()).hash).toBe("#act-a1");
      await page.context().close();
    });

    test("without scripts: text and record are there, and links lead from one to the other", async () => {
      const { page } = await open("english", { javaScriptEnabled: false });
      await page.locator("#act-a1 a").first().click();
      expect(new URL(page.url()).hash).toBe("#words-act-a1");
      expect(await page.locator("#text").innerText()).toContain("Lavrov");
      await page.context().close();
    });

    test("Arabic runs from right to left, the page around it does not", async () => {
      const { page } = await open("arabic");
      const direction = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((one) => one.matches(":dir(rtl)"));
      expect(await direction(".document p")).toBe(true);
      expect(await direction("#record blockquote")).toBe(true);
      expect(await direction("#record")).toBe(false);
      await page.context().close();
    });

    test("prints on paper, all of it", async () => {
      const { page } = await open("english");
      await page.emulateMedia({ media: "print" });
      const heights: number[] = await page.evaluate(
        "[...document.querySelectorAll('main > section')].map((one) => one.scrollHeight - one.clientHeight)",
      );
      expect(heights).toEqual([0, 0]);
      expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(10_000);
      await page.context().close();
    });
  },
);
