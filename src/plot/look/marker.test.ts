import { expect, it } from "vitest";
import { identities } from "./identity.ts";
import { markerText } from "./marker.ts";

it("writes each marker as a closed path of finite numbers, no two alike", () => {
  const texts = identities.map(({ marker }) => markerText(marker, 4));
  for (const text of texts) {
    expect(text).toMatch(/^M[^M]+Z$/);
    expect(text.match(/[^-\d. MLAZ]/), "numbers and commands only").toBeNull();
  }
  expect(new Set(texts).size).toBe(identities.length);
});
