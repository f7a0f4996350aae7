import { expect, test } from "vitest";
import { decode } from "../../experiment/index.ts";
import { figure } from "../figure.ts";
import { record } from "../record.ts";
import { readXml } from "../testing/xml.ts";

test("a surface that was drawn in 3D is an image in its frame, at the step that is shown", () => {
  const { spec } = decode("surface=beale&o=adam,lr:0.05&steps=20");
  const asked: unknown[] = [];
  const inSpace = (...of: unknown[]) => {
    asked.push(of);
    return "data:image/png;base64,AA==";
  };
  const options = { width: 640, height: 420, theme: "light", parts: "stage", step: 7 } as const;
  const svg = figure(spec, { ...record(spec), inSpace } as ReturnType<typeof record>, options);
  expect(asked).toEqual([[expect.objectContaining({ width: 612 }), 7]]);
  expect(svg).toContain('href="data:image/png;base64,AA=="');
  expect(readXml(svg)).toBeDefined();
  // Nothing of the flat stage is drawn under it.
  expect(svg.length).toBeLessThan(6000);
});
