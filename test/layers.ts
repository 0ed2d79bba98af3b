/**
 * Who may import whom. One table for three readers: the layers test, which holds the code to it; the projects'
 * `references`, which the same test compares with it; and ARCHITECTURE.md, whose table is printed from it.
 */

export interface Layer {
  /** A folder or a file under `src`. Where two fit a file, the longer one is its layer. */
  readonly path: string;
  readonly does: string;
  /** Other layers, by path. */
  readonly imports: readonly string[];
  /** npm packages. */
  readonly packages: readonly string[];
  /** `none`: pure. No files, network, clock, chance, environment or time zone: what it needs is handed in. */
  readonly platform: "none" | "node";
}

export const layers: readonly Layer[] = [
  {
    path: "digest",
    does: "the digest by which a text and a language pack are known",
    imports: [],
    packages: ["@noble/hashes"],
    platform: "none",
  },
  {
    path: "digest/node.ts",
    does: "the same, by Node's own hash; `imports` of package.json chooses",
    imports: [],
    packages: [],
    platform: "node",
  },
  {
    path: "record",
    does: "the contract: what a record holds, a validator, dates with their precision",
    imports: [],
    packages: [],
    platform: "none",
  },
  {
    path: "intake",
    does: "bytes to plain text, with what the format knows",
    imports: ["record"],
    packages: [],
    platform: "node",
  },
  {
    path: "reading",
    does: "text to record; the engine, which knows no language",
    imports: ["digest", "record"],
    packages: [],
    platform: "none",
  },
  {
    path: "reading/languages",
    does: "words, names and rules of each language, as data",
    imports: ["record", "reading"],
    packages: [],
    platform: "none",
  },
  {
    path: "reading/index.ts",
    does: "the reader with its languages: `chancery/reading`",
    imports: ["record", "reading", "reading/languages"],
    packages: [],
    platform: "none",
  },
  {
    path: "register",
    does: "records to matters: what was asked and promised, and what became of it",
    imports: ["record"],
    packages: [],
    platform: "none",
  },
  {
    path: "telling",
    does: "records and matters to what people read or load elsewhere",
    imports: ["record", "register"],
    packages: ["@noble/hashes", "docx", "fflate", "string-width"],
    platform: "none",
  },
  {
    path: "store",
    does: "where documents, records and decisions live: PGlite or PostgreSQL",
    imports: ["digest", "record", "register"],
    packages: ["@electric-sql/pglite", "kysely", "pg"],
    platform: "node",
  },
  {
    path: "operations",
    does: "one file for each thing Chancery does",
    imports: ["digest", "record", "intake", "reading", "reading/index.ts", "register", "telling", "store"],
    packages: [],
    platform: "node",
  },
  {
    path: "cli",
    does: "the commands: arguments in, pages and exit codes out",
    imports: ["record", "operations", "telling"],
    packages: ["commander"],
    platform: "node",
  },
  {
    path: "index.ts",
    does: "the library: `chancery`",
    imports: ["record", "reading", "reading/index.ts", "register", "telling"],
    packages: [],
    platform: "none",
  },
];

/** The layer a file belongs to; `file` is relative to `src`, with forward slashes. */
export function layerOf(file: string): Layer | undefined {
  return layers
    .filter(({ path }) => file === path || file.startsWith(`${path}/`))
    .sort((a, b) => b.path.length - a.path.length)[0];
}

/** The table of ARCHITECTURE.md. */
export function layersTable(): string {
  const code = (names: readonly string[]) => (names.length === 0 ? "–" : names.map((name) => `\`${name}\``).join(", "));
  const rows = layers.map(
    ({ path, does, imports, packages, platform }) =>
      `| \`${path}\` | ${does} | ${code(imports)} | ${code(packages)} | ${platform === "none" ? "pure" : "Node"} |`,
  );
  return ["| layer | does | may import | npm packages | runs on |", "| --- | --- | --- | --- | --- |", ...rows].join(
    "\n",
  );
}
