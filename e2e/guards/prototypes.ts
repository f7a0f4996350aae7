import type { Page } from "@playwright/test";

/** Name of the function that lists changes, on the global object of each watched frame. */
const question = "__changedPrototypes";
/** Word with which a frame that is left says of changes, in its console. */
export const announced = "changed prototypes:";

/**
 * Notes every property of the prototypes that all objects share, before the first script of a frame runs. It runs there,
 * as an init script, so it takes everything from its arguments.
 */
export function notePrototypes([question, announced]: readonly [string, string]): void {
  const shared = {
    Object: Object.prototype,
    Array: Array.prototype,
    Function: Object.getPrototypeOf(() => 0),
  };
  const kept = Object.entries(shared).map(([name, prototype]) => ({
    name,
    prototype,
    properties: new Map(Reflect.ownKeys(prototype).map((key) => [key, held(prototype, key)])),
  }));

  function held(of: object, key: PropertyKey): unknown {
    const { value, get, set } = Object.getOwnPropertyDescriptor(of, key) ?? {};
    return value ?? get ?? set;
  }

  const changed = () =>
    kept.flatMap(({ name, prototype, properties }) => {
      const keys = new Set([...properties.keys(), ...Reflect.ownKeys(prototype)]);
      const different = [...keys].filter(
        (key) =>
          Object.hasOwn(prototype, key) !== properties.has(key) ||
          held(prototype, key) !== properties.get(key),
      );
      return different.map((key) => `${name}.prototype.${String(key)}`);
    });

  Object.defineProperty(globalThis, question, { value: changed });
  // What is printed when `pagehide` comes is not heard any more.
  addEventListener("beforeunload", () => {
    const found = changed();
    if (found.length > 0) console.error(`${announced} ${found.join(", ")}`);
  });
}

/** Matches Playwright's errors for a frame that is left or removed, or a page that is closed, while it is asked. */
const gone = /context was destroyed|has been closed|was detached/;

/** The arguments of `notePrototypes`. */
export const names = [question, announced] as const;

/** Returns the changed properties of all frames of a page; none of a frame in which no script runs. */
export async function changedPrototypes(page: Page): Promise<string[]> {
  const lists = page.frames().map((frame) =>
    frame
      .evaluate((question) => {
        const changed: unknown = Reflect.get(globalThis, question);
        return typeof changed === "function" ? (changed() as string[]) : [];
      }, question)
      .catch((error: Error) =>
        gone.test(error.message) ? [] : [`so much that it cannot be asked: ${error.message}`],
      ),
  );
  return (await Promise.all(lists)).flat();
}
