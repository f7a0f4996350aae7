import type { MethodDefinition } from "../optim/index.ts";
import { call, Inexpressible, keywords, plainly } from "./contenders.ts";
import { piece, pieceOrNull } from "./pieces.ts";
import type { Plan } from "./plan.ts";

/** The methods that a script needs, each a piece of NumPy's, with what they stand on. */
export class MethodBook {
  readonly #pieces = new Map<string, string>();
  /** Whether one of them asks for second derivatives. */
  needsHessian = false;

  get texts(): readonly string[] {
    return [...this.#pieces.values()];
  }

  /** A method as it is made. @throws Inexpressible where there is no piece of it, or nothing that it needs */
  of(plan: Plan, definition: MethodDefinition, surface: boolean): string {
    const text = pieceOrNull(`methods/${definition.id}`);
    if (text === null) throw new Inexpressible(`${definition.name} has not been written in Python yet.`);
    if (definition.needs && !surface)
      throw new Inexpressible(`${definition.name} needs more of the loss than a network's program has here.`);
    if (definition.needs === "hessian") this.needsHessian = true;
    // A line search for those that have one, vectors of all parameters for those that move such.
    if (/\bdescend\(/.test(text)) this.#pieces.set("wolfe", piece("methods/wolfe"));
    if (definition.whole) this.#pieces.set("whole", piece("methods/whole"));
    this.#pieces.set(definition.id, text);
    const [name] = /(?<=^class )\w+/m.exec(text) ?? [];
    const groups = plan.groups.map(
      ({ tensors, history }) =>
        `    dict(params=[${tensors.join(", ")}], ${keywords(plainly(definition)(history[0]))}),`,
    );
    return call(String(name), [`[\n${groups.join("\n")}\n]`]);
  }
}
