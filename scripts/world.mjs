/**
 * Derives `src/reading/world/countries.generated.ts` from the `world-countries` package (ODbL-1.0, see NOTICE).
 *
 *     node scripts/world.mjs            writes the file
 *     node scripts/world.mjs --check    exits 1 where the file is not what would be written
 */
import { readFileSync, writeFileSync } from "node:fs";
import countries from "world-countries";

const target = new URL("../src/reading/world/countries.generated.ts", import.meta.url);

/** Kosovo has no ISO alpha-3; XKX is what the World Bank and the European Union use. */
const alpha3 = { XK: "XKX" };

function row(country) {
  const { name, translations } = country;
  const forms = (form) => [form.common, form.official];
  return {
    code: country.cca2,
    alpha3: alpha3[country.cca2] ?? country.cca3,
    independent: country.independent === true,
    common: name.common,
    official: name.official,
    demonyms: (country.demonyms?.eng?.m ?? "").split(/, | or /).filter(Boolean),
    capitals: country.capital,
    ar: forms(translations.ara ?? { common: "", official: "" }),
    ru: forms(translations.rus ?? { common: "", official: "" }),
  };
}

export function render() {
  const rows = countries.map(row).sort((a, b) => (a.code < b.code ? -1 : 1));
  const lines = rows.map((item) => `  ${JSON.stringify(item)},`);
  return `// Written by scripts/world.mjs from the world-countries package (ODbL-1.0, see NOTICE). Do not edit.
// biome-ignore-all format: one country a line

import type { Country } from "./country.ts";

export const countries: readonly Country[] = [
${lines.join("\n")}
];
`;
}

const wanted = render();
if (process.argv.includes("--check")) {
  if (readFileSync(target, "utf8") !== wanted) {
    console.error("src/reading/world/countries.generated.ts is out of date: run `node scripts/world.mjs`");
    process.exit(1);
  }
} else {
  writeFileSync(target, wanted);
}
