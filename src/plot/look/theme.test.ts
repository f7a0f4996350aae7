import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { themeColor, tokenNames } from "./theme.ts";

const css = readFileSync(new URL("../../app/theme.css", import.meta.url), "utf8");

test.each(tokenNames)("--%s has the same colours as in the page's stylesheet", (name) => {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\);`).exec(css) ?? [];
  expect([themeColor("light", name), themeColor("dark", name)]).toEqual([light, dark]);
});
