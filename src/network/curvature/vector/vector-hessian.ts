import type { Numbers } from "../../../optim/index.ts";
import { withinMemory } from "../../../wasm/index.ts";
import { activationsOf } from "../../activations.ts";
import { layoutOf } from "../../layout.ts";
import type { LossDefinition } from "../../loss.ts";
import { lossOf } from "../../losses.ts";
import type { Architecture, Batch } from "../../network.ts";
import { numbersOf } from "../../numbers-of.ts";
import { copyRows } from "../../vector/copy-rows.ts";
import type { HessianKernel } from "../hessian-kernel.ts";
import { LoopHessian } from "../loop-hessian.ts";
import type { LossCurvature } from "../loss-curvature.ts";
import { lossCurvatureOf } from "../loss-curvatures.ts";
import { type CompiledHessian, compileHessian } from "./compiled-hessian.ts";

/**
 * Computes in WebAssembly, with the same bits as `LoopHessian`, which does it where there is not enough memory. Only
 * where `canCompile`. The module is compiled at the first point.
 */
export class VectorHessian implements HessianKernel {
  readonly size: number;
  readonly #outputCount: number;
  readonly #loss: LossDefinition;
  readonly #curvature: LossCurvature;
  readonly #compile: (capacity: number) => CompiledHessian;
  readonly #Numbers: ReturnType<typeof numbersOf>;
  readonly #makeLoops: () => LoopHessian;
  #compiled: CompiledHessian | null = null;
  /** Computes instead, once memory was not enough. */
  #loops: LoopHessian | null = null;
  #samples = 0;
  /** Targets, and what the loss's second derivatives need of the outputs, with the stride of the outputs. */
  #targets: Numbers;
  #kept: Numbers;

  /** @throws RangeError where no activation or loss has the id, or the loss has no second derivatives */
  constructor(architecture: Architecture) {
    const { sizes, activation, bias, loss, precision } = architecture;
    const activations = activationsOf(activation, sizes.length - 2);
    this.#compile = (capacity) => compileHessian(architecture, activations, capacity);
    this.#loss = lossOf(loss);
    this.#curvature = lossCurvatureOf(loss);
    this.size = layoutOf(sizes, bias).size;
    this.#outputCount = sizes[sizes.length - 1];
    this.#Numbers = numbersOf(precision);
    this.#makeLoops = () => new LoopHessian(architecture);
    this.#targets = new this.#Numbers(0);
    this.#kept = new this.#Numbers(0);
  }

  at(params: Numbers, batch: Batch): number {
    const { samples, inputs, targets } = batch;
    const compiled = this.#reserve(samples);
    if (!compiled) {
      this.#loops ??= this.#makeLoops();
      return this.#loops.at(params, batch);
    }
    const { stride, outputs, slopes } = compiled;
    const count = this.#outputCount;
    this.#samples = samples;
    compiled.params.set(params);
    copyRows(inputs, samples, 0, compiled.inputs, stride, samples);
    compiled.forward(samples);
    let strided = targets;
    if (this.#loss.targets === "numbers") {
      copyRows(targets, samples, 0, this.#targets, stride, samples);
      strided = this.#targets;
    }
    const loss = this.#loss.compute(outputs, strided, slopes, count, samples, stride);
    this.#curvature.prepare(outputs, strided, this.#kept, count, samples, stride);
    compiled.backward(samples);
    return loss;
  }

  product(vector: Numbers, out: Numbers): void {
    if (!this.#compiled) {
      this.#loops?.product(vector, out);
      return;
    }
    const compiled = this.#compiled;
    const samples = this.#samples;
    compiled.vector.set(vector);
    compiled.push(samples);
    const { outputTangents, slopeTangents, stride } = compiled;
    this.#curvature.times(this.#kept, outputTangents, slopeTangents, this.#outputCount, samples, stride);
    compiled.pull(samples);
    out.set(compiled.product);
  }

  /** Returns the module, compiled for at least so many samples; null where there is not enough memory. */
  #reserve(samples: number): CompiledHessian | null {
    if (this.#loops) return null;
    if (this.#compiled && samples <= this.#compiled.stride) return this.#compiled;
    this.#compiled = withinMemory(() => this.#compile(samples));
    const length = this.#compiled?.outputs.length ?? 0;
    this.#targets = new this.#Numbers(length);
    this.#kept = new this.#Numbers(length);
    return this.#compiled;
  }
}
