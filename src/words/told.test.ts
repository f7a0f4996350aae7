import { afterEach, describe, expect, it } from "vitest";
import { de } from "./de/index.ts";
import { es } from "./es/index.ts";
import { speak } from "./say.ts";
import { tell, told, toldText } from "./told.ts";

afterEach(() => speak("en", {}));

const ending = told("loss {loss} at step {step}", { loss: { printed: "1.5e−6" }, step: "1200" });
const outcome = told("holds, {ending}", { ending });

describe("a sentence as data", () => {
  it("is said in English where no language is known", () => {
    expect(tell(outcome)).toBe("holds, loss 1.5e−6 at step 1200");
    expect(tell([told("Move the start."), told("Try a smaller lr.")])).toBe(
      "Move the start. Try a smaller lr.",
    );
  });

  it("is plain data, and is said in the language of the moment with its phrases and separators", () => {
    const sent = structuredClone(outcome);
    speak("es", es);
    expect(tell(sent)).toBe("se mantiene estable, pérdida 1,5e−6 en el paso 1200");
    speak("de", de);
    expect(tell(sent)).toBe("bleibt stabil, Verlust 1,5e−6 bei Schritt 1200");
  });

  it("groups counts, and chooses the form of a word by them", () => {
    speak("de", de);
    expect(tell(told("Stop after {steps} {steps:step|steps}", { steps: 1 }))).toBe("Nach 1 Schritt aufhören");
    expect(tell(told("Stop after {steps} {steps:step|steps}", { steps: 12_000 }))).toBe(
      "Nach 12.000 Schritten aufhören",
    );
  });

  it("leaves a text that no dictionary has as it is", () => {
    speak("es", es);
    expect(tell(toldText("the loss overflowed"))).toBe("la pérdida se desbordó");
    expect(tell(toldText("cells 1.5 of {x}"))).toBe("cells 1.5 of {x}");
  });
});
