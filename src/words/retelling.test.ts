import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { retelling } from "./retelling.ts";
import { inEnglish, speak, translated } from "./say.ts";
import { retellIn } from "./testing/retell-in.ts";

const sentences = {
  "must be {range}": "debe ser {range}",
  "must be {range}; using {value}": "debe ser {range}; se usa {value}",
  "a number from {min} to {max}": "un número de {min} a {max}",
  "{name} is not an optimizer.": "{name} no es un optimizador.",
  "Did you mean {name}?": "¿Se quería decir {name}?",
  "{count} {count:step|steps} left": "quedan {count:paso|pasos}: {count}",
  "There is no step.": "No hay ningún paso.",
  steps: "pasos",
};
const parts = { "{one} and {other}": "{one} y {other}" };
const spanish = retelling({}, sentences, parts);

afterEach(() => speak("en", {}));

describe("retelling", () => {
  test.each([
    ["There is no step.", "No hay ningún paso."],
    ["must be a number from 0 to 1", "debe ser un número de 0 a 1"],
    // The pattern with most text of its own fits best.
    ["must be a number from 0 to 1; using 0", "debe ser un número de 0 a 1; se usa 0"],
    // A name is said as it is, and so is what is quoted.
    ["Did you mean steps?", "¿Se quería decir steps?"],
    ['must be "a number from 0 to 1" and steps', 'debe ser "a number from 0 to 1" y pasos'],
    // Several sentences follow each other.
    ["“x. Y” is not an optimizer. Did you mean adam?", "“x. Y” no es un optimizador. ¿Se quería decir adam?"],
    ["1 step left", "quedan paso: 1"],
    ["2 steps left", "quedan pasos: 2"],
    // A form that does not go with a sentence is another text.
    ["2 races left", "2 races left"],
    ["cats and dogs", "cats and dogs"],
    ["", ""],
  ])("%s", (text, told) => expect(spanish(text)).toBe(told));

  test("says numbers as the language writes them", () => {
    speak("es", {}, spanish);
    expect(translated("must be a number from -0.5 to 12,345")).toBe("debe ser un número de -0,5 a 12.345");
  });

  test("is not asked in English", () => {
    speak("es", {}, spanish);
    expect(inEnglish(() => translated("There is no step."))).toBe("There is no step.");
    speak("en", {});
    expect(translated("There is no step.")).toBe("There is no step.");
  });

  test("returns some text for any text, and all of what is quoted", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        expect(typeof retellIn.de(text)).toBe("string");
        const quoted = `“${text.replaceAll("”", "")}”`;
        expect(retellIn.de(`is ignored: ${quoted} is not an optimizer`)).toBe(
          `wird ignoriert: ${quoted} ist kein Optimierer`,
        );
      }),
      { numRuns: 10 },
    );
  });
});
