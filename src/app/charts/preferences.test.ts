import { beforeEach, describe, expect, it, vi } from "vitest";

const storage = vi.hoisted(() => new Map<string, string>());
vi.mock("#preferences", () => ({
  readPreference: (key: string) => storage.get(key) ?? null,
  writePreference: (key: string, value: string) => storage.set(key, value),
}));
const { addChart, maxAdded, parsePreferences, removeChart, setAdded, setLinear, useChartPreferences } =
  await import("./preferences.ts");

const kept = () => parsePreferences(storage.get("charts") ?? null);
const none = { linear: [], added: { surface: [], network: [], problem: [] } };

beforeEach(() => {
  storage.clear();
  useChartPreferences.setState(parsePreferences(null));
});

describe("the reader's choices about charts", () => {
  it("are kept: linear axes and added charts, those of surfaces apart from those of networks", () => {
    setLinear("loss", true);
    setLinear("gradNorm", true);
    setLinear("loss", false);
    addChart("surface", { up: "stepLength", across: "step" });
    addChart("network", { up: "loss", across: "gradNorm" });
    expect(kept()).toEqual({
      linear: ["gradNorm"],
      added: {
        surface: [{ id: "added-1", up: "stepLength", across: "step" }],
        network: [{ id: "added-2", up: "loss", across: "gradNorm" }],
        problem: [],
      },
    });
    expect(useChartPreferences.getState()).toEqual(kept());
  });

  it("change and lose one chart without the others, and a new chart takes a free id with logarithmic axes", () => {
    for (const up of ["loss", "x", "y"]) addChart("surface", { up, across: "step" });
    setAdded("surface", { id: "added-2", up: "x", across: "y" });
    setLinear("added-1", true);
    removeChart("surface", "added-1");
    addChart("surface", { up: "distance", across: "step" });
    expect(kept().added.surface).toEqual([
      { id: "added-2", up: "x", across: "y" },
      { id: "added-3", up: "y", across: "step" },
      { id: "added-1", up: "distance", across: "step" },
    ]);
    expect(kept().linear).toEqual([]);
  });

  it("make the axes of one chart linear, and not those of a chart of the other kind", () => {
    addChart("surface", { up: "loss", across: "step" });
    addChart("network", { up: "loss", across: "step" });
    const { surface, network } = kept().added;
    setLinear(surface[0].id, true);
    expect(kept().linear).not.toContain(network[0].id);
    removeChart("network", network[0].id);
    expect(kept().linear).toEqual([surface[0].id]);
  });

  it("have a limit", () => {
    for (let n = 0; n < 20; n++) addChart("surface", { up: "loss", across: "step" });
    const charts = kept().added.surface;
    expect(charts).toHaveLength(maxAdded);
    expect(new Set(charts.map(({ id }) => id)).size).toBe(maxAdded);
  });

  it.each([
    null,
    "",
    "{",
    "[]",
    "3",
    '{"linear":3,"added":[]}',
    '{"linear":[1,null],"added":{"surface":{"length":2},"network":[null,{"id":"a"},{"id":1,"up":"x","across":"y"}]}}',
    `{"linear":["${"a".repeat(41)}"],"__proto__":{"added":{"surface":[{"id":"a","up":"x","across":"y"}]}}}`,
  ])("are none where %j was kept", (text) => {
    expect(parsePreferences(text)).toEqual(none);
  });
});
