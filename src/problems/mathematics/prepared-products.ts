import { exp } from "../../lang/elementary/index.ts";
import { Constants } from "../../lang/simd/layout.ts";
import { addProduct, asItIs } from "../../network/products.ts";
import { lanesOf } from "../../network/vector/lanes.ts";
import { repeat, writeProduct } from "../../network/vector/product.ts";
import { importedFunctions, VectorFunctions } from "../../network/vector/vector-arithmetic.ts";
import {
  canCompile,
  compileModule,
  type FunctionBuilder,
  i32,
  instantiate,
  ModuleBuilder,
  newMemory,
  v128,
  withinMemory,
} from "../../wasm/index.ts";

/** A matrix, row by row, with `stride` numbers from a row to the next. Those beyond its columns mean nothing. */
export interface Matrix {
  readonly data: Float64Array;
  readonly rows: number;
  readonly columns: number;
  readonly stride: number;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** A product of matrices, by their names: left · right, or leftᵀ · right. */
interface Multiplication<Name extends string> {
  readonly left: Name;
  readonly transposed?: true;
  readonly right: Name;
  readonly out: Name;
}

/** Replaces each element x of a matrix by e^x. */
interface Exponentials<Name extends string> {
  readonly exponentials: Name;
}

type Job<Name extends string> = Multiplication<Name> | Exponentials<Name>;

/** Matrices, and functions that compute with them; nothing is allocated when these are called. */
export interface Prepared<Name extends string, JobName extends string> {
  readonly matrices: Readonly<Record<Name, Matrix>>;
  readonly run: Readonly<Record<JobName, () => void>>;
}

/** Vectors are computed in pairs, of two numbers each. */
const together = 4;

/**
 * Allocates matrices and prepares what is to be computed with them: by vector instructions where modules can be
 * compiled, else by loops, with the same bits.
 *
 * @param compiled false for loops
 */
export function prepareProducts<Name extends string, JobName extends string>(
  sizes: Readonly<Record<Name, Size>>,
  jobs: Readonly<Record<JobName, Job<Name>>>,
  compiled = canCompile(),
): Prepared<Name, JobName> {
  return (compiled ? withinMemory(() => inModule(sizes, jobs)) : null) ?? inLoops(sizes, jobs);
}

const strideOf = ({ columns }: Size): number => together * Math.ceil(columns / together);

/** Returns an object with the same keys, whose values are computed one after the other. */
function mapped<Key extends string, From, To>(
  from: Readonly<Record<Key, From>>,
  to: (value: From, key: Key) => To,
): Readonly<Record<Key, To>> {
  const entries = Object.entries<From>(from).map(([key, value]) => [key, to(value, key as Key)]);
  return Object.fromEntries(entries) as Record<Key, To>;
}

function inLoops<Name extends string, JobName extends string>(
  sizes: Readonly<Record<Name, Size>>,
  jobs: Readonly<Record<JobName, Job<Name>>>,
): Prepared<Name, JobName> {
  const matrices = mapped(sizes, (size): Matrix => {
    const stride = strideOf(size);
    return { ...size, stride, data: new Float64Array(size.rows * stride) };
  });
  const run = mapped(jobs, (job) => {
    if ("exponentials" in job) return exponentiate(matrices[job.exponentials]);
    return multiply(matrices[job.left], job.transposed ?? false, matrices[job.right], matrices[job.out]);
  });
  return { matrices, run };
}

const exponentiate =
  ({ data }: Matrix) =>
  (): void => {
    for (let i = 0; i < data.length; i++) data[i] = exp(data[i]);
  };

function multiply(left: Matrix, transposed: boolean, right: Matrix, { data, rows, stride }: Matrix) {
  const [unitStep, termStep] = transposed ? [1, left.stride] : [left.stride, 1];
  return (): void => {
    data.fill(0);
    addProduct(asItIs, left.data, 0, unitStep, termStep, right.data, data, rows, right.rows, stride);
  };
}

const bytes = 8;
const importedFrom = "matrices";
/** The bytes for constants of the exponential's code. */
const constantBytes = 16 * 64;

function inModule<Name extends string, JobName extends string>(
  sizes: Readonly<Record<Name, Size>>,
  jobs: Readonly<Record<JobName, Job<Name>>>,
): Prepared<Name, JobName> {
  let end = 0;
  const addresses = mapped(sizes, (size) => {
    const address = end;
    end += bytes * size.rows * strideOf(size);
    return address;
  });
  const pages = Math.ceil((end + constantBytes) / 65536);
  const module = new ModuleBuilder();
  module.importMemory(importedFrom, "memory", pages);
  const constants = new Constants(end);
  const functions = new VectorFunctions(module, importedFrom, constants);
  for (const [name, job] of Object.entries<Job<Name>>(jobs))
    module.export(
      name,
      module.function({}, "nothing", (f) => {
        if ("exponentials" in job) writeExponentials(f, functions, job.exponentials, sizes, addresses);
        else writeMultiplication(f, job, sizes, addresses);
      }),
    );
  module.data(end, constants.bytes);
  const memory = newMemory(pages);
  const imports = { [importedFrom]: { memory, ...importedFunctions } };
  const exported = instantiate(compileModule(module.build()), imports);
  const matrices = mapped(sizes, (size, name): Matrix => {
    const stride = strideOf(size);
    return { ...size, stride, data: new Float64Array(memory.buffer, addresses[name], size.rows * stride) };
  });
  return { matrices, run: mapped(jobs, (_, name) => () => void exported[name]()) };
}

function writeExponentials<Name extends string>(
  f: FunctionBuilder,
  functions: VectorFunctions,
  name: Name,
  sizes: Readonly<Record<Name, Size>>,
  addresses: Readonly<Record<Name, number>>,
): void {
  const end = bytes * sizes[name].rows * strideOf(sizes[name]);
  repeat(f, i32.const(end), 16, (at) => {
    const element = v128.at(at, addresses[name]);
    f.set(element, functions.call("exp", element));
  });
}

function writeMultiplication<Name extends string>(
  f: FunctionBuilder,
  { left, transposed, right, out }: Multiplication<Name>,
  sizes: Readonly<Record<Name, Size>>,
  addresses: Readonly<Record<Name, number>>,
): void {
  const across = bytes * strideOf(sizes[left]);
  const row = bytes * strideOf(sizes[out]);
  const product = {
    out: addresses[out],
    from: addresses[right],
    row,
    units: sizes[out].rows,
    terms: sizes[right].rows,
    weights: addresses[left],
    unitStep: transposed ? bytes : across,
    termStep: transposed ? across : bytes,
    first: null,
  };
  writeProduct(f, lanesOf("float64"), product, i32.const(row));
}
