import { afterEach, expect, test, vi } from "vitest";
import { onThemeChange } from "./theme.ts";

afterEach(() => vi.unstubAllGlobals());

test("one listener of each media query serves all listeners, and is removed with the last of them", () => {
  /** Each call of matchMedia returns another object, as in browsers. */
  const queries: { target: EventTarget; listening: number }[] = [];
  vi.stubGlobal("matchMedia", () => {
    const query = { target: new EventTarget(), listening: 0 };
    queries.push(query);
    return {
      addEventListener: (type: string, listener: () => void) => {
        query.listening += 1;
        query.target.addEventListener(type, listener);
      },
      removeEventListener: (type: string, listener: () => void) => {
        query.listening -= 1;
        query.target.removeEventListener(type, listener);
      },
    };
  });
  for (let round = 0; round < 3; round++) {
    const told: number[] = [];
    const stops = [1, 2].map((who) => onThemeChange(() => told.push(who)));
    for (const { target } of queries) target.dispatchEvent(new Event("change"));
    expect(told).toEqual(queries.flatMap(({ listening }) => (listening > 0 ? [1, 2] : [])));
    for (const stop of stops) stop();
    expect(queries.map(({ listening }) => listening).filter((count) => count !== 0)).toEqual([]);
  }
});
