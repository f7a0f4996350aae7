import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { farthest } from "../code/testing/distance.ts";
import { runScripts } from "../code/testing/python.ts";
import { findPython } from "../lang/testing/python.ts";
import { added } from "./testing/one-file/added.ts";
import { Copy } from "./testing/one-file/copy.ts";
import type { Report } from "./testing/one-file/report.tsx";

const onSurface =
  "surface=added-surface,depth:4&o=added-rule,lr:0.05,pull:0.5" +
  "&o=added-method,floor:0.125,added-addon.damp:0.5,added-schedule.fade:0.0625&steps=20";
const composed = "Added method + added addon + added schedule";
const inNetwork =
  "data=added-data&act=added_activation&loss=added_loss&samples=60" +
  "&o=added-rule&o=added-method,added-addon,added-schedule&steps=20";

describe("one file each adds a rule, a method, a schedule, an addon, a loss, an activation, a surface and a data set", () => {
  let copy: Copy;
  let surface: Report;
  let network: Report;

  beforeAll(async () => {
    copy = new Copy(added);
    await copy.build();
    surface = copy.reportOn(onSurface);
    network = copy.reportOn(inNetwork);
  });
  afterAll(() => copy.remove());

  it("with types that are right", () => {
    expect(copy.checkTypes()).toBe("");
  });

  it("to the lists of choices", () => {
    for (const name of ["Added rule", "Added method", "Added addon", "Added schedule", "Added surface"])
      expect(surface.offers).toContain(name);
    for (const name of ["Added data", "Added activation", "Added loss"])
      expect(network.controls).toContain(`>${name}</option>`);
  });

  it("to links", () => {
    expect([surface.problems, surface.link]).toEqual([[], onSurface]);
    expect([network.problems, network.link]).toEqual([[], inNetwork]);
  });

  it.each([
    ["pull of the rule, Added rule", "0.5"],
    [`floor of the method, ${composed}`, "0.125"],
    [`damp of the addon, Added addon, ${composed}`, "0.5"],
    [`fade of the schedule, Added schedule, ${composed}`, "0.0625"],
    ["depth of the surface, Added surface", "4"],
  ])("to sliders: %s", (label, value) => {
    const inputs = surface.controls.match(/<input [^>]*>/g) ?? [];
    const slider = inputs.find((one) => one.includes('type="range"') && one.includes(`"${label}"`));
    expect(slider).toContain(`aria-valuetext="${value}"`);
  });

  it("to equations, printed from a rule and a formula", () => {
    for (const symbol of ["ψ", "φ", "χ", "ξ"]) expect(surface.documentation).toContain(`>${symbol}</mi>`);
    expect(surface.documentation).toMatch(/<math.*sin/);
  });

  it("to reference cards and the documentation", () => {
    for (const kind of ["rule", "method", "addon", "schedule"])
      for (const text of [surface.cards, surface.documentation]) {
        expect(text).toContain(`The notes of the added ${kind}.`);
        expect(text).toContain(`The paper of the added ${kind}`);
      }
    expect(surface.cards).toContain("What the added rule pulls by.");
    expect(surface.documentation).toContain("What an added surface teaches");
    expect(network.documentation).toContain("What added data teach");
    expect(network.documentation).toContain("act=added&#95;activation");
    expect(network.documentation).toContain("loss=added&#95;loss");
  });

  it("to programs", () => {
    for (const { scripts } of [surface, network])
      for (const [flavour, text] of Object.entries(scripts)) {
        expect(text, flavour).not.toContain("left out");
        for (const name of [
          "def added_rule(",
          "class AddedMethod(",
          "class AddedAddon(",
          "def added_schedule(",
        ])
          expect(text, flavour).toContain(name);
      }
  });

  for (const { flavour, python } of [
    { flavour: "numpy", python: findPython({ numpy: "" }) },
    { flavour: "torch", python: findPython({ numpy: "", torch: "" }) },
  ] as const)
    it.skipIf(python === null)(`to programs with the page's numbers: ${flavour}`, () => {
      const reports = [surface, network];
      const texts = reports.map(({ scripts }) => scripts[flavour]);
      for (const [k, { rows, error }] of runScripts(python ?? "", texts).entries()) {
        const { page } = reports[k];
        expect(error).toBeNull();
        expect(rows).toHaveLength(page.rows.length);
        for (const [i, row] of page.rows.entries()) expect(farthest(rows[i], row)).toBeLessThan(1e-9);
      }
    });
});
