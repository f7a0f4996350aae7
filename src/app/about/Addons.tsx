import type { OptimizerDefinition } from "../../optim/index.ts";
import { withProse } from "../../optim/with-prose.ts";
import { Paper } from "./Paper.tsx";

/** What goes round this contender's optimizer, from the outermost to the innermost. */
export function Addons({ definition: { addons = [] } }: { definition: OptimizerDefinition }) {
  return addons.map(withProse).map(({ id, name, paper, notes }) => (
    <section key={id}>
      <h3>Round it: {name}</h3>
      <Paper text={paper} />
      <p>{notes}</p>
    </section>
  ));
}
