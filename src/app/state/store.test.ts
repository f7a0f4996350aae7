import { describe, expect, test, vi } from "vitest";
import { decode, defaultNetworkSpec, defaultSpec } from "../../experiment/index.ts";
import { experimentStateOf, ofNetwork, ofSurface, showing, specOf } from "./experiment-state.ts";
import { createPageStore } from "./store.ts";

describe("a page opened by a link", () => {
  test("to a surface shows it in its domain, paused, and has the default network as the other kind", () => {
    const state = createPageStore(decode("#surface=booth&o=adam")).getState();
    expect(specOf(state)).toEqual(decode("surface=booth&o=adam").spec);
    expect(state).toMatchObject({
      kind: "surface",
      network: defaultNetworkSpec,
      view: { x: [-10, 10], y: [-10, 10] },
      playing: false,
      ended: false,
    });
  });

  test("to a network shows it, and has the default surface as the other kind", () => {
    const state = createPageStore(decode("#data=iris&o=adam")).getState();
    expect(specOf(state)).toEqual(decode("data=iris&o=adam").spec);
    expect(state).toMatchObject({ kind: "network", surface: defaultSpec, table: null });
  });

  test("that is partly wrong shows what could be read, and has a problem for the rest", () => {
    const { problems, kind } = createPageStore(decode("#surface=booth&o=adam,lr:-1")).getState();
    expect(kind).toBe("surface");
    expect(problems.map(({ field, value }) => [field, value])).toEqual([["o", "lr:-1"]]);
  });
});

describe("the experiment that is shown", () => {
  test("is the surface or the network, as it was left", () => {
    const store = createPageStore(decode("#surface=booth&o=adam"));
    const { surface, network } = store.getState();
    store.setState(ofNetwork((spec) => spec)(store.getState()));
    expect(specOf(store.getState())).toBe(network);
    store.setState(ofSurface((spec) => spec)(store.getState()));
    expect(specOf(store.getState())).toBe(surface);
  });

  test("is followed without calls for changes of playback and view", () => {
    const store = createPageStore(decode("#surface=booth&o=adam"));
    const told = vi.fn();
    store.subscribe(specOf, told);
    store.setState({ playing: true, speed: 10, chosen: 1, failure: "crashed" });
    expect(told).not.toHaveBeenCalled();
    const { spec } = decode("surface=beale");
    store.setState(showing(spec));
    expect(told.mock.calls.map(([now]) => now)).toEqual([spec]);
  });
});

test("the experiment state of a page is all that decides its numbers, without playback and view", () => {
  const state = createPageStore(decode("#surface=booth&o=adam")).getState();
  expect(Object.keys(experimentStateOf(state)).sort()).toEqual([
    "kind",
    "network",
    "ownRuns",
    "problem",
    "surface",
    "table",
    "tableName",
  ]);
});
