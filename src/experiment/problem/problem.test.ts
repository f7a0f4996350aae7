import { expect, test } from "vitest";
import { decode, encode, run } from "../index.ts";

test("try", () => {
  const { spec, problems } = decode("problem=quadratic");
  expect(problems).toEqual([]);
  const r = run(spec);
  for (const one of r) console.log(one.id, one.status, one.loss.at(0), one.loss.at(-1), "parts" in one && one.parts.map((p) => [p.name, p.weight, p.loss.at(-1)]).slice(0, 3));
  for (const l of ["problem=quadrtic", "problem=quadratic,dimension:5", "problem=quadratic,dimensions:99", "problem=quadratic,spectrum:linaer", "problem=quadratic,blocks:20", "problem=quadratic&noise=2&batch=4&data=", "problem=quadratic&noise=2&batch=4&surface=bowl&tol=1&net=3", "problem=quadratic,noise:1,axes:random&o=lm&o=newton&o=sgd,weights.lr:3","problem=", "problem=Quadratic,Dimensions:9&share", "data=moons&problem=quadratic","surface=bowl&problem=quadratic"])
    console.log(l, JSON.stringify(decode(l).problems.map((p) => `${p.field}|${p.value}|${p.message}`), null, 1), encode(decode(l).spec));
});
