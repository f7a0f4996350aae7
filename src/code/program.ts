import type { Spec } from "../experiment/index.ts";
import { header } from "./header.ts";
import { pieceOf } from "./pieces.ts";
import { assemble } from "./python/assemble.ts";
import type { Script, ScriptOptions } from "./script.ts";

interface Written {
  readonly spec: Spec;
  readonly options: ScriptOptions;
  /** "PyTorch" */
  readonly library: string;
  /** The modules that are written for this experiment; others are pieces. */
  readonly textOf: (module: string) => string | null;
  readonly features: ReadonlySet<string>;
  readonly notes: ReadonlySet<string>;
}

/** Puts a program together: what is written for the experiment, and the pieces that this needs. */
export function programOf({ spec, options, library, textOf, features, notes }: Written): Script {
  const all = [...notes];
  const code = assemble({
    head: "experiment",
    root: "common.main",
    textOf: (module) => textOf(module) ?? pieceOf(module),
    features,
  });
  return { text: `${header(spec, library, all, options.address)}\n${code}\n`, notes: all };
}
