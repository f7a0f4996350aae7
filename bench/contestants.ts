/** Somebody whose training steps are timed, in a process of its own. */
export interface Contestant {
  readonly id: string;
  readonly name: string;
  /** Ours, a peer that runs in browsers, PyTorch, or a reference that is no peer. */
  readonly kind: "ours" | "peer" | "pytorch" | "reference";
  readonly precision: "float32" | "float64";
  /** The module of bench/contestants or bench/peers; PyTorch has none. */
  readonly module: string;
  /** The folder in `DOWNHILL_PEERS` that it needs. */
  readonly clone?: string;
  /** The jobs that it is timed on; all if left out. */
  readonly jobs?: readonly string[];
}

const both = ["float32", "float64"] as const;

export const contestants: readonly Contestant[] = [
  ...both.flatMap((precision): Contestant[] => [
    { id: `ours-${precision}`, name: `Downhill, ${precision}`, kind: "ours", precision, module: "library" },
    {
      id: `core-${precision}`,
      name: `Downhill's network alone, ${precision}`,
      kind: "reference",
      precision,
      module: "core",
    },
    {
      id: `torch-${precision}`,
      name: `PyTorch, one thread, ${precision}`,
      kind: "pytorch",
      precision,
      module: "",
    },
  ]),
  { id: "loops", name: "plain TypeScript loops", kind: "reference", precision: "float64", module: "loops" },
  {
    id: "tensorflow-playground",
    name: "TensorFlow Playground",
    kind: "peer",
    precision: "float64",
    module: "tensorflow-playground",
    clone: "playground",
  },
  {
    id: "neural-network-playground",
    name: "neural-network-playground",
    kind: "peer",
    precision: "float64",
    module: "neural-network-playground",
    clone: "neural-network-playground",
  },
  {
    id: "synaptic",
    name: "synaptic",
    kind: "peer",
    precision: "float64",
    module: "synaptic",
    // Its generated code has a line for each weight: on the larger jobs the engine does not optimise it.
    jobs: ["W1"],
  },
  { id: "convnetjs", name: "ConvNetJS", kind: "peer", precision: "float64", module: "convnetjs" },
  { id: "brain", name: "brain.js", kind: "peer", precision: "float32", module: "brain" },
  { id: "tfjs-cpu", name: "TensorFlow.js, cpu", kind: "peer", precision: "float32", module: "tfjs-cpu" },
  { id: "tfjs-wasm", name: "TensorFlow.js, wasm", kind: "peer", precision: "float32", module: "tfjs-wasm" },
  { id: "jax-js", name: "jax-js, wasm", kind: "peer", precision: "float32", module: "jax-js" },
];
