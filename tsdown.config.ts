import { defineConfig } from "tsdown";

export default defineConfig({
  entry: { index: "src/index.ts", "reading/index": "src/reading/index.ts", "cli/main": "src/cli/main.ts" },
  format: "esm",
  platform: "neutral",
  external: [/^node:/],
  dts: true,
  sourcemap: false,
});
