import { describe, expect, test } from "vitest";
import { withAddon } from "../../experiment/changes/contender-changes.ts";
import {
  conflictIn,
  withDefaults,
  withDuplicate,
  withEdit,
  withFork,
  withoutContender,
  withSteps,
  withValue,
} from "../../experiment/changes/spec-changes.ts";
import { decode, encode, type Spec, withForks } from "../../experiment/index.ts";
import { type Mapped, withCell } from "../../experiment/sweep/cells/cell-spec.ts";
import { contenderNames, headNames } from "../../plot/names.ts";
import { ofSpec } from "../state/experiment-state.ts";
import { openPage } from "../state/testing/page.ts";
import { changesOf } from "../transport/marks.ts";
import { withRule } from "./rule-changes.ts";

const { spec } = decode("surface=beale&o=adam,lr:0.05&at=20,1,lr:0.04&fork=50,1,lr:0.01&steps=200");

/** Returns the part of a spec's link after the surface, without the steps. */
const linkOf = (changed: Spec) => encode(changed).replace("surface=beale&", "").replace("&steps=200", "");

describe("a fork", () => {
  test("is added in the next free slot, without other values, up to eight", () => {
    const { spec: one } = decode("surface=beale&o=adam&o=sgd,slot:3&steps=200");
    expect(linkOf(withFork(one, 2, 70))).toBe("o=adam&o=sgd,slot:3&fork=70,3");
    const { spec: eight } = decode(`surface=beale${"&o=adam".repeat(8)}`);
    expect(encode(withFork(eight, 0, 5))).toBe(encode(eight));
  });

  test("is changed from where it begins, before the race and up to there", () => {
    const begun = withValue(spec, 1, "lr", 0.3);
    expect(linkOf(begun)).toBe("o=adam,lr:0.05&fork=50,1,lr:0.3&at=20,1,lr:0.04");
    expect(withEdit(spec, 1, "lr", 0.3, 50)).toEqual(begun);
    expect(withEdit(spec, 1, "lr", 0.3, 10)).toEqual(begun);
  });

  test("begins at the step limit where that is lowered below it, as its link has it", () => {
    const { spec: forked } = decode(
      "surface=beale&o=adam,lr:0.05&fork=150,1,lr:0.01&fork=180,2&at=120,1,lr:0.1&at=160,2,lr:0.2&at=190,3,beta1:0.5",
    );
    const lowered = withSteps(forked, 100);
    expect(encode(lowered)).toContain("fork=100,1,lr:0.01&fork=100,2&");
    const { spec: reopened, problems } = decode(encode(lowered));
    expect(reopened).toEqual(lowered);
    expect(problems).toEqual([]);
    expect(decode(encode({ ...forked, steps: 100 })).spec, "as a link with forks beyond").toEqual(lowered);
    expect(withSteps(spec, 60)).toEqual({ ...spec, steps: 60 });
  });

  test("is changed later by an edit, and goes back to what it was before", () => {
    const later = withEdit(spec, 1, "lr", 0.3, 80);
    expect(linkOf(later)).toBe("o=adam,lr:0.05&fork=50,1,lr:0.01&at=20,1,lr:0.04&at=80,2,lr:0.3");
    expect(linkOf(withValue(later, 1, "lr", null))).toBe("o=adam,lr:0.05&fork=50,1&at=20,1,lr:0.04");
    expect(linkOf(withDefaults(later, 1))).toBe("o=adam,lr:0.05&fork=50,1&at=20,1,lr:0.04");
  });

  test("stands alone with another addon or rule, with the changes that it had", () => {
    expect(linkOf(withAddon(spec, 1, "clip-norm"))).toBe(
      "o=adam,lr:0.05&o=adam,clip-norm,lr:0.05&at=20,1,lr:0.04&at=20,2,lr:0.04&at=50,2,lr:0.01",
    );
    expect(withRule(spec, 1, "p = p - 0.1*g").contenders[1].fork).toBeUndefined();
  });

  test("is duplicated as a fork, and removed alone", () => {
    expect(linkOf(withDuplicate(spec, 1))).toBe(
      "o=adam,lr:0.05&fork=50,1,lr:0.01&fork=50,1,lr:0.01&at=20,1,lr:0.04",
    );
    expect(linkOf(withoutContender(spec, 1))).toBe("o=adam,lr:0.05&at=20,1,lr:0.04");
  });

  test("keeps its map, with an axis that only it and its original have, when the original leaves", () => {
    const shown = decode("o=adam&o=sgd,slot:3&fork=50,1,slot:2&map=beta1:0..0.9,of:2");
    expect(shown.problems).toEqual([]);
    const page = openPage(encode(shown.spec));
    page.editing.commit(ofSpec((one) => withoutContender(one, 0)));
    expect(page.spec().map).toEqual(shown.spec.map);
  });

  test("takes the values of a cell of its map as a contender that stands alone", () => {
    const { spec: mapped } = decode("o=adam&fork=50,1&map=lr:0.1..0.9,of:2,size:9");
    const chosen = withForks(withCell(mapped as Mapped, 8));
    expect(decode(encode(chosen)).spec).toEqual(chosen);
    expect(chosen.contenders[1]).toMatchObject({ slot: 1, values: { lr: 0.9 } });
    expect(chosen.contenders[1].fork).toBeUndefined();
  });

  test("is asked whether a change of its original suits it", () => {
    const { spec: nesterov } = decode("o=sgd,momentum:0.9,dampening:0&fork=50,1,nesterov:1");
    expect(conflictIn(nesterov, 0)).toBeNull();
    expect(conflictIn(withValue(nesterov, 0, "momentum", 0), 0)).toContain("nesterov");
  });

  test("does not count the edits that it shares among the most that a race has", () => {
    const many = Array.from({ length: 300 }, (_, i) => `at=${i + 1},1,lr:${0.01 + i / 1e4}`).join("&");
    const { spec: full, problems } = decode(`o=adam&${many}&fork=400,1`);
    expect(problems).toEqual([]);
    expect(full.edits).toHaveLength(600);
    expect(withDuplicate(full, 1).edits.filter(({ slot }) => slot === 0)).toHaveLength(300);
    expect(withEdit(full, 0, "lr", 0.5, 450)).not.toBe(full);
  });

  test("is named after the step at which it begins, next to its head with what tells it apart", () => {
    const two = decode("o=adam,lr:0.05&fork=50,1,lr:0.01&fork=50,1,lr:0.2").spec;
    expect([...contenderNames(two).values()]).toEqual(["Adam", "Adam from 50", "Adam from 50 2"]);
    expect([...headNames(two).values()]).toEqual(["Adam", "Adam from 50 lr 0.01", "Adam from 50 2 lr 0.2"]);
  });

  test("has no marks of its past on the timeline", () =>
    expect(changesOf(spec).map(({ title }) => title)).toEqual(["Adam lr 0.04", "Adam fork: lr 0.01"]));
});

test("a change of a contender is one of its forks, and is undone with it", () => {
  const page = openPage("surface=beale&o=adam,lr:0.05&fork=50,1,lr:0.01&steps=200");
  page.editing.commit(ofSpec((now) => withValue(now, 0, "beta1", 0.5)));
  expect(page.spec().contenders.map(({ values }) => values.beta1)).toEqual([0.5, 0.5]);
  page.editing.commit(ofSpec((now) => withoutContender(now, 0)));
  expect(linkOf(page.spec())).toBe("o=adam,lr:0.05,beta1:0.5,slot:2&at=50,2,lr:0.01");
  page.editing.travel("back");
  page.editing.travel("back");
  expect(page.spec()).toEqual(decode("surface=beale&o=adam,lr:0.05&fork=50,1,lr:0.01&steps=200").spec);
});

test("the track of a fork says where it begins", () => {
  const page = openPage("surface=beale&o=adam,lr:0.05&fork=50,1,lr:0.01&steps=200");
  page.player.seek(200);
  page.settleDown();
  const [adam, fork] = page.player.tracks.values();
  expect([adam.begins, fork.begins]).toEqual([0, 50]);
  expect(fork.loss.subarray(0, 51)).toEqual(adam.loss.subarray(0, 51));
  expect(fork.loss[51]).not.toBe(adam.loss[51]);
});
