import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { KeptFiles } from "./kept-files.ts";

const scope = "https://host/some/where/";

/** A cache of a browser, by address. */
class FakeCache {
  readonly kept = new Map<string, Response>();
  match = async (address: string) => this.kept.get(address)?.clone();
  put = async (address: string, response: Response) => void this.kept.set(address, response);
}

let caches: Map<string, FakeCache>;
/** The files of the server, by address. */
let served: Map<string, string>;
let asked: string[];

beforeEach(() => {
  caches = new Map();
  served = new Map();
  asked = [];
  vi.stubGlobal("caches", {
    open: async (name: string) => {
      const cache = caches.get(name) ?? new FakeCache();
      caches.set(name, cache);
      return cache;
    },
    keys: async () => [...caches.keys()],
    delete: async (name: string) => caches.delete(name),
  });
  vi.stubGlobal("fetch", async (wanted: string | Request) => {
    const address = typeof wanted === "string" ? wanted : wanted.url;
    asked.push(address.replace(scope, ""));
    const text = served.get(address);
    if (text === undefined) throw new TypeError("the hash is another");
    return new Response(text);
  });
});

afterEach(() => void vi.unstubAllGlobals());

const publish = (files: Record<string, string>) => {
  served = new Map(Object.entries(files).map(([path, text]) => [scope + path, text]));
};
const version = (name: string, ...paths: string[]) =>
  new KeptFiles(Object.fromEntries(paths.map((path) => [path, "hash"])), name, scope);
const textOf = async (kept: KeptFiles, path: string, init?: RequestInit) =>
  (await kept.answer(new Request(scope + path, init)))?.text();

test("answers for its files once they are kept, whatever the query, and for nothing else", async () => {
  publish({ "": "page", "assets/a.js": "a" });
  const kept = version("1", "", "assets/a.js");
  await kept.fill();
  served.clear();
  expect(await textOf(kept, "?o=adam")).toBe("page");
  expect(await textOf(kept, "index.html")).toBe("page");
  expect(await textOf(kept, "assets/a.js")).toBe("a");
  for (const path of ["docs/", "embed.html", "sw.js", "../"])
    expect(kept.answer(new Request(scope + path)), path).toBeNull();
  expect(kept.answer(new Request("https://elsewhere/assets/a.js"))).toBeNull();
  expect(kept.answer(new Request(scope, { method: "HEAD" }))).toBeNull();
  expect(kept.answer(new Request(scope, { cache: "no-store" })), "the server's own answer").toBeNull();
});

test("fails where a file is not the one of the list, and goes on from there at the next try", async () => {
  publish({ "": "page" });
  const kept = version("1", "", "assets/a.js");
  await expect(kept.fill()).rejects.toThrow(TypeError);
  publish({ "assets/a.js": "a" });
  asked = [];
  await kept.fill();
  expect(asked).toEqual(["assets/a.js"]);
});

test("takes files whose names say their content from the version before, and fetches the others", async () => {
  publish({ "": "page 1", "assets/a.js": "a", "assets/b.js": "b" });
  await version("1", "", "assets/a.js", "assets/b.js").fill();
  publish({ "": "page 2", "assets/c.js": "c" });
  asked = [];
  const next = version("2", "", "assets/a.js", "assets/c.js");
  await next.fill();
  expect(asked.sort()).toEqual(["", "assets/c.js"]);
  expect(await textOf(next, "")).toBe("page 2");
});

test("answers for parts of an earlier version until these are removed", async () => {
  publish({ "": "page 1", "assets/b.js": "b" });
  await version("1", "", "assets/b.js").fill();
  publish({ "": "page 2" });
  const next = version("2", "");
  await next.fill();
  expect(await textOf(next, "assets/b.js")).toBe("b");
  await next.keepOnlyThis();
  await expect(textOf(next, "assets/b.js"), "the server is asked").rejects.toThrow(TypeError);
  expect(await textOf(next, "")).toBe("page 2");
});

test("removes nothing of another copy of the page, or of others", async () => {
  publish({ "": "page" });
  await version("1", "").fill();
  await new KeptFiles({}, "1", "https://host/").fill();
  await new KeptFiles({}, "1", `${scope}below/`).fill();
  caches.set("of another program", new FakeCache());
  await version("2", "").keepOnlyThis();
  expect([...caches.keys()].sort()).toEqual([
    "downhill https://host/ 1",
    `downhill ${scope}below/ 1`,
    "of another program",
  ]);
});

test("answers from the server where the browser has removed a file", async () => {
  publish({ "": "page" });
  const kept = version("1", "");
  await kept.fill();
  caches.clear();
  publish({ "": "page of the server" });
  expect(await textOf(kept, "")).toBe("page of the server");
});
