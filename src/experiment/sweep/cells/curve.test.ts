import { expect, it } from "vitest";
import { decode, run } from "../../index.ts";
import { cellSpec, type Mapped } from "./cell-spec.ts";
import { curveInPortions } from "./curve.ts";

function curveOf(spec: Mapped, cell: number): number[] {
  const portions = curveInPortions(spec, cell);
  let next = portions.next();
  while (!next.done) next = portions.next();
  return [...next.value];
}

it.each([
  "o=sgd&steps=40&map=lr:1e-4..1:log,momentum:0..0.9,size:9x7",
  "surface=himmelblau&noise=0.3&seed=5&o=adam&steps=60&map=start.x:-6..6,start.y:-6..6,size:9x7",
  "surface=rosenbrock&o=sgd,lr:0.9&o=rmsprop,step&steps=30&map=lr:1e-3..1:log,size:63,of:2",
  "data=moons&samples=40&batch=10&steps=30&o=sgd&map=lr:0.01..100:log,width:2..6,size:9x7",
])("is the loss by step of a single run, to the bit: %s", (link) => {
  const spec = decode(link).spec as Mapped;
  for (const cell of [0, 8, 31, 57, 62]) {
    const [single] = run(cellSpec(spec, cell));
    expect(curveOf(spec, cell)).toEqual([...single.loss]);
  }
});

it("is empty where the cell's values do not go together", () => {
  const spec = decode("surface=bowl&steps=20&o=sgd,momentum:0.5,nesterov:1&map=momentum:0..0.9,size:4")
    .spec as Mapped;
  expect(curveOf(spec, 0)).toEqual([]);
  expect(curveOf(spec, 1)).toHaveLength(21);
});
