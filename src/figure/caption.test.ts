import { expect, it } from "vitest";
import { decode } from "../experiment/index.ts";
import { widthOf } from "../plot/text/width.ts";
import { figure } from "./figure.ts";
import type { FigureOptions } from "./options.ts";
import { record } from "./record.ts";
import { attribute, elementsIn, readXml } from "./testing/xml.ts";

const size: FigureOptions = { width: 640, height: 420, theme: "light", parts: "both" };
const { spec } = decode("surface=bowl&o=sgd,lr:0.3&steps=60");
const drawn = (options: Partial<FigureOptions>) =>
  readXml(figure(spec, record(spec), { ...size, ...options }));

/** Returns the lines of text of a figure, with the boxes of its panels. */
function linesOf(caption: string, width: number) {
  const svg = drawn({ caption, width });
  const groups = elementsIn(svg, "g").filter(({ children }) => children.some(({ name }) => name === "text"));
  return groups.flatMap((group) => elementsIn(group, "text").map((text) => text.text));
}

const long =
  "Heavy ball: Diverged at step 25. lr 0.25 is over its limit, and the path leads to a steeper place. " +
  "Use lr 0.17: holds, loss 1e−6 at step 152. A further sentence that has no room in a picture as narrow as this one, " +
  "nor in one that is a little wider than it.";

it("sets a caption in two lines, which have room, and cuts a longer one", () => {
  const lines = linesOf(long, 640).filter((line) => line !== "" && long.includes(line.replace("…", "")));
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
  const whole = lines.join(" ").replace("…", "");
  expect(long.startsWith(whole)).toBe(true);
  expect(whole.length).toBeGreaterThan(150);
  for (const line of lines) expect(widthOf(line, 11)).toBeLessThanOrEqual(640 - 28);
});

it("keeps a short one in a line", () => {
  expect(linesOf("SGD: slow.", 640)).toContain("SGD: slow.");
});

it("takes its room from the panels, which do not overlap it", () => {
  const bottomOf = (svg: ReturnType<typeof drawn>) =>
    Math.max(
      ...elementsIn(svg, "svg")
        .filter((one) => one !== svg)
        .map((one) => Number(attribute(one, "y")) + Number(attribute(one, "height"))),
    );
  expect(bottomOf(drawn({}))).toBeGreaterThan(bottomOf(drawn({ caption: long })) + 25);
});

it("is read out with the picture", () => {
  const [description] = elementsIn(drawn({ caption: "SGD: slow." }), "desc");
  expect(description.text).toMatch(/SGD: slow\.$/);
  const [plain] = elementsIn(drawn({}), "desc");
  expect(plain.text).not.toMatch(/\s$/);
});

it("escapes signs of markup", () => {
  expect(figure(spec, record(spec), { ...size, caption: "lr < 1 & <b>" })).toContain(
    "lr &lt; 1 &amp; &lt;b&gt;",
  );
});
