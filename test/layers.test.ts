import { existsSync, readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { type Layer, layerOf, layers, layersTable } from "./layers.ts";
import { inspect, type Source } from "./walls.ts";

const root = join(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .sort();

const manifest: { readonly imports: Readonly<Record<string, { readonly node: string; readonly default: string }>> } =
  JSON.parse(read("package.json"));
/** The source of a built file, relative to `src`. */
const builtFrom = (path: string) => path.replace(/^\.\/dist\/(.*)\.js$/, "$1.ts");

/** What a source of `layer` imports against the table, in words. */
function trespasses(file: string, layer: Layer, source: Source): string[] {
  return source.imports.flatMap((name) => {
    if (name.startsWith(".")) {
      const target = posix.normalize(posix.join(posix.dirname(file), name));
      const other = layerOf(target);
      if (other === layer || (other && layer.imports.includes(other.path))) return [];
      return [`${layer.path} may not import ${other?.path ?? target} (${name})`];
    }
    if (name.startsWith("#")) {
      const file = builtFrom(manifest.imports[name]?.default ?? "");
      return layer.imports.includes(layerOf(file)?.path ?? "") ? [] : [`${layer.path} may not import ${name}`];
    }
    if (isBuiltin(name)) return layer.platform === "node" ? [] : [`${layer.path} is pure and may not import ${name}`];
    const known = layer.packages.some((one) => name === one || name.startsWith(`${one}/`));
    return known ? [] : [`${layer.path} may not use the npm package ${name}: test/layers.ts lists those it may`];
  });
}

describe("who may import whom", () => {
  test("src has the sources this test is about", () => {
    expect(files.length).toBeGreaterThan(10);
  });

  test.each(files)("%s", (file) => {
    const layer = layerOf(file);
    if (!layer) throw new Error(`src/${file} belongs to no layer: give it a row in test/layers.ts`);
    const source = inspect(file, read(`src/${file}`));
    expect(trespasses(file, layer, source)).toEqual([]);
    if (layer.platform === "none") expect(source.breaches).toEqual([]);
  });

  test("no row allows an npm package that its layer does not use", () => {
    const used = new Map<string, Set<string>>();
    for (const file of files) {
      const path = layerOf(file)?.path ?? "";
      const names = inspect(file, read(`src/${file}`)).imports;
      used.set(path, new Set([...(used.get(path) ?? []), ...names]));
    }
    const idle = layers.flatMap(({ path, packages }) =>
      packages
        .filter((one) => ![...(used.get(path) ?? [])].some((name) => name === one || name.startsWith(`${one}/`)))
        .map((one) => `${path}: ${one}`),
    );
    expect(idle).toEqual([]);
  });

  test("nobody imports in a circle", () => {
    const above = (path: string, seen: readonly string[]): readonly string[] => {
      if (seen.includes(path)) throw new Error(`a circle: ${[...seen, path].join(" → ")}`);
      return layers.find((layer) => layer.path === path)?.imports.flatMap((next) => above(next, [...seen, path])) ?? [];
    };
    for (const { path } of layers) expect(() => above(path, [])).not.toThrow();
  });

  test.each(Object.entries(manifest.imports))("%s is pure wherever it does not run on Node", (_name, files) => {
    expect(layerOf(builtFrom(files.default))?.platform).toBe("none");
    expect(layerOf(builtFrom(files.node))?.platform).toBe("node");
  });

  test("every layer in the table exists, and is in the table once", () => {
    for (const { path } of layers) expect(existsSync(join(root, "src", path)), path).toBe(true);
    expect(new Set(layers.map(({ path }) => path)).size).toBe(layers.length);
  });
});

describe("the compiler's projects say the same", () => {
  const folder = (path: string) => path.split("/")[0] ?? path;
  const folders = [...new Set(layers.map(({ path }) => folder(path)).filter((path) => !path.endsWith(".ts")))];

  test.each(folders)("src/%s/tsconfig.json", (name) => {
    const parts = layers.filter(({ path }) => folder(path) === name);
    const may = new Set(parts.flatMap(({ imports }) => imports.map(folder)).filter((other) => other !== name));
    const config = JSON.parse(read(`src/${name}/tsconfig.json`));
    expect(config.references.map((one: { path: string }) => one.path).sort()).toEqual(
      [...may].map((other) => `../${other}`).sort(),
    );
    expect(config.compilerOptions.types).toEqual(parts.some(({ platform }) => platform === "node") ? ["node"] : []);
    expect(config.compilerOptions.lib, "no dom").toBeUndefined();
  });

  test("src/tsconfig.json builds every folder", () => {
    const config = JSON.parse(read("src/tsconfig.json"));
    expect(config.references.map((one: { path: string }) => one.path).sort()).toEqual([...folders].sort());
  });
});

test("ARCHITECTURE.md prints this table (npm run print writes it)", () => {
  expect(read("ARCHITECTURE.md")).toContain(layersTable());
});

describe("the inspection sees", () => {
  const breaches = (code: string) => inspect("x.ts", code).breaches.map(({ what }) => what);

  test.each([
    ['import { x } from "./a.ts";', "./a.ts"],
    ['import type { X } from "./a.ts";', "./a.ts"],
    ['import "./a.ts";', "./a.ts"],
    ['export { x } from "./a.ts";', "./a.ts"],
    ['export * from "./a.ts";', "./a.ts"],
    ['const a = await import("./a.ts");', "./a.ts"],
    ['type A = import("./a.ts").A;', "./a.ts"],
  ])("%s", (code, name) => {
    expect(inspect("x.ts", code).imports).toEqual([name]);
  });

  test.each([
    ["const t = Date.now();", "Date.now"],
    ["const t = new Date();", "new Date() with 0 arguments"],
    ["const t = new Date(2024, 1);", "new Date() with 2 arguments"],
    ["const t = Math.random();", "Math.random"],
    ["const t = process.env.TZ;", "process"],
    ["const now = globalThis.Date.now();", "globalThis"],
    ["const n = day.getMonth();", ".getMonth"],
    ["names.sort((a, b) => a.localeCompare(b));", ".localeCompare"],
  ])("%s", (code, what) => {
    expect(breaches(code)).toEqual([what]);
  });

  test.each([
    "const t = new Date(0).toISOString();",
    "interface A { process: string }",
    "const a = { process: 1 }; a.process;",
    "const m = day.getUTCMonth();",
    "function f(a: { process: number }) { return a.process; }",
  ])("nothing in %s", (code) => {
    expect(breaches(code)).toEqual([]);
  });
});
