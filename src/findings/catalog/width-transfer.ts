import { run } from "../../experiment/index.ts";
import { say } from "../../words/say.ts";
import { defineFinding } from "../finding.ts";
import { mean, seeds } from "../measuring/averages.ts";
import { networkOf } from "../measuring/experiments.ts";

const race = (width: number, parametrization: string, ...exponents: readonly number[]): string =>
  `data=wine&net=13-${width}-${width}-3&act=relu${parametrization}&init=kaiming_normal&batch=16${exponents.map((exponent) => `&o=adam,lr:${2 ** exponent}`).join("")}&steps=12`;
const widths = [32, 128, 256];
/** Exponents of 2 that are tried as the learning rate. */
const tried = { standard: [-4, -5, -6, -7, -8, -9, -10], mup: [-4, -5, -6, -7] };

/** Returns the exponent with which the training loss after 12 steps is lowest, a geometric mean over three seeds. */
function best(width: number, parametrization: string, exponents: readonly number[]): number {
  const losses = exponents.map((exponent) => {
    const spec = networkOf(race(width, parametrization, exponent));
    const ends = seeds(3).map((seed) => run({ ...spec, seed })[0].trainLoss);
    return mean(ends.map((loss) => Math.log(loss[loss.length - 1])));
  });
  return exponents[losses.indexOf(Math.min(...losses))];
}

export default defineFinding({
  id: "width-transfer",
  title: "The best learning rate moves with width; in µP it stays",
  topic: "networks",
  claim:
    "In a network with the usual initial weights Adam’s best learning rate shrinks as the layers become wider; in the maximal-update parametrization one rate suits every width.",
  verdict: "holds",
  links: [
    { label: "256 units, usual: 2⁻⁵, the best for 32 units, against 2⁻⁹", link: race(256, "", -5, -9) },
    { label: "256 units in µP: 2⁻⁵ is the better one", link: race(256, "&param=mup", -5, -9) },
  ],
  *measure() {
    const standard: number[] = [];
    for (const width of widths) {
      standard.push(best(width, "", tried.standard));
      yield standard.length / 6;
    }
    const mup: number[] = [];
    for (const width of widths) {
      mup.push(best(width, "&param=mup", tried.mup));
      yield 0.5 + mup.length / 6;
    }
    return {
      standard32: standard[0],
      standard128: standard[1],
      standard256: standard[2],
      mup32: mup[0],
      mup128: mup[1],
      mup256: mup[2],
    };
  },
  measured: (found) =>
    say(
      "Of powers of 2 the best learning rate with 32, 128 and 256 units was {standard32}, {standard128} and {standard256}, and in µP {mup32}, {mup128} and {mup256}.",
      {
        standard32: power(found.standard32),
        standard128: power(found.standard128),
        standard256: power(found.standard256),
        mup32: power(found.mup32),
        mup128: power(found.mup128),
        mup256: power(found.mup256),
      },
    ),
  expect: {
    standard32: [-6, -5],
    standard128: [-8, -6],
    standard256: [-10, -7],
    mup32: [-6, -5],
    mup128: [-6, -4],
    mup256: [-6, -4],
  },
  paper:
    "The authors tune small Transformers and use the learning rate for large ones, up to 6.7 billion parameters: in µP its optimum stays where it is.",
  sources: [
    {
      authors: "Yang, Hu, Babuschkin, Sidor, Liu, Farhi, Ryder, Pachocki, Chen & Gao",
      year: 2021,
      title: "Tensor Programs V: Tuning Large Neural Networks via Zero-Shot Hyperparameter Transfer",
      venue: "NeurIPS",
      url: "https://arxiv.org/abs/2203.03466",
    },
  ],
  ours: "Networks with two hidden layers on the table of wines, 12 steps, three seeds, and the figures.",
  theirs: "The parametrization, its theory, and the transfer at scale.",
  limits:
    "Over widths, and for some hyperparameters: decay, depth and the number of steps need rules of their own. In a run of 12 steps the optimum is blunt and scatters from seed to seed.",
  slow: true,
});

const power = (exponent: number): string =>
  `2${String(exponent)
    .split("")
    .map((sign) => "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["-0123456789".indexOf(sign)])
    .join("")}`;
