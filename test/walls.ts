import { parseSync } from "vite";

/** A place where a source reaches for what a pure layer must be handed. */
export interface Breach {
  readonly line: number;
  readonly what: string;
}

export interface Source {
  /** Module names as written: imports, re-exports, dynamic imports and imports in types. */
  readonly imports: readonly string[];
  /** What would let two runs over the same input differ. */
  readonly breaches: readonly Breach[];
}

// The compiler refuses every other global in a pure layer, for its project has no platform's types.
const globals = new Set(["process", "globalThis"]);

// These give another answer in another time zone or under another locale.
const local = new Set([
  "getFullYear",
  "getMonth",
  "getDate",
  "getDay",
  "getHours",
  "getMinutes",
  "getTimezoneOffset",
  "toDateString",
  "toLocaleString",
  "toLocaleDateString",
  "toLocaleTimeString",
  "toLocaleLowerCase",
  "toLocaleUpperCase",
  "localeCompare",
]);

type Node = { readonly type: string; readonly start: number } & { readonly [key: string]: unknown };

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";

const nameOf = (value: unknown): string | undefined =>
  isNode(value) && value.type === "Identifier" ? String(value.name) : undefined;

/** Reads one TypeScript source. Throws where it does not parse. */
export function inspect(file: string, code: string): Source {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const imports: string[] = [];
  const breaches: Breach[] = [];

  function visit(node: Node, parent: Node | undefined, role: string) {
    const breach = (what: string) => breaches.push({ line: code.slice(0, node.start).split("\n").length, what });
    const source = node.source;
    if (isNode(source) && typeof source.value === "string") imports.push(source.value);

    if (node.type === "MemberExpression") {
      const path = `${nameOf(node.object)}.${nameOf(node.property)}`;
      if (path === "Date.now" || path === "Math.random") breach(path);
      if (node.computed !== true && local.has(nameOf(node.property) ?? "")) breach(`.${nameOf(node.property)}`);
    }
    const made = nameOf(node.callee);
    const count = Array.isArray(node.arguments) ? node.arguments.length : 0;
    if (node.type === "NewExpression" && made === "Date" && count !== 1) breach(`new Date() with ${count} arguments`);
    if (node.type === "CallExpression" && made === "Date") breach("Date()");
    if (node.type === "Identifier" && globals.has(String(node.name))) {
      const isKey = (role === "key" || role === "property") && parent?.computed !== true;
      if (!isKey && !parent?.type.startsWith("TS")) breach(String(node.name));
    }
    for (const [key, value] of Object.entries(node)) {
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, node, key);
    }
  }
  visit(program as unknown as Node, undefined, "program");
  return { imports, breaches };
}
