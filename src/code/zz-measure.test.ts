import "../datasets/data/all.ts";
import { it } from "vitest";
import { writeFileSync, mkdirSync } from "node:fs";
import { decode } from "../experiment/index.ts";
import { dtorchScript, numpyScript, torchScript } from "./index.ts";
import { links } from "./testing/cases.ts";
it("x", {timeout: 90000}, () => {
  mkdirSync("/tmp/progs", { recursive: true });
  for (const [n, s] of [["numpy", numpyScript], ["torch", torchScript], ["dtorch", dtorchScript]] as const) {
    const ls = links.map((l, i) => { const t = s(decode(l).spec, {address:"https://example.org/downhill/#"+l}).text; writeFileSync(`/tmp/progs/${n}-${i}.py`, t); return t.split("\n").length - 1; });
    const sorted = [...ls].sort((a, b) => a - b);
    console.log(n, links.length, "median", sorted[sorted.length >> 1], "min", sorted[0], "max", sorted.at(-1), JSON.stringify(ls));
  }
  for (const l of ["o=sgd&o=adam", "surface=rosenbrock&start=-1.2,1&o=sgd,lr:0.001,momentum:0.9&o=adam,lr:0.05&steps=500"])
    for (const [n, s] of [["numpy", numpyScript], ["torch", torchScript], ["dtorch", dtorchScript]] as const)
      console.log(l, n, s(decode(l).spec, {address:"https://example.org/downhill/#"+l}).text.split("\n").length - 1);
});
