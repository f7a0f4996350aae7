import { describe, expect, test, vi } from "vitest";
import { decode, run, type SurfaceSpec } from "../../experiment/index.ts";
import { ofSpec, showing } from "../state/experiment-state.ts";
import { openPage, table } from "../state/testing/page.ts";

const link = "surface=rosenbrock&start=-1.2,1&o=adam,lr:0.05&o=sgd,lr:0.0005&steps=40";

/** Returns the losses of a contender from the start to a step, as the library computes them. */
const lossesOf = (spec: SurfaceSpec, contender: number, to: number) => [
  ...run({ ...spec, steps: to })[contender].loss,
];

/** Returns the losses of a contender that the player has. */
function shown({ player }: ReturnType<typeof openPage>, slot: number): number[] {
  const track = player.tracks.get(slot);
  return track ? [...track.loss.subarray(0, track.length)] : [];
}

/** Returns a page whose race is over, with the cursor at its end. */
function ended() {
  const page = openPage(link);
  page.player.seek(40);
  page.settleDown();
  expect(page.store.getState().ended).toBe(true);
  return page;
}

describe("playing backwards", () => {
  test("moves the cursor back by the speed with every frame, and pauses at the start", () => {
    const { player, store, frames } = ended();
    player.playBack();
    const steps: number[] = [];
    for (let i = 0; i < 11; i++) {
      frames.draw();
      steps.push(player.step);
    }
    expect(steps).toEqual([36, 32, 28, 24, 20, 16, 12, 8, 4, 0, 0]);
    expect(store.getState()).toMatchObject({ playing: false, ended: false });
    expect(frames.isAskedFor, "and then rests").toBe(false);
  });

  test("begins at the last step computed where the cursor is at the start", () => {
    const { player, frames } = ended();
    player.seek(0);
    player.playBack();
    frames.draw();
    expect(player.step).toBe(36);
  });

  test("is paused by the same command, and reversed by playing forwards", () => {
    const { player, store, frames } = ended();
    player.playBack();
    frames.draw();
    player.playBack();
    expect([store.getState().playing, player.step]).toEqual([false, 36]);
    player.playBack();
    frames.draw();
    player.play();
    frames.draw();
    expect([store.getState().playing, player.step]).toEqual([true, 36]);
  });

  test("makes a change at the cursor", () => {
    const { player, frames, editing, spec } = ended();
    player.playBack();
    frames.draw(2);
    editing.setValue(0, "lr", 0.01);
    expect(spec().edits).toMatchObject([{ step: 32, name: "lr" }]);
  });
});

describe("the parameters of a network at the cursor", () => {
  const training = "data=circle&net=4&o=adam,lr:0.05&o=sgd,lr:0.5&steps=300&at=90,1,lr:0.3";

  /** Expects the parameters shown to be those that the library trains in so many steps. */
  function areThoseAfter({ player, spec }: ReturnType<typeof openPage>, step: number): void {
    const network = spec();
    if (network.kind !== "network") throw new Error("a network");
    for (const [slot, { params }] of run({ ...network, steps: step }).entries())
      expect(player.trainings.get(slot)?.snapshotAt(player.step)).toEqual({ step, params });
  }

  /** Returns a page whose training has been computed to its end in portions. */
  function trained() {
    const page = openPage(training);
    page.player.seek(300);
    while (page.client.wanted) page.client.answer(70);
    page.frames.draw();
    return page;
  }

  test("are those of the step where it is scrubbed to, stepped back to, or paused at", () => {
    const page = trained();
    for (const step of [123, 122, 121, 0, 299, 89, 90, 91]) {
      page.player.goTo(step);
      page.settleDown();
      areThoseAfter(page, step);
    }
    page.player.play();
    page.frames.draw(3);
    page.player.pause();
    page.settleDown();
    expect(page.player.step).toBeGreaterThan(91);
    areThoseAfter(page, page.player.step);
  });

  test("are the closest ones known until those of the step are computed", () => {
    const { player } = trained();
    player.goTo(123);
    expect(player.trainings.get(0)?.snapshotAt(123)?.step).toBe(70);
  });

  test("follow while it is played backwards", () => {
    const page = trained();
    page.player.playBack();
    for (let i = 0; i < 5; i++) {
      page.frames.draw();
      if (page.client.wanted) page.client.answer();
      areThoseAfter(page, page.player.step);
    }
    expect(page.player.step).toBeLessThan(300);
  });

  test("are not asked for while it is played forwards, or on a surface", () => {
    const page = trained();
    page.player.goTo(10);
    page.settleDown();
    page.player.play();
    page.frames.draw(2);
    expect(page.client.wanted).toBe(null);
    const surface = ended();
    surface.player.goTo(10);
    expect(surface.client.wanted?.at).toBeUndefined();
  });
});

describe("playing", () => {
  test("moves the cursor by the speed with every frame, and pauses at the end", () => {
    const { player, store, client, frames } = openPage(link);
    player.play();
    const steps: number[] = [];
    for (let i = 0; i < 12; i++) {
      while (client.wanted) client.answer();
      frames.draw();
      steps.push(player.step);
    }
    expect(steps).toEqual([0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 40]);
    expect(store.getState()).toMatchObject({ playing: false, ended: true });
    expect(frames.isAskedFor, "and then rests").toBe(false);
  });

  test("shows the losses that the library computes", () => {
    const page = openPage(link);
    page.player.play();
    page.settleDown();
    const { surface } = page.store.getState();
    for (const slot of [0, 1]) expect(shown(page, slot)).toEqual(lossesOf(surface, slot, 40));
  });

  test("plays a training as fast with 20 pictures a second as with 60", () => {
    const secondsAt = (pictures: number) => {
      const { player, store, client, frames } = openPage("data=circle&net=4&o=adam&steps=400");
      player.play();
      let drawn = 0;
      for (; store.getState().playing && drawn < 1000; drawn++) {
        if (client.wanted) client.answer();
        frames.draw(1, 1000 / pictures);
      }
      expect(player.step).toBe(400);
      return drawn / pictures;
    };
    // 400 steps at 4 steps per frame of a sixtieth of a second.
    for (const pictures of [20, 60]) expect(Math.abs(secondsAt(pictures) - 400 / 4 / 60)).toBeLessThan(0.15);
  });

  test("makes a change of a training under way from the head on, without starting it again", () => {
    const { player, client, frames, editing, spec } = openPage("data=circle&net=4&o=adam&steps=400");
    player.play();
    for (let i = 0; i < 20; i++) {
      if (client.wanted) client.answer();
      frames.draw(1, 50);
    }
    const { head } = player;
    expect(head).toBeGreaterThan(player.step);
    editing.setValue(0, "lr", 0.5);
    expect(spec().edits).toMatchObject([{ step: head, value: 0.5 }]);
    client.answer();
    expect(player.head).toBeGreaterThan(head);
  });

  test("waits where the worker is slower than the frames", () => {
    const { player, client, frames } = openPage(link);
    player.play();
    client.answer();
    frames.draw();
    client.answer(3);
    frames.draw(5);
    expect(player.step).toBe(3);
    client.answer();
    frames.draw();
    expect(player.step).toBe(7);
  });

  test("asks the worker for no steps while computed steps are ahead", () => {
    const { player, client, frames, settleDown } = openPage(link);
    player.goTo(20);
    settleDown();
    player.goTo(0);
    player.play();
    for (let step = 4; step < 20; step += 4) {
      expect(client.wanted).toBe(null);
      frames.draw();
      expect(player.step).toBe(step);
    }
    frames.draw();
    expect(client.wanted?.to).toBe(24);
  });

  test("moves no cursor while a hidden page draws no frames, and goes on from there", () => {
    const { player, client, frames } = openPage(link);
    player.play();
    client.answer();
    frames.draw();
    client.answer();
    expect([player.step, client.wanted], "one portion ahead, and no more").toEqual([0, null]);
    frames.draw();
    expect(player.step).toBe(4);
  });

  test("begins again from the start where the race is over", () => {
    const { player, store, frames } = ended();
    player.play();
    expect(player.step).toBe(0);
    frames.draw();
    expect(store.getState()).toMatchObject({ playing: true, ended: false });
    expect(player.step).toBe(4);
  });

  test("ends where the last contender has stopped", () => {
    const page = openPage("surface=rosenbrock&start=-1.2,1&o=sgd,lr:1&steps=1000");
    page.player.play();
    page.settleDown();
    const { statuses, playing, ended: isOver } = page.store.getState();
    const status = statuses.get(0);
    expect(status).toMatchObject({ kind: "diverged" });
    expect([playing, isOver]).toEqual([false, true]);
    expect(page.player.step).toBe(shown(page, 0).length - 1);
  });

  test("goes on where a failed computation is started again, and pauses with a message where it failed for good", () => {
    const { player, store, client } = openPage(link);
    player.play();
    client.handlers.onFailure("crashed", false);
    expect(store.getState().playing).toBe(true);
    expect(store.getState().failure).toContain("The computation crashed; it was restarted.");
    client.handlers.onFailure("crashed", true);
    expect(store.getState().playing).toBe(false);
    expect(store.getState().failure).toContain("The computation crashed twice");
    expect(player.isBehind, "nothing more is to come").toBe(false);
  });

  test("tries a failed computation again, as does the arrival of a real data set's rows", () => {
    const { player, store, client } = openPage(link);
    const forget = vi.spyOn(client, "forget");
    for (const tryAgain of [
      () => player.play(),
      () => player.tryAgain(),
      () => store.setState({ tablesLoaded: true }),
    ]) {
      client.handlers.onFailure("crashed", true);
      client.wanted = null;
      forget.mockClear();
      tryAgain();
      expect(forget).toHaveBeenCalledOnce();
      expect(client.wanted).not.toBeNull();
      expect(store.getState().failure).toBeNull();
    }
  });
});

describe("seeking", () => {
  test("moves the cursor at once to a computed step, within the race", () => {
    const { player, client } = ended();
    player.goTo(17);
    expect([player.step, player.isBehind]).toEqual([17, false]);
    client.wanted = null;
    player.goTo(-3);
    expect(player.step).toBe(0);
    player.goTo(1000);
    expect(player.step).toBe(40);
    expect(client.wanted, "all that is shown was computed").toBe(null);
  });

  test("computes what is missing, portion after portion", () => {
    const { player, client } = openPage(link);
    client.answer();
    player.goTo(30);
    expect([player.step, player.isBehind]).toEqual([30, true]);
    for (let portions = 0; client.wanted; portions++) {
      expect(portions).toBeLessThan(3);
      client.answer(10);
    }
    expect([player.head, player.isBehind]).toEqual([30, false]);
  });

  test("pauses the race", () => {
    const { player, store } = openPage(link);
    player.play();
    player.goTo(3);
    expect(store.getState().playing).toBe(false);
  });
});

describe("a link that names a step", () => {
  test("opens the race there, paused, with the numbers of a race that was played", () => {
    const page = openPage(`${link}&cursor=30`);
    page.settleDown();
    expect([page.player.step, page.player.isBehind]).toEqual([30, false]);
    expect(page.store.getState()).toMatchObject({ playing: false, ended: false });
    expect(shown(page, 0)).toEqual(lossesOf(page.spec() as SurfaceSpec, 0, 30));
  });

  test("shows the end where the race stops before that step", () => {
    const page = openPage("surface=rosenbrock&start=-1.2,1&o=sgd,lr:1&steps=1000&cursor=900");
    page.settleDown();
    expect(page.player.step).toBe(shown(page, 0).length - 1);
    expect(page.store.getState().ended).toBe(true);
  });

  test("opens there where the race before it stopped earlier", () => {
    const { player, store, settleDown, editing } = openPage(
      "surface=rosenbrock&start=-1.2,1&o=sgd,lr:1&steps=1000",
    );
    player.seek(1000);
    settleDown();
    expect(store.getState().ended).toBe(true);
    editing.commit(() => showing(decode(link).spec));
    player.goTo(30);
    settleDown();
    expect(player.step).toBe(30);
  });
});

describe("a change of the experiment", () => {
  const faster = ofSpec((spec) => ({
    ...spec,
    contenders: spec.contenders.map((one) => ({ ...one, values: { ...one.values, lr: 0.0007 } })),
  }));

  test("recomputes the whole path at once where the race is over", () => {
    const page = ended();
    page.editing.commit(faster);
    expect(page.player.step).toBe(40);
    page.settleDown();
    expect([page.player.step, page.player.head]).toEqual([40, 40]);
    expect(shown(page, 1)).toEqual(lossesOf(page.store.getState().surface, 1, 40));
  });

  test("is shown to the new end where the race had ended early", () => {
    const page = openPage("surface=rosenbrock&start=-1.2,1&o=sgd,lr:1&steps=50");
    page.player.play();
    page.settleDown();
    expect(page.player.step).toBeLessThan(50);
    page.editing.setValue(0, "lr", 0.0005);
    page.settleDown();
    expect(page.player.step).toBe(50);
    expect(page.store.getState().statuses.get(0)).toEqual({ kind: "finished" });
  });

  test("moves the cursor to the end of a path that now ends before it", () => {
    const page = openPage("surface=rosenbrock&start=-1.2,1&o=sgd,lr:0.0005&steps=50");
    page.player.goTo(30);
    page.settleDown();
    page.editing.commit(
      ofSpec((spec) => ({ ...spec, contenders: [{ slot: 0, optimizer: "sgd", values: { lr: 1 } }] })),
    );
    page.client.answer(20);
    expect(page.player.isBehind).toBe(false);
    expect(page.player.step).toBe(shown(page, 0).length - 1);
    expect(page.player.step).toBeLessThan(20);
  });

  test("leaves the cursor where it is where a race that was over becomes longer", () => {
    const { editing, player, store, settleDown } = ended();
    editing.commit(ofSpec((spec) => ({ ...spec, steps: 80 })));
    settleDown();
    expect([player.step, store.getState().ended]).toEqual([40, false]);
    player.play();
    expect(player.step).toBe(40);
  });

  test("leaves the old path shown until the new one has reached the cursor", () => {
    const page = openPage(link);
    page.player.goTo(20);
    page.settleDown();
    const before = shown(page, 1);
    page.editing.commit(faster);
    page.client.answer(10);
    expect(page.player.isBehind).toBe(true);
    expect(shown(page, 1)).toEqual(before);
    page.client.answer(10);
    expect(page.player.isBehind).toBe(false);
    expect(shown(page, 1)).toEqual(lossesOf(page.store.getState().surface, 1, 20));
  });

  test("keeps what has been computed where only later steps change", () => {
    const page = openPage(link);
    page.player.goTo(20);
    page.settleDown();
    const { tracks } = page.player;
    page.editing.setValue(0, "lr", 0.01);
    page.editing.settle();
    page.player.goTo(30);
    page.settleDown();
    expect(page.player.tracks).toBe(tracks);
    const { surface } = page.store.getState();
    expect(surface.edits).toEqual([{ step: 20, slot: 0, name: "lr", value: 0.01 }]);
    expect(shown(page, 0)).toEqual(lossesOf(surface, 0, 30));
  });

  test("moves the cursor back where the race becomes shorter than it", () => {
    const page = openPage(link);
    page.player.goTo(30);
    page.settleDown();
    page.editing.commit(ofSpec((spec) => ({ ...spec, steps: 10 })));
    expect(page.player.step).toBe(10);
    page.settleDown();
    expect(page.store.getState().ended).toBe(true);
  });

  test("made while playing takes effect after the steps that the worker is computing", () => {
    const { player, client, frames } = openPage(link);
    player.play();
    client.answer();
    frames.draw();
    client.answer();
    frames.draw();
    client.reach = 12;
    expect(player.editStep).toBe(12);
    client.reach = null;
    expect(player.editStep).toBe(player.head);
    player.pause();
    expect(player.editStep, "and after what is seen where it is paused").toBe(player.step);
  });
});

describe("a listener", () => {
  test("is called once a frame, however much has changed", () => {
    const { player, client, frames } = openPage(link);
    let told = 0;
    const stop = player.subscribe(() => {
      told += 1;
    });
    player.seek(5);
    player.seek(6);
    client.answer();
    expect(told).toBe(0);
    frames.draw();
    expect(told).toBe(1);
    stop();
    player.seek(7);
    frames.draw();
    expect(told).toBe(1);
  });

  test("finds each contender's status in the store, which is set only when one changes", () => {
    const { player, store, settleDown } = openPage(link);
    settleDown();
    const { statuses } = store.getState();
    expect([...statuses]).toEqual([
      [0, { kind: "running" }],
      [1, { kind: "running" }],
    ]);
    player.goTo(10);
    settleDown();
    expect(store.getState().statuses).toBe(statuses);
    player.goTo(40);
    settleDown();
    expect(store.getState().statuses.get(0)).toEqual({ kind: "finished" });
  });

  test("is not called any more once the player is disconnected, which ends the worker", () => {
    const { player, store, client, frames, disconnect } = openPage(link);
    let told = 0;
    player.subscribe(() => {
      told += 1;
    });
    disconnect();
    expect(client.isDisposed).toBe(true);
    store.setState(showing(decode("surface=beale").spec));
    frames.draw();
    expect([told, frames.isAskedFor]).toEqual([0, false]);
  });
});

describe("a network whose rows are on another machine", () => {
  test("stays at step 0, and is trained as soon as they are opened here", () => {
    const { player, store, client, frames, editing, spec } = openPage("data=own,mine.csv&loss=mse&o=adam");
    player.play();
    frames.draw();
    expect([player.step, store.getState().playing, client.wanted]).toEqual([0, false, null]);
    editing.commit(({ network }) => ({ ...showing({ ...network }), table, tableName: "mine.csv" }));
    expect(client.table).toBe(table);
    expect(client.wanted).toEqual({ spec: spec(), to: 0 });
  });
});
