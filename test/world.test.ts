import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("..", import.meta.url);

test("the country table is what scripts/world.mjs derives from world-countries", () => {
  expect(() =>
    execFileSync(process.execPath, ["scripts/world.mjs", "--check"], { cwd: root, stdio: "pipe" }),
  ).not.toThrow();
});

test("NOTICE credits the country table and names its licence", () => {
  const notice = readFileSync(new URL("NOTICE", root), "utf8");
  expect(notice).toContain("countries.generated.ts");
  expect(notice).toContain("Open Database License");
});
