import { activations } from "../../../network/index.ts";
import { defaultNetworkSpec as standard } from "../../defaults.ts";
import { joinActivations } from "../../network/architecture.ts";
import type { Link } from "../link.ts";
import { didYouMean, findId, quoted } from "../spelling.ts";

/**
 * Reads `act=relu` or, with an activation for each hidden layer, `act=tanh-relu`. Layers that all have the same are
 * written as one.
 */
export function readActivation(link: Link, hidden: number): string {
  const text = link.one("act");
  if (text === null) return standard.activation;
  const ids = idsIn(text);
  const unknown = ids.find(({ id }) => id === null);
  if (!unknown && (ids.length === 1 || ids.length === hidden))
    return joinActivations(ids.map(({ id }) => id!));
  const known = [...activations.keys()];
  const permitted =
    ids.length === 1
      ? `must be one of ${known.join(", ")}`
      : `must be one activation, or one for each hidden layer, joined by “-”: ${
          unknown ? `${quoted(unknown.name)} is none` : `${ids.length} are given for ${hidden}`
        }`;
  link.problem("act", text, `${permitted}; using ${standard.activation}`, () =>
    unknown ? didYouMean(unknown.name, known) : "",
  );
  return standard.activation;
}

/** Returns the activations that a text names, in order; an id may be written with a hyphen itself: "leaky-relu". */
function idsIn(text: string): { readonly name: string; readonly id: string | null }[] {
  const names = text.split(/[-–−,]/);
  const ids = [];
  for (let at = 0; at < names.length; at++) {
    const pair = names.slice(at, at + 2).join("-");
    const id = at + 1 < names.length ? findId(pair, activations) : null;
    ids.push(id === null ? { name: names[at], id: findId(names[at], activations) } : { name: pair, id });
    if (id !== null) at += 1;
  }
  return ids;
}
