import type { LossFormula } from "../formulas/loss-formula.ts";

const formula: LossFormula = (m, stored) => (outputs, targets) => {
  let largest = outputs[0];
  let chosen = outputs[0];
  for (let o = 1; o < outputs.length; o++) {
    largest = m.keep(m.choose(m.above(outputs[o], largest), outputs[o], largest));
    chosen = m.keep(m.choose(m.above(targets[o], 0), outputs[o], chosen));
  }
  const powers = outputs.map((output) => m.keep(m.exp(m.sub(output, largest))));
  const total = m.keep(powers.reduce((sum, power) => m.add(sum, power)));
  return {
    terms: [m.sub(m.add(m.log(total), largest), chosen)],
    slopes: powers.map((power, o) => m.sub(m.div(stored(power), total), targets[o])),
  };
};

export default formula;
