import { ofEachOutput } from "../formulas/loss-formula.ts";

export default ofEachOutput((m, z, target) => {
  const e = m.keep(m.exp(m.mul(-1, m.abs(z))));
  const rounded = m.keep(m.add(1, e));
  // Where the sum is rounded to 1, the quotient is 0/0.
  const log = m.choose(m.above(rounded, 1), m.div(m.mul(m.log(rounded), e), m.sub(rounded, 1)), e);
  return {
    term: m.add(m.sub(m.choose(m.above(0, z), 0, z), m.mul(z, target)), log),
    slope: m.sub(m.sigmoid(z), target),
  };
});
