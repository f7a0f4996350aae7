import { ofEachOutput } from "../formulas/loss-formula.ts";

export default ofEachOutput((m, output, target) => {
  const error = m.keep(m.sub(output, target));
  const size = m.keep(m.abs(error));
  return {
    term: m.choose(m.above(size, 1), m.sub(size, 0.5), m.mul(m.mul(0.5, error), error)),
    slope: m.choose(m.above(error, 1), 1, m.choose(m.above(-1, error), -1, error)),
  };
});
