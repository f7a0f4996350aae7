import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { decode } from "../../experiment/index.ts";
import { player } from "../player/player.ts";
import { showing } from "../state/experiment-state.ts";
import { currentSpec, useStore } from "../state/store.ts";
import { table } from "../state/testing/page.ts";
import {
  dismissProblem,
  forkContender,
  open,
  redo,
  removeContender,
  rewind,
  seek,
  setValue,
  showKind,
  undo,
} from "./actions.ts";
import { chooseSurface } from "./choose-surface.ts";
import { setData, setNetwork, setOwnTable } from "./network-actions.ts";
import { setSetting } from "./problem-actions.ts";
import { setNoise, setStart, setSurface, setView } from "./surface-actions.ts";

const open_ = (link: string) => {
  const { spec, problems } = decode(link);
  open(() => showing(spec), problems);
};

/** A view that is no surface's domain. */
const closer = { x: [0.5, 1], y: [0.5, 1] } as const;

beforeEach(() => {
  vi.stubGlobal("requestAnimationFrame", () => 1);
  useStore.setState(useStore.getInitialState(), true);
  open_("surface=booth&o=adam&o=sgd&steps=100");
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a fork here", () => {
  const forks = () => currentSpec().contenders.map(({ fork }) => fork?.step);

  test("begins at the cursor's step, even one that is not computed yet", () => {
    seek(50);
    expect(player.head).toBe(0);
    forkContender(0);
    expect(forks()).toEqual([undefined, undefined, 50]);
  });

  test("begins at the last step of a contender that stopped before", () => {
    seek(50);
    useStore.setState({ statuses: new Map([[0, { kind: "stationary", step: 20 }]]) });
    forkContender(0);
    expect(forks()).toEqual([undefined, undefined, 20]);
  });
});

describe("another surface", () => {
  test("is shown in its domain at step 0, with its first start", () => {
    setView(closer);
    seek(50);
    setSurface({ kind: "builtin", id: "beale", settings: {} });
    expect(player.step).toBe(0);
    expect(useStore.getState().view).toEqual({ x: [-4.5, 4.5], y: [-4.5, 4.5] });
    expect(currentSpec()).toMatchObject({ start: [1, 1.5], contenders: [{ slot: 0 }, { slot: 1 }] });
  });

  test("that undo or redo brings back is shown in its domain too", () => {
    setSurface({ kind: "builtin", id: "beale", settings: {} });
    setView(closer);
    undo();
    expect(useStore.getState().view).toEqual({ x: [-10, 10], y: [-10, 10] });
    setView(closer);
    redo();
    expect(useStore.getState().view).toEqual({ x: [-4.5, 4.5], y: [-4.5, 4.5] });
  });

  test("brings learning rates that suit it, which are said, and undone together with it", () => {
    open_("surface=booth&o=sgd&o=adam,lr:0.05&o=adam,lr:0.07&steps=100");
    const before = currentSpec();
    chooseSurface("goldstein-price");
    expect(currentSpec().contenders.map(({ values }) => values.lr)).toEqual([1e-6, 0.02, 0.07]);
    expect(useStore.getState().said).toBe("Set to suit Goldstein–Price: SGD lr 1e−6, Adam lr 0.02");
    undo();
    expect(currentSpec()).toEqual(before);
    expect(useStore.getState().said).toBe(null);
    redo();
    expect(currentSpec().contenders[0].values).toEqual({ lr: 1e-6 });
  });

  test("says nothing where no learning rate was changed, and what was said ends with the next change", () => {
    open_("surface=booth&o=adam,lr:0.07&steps=100");
    chooseSurface("beale");
    expect(useStore.getState().said).toBe(null);
    open_("surface=booth&o=sgd&steps=100");
    chooseSurface("beale");
    expect(useStore.getState().said).toMatch(/^Set to suit Beale/);
    setNoise(0.1);
    expect(useStore.getState().said).toBe(null);
  });

  test("typed as a formula leaves cursor, view and start where they are", () => {
    setStart([3, 4]);
    setView(closer);
    seek(50);
    setSurface({ kind: "formula", source: "x^2 + y^2" });
    expect([player.step, useStore.getState().view]).toEqual([50, closer]);
    expect(currentSpec()).toMatchObject({ start: [3, 4] });
  });
});

test("an undone change of anything but the surface leaves the view where it is", () => {
  setNoise(0.1);
  setView(closer);
  undo();
  expect(useStore.getState().view).toEqual(closer);
});

describe("the other kind of experiment", () => {
  test("begins at step 0, and is as it was left when it is shown again", () => {
    setStart([3, 4]);
    seek(50);
    showKind("network");
    expect([currentSpec().kind, player.step]).toEqual(["network", 0]);
    setNetwork({ activation: "relu" });
    seek(20);
    showKind("surface");
    expect([currentSpec(), player.step]).toMatchObject([{ kind: "surface", start: [3, 4] }, 0]);
    showKind("network");
    expect(currentSpec()).toMatchObject({ activation: "relu" });
  });

  test("that undo brings back begins at step 0", () => {
    showKind("network");
    seek(20);
    undo();
    expect([currentSpec().kind, player.step]).toEqual(["surface", 0]);
  });

  test("makes no change to undo where it is shown already", () => {
    setNoise(0.1);
    showKind("surface");
    undo();
    expect(currentSpec()).toMatchObject({ noise: 0 });
  });
});

test("other data set the hidden layers and the loss that suit them, in one change", () => {
  showKind("network");
  const before = currentSpec();
  setData({ kind: "builtin", id: "iris" });
  expect(currentSpec()).toMatchObject({ data: { id: "iris" }, loss: "cross_entropy" });
  setOwnTable(table, "mine.csv");
  expect(currentSpec()).toMatchObject({ data: { kind: "own", name: "mine.csv" }, loss: "mse" });
  expect(useStore.getState()).toMatchObject({ table, tableName: "mine.csv" });
  undo();
  undo();
  expect(currentSpec()).toEqual(before);
});

test("a table opened for a link keeps the loss of the link where that suits the table", () => {
  open_("data=own,mine.csv&loss=huber&o=adam");
  setOwnTable(table, "mine.csv");
  expect(currentSpec()).toMatchObject({ loss: "huber" });
  open_("data=own,mine.csv&loss=bce&o=adam");
  setOwnTable(table, "mine.csv");
  expect(currentSpec()).toMatchObject({ loss: "mse" });
});

test("an opened experiment is paused at step 0 in its domain, with notices of its problems", () => {
  seek(50);
  useStore.setState({ playing: true });
  setView(closer);
  open_("surface=beale&o=adam,lr:-1&foo=1");
  expect(player.step).toBe(0);
  expect(useStore.getState()).toMatchObject({ playing: false, view: { x: [-4.5, 4.5] } });
  expect(useStore.getState().problems.map(({ field }) => field)).toEqual(["foo", "o"]);
  dismissProblem(0);
  expect(useStore.getState().problems.map(({ field }) => field)).toEqual(["o"]);
});

test("the cursor stays within the race, and a value set at step 0 is no edit", () => {
  seek(1000);
  expect(player.step).toBe(100);
  rewind();
  setValue(0, "lr", 0.3);
  expect(currentSpec()).toMatchObject({ contenders: [{ values: { lr: 0.3 } }, {}], edits: [] });
});

test("a race keeps its last contender", () => {
  removeContender(0);
  removeContender(1);
  expect(currentSpec().contenders.map(({ slot }) => slot)).toEqual([1]);
});

describe("settings of a problem", () => {
  beforeEach(() => open_("problem=quadratic,dimensions:4&o=sgd"));
  const settings = () => {
    const spec = currentSpec();
    return spec.kind === "problem" ? spec.settings : null;
  };

  test("are left out of the spec at their default, and undone one by one", () => {
    expect(setSetting("condition", 10)).toBeNull();
    expect(setSetting("spectrum", "linear")).toBeNull();
    expect(settings()).toEqual({ dimensions: 4, condition: 10, spectrum: "linear" });
    setSetting("condition", 100);
    expect(settings()).toEqual({ dimensions: 4, spectrum: "linear" });
    undo();
    undo();
    expect(settings()).toEqual({ dimensions: 4, condition: 10 });
  });

  test("that do not go together are refused with their reason, and change nothing", () => {
    setSetting("blocks", 4);
    const before = settings();
    expect(setSetting("dimensions", 2)).toMatch(/blocks must be at most the dimensions, 2, got 4/);
    expect(settings()).toBe(before);
  });

  test("stay where another kind is shown meanwhile", () => {
    setSetting("condition", 10);
    showKind("surface");
    showKind("problem");
    expect(settings()).toEqual({ dimensions: 4, condition: 10 });
  });
});
