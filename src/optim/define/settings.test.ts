import { expect, it } from "vitest";
import { Settings } from "./settings.ts";

it("returns the last value that was set, and names one that was never set", () => {
  const settings = new Settings("sam.");
  settings.set("rho", 0.05);
  settings.set("rho", 0.1);
  expect(settings.get("rho")).toBe(0.1);
  expect(() => settings.get("radius")).toThrow(new RangeError("sam.radius was not set"));
});
