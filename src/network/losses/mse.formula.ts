import { ofEachOutput } from "../formulas/loss-formula.ts";

export default ofEachOutput((m, output, target) => {
  const error = m.keep(m.sub(output, target));
  return { term: m.mul(error, error), slope: m.mul(2, error) };
});
