import { expect, it } from "vitest";
import { Settings } from "./settings.ts";

it("gives what was set last, and names what was never set", () => {
  const settings = new Settings("sam.");
  settings.set("rho", 0.05);
  settings.set("rho", 0.1);
  expect(settings.get("rho")).toBe(0.1);
  expect(() => settings.get("radius")).toThrow(new RangeError("sam.radius was not set"));
});
