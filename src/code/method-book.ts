import type { MethodDefinition } from "../optim/index.ts";
import { call, Inexpressible, keywords, plainly } from "./contenders.ts";
import { piece, pieceOrNull } from "./pieces.ts";
import type { Plan } from "./plan.ts";

/** Pieces that methods stand on, and what those who need them are known by. */
const foundations: readonly (readonly [string, RegExp])[] = [
  ["wolfe", /\bdescend\(/],
  ["whole", /\bflat\(/],
  ["each-tensor", /\(EachTensor\)/],
  ["jacobi", /\beigen\(/],
];

/** What may be otherwise in a script than on the page, however well it is written: sentences. */
const methodNotes: ReadonlyMap<string, string> = new Map([
  [
    "soap",
    "SOAP begins with eigenvectors of the first gradient. Where that has fewer directions than it has rows or columns, " +
      "rounding chooses the other vectors, and numbers may differ from the page's.",
  ],
]);

/** The methods that a script needs, each a piece of NumPy's, with what they stand on. */
export class MethodBook {
  readonly #pieces = new Map<string, string>();
  /** What of the loss they ask for. */
  readonly needs = new Set<MethodDefinition["needs"]>();

  get texts(): readonly string[] {
    return [...this.#pieces.values()];
  }

  /**
   * A method as it is made.
   *
   * @param notes what there is to know of it is added (mutates)
   * @throws Inexpressible where there is no piece of it
   */
  of(plan: Plan, definition: MethodDefinition, notes: string[]): string {
    const text = pieceOrNull(`methods/${definition.id}`);
    if (text === null) throw new Inexpressible(`${definition.name} has not been written in Python yet.`);
    const note = methodNotes.get(definition.id);
    if (note) notes.push(note);
    if (definition.needs) this.needs.add(definition.needs);
    for (const [name, sign] of foundations)
      if (sign.test(text)) this.#pieces.set(name, piece(`methods/${name}`));
    this.#pieces.set(definition.id, text);
    // The last class of a piece is the method, those before are what it is made of.
    const name = text.match(/(?<=^class )\w+/gm)?.at(-1);
    const groups = plan.groups.map(
      ({ tensors, history }) =>
        `    dict(params=[${tensors.join(", ")}], ${keywords(plainly(definition)(history[0]))}),`,
    );
    return call(String(name), [`[\n${groups.join("\n")}\n]`]);
  }
}
