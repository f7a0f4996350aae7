import type { Numbers } from "../optim/index.ts";
import type { Random } from "../random/random.ts";
import type { InitializationName } from "./initialization-names.ts";
import { layoutOf } from "./layout.ts";

/** The standard deviation of a layer's weights and the shape of their distribution. */
interface Draw {
  readonly deviation: (inputs: number, outputs: number) => number;
  readonly normal: boolean;
}

const glorot = (inputs: number, outputs: number) => Math.sqrt(2 / (inputs + outputs));
const he = (inputs: number) => Math.sqrt(2 / inputs);
const lecun = (inputs: number) => Math.sqrt(1 / inputs);
// U(−1/√inputs, 1/√inputs): the default of torch.nn.Linear, for weights and biases alike.
const linear = (inputs: number) => Math.sqrt(1 / (3 * inputs));

export const initializations: Readonly<Record<InitializationName, Draw>> = {
  pytorch: { deviation: linear, normal: false },
  // Glorot & Bengio 2010, equation 16.
  xavier_uniform: { deviation: glorot, normal: false },
  xavier_normal: { deviation: glorot, normal: true },
  // He et al. 2015, arXiv:1502.01852, equation 10.
  kaiming_uniform: { deviation: he, normal: false },
  kaiming_normal: { deviation: he, normal: true },
  // LeCun et al. 1998, "Efficient BackProp", equation 16.
  lecun_uniform: { deviation: lecun, normal: false },
  lecun_normal: { deviation: lecun, normal: true },
  zeros: { deviation: () => 0, normal: true },
  normal: { deviation: () => 1, normal: true },
};

/**
 * Fills `params` with initial values (mutates).
 *
 * @param scale multiplies every weight; with "normal" it is their standard deviation
 */
export function initialize(
  params: Numbers,
  sizes: readonly number[],
  name: InitializationName,
  scale: number,
  random: Random,
  hasBias?: boolean,
): void {
  const { deviation, normal } = initializations[name];
  for (const { inputs, outputs, weight, bias, end } of layoutOf(sizes, hasBias).layers) {
    const sigma = scale * deviation(inputs, outputs);
    const draw = normal
      ? () => sigma * random.normal()
      : () => sigma * Math.sqrt(3) * (2 * random.uniform() - 1);
    for (let i = weight; i < bias; i++) params[i] = draw();
    for (let i = bias; i < end; i++) params[i] = name === "pytorch" ? draw() : 0;
  }
}
