import type { InPython } from "../conventions/counterpart.ts";
import { addons } from "./addons.ts";
import { optimizers } from "./optimizers.ts";

const files = import.meta.glob<InPython>("../{rules,methods,addons}/*.python.ts", { eager: true });

/** Files of Python by id, which is the name of a definition's file. */
const beside: ReadonlyMap<string, InPython> = new Map(
  Object.entries(files).map(([path, file]) => [path.replace(/^.*\/|\.python\.ts$/g, ""), file]),
);

/** The Python of all definitions, by id. Only code that writes programs loads it. */
export const inPython: ReadonlyMap<string, InPython> = new Map(
  [...optimizers.values(), ...addons.values()].flatMap((definition) => {
    const own = "inPython" in definition ? definition.inPython : undefined;
    const found = own ?? beside.get(definition.id);
    return found ? [[definition.id, found]] : [];
  }),
);
