import { join } from "node:path";
import { defineConfig } from "vitest/config";

// Two projects, so that `npx vitest run --project fast` answers in seconds.
// `whole` holds what builds a bundle, starts a browser, runs the built command, opens registers or reads megabytes.
const whole = [
  "test/browser/**/*.test.ts",
  "test/command/**/*.test.ts",
  "test/store/**/*.test.ts",
  "test/hostile.test.ts",
];

export default defineConfig({
  // what package.json's `imports` names in `dist`, from the sources
  resolve: { alias: { "#digest": join(import.meta.dirname, "src/digest/node.ts") } },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        // No test here changes what another sees, so files share a process: the rules' automata are built once, not seventy times.
        test: { name: "fast", include: ["src/**/*.test.ts", "test/**/*.test.ts"], exclude: whole, isolate: false },
      },
      { extends: true, test: { name: "whole", include: whole, testTimeout: 180_000, hookTimeout: 180_000 } },
    ],
  },
});
