import { type FunctionBuilder, i32, type Place, v128 } from "../../wasm/index.ts";
import type { Activation } from "../arithmetic/arithmetic.ts";
import type { Address, Vector } from "../vector/lanes.ts";
import { repeat } from "../vector/product.ts";
import { type Group, vectorsAt } from "./group.ts";
import type { CellsLayer, CellsPlan } from "./plan.ts";

/** Terms that are added up before their sum is added to the unit's, as the loops do. */
const groupOfTerms = 4;

/** First inputs that are kept in locals while all units read them. */
const mostKept = 4;

/** One input, weight or derivative of all networks. */
type Numbers = readonly Vector[];

/** A unit of a layer: the bytes of its place among units, and of its weights' first. */
interface Unit {
  readonly at: Address;
  readonly weights: Address;
}

/**
 * Writes the passes of one sample through all networks of a group. Every sum has the order of the loops: of a layer four
 * terms and then the next four, of a gradient sample by sample.
 */
export class SampleWriter {
  readonly #f: FunctionBuilder;
  readonly #group: Group;
  readonly #layers: readonly CellsLayer[];
  /** Of the hidden layers. */
  readonly #activations: readonly Activation<Vector>[];
  readonly #inputs: (input: number) => Numbers;

  /** @param inputs the address of the sample's inputs */
  constructor(
    f: FunctionBuilder,
    group: Group,
    { layers }: Pick<CellsPlan, "layers">,
    activations: readonly Activation<Vector>[],
    inputs: Address,
    offset: number,
  ) {
    this.#f = f;
    this.#group = group;
    this.#layers = layers;
    this.#activations = activations;
    const { lanes, vectors } = group;
    const load = (input: number) => lanes.splatAt(inputs, offset + input * lanes.bytes);
    const count = layers[0].inputs;
    const kept = count <= mostKept ? Array.from({ length: count }, (_, i) => f.keep(load(i))) : null;
    this.#inputs = (input) => Array.from({ length: vectors }, () => kept?.[input] ?? load(input));
  }

  /** Writes the values of all units. */
  forward(): void {
    const f = this.#f;
    for (const [l, layer] of this.#layers.entries())
      this.#eachUnit(layer, ({ at, weights }) => {
        const sums = this.#first(layer, at).map((first) => f.keep(first));
        this.#addProduct(sums, layer.inputs, (i) => [
          this.#at(weights, layer.weights + i * this.#group.width),
          this.#input(l, i),
        ]);
        for (const [v, sum] of sums.entries()) f.set(v128.at(at, layer.sums + 16 * v), sum);
        if (l === this.#layers.length - 1) return;
        const values = sums.map((sum) => f.keep(this.#activations[l].forward(sum)));
        for (const [v, value] of values.entries()) f.set(v128.at(at, layer.responses + 16 * v), value);
      });
  }

  /** Writes the derivatives of all units, from those of the outputs, and adds them to the gradient. */
  backward(): void {
    const f = this.#f;
    const { lanes, vectors, width } = this.#group;
    const last = this.#layers.length - 1;
    this.#eachUnit(this.#layers[last], (unit) =>
      this.#addGradient(
        last,
        unit,
        this.#at(unit.at, this.#layers[last].slopes).map((slope) => f.keep(slope)),
      ),
    );
    for (let l = last - 1; l >= 0; l--) {
      const [layer, above] = [this.#layers[l], this.#layers[l + 1]];
      this.#eachUnit(layer, (unit) => {
        const slopes = Array.from({ length: vectors }, () => f.keep(lanes.zero()));
        this.#addProduct(slopes, above.outputs, (o) => [
          this.#at(unit.at, above.weights + o * above.inputs * width),
          this.#at(i32.const(0), above.slopes + o * width),
        ]);
        const [sums, responses] = [layer.sums, layer.responses].map((array) => this.#at(unit.at, array));
        for (const [v, slope] of slopes.entries()) {
          const derivative = this.#activations[l].derivative(f.keep(sums[v]), f.keep(responses[v]));
          f.set(slope, lanes.mul(slope, derivative));
          if (l > 0) f.set(v128.at(unit.at, layer.slopes + 16 * v), slope);
        }
        this.#addGradient(l, unit, slopes);
      });
    }
  }

  #addGradient(l: number, { at, weights }: Unit, slopes: Numbers): void {
    const f = this.#f;
    const { lanes, width } = this.#group;
    const { bias, end, biasGrads, weightGrads, inputs } = this.#layers[l];
    if (end > bias)
      for (const [v, grad] of this.#at(at, biasGrads).entries()) f.set(grad, lanes.add(grad, slopes[v]));
    for (let i = 0; i < inputs; i++) {
      const input = this.#input(l, i);
      for (const [v, grad] of this.#at(weights, weightGrads + i * width).entries())
        f.set(grad, lanes.add(grad, lanes.mul(slopes[v], input[v])));
    }
  }

  /** Adds products to sums. @param factors returns those of a term */
  #addProduct(
    sums: readonly Place<"v128">[],
    terms: number,
    factors: (term: number) => readonly [Numbers, Numbers],
  ): void {
    const { lanes } = this.#group;
    const whole = terms - (terms % groupOfTerms);
    for (let first = 0; first < terms; first += first < whole ? groupOfTerms : 1) {
      const count = first < whole ? groupOfTerms : 1;
      const all = Array.from({ length: count }, (_, t) => factors(first + t));
      for (const [v, sum] of sums.entries()) {
        const products = all.map(([a, b]) => lanes.mul(a[v], b[v]));
        this.#f.set(sum, lanes.add(sum, products.reduce(lanes.add)));
      }
    }
  }

  /** Returns the first terms of a unit's sums: its bias, or zeros. */
  #first({ bias, end, biases }: CellsLayer, at: Address): Numbers {
    const { vectors, lanes } = this.#group;
    return end > bias ? this.#at(at, biases) : Array.from({ length: vectors }, () => lanes.zero());
  }

  /** Returns input `i` of a layer. */
  #input(l: number, i: number): Numbers {
    if (l === 0) return this.#inputs(i);
    return this.#at(i32.const(0), this.#layers[l - 1].responses + i * this.#group.width);
  }

  #at(address: Address, offset: number): Place<"v128">[] {
    return vectorsAt(this.#group.vectors, address, offset);
  }

  #eachUnit({ inputs, outputs }: CellsLayer, body: (unit: Unit) => void): void {
    const f = this.#f;
    const { width } = this.#group;
    if (outputs === 1) {
      body({ at: i32.const(0), weights: i32.const(0) });
      return;
    }
    const weights = f.keep(i32.const(0));
    repeat(f, i32.const(outputs * width), width, (at) => {
      body({ at, weights });
      f.set(weights, i32.add(weights, inputs * width));
    });
  }
}
