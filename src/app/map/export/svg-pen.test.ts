import { expect, it } from "vitest";
import { readXml } from "../../../figure/testing/xml.ts";
import type { Pen } from "./pen.ts";
import { SvgPen, svgText } from "./svg-pen.ts";

/** Returns the document of what is drawn; a text is ten pixels wide for each of its characters. */
async function drawn(draw: (pen: Pen) => void) {
  const pen = new SvgPen((text) => 10 * text.length);
  draw(pen);
  const elements = await pen.elements(async (image) => `data:image/png;base64,${image.id}`);
  return readXml(
    svgText({ width: 90, height: 60 }, { title: "a < b", description: "what it shows" }, elements),
  );
}

it("has a size, a title and a description", async () => {
  const { name, attributes, children } = await drawn(() => {});
  expect([name, attributes.get("viewBox"), attributes.get("role")]).toEqual(["svg", "0 0 90 60", "img"]);
  expect(children.map((one) => [one.name, one.text])).toEqual([
    ["title", "a < b"],
    ["desc", "what it shows"],
  ]);
});

it("keeps moves until they are restored, with the look of before", async () => {
  const { children } = await drawn((pen) => {
    pen.fillStyle = "#111111";
    pen.translate(5, 6);
    pen.save();
    pen.fillStyle = "#222222";
    pen.translate(1, 2);
    pen.rotate(-Math.PI / 2);
    pen.fillRect(0, 0, 3, 4);
    pen.restore();
    pen.fillRect(7, 8, 9, 9.5);
  });
  const [outer] = children.slice(2);
  expect(outer.attributes.get("transform")).toBe("translate(5 6)");
  const [inner, later] = outer.children;
  expect(inner.attributes.get("transform")).toBe("translate(1 2)");
  expect(inner.children[0].attributes.get("transform")).toBe("rotate(-90)");
  expect(Object.fromEntries(inner.children[0].children[0].attributes)).toEqual({
    x: "0",
    y: "0",
    width: "3",
    height: "4",
    fill: "#222222",
  });
  expect([later.name, later.attributes.get("height"), later.attributes.get("fill")]).toEqual([
    "rect",
    "9.5",
    "#111111",
  ]);
});

it("writes text by its font and alignment, escaped, and narrower where it is too long", async () => {
  const { children } = await drawn((pen) => {
    pen.font = "600 16px system-ui, sans-serif";
    pen.textAlign = "right";
    pen.fillText("lr < 1 & more", 9, 8);
    pen.font = "13px system-ui, sans-serif";
    pen.textAlign = "left";
    pen.fillText("abcdef", 0, 0, 40);
  });
  const [bold, narrow] = children.slice(2);
  expect(bold.text).toBe("lr < 1 & more");
  expect(bold.attributes.get("font-size")).toBe("16");
  expect(bold.attributes.get("font-weight")).toBe("600");
  expect(bold.attributes.get("text-anchor")).toBe("end");
  expect(bold.attributes.has("textLength")).toBe(false);
  expect(narrow.attributes.has("font-weight")).toBe(false);
  expect(narrow.attributes.has("text-anchor")).toBe(false);
  expect(narrow.attributes.get("textLength")).toBe("40");
});

it("clips to a rectangle, and strokes and fills paths and circles", async () => {
  const { children } = await drawn((pen) => {
    pen.save();
    pen.beginPath();
    pen.rect(0, 0, 20, 10);
    pen.clip();
    pen.strokeStyle = "#333333";
    pen.beginPath();
    pen.moveTo(1, 2);
    pen.lineTo(3, 4.25);
    pen.stroke();
    pen.restore();
    pen.beginPath();
    pen.arc(5, 5, 2, 0, 2 * Math.PI);
    pen.fill();
  });
  const [clip, circle] = children.slice(2);
  expect([clip.name, clip.attributes.get("width"), clip.attributes.get("height")]).toEqual([
    "svg",
    "20",
    "10",
  ]);
  expect(clip.children[0].attributes.get("d")).toMatch(/^M1 2L3 4\.[23]$/);
  expect(clip.children[0].attributes.get("fill")).toBe("none");
  expect(circle.attributes.get("d")).toBe("M3 5a2 2 0 1 0 4 0a2 2 0 1 0 -4 0");
});

it("holds the data of its images, each in its place", async () => {
  const { children } = await drawn((pen) => {
    pen.drawImage({ id: "one" } as HTMLCanvasElement, 0, 0, 30, 20);
    pen.fillText("100 %", 0, 0);
    pen.drawImage({ id: "two" } as HTMLCanvasElement, 1, 1, 3, 2);
  });
  const [first, text, second] = children.slice(2);
  expect(first.attributes.get("href")).toBe("data:image/png;base64,one");
  expect(first.attributes.get("preserveAspectRatio")).toBe("none");
  expect(second.attributes.get("href")).toBe("data:image/png;base64,two");
  expect(text.text).toBe("100 %");
});
