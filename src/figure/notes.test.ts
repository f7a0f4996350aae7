import { describe, expect, test } from "vitest";
import { decode } from "../experiment/index.ts";
import { figurePalette } from "../plot/look/palette.ts";
import { widthOf } from "../plot/text/width.ts";
import { figure } from "./figure.ts";
import { notesOf } from "./notes.ts";
import { record } from "./record.ts";
import { elementsIn, readXml } from "./testing/xml.ts";

const palette = figurePalette("light");
const textsIn = (svg: string): string[] => [...svg.matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text);

describe("notes under a picture", () => {
  test("are broken between words into lines that have room", () => {
    const note = "p ← p − η a/(√b + ε) = 3 − 0.05 · 60/(√3600 + 1e−8) = 2.95";
    const { text, height } = notesOf(["Adam, step 1, y", note], 160, 2000, palette);
    const [heading, ...lines] = textsIn(text);
    expect(heading).toBe("Adam, step 1, y");
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(" ")).toBe(note);
    for (const line of lines) expect(widthOf(line, 10.5)).toBeLessThanOrEqual(160);
    expect(height).toBe(14 * (lines.length + 1));
  });

  test("take less than half of the height, and say that there are more", () => {
    const { text, height } = notesOf(Array(50).fill("one more"), 300, 300, palette);
    expect(height).toBeLessThanOrEqual(135);
    expect(textsIn(text).at(-1)).toBe("…");
    expect(notesOf([], 300, 300, palette)).toEqual({ text: "", height: 0 });
  });

  test("stand in the picture and in its description, and make its other parts lower", () => {
    const { spec } = decode("o=adam&steps=20");
    const options = { width: 640, height: 420, theme: "light", parts: "both" } as const;
    const [without, withNotes] = [{}, { notes: ["Adam, step 20, x", "m < 2 & more"] }].map((more) =>
      readXml(figure(spec, record(spec), { ...options, ...more })),
    );
    const heightOf = (svg: typeof without) =>
      Math.max(
        ...elementsIn(svg, "svg").map((one) => (one === svg ? 0 : Number(one.attributes.get("height")))),
      );
    expect(heightOf(withNotes)).toBeLessThan(heightOf(without) - 20);
    const [description] = elementsIn(withNotes, "desc");
    expect(JSON.stringify(description)).toContain("Adam, step 20, x m < 2 & more");
  });
});
