import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { decode } from "../../experiment/index.ts";
import { ofSpec, showing } from "../state/experiment-state.ts";
import { openPage } from "../state/testing/page.ts";
import { followAddress } from "./url.ts";

/** The page's address, and every address that was written to the browser's history. */
let address: URL;
let written: string[];
let stored: Map<string, string>;
let page: EventTarget;

beforeEach(() => {
  vi.useFakeTimers();
  address = new URL("https://downhill.example/#surface=beale&o=adam&steps=100");
  written = [];
  stored = new Map();
  page = new EventTarget();
  vi.stubGlobal("location", address);
  vi.stubGlobal("history", {
    replaceState: (_state: unknown, _title: string, href: string) => {
      address.href = href;
      written.push(href);
    },
  });
  vi.stubGlobal("sessionStorage", { setItem: (key: string, value: string) => stored.set(key, value) });
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  vi.stubGlobal("removeEventListener", page.removeEventListener.bind(page));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function opened() {
  const { store, editing, player, settleDown } = openPage(address.hash);
  const links: string[] = [];
  const open = (link: string) => {
    links.push(link);
    editing.commit(() => showing(decode(link).spec));
  };
  const stop = followAddress({ store, editing, open });
  const setSeed = (seed: number) =>
    editing.commit(
      ofSpec((spec) => ({ ...spec, seed })),
      { gesture: "seed" },
    );
  return { store, editing, player, settleDown, links, setSeed, stop };
}

/** Changes the fragment of the address, as a link or the address field of the browser does. */
function goTo(link: string): void {
  address.hash = link;
  page.dispatchEvent(new Event("hashchange"));
}

test("the address that was opened stays until something is changed, however it is spelt", () => {
  address.hash = "surface=beale&o=adam,lr:0.00100&steps=1e2";
  const { store, player, settleDown } = opened();
  player.goTo(20);
  settleDown();
  store.setState({ speed: 10 });
  vi.advanceTimersByTime(10_000);
  expect(written).toEqual([]);
});

test("a change is in the address at once, without what has its default", () => {
  const { setSeed } = opened();
  setSeed(7);
  expect(written).toHaveLength(1);
  expect(address.hash).toBe("#surface=beale&o=adam&steps=100&seed=7");
  expect(decode(address.hash).spec.seed).toBe(7);
});

test("an undone change leaves the address too", () => {
  const { setSeed, editing } = opened();
  const { hash } = address;
  setSeed(7);
  editing.travel("back");
  expect(decode(address.hash).spec).toEqual(decode(hash).spec);
});

test("the default experiment is spelt out: an address without a link shows another one", () => {
  address.hash = "";
  const { setSeed, editing } = opened();
  setSeed(7);
  editing.travel("back");
  expect(address.hash).toBe("#surface=rosenbrock");
  expect(decode(address.hash)).toEqual(decode(""));
});

test("a slider being dragged rewrites the address some 2.5 times a second, and at last with the last value", () => {
  const { setSeed } = opened();
  for (let seed = 1; seed <= 1000; seed++) {
    setSeed(seed);
    vi.advanceTimersByTime(16);
  }
  // 16 at once and then one every 400 ms, in 16 seconds.
  expect(written.length).toBeGreaterThan(50);
  expect(written.length).toBeLessThan(60);
  vi.advanceTimersByTime(400);
  expect(decode(address.hash).spec.seed).toBe(1000);
});

test("the value of a slider is in the address as soon as the slider is released", () => {
  const { setSeed } = opened();
  for (let seed = 1; seed <= 50; seed++) setSeed(seed);
  expect(decode(address.hash).spec.seed).toBeLessThan(50);
  page.dispatchEvent(new Event("pointerup"));
  expect(decode(address.hash).spec.seed).toBe(50);
});

test("a value that waits for the running race is written to the address and stored as the page is left", () => {
  const { editing, player, settleDown } = opened();
  player.goTo(20);
  settleDown();
  editing.setValue(0, "lr", 0.1);
  const { href } = address;
  editing.setValue(0, "lr", 0.2);
  expect(address.href).toBe(href);
  page.dispatchEvent(new Event("pagehide"));
  expect(decode(address.hash).spec.edits).toEqual([{ step: 20, slot: 0, name: "lr", value: 0.2 }]);
  expect([...stored.values()]).toEqual([JSON.stringify([href, address.href])]);
});

test("a page that is left with its address up to date stores nothing", () => {
  const { setSeed } = opened();
  setSeed(7);
  page.dispatchEvent(new Event("pagehide"));
  expect(stored.size).toBe(0);
});

test("another link in the address is opened, and stays as it is spelt", () => {
  const { store, links } = opened();
  goTo("#surface=booth&o=adam,lr:0.00200");
  expect(links).toEqual(["#surface=booth&o=adam,lr:0.00200"]);
  expect(store.getState().surface.surface).toMatchObject({ id: "booth" });
  vi.advanceTimersByTime(10_000);
  expect(written).toEqual([]);
});

test("a link that is opened while a change waits to be written is not overwritten by it", () => {
  const { setSeed } = opened();
  for (let seed = 1; seed <= 50; seed++) setSeed(seed);
  goTo("#surface=booth&o=adam,lr:0.00200");
  vi.advanceTimersByTime(10_000);
  page.dispatchEvent(new Event("pointerup"));
  expect(address.hash).toBe("#surface=booth&o=adam,lr:0.00200");
});

test("the address is neither written nor read once following it has ended", () => {
  const { setSeed, stop } = opened();
  for (let seed = 1; seed <= 50; seed++) setSeed(seed);
  const { href } = address;
  stop();
  setSeed(60);
  goTo(address.hash);
  page.dispatchEvent(new Event("pointerup"));
  vi.advanceTimersByTime(10_000);
  expect(address.href).toBe(href);
});
