import { describe, expect, it } from "vitest";
import { problems } from "../../../problems/index.ts";
import { toPosition, toValue } from "../../ui/values/scale.ts";
import { readSetting } from "./SettingRow.tsx";

describe("settings of every problem", () => {
  const all = [...problems.values()].flatMap(({ id, settings }) =>
    Object.entries(settings).map(([name, setting]) => ({ id, name, setting })),
  );

  it.each(all)("have a slider or a list that gives the default of $id $name back", ({ setting }) => {
    const { quantity, place, given } = readSetting(setting);
    expect(given(place(setting.default))).toBe(setting.default);
    if ("choices" in setting) {
      expect(quantity.words).toEqual(setting.choices.map(({ name }) => name));
      for (const [i, { id }] of setting.choices.entries()) expect(given(i)).toBe(id);
      return;
    }
    const { min, max } = setting;
    expect([0, 1].map((position) => toValue(quantity, position))).toEqual([min, max]);
    const middle = toValue(quantity, 0.5);
    expect(middle).toBeGreaterThanOrEqual(min);
    expect(middle).toBeLessThanOrEqual(max);
    expect(toPosition(quantity, setting.default)).toBeGreaterThanOrEqual(0);
    if (setting.whole) expect(Number.isInteger(middle)).toBe(true);
  });
});
