import { it } from "vitest";
import { firstRace } from "../../app/first-minute/first-race.ts";
import { createWith } from "../../optim/engine/create-method.ts";
import { everyMethod } from "../../optim/engine/every-method.ts";
import { descentLeaper } from "../fast/descent-leaper.ts";
import { decode } from "../index.ts";
import { leapWith } from "../leaper.ts";
import { examine } from "./catalog.ts";
import { trialRun } from "./trial.ts";
import { tryAdvice } from "./try-advice.ts";

createWith(everyMethod);
leapWith(descentLeaper);
const links = process.env.LINKS
  ? process.env.LINKS.split("\n").filter(Boolean)
  : [
      "",
      firstRace,
      "surface=bowl,ratio:20&start=-4,3&o=sgd,lr:0.25,momentum:0.9,dampening:0&steps=200",
      "surface=bowl,ratio:20&start=-4,3&o=sgd,lr:0.3&steps=200",
      "surface=bowl,ratio:20&start=-4,3&o=sgd,lr:0.099&steps=40",
      "surface=bowl,ratio:100&start=-4,3&o=sgd,lr:0.0199&steps=100",
      "surface=saddle&start=4,0&o=sgd,lr:0.05&steps=300",
      "surface=saddle&start=-3,0.001&o=sgd,lr:0.02&steps=100",
      "surface=twin-wells&start=1.6,0.8&o=sgd,lr:0.01&steps=300",
      "surface=easom&start=0,0&o=sgd,lr:0.1&steps=300",
      "surface=styblinski-tang&start=3,3&o=adam,lr:0.05&steps=300",
      "surface=bowl,ratio:20&start=-4,3&o=sgd,lr:0.05&noise=5&steps=1000",
      "surface=bowl&start=-4,3&o=sgd+step,lr:0.01&steps=1000",
      "surface=bowl,ratio:20&start=-4,3&o=sgd,lr:0.001&steps=100",
      "surface=bowl,ratio:20&start=-4,3&o=adam,lr:0.01,eps:100&steps=300",
      "surface=bowl,ratio:20&start=-4,3&o=sgd,lr:0.01,weightDecay:1&steps=300",
      "surface=booth&o=sgd,lr:0.01,weightDecay:1&steps=300",
      "data=moons&net=2-16-16-1&o=sgd,lr:0.1&steps=500",
      "data=spiral",
      "data=moons&loss=mse&net=2-16-16-1&batch=0&o=sgd,lr:0.4&steps=600",
      "data=moons&act=relu&o=sgd,lr:20&steps=200",
      "data=moons&scale=20&o=sgd,lr:0.01&steps=300",
      "data=diabetes&o=adam,lr:0.01&steps=1000",
      "data=breast-cancer&net=30-32-32-1&o=adam,lr:0.01&steps=1000",
    ];
it.each(links)(
  "%s",
  (link) => {
    const { spec, problems } = decode(link);
    let text = `\n### ${link}\n`;
    for (const p of problems) text += `PROBLEM ${p.field} ${p.message}\n`;
    for (const { slot, optimizer } of spec.contenders) {
      const run = trialRun(spec, slot, () => false);
      if (!run) continue;
      const t0 = performance.now();
      const f = examine(run);
      const t1 = performance.now();
      text += `${slot} ${optimizer} ${run.status.kind} end ${run.columns.loss.at(-1)}: ${f ? `[${f.id}] ${f.text}` : "silent"} (${(t1 - t0).toFixed(0)} ms)\n`;
      if (f) {
        const end = performance.now() + 2000;
        const v = tryAdvice(run, f, () => performance.now() > end);
        text += `    ${v.offer ? `(${v.offer.label}) ${v.offer.tried} ${v.offer.note ?? ""}` : "no offer"} | ${v.failed.join(" ")} (${(performance.now() - t1).toFixed(0)} ms)\n`;
      }
    }
    console.log(text);
  },
  100000,
);
