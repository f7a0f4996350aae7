import { expect, test } from "vitest";
import { decode, type SurfaceSpec } from "../../../experiment/index.ts";
import { rowLength } from "../../../experiment/inspect/arrow-row.ts";
import type { ArrowClient } from "../../../worker/arrows/client.ts";
import type { ArrowRequest } from "../../../worker/arrows/protocol.ts";
import { ArrowSource } from "./arrow-source.ts";

const spec = decode("surface=rosenbrock&o=adam&o=sgd&steps=1000").spec as SurfaceSpec;

/** A source whose worker answers by hand. */
function source() {
  const asked: ArrowRequest[] = [];
  let handlers: ConstructorParameters<typeof ArrowClient>[0] | null = null;
  let calls = 0;
  const client = {
    busy: false,
    want: (request: ArrowRequest) => {
      asked.push(request);
      client.busy = true;
    },
    dispose: () => {},
  };
  const made = new ArrowSource(
    (given) => {
      handlers = given;
      return client;
    },
    () => {
      calls += 1;
    },
  );
  const answer = (count: number) => {
    client.busy = false;
    const request = asked.at(-1);
    if (!request) throw new Error("nothing was asked");
    handlers?.onRows(
      {
        count,
        contenders: request.slots.map((slot) => ({
          slot,
          rows: new Float64Array(rowLength * count).fill(slot),
        })),
      },
      request,
    );
  };
  const fail = () => {
    client.busy = false;
    handlers?.onFailure();
  };
  return { made, asked, answer, fail, calls: () => calls };
}

test("a race that stands asks for its step alone, once", () => {
  const { made, asked, answer, calls } = source();
  made.want(spec, [0], 42, 0);
  made.want(spec, [0], 42, 0);
  expect(asked.map(({ steps }) => steps)).toEqual([[42]]);
  expect(made.find(0, 42)).toBeNull();
  answer(1);
  expect(calls()).toBe(1);
  expect(made.find(0, 42)?.at).toBe(0);
  made.want(spec, [0], 42, 0);
  expect(asked).toHaveLength(1);
});

test("a race that is played asks ahead at its stride, and again before it gets there", () => {
  const { made, asked, answer } = source();
  made.want(spec, [0, 1], 0, 4);
  expect(asked[0].slots).toEqual([0, 1]);
  expect(asked[0].steps).toEqual(Array.from({ length: 120 }, (_, i) => 4 * i));
  answer(120);
  expect(made.find(1, 476)?.at).toBe(119 * rowLength);
  made.want(spec, [0, 1], 200, 4);
  expect(asked).toHaveLength(1);
  made.want(spec, [0, 1], 240, 4);
  expect(asked[1].steps[0]).toBe(480);
  expect(asked[1].steps.at(-1)).toBe(240 + 119 * 4);
});

test("a race that is played backwards asks for the steps before, in ascending order, down to the start", () => {
  const { made, asked } = source();
  made.want(spec, [0], 10, -4);
  expect(asked[0].steps).toEqual([2, 6, 10]);
});

test("an answer in time for fewer steps is gone on with", () => {
  const { made, asked, answer } = source();
  made.want(spec, [0], 0, 1);
  answer(2);
  made.want(spec, [0], 0, 1);
  expect(asked[1].steps[0]).toBe(2);
});

test("after a change the arrows from before are shown until the new ones are known", () => {
  const { made, asked, answer } = source();
  made.want(spec, [0], 5, 0);
  answer(1);
  const old = made.find(0, 5);
  const changed = { ...spec, seed: 7 };
  made.want(changed, [0], 5, 0);
  expect(made.find(0, 5)).toBe(old);
  expect(asked[1].spec).toBe(changed);
  answer(1);
  expect(made.find(0, 5)).not.toBe(old);
});

test("an answer to what was asked before a change is dropped", () => {
  const { made, asked, answer } = source();
  made.want(spec, [0], 5, 0);
  const changed = { ...spec, seed: 7 };
  made.want(changed, [0], 5, 0);
  expect(asked).toHaveLength(1);
  answer(1);
  expect(made.find(0, 5)).toBeNull();
  made.want(changed, [0], 5, 0);
  expect(asked[1].spec).toBe(changed);
});

test("an experiment with which the worker fails is not asked for again, until it is another", () => {
  const { made, asked, fail } = source();
  made.want(spec, [0], 5, 0);
  fail();
  expect(made.failed).toBe(true);
  made.want(spec, [0], 6, 0);
  expect(asked).toHaveLength(1);
  made.want({ ...spec, seed: 7 }, [0], 6, 0);
  expect(made.failed).toBe(false);
  expect(asked).toHaveLength(2);
});
