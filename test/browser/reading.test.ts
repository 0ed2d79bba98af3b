import { readdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { build, type Rolldown } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { read } from "../../src/reading/index.ts";
import { chromiumFlags, chromiumPath } from "../chromium.ts";

const root = join(import.meta.dirname, "../..");
const folder = join(root, "examples/iraq-russia");
const texts = [
  ...readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") })),
  {
    name: "lone surrogates and marks",
    text: "The Minister \ud800 thanked\u202e Iraq\u200b for \udc00 the support.\u0000 ",
  },
  { name: "empty", text: "" },
];

// The texts come as JSON, whose escapes carry the lone surrogates that UTF-8 cannot.
const page = `<!doctype html><title>reading</title><script type="module">
  import { read } from "/reading.js";
  window.readAll = (json) => JSON.parse(json).map(({ name, text }) => JSON.stringify(read(text, { source: name })));
</script>`;

const recordOf = (text: string, source: string) => JSON.stringify(read(text, { source }));

let bundle: Rolldown.OutputChunk;
beforeAll(async () => {
  const built = await build({
    configFile: false,
    root,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, "src/reading/index.ts"), formats: ["es"], fileName: "reading" },
    },
  });
  const outputs = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  const chunks = outputs.filter((one) => one.type === "chunk");
  if (chunks.length !== 1 || !chunks[0]) throw new Error(`one chunk was expected: ${chunks.map((c) => c.fileName)}`);
  bundle = chunks[0];
});

describe("chancery/reading as a browser bundle", () => {
  test("holds no part of Node and imports nothing", () => {
    expect(bundle.imports).toEqual([]);
    expect(bundle.dynamicImports).toEqual([]);
    const platform = bundle.moduleIds.filter((id) =>
      /^node:|__vite-browser-external|\/src\/(store|cli|intake)\//.test(id),
    );
    expect(platform).toEqual([]);
    expect(bundle.moduleIds.some((id) => id.endsWith("src/reading/index.ts"))).toBe(true);
  });

  const executablePath = chromiumPath();
  // A test that cannot run says so: `skipped` is counted, and the name says what is wanting.
  describe.skipIf(executablePath === undefined)(
    executablePath ? "in Chromium" : "in Chromium: skipped, no browser found; install chromium or set CHROMIUM",
    () => {
      let server: Server;
      let browser: Browser;
      beforeAll(async () => {
        server = createServer((request, response) => {
          const isScript = request.url === "/reading.js";
          response.setHeader("content-type", isScript ? "text/javascript" : "text/html; charset=utf-8");
          response.end(isScript ? bundle.code : page);
        });
        await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
        browser = await chromium.launch({ executablePath: executablePath ?? "", args: chromiumFlags });
      });
      afterAll(async () => {
        await browser?.close();
        server?.close();
      });

      // Places where a reader that asks the platform for its zone or its letters would differ.
      test.each([
        ["en-GB", "Europe/London"],
        ["tr-TR", "Pacific/Kiritimati"],
      ])("gives Node's records, byte for byte: %s, %s", async (locale, timezoneId) => {
        const context = await browser.newContext({ locale, timezoneId });
        const tab = await context.newPage();
        const asked: string[] = [];
        tab.on("request", (request) => asked.push(new URL(request.url()).pathname));
        await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
        const records: string[] = await tab.evaluate(`readAll(${JSON.stringify(JSON.stringify(texts))})`);
        await context.close();
        expect(records).toHaveLength(texts.length);
        texts.forEach(({ name, text }, index) => {
          expect(records[index], name).toBe(recordOf(text, name));
        });
        expect(asked.filter((path) => path !== "/" && path !== "/favicon.ico")).toEqual(["/reading.js"]);
      });
    },
  );
});
