import { useMemo } from "react";
import { withProse } from "../../optim/define/with-prose.ts";
import { type AddonDefinition, addonEquations, type OptimizerDefinition } from "../../optim/index.ts";
import { say } from "../../words/say.ts";
import { Equations } from "./LazyEquations.tsx";
import { Paper } from "./Paper.tsx";

/** Describes the addons of a contender, from the outermost to the innermost. */
export function Addons({ definition: { addons = [] } }: { definition: OptimizerDefinition }) {
  return addons.map((addon) => <Addon key={addon.id} addon={addon} />);
}

function Addon({ addon }: { addon: AddonDefinition }) {
  const { name, paper, notes } = withProse(addon);
  const lines = useMemo(() => addonEquations(addon), [addon]);
  return (
    <section>
      <h3>{say("Addon: {name}", { name })}</h3>
      <Paper text={paper} />
      <p lang="en">{notes}</p>
      <Equations lines={lines} name={name} />
    </section>
  );
}
