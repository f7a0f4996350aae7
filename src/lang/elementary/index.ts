export const exp = Math.exp,
  log = Math.log,
  sin = Math.sin,
  cos = Math.cos,
  tan = Math.tan,
  tanh = Math.tanh,
  pow = Math.pow;
export const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
