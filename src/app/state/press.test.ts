import { expect, test } from "vitest";
import { watchPresses } from "./press.ts";

test("numbers each press, which lasts until the pointer is released or taken away", () => {
  const target = new EventTarget();
  const released: number[] = [];
  const press = watchPresses(target, () => released.push(press()));
  expect(press()).toBe(0);
  target.dispatchEvent(new Event("pointerdown"));
  expect(press()).toBe(1);
  target.dispatchEvent(new Event("pointerup"));
  expect(press()).toBe(0);
  target.dispatchEvent(new Event("pointerdown"));
  expect(press()).toBe(2);
  target.dispatchEvent(new Event("pointercancel"));
  target.dispatchEvent(new Event("pointerup"));
  expect([press(), ...released]).toEqual([0, 1, 2]);
});
