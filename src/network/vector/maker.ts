import { canCompile } from "../../wasm/index.ts";
import type { NetworkMaker } from "../make-network.ts";
import { VectorNetwork } from "./vector-network.ts";

/** Makes a compiled network; null where modules cannot be compiled. */
export const vectorNetwork: NetworkMaker = (architecture) =>
  canCompile() ? new VectorNetwork(architecture) : null;
