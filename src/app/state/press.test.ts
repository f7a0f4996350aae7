import { expect, test } from "vitest";
import { watchPresses, watchRepeats } from "./press.ts";

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

test("a key repeats from its second event until it is released", () => {
  const target = new EventTarget();
  const released: boolean[] = [];
  const repeats = watchRepeats(target, () => released.push(repeats()));
  const press = (repeat: boolean) => target.dispatchEvent(Object.assign(new Event("keydown"), { repeat }));
  press(false);
  expect(repeats()).toBe(false);
  press(true);
  expect(repeats()).toBe(true);
  target.dispatchEvent(new Event("keyup"));
  expect(repeats()).toBe(false);
  press(false);
  target.dispatchEvent(new Event("keyup"));
  expect(released).toEqual([true]);
});
