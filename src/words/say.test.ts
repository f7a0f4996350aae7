import { afterEach, describe, expect, test } from "vitest";
import { foreignLanguage, inDigits, inEnglish, say, speak, spokenLanguage, withSeparator } from "./say.ts";

const perFrame = "{count} {count:step|steps} per frame";

afterEach(() => speak("en", {}));

describe("say", () => {
  test("returns the English text where no language was chosen", () => {
    expect(spokenLanguage()).toBe("en");
    expect(say("Play")).toBe("Play");
  });

  test("returns the translation, and the English text where there is none", () => {
    speak("es", { Play: "Reproducir" });
    expect([say("Play"), say("Pause")]).toEqual(["Reproducir", "Pause"]);
    expect([foreignLanguage("Play"), foreignLanguage("Pause")]).toEqual([undefined, "en"]);
  });

  test("puts values in, in the translation's order", () => {
    expect(say(perFrame, { count: 12_345 })).toBe("12,345 steps per frame");
    speak("es", { [perFrame]: "por fotograma: {count:paso|pasos}, {count}" });
    expect(say(perFrame, { count: 12_345 })).toBe("por fotograma: pasos, 12.345");
  });

  test("leaves a value that is a text as it is, whatever is in it", () => {
    expect(say(perFrame, { count: "{count} $& 1234" })).toContain("{count} $& 1234 ");
  });

  test("does not say the context after two bars", () => {
    expect(say("Play||a race" as "Play")).toBe("Play");
  });

  // CLDR 48, plural rules: en and de have one and other, es has many for a million, pl has four forms.
  test.each([
    [1, "step"],
    [0, "steps"],
    [2, "steps"],
    [1_000_000, "steps"],
  ])("chooses the English form for %d", (count, form) => {
    expect(say(perFrame, { count })).toContain(` ${form} `);
  });

  test("chooses a form of a language that has several, or its last form", () => {
    speak("pl" as "es", { [perFrame]: "{count:krok|kroki|kroków}" });
    expect([1, 3, 5, 22].map((count) => say(perFrame, { count }))).toEqual([
      "krok",
      "kroki",
      "kroków",
      "kroki",
    ]);
    speak("es", { [perFrame]: "{count:paso|pasos}" });
    expect([1, 2, 1_000_000].map((count) => say(perFrame, { count }))).toEqual(["paso", "pasos", "pasos"]);
  });
});

describe("inEnglish", () => {
  test("says English inside, and the chosen language after it, even if something is thrown", () => {
    speak("es", { Play: "Reproducir" });
    expect(inEnglish(() => [say("Play"), inDigits(0.5), spokenLanguage()])).toEqual(["Play", "0.5", "en"]);
    expect(() =>
      inEnglish(() => {
        throw new Error("no picture");
      }),
    ).toThrow("no picture");
    expect(say("Play")).toBe("Reproducir");
  });
});

test("numbers have the separators of the language", () => {
  expect([inDigits(12_345.5), withSeparator("−1.5e−7")]).toEqual(["12,345.5", "−1.5e−7"]);
  speak("de", {});
  expect([inDigits(12_345.5), withSeparator("−1.5e−7"), withSeparator("12")]).toEqual([
    "12.345,5",
    "−1,5e−7",
    "12",
  ]);
});
