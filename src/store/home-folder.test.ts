import { expect, test } from "vitest";
import { homeFolder } from "./home-folder.ts";

test.each([
  ["linux", {}, "/home/a/.local/share/chancery"],
  ["linux", { XDG_DATA_HOME: "/data" }, "/data/chancery"],
  ["linux", { XDG_DATA_HOME: "relative" }, "/home/a/.local/share/chancery"],
  ["linux", { CHANCERY_HOME: "/register", XDG_DATA_HOME: "/data" }, "/register"],
  ["linux", { CHANCERY_HOME: "" }, "/home/a/.local/share/chancery"],
  ["darwin", {}, "/home/a/Library/Application Support/chancery"],
  ["freebsd", {}, "/home/a/.local/share/chancery"],
] as const)("%s with %j: %s", (platform, env, folder) => {
  expect(homeFolder({ env, platform, home: "/home/a" })).toBe(folder);
});

test("Windows", () => {
  const home = "C:\\Users\\a";
  const local = "D:\\Local";
  expect(homeFolder({ env: { LOCALAPPDATA: local }, platform: "win32", home })).toBe("D:\\Local\\chancery");
  expect(homeFolder({ env: {}, platform: "win32", home })).toBe("C:\\Users\\a\\AppData\\Local\\chancery");
});
