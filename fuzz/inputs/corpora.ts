import { gallery } from "../../src/app/gallery/catalog.ts";
import { findings } from "../../src/findings/catalog.ts";
import { optimizers } from "../../src/optim/index.ts";
import { surfaces } from "../../src/surfaces/index.ts";

/** Links of the project to experiments of all kinds. */
export const links: readonly string[] = [
  ...gallery.map(({ link }) => link),
  ...[...findings.values()].flatMap((finding) => finding.links.map(({ link }) => link)),
  "rule=v%20%3D%200.9*v%2Bg%3B%20p%20%3D%20p%20-%20lr*v&o=own,lr:0.01&schedule=rate%20%3D%20base*0.5%5Et&o=sgd,own-schedule",
  "data=moons&o=sgd&o=adam&o=lion,slot:5&steps=300&landscape=ends:1,2,5&seeds=4",
  "o=adam&o=sgd&map=lr:1e-4..1:log,beta1:0..0.99,size:64&fork=2,1,40&at=120,1,lr:0.02&cursor=40&stage=3d,-30,45",
];

export const formulas: readonly string[] = [...surfaces.values()].map(({ formula }) => formula);

export const programs: readonly string[] = [
  ...[...optimizers.values()].flatMap((one) => (one.kind === "rule" ? [one.rule] : [])),
  "decay = 0.01 in 0..0.5 log\nrate = base / (1 + decay * t)",
  "init v = 1; v = 0.9*v + total(g^2); p = p - lr*g/sqrt(v) # a comment",
];
