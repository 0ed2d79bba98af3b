import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const documents = [
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name.replaceAll("\\", "/")}`),
].sort();
const text = (document: string) => readFileSync(join(root, document), "utf8");
const { scripts } = JSON.parse(text("package.json"));

describe.each(documents)("%s", (document) => {
  test("its links lead somewhere", () => {
    const links = [...text(document).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, link]) => link ?? "");
    const lost = links.filter((link) => !/^[a-z]+:/.test(link) && !existsSync(join(root, dirname(document), link)));
    expect(lost).toEqual([]);
  });

  // NAME and xx are for the reader to fill in.
  test("the paths it names are there", () => {
    const paths = [...text(document).matchAll(/`((?:src|test|bench|docs|examples|scripts|\.ci)\/[\w./-]*)`/g)];
    const lost = paths
      .map(([, path]) => path ?? "")
      .filter((path) => !/NAME|\/xx\//.test(path) && !existsSync(join(root, path)));
    expect(lost).toEqual([]);
  });

  test("the npm scripts it names are there", () => {
    const named = [...text(document).matchAll(/\bnpm (?:run )?([\w:]+)\b/g)].map(([whole, name]) => [whole, name]);
    const lost = named.filter(
      ([whole, name]) => whole?.startsWith("npm run ") && !(name !== undefined && name in scripts),
    );
    expect(lost.map(([whole]) => whole)).toEqual([]);
  });
});

test("the documents this is about are there", () => {
  expect(documents).toEqual(
    expect.arrayContaining(["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"]),
  );
});
