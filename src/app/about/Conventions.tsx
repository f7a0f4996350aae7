import { type Contender, limits } from "../../experiment/index.ts";
import { type Implementation, labelOf } from "../../optim/conventions/implementation.ts";
import type { Prose } from "../../optim/define/prose.ts";
import type { OptimizerDefinition } from "../../optim/index.ts";
import { listed, say } from "../../words/say.ts";
import { useSpec } from "../state/store.ts";
import styles from "./about.module.css";
import { type Rival, rivalsOf, slotOf, toggleRival } from "./rivals.ts";

interface ConventionsProps {
  readonly contender: Contender;
  readonly definition: OptimizerDefinition & Prose;
}

/** Describes the conventions at which libraries or papers differ, with switches that add the rivals to the race. */
export function Conventions({ contender, definition }: ConventionsProps) {
  const { conventions = [], libraries = [] } = definition;
  if (conventions.length === 0 && libraries.length === 0) return null;
  const rivals = rivalsOf(definition);
  return (
    <>
      <h3>{say("Conventions")}</h3>
      {libraries.length > 0 && (
        <p>{say("The update matches {libraries}.", { libraries: inList(libraries) })}</p>
      )}
      <dl className={styles.conventions}>
        {conventions.map((convention) => {
          const rival = rivals.get(convention);
          return (
            <div key={convention.title}>
              <dt lang="en">{convention.title}</dt>
              <dd>
                <span lang="en">{convention.text}</span>
                {convention.libraries &&
                  ` ${say("Used by {libraries}.", { libraries: inList(convention.libraries) })}`}
                {rival && <Overlay slot={contender.slot} rival={rival} />}
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}

/** Lists implementations: "torch.optim.Adam 2.13 and optax.adam 0.2.8". */
const inList = (libraries: readonly Implementation[]): string => listed(libraries.map(labelOf));

function Overlay({ slot, rival }: { slot: number; rival: Rival }) {
  const beside = useSpec((spec) => slotOf(spec, rival)) !== null;
  const full = useSpec((spec) => spec.contenders.length >= limits.contenders);
  const refused = full && !beside;
  return (
    <label className={styles.overlay}>
      <input type="checkbox" checked={beside} disabled={refused} onChange={() => toggleRival(slot, rival)} />
      {rival.setting
        ? say("Race {name} too, both with {setting}", { name: rival.name, setting: rival.setting })
        : say("Race {name} too", { name: rival.name })}
      {refused && ` ${say("({most} optimizers is the maximum)", { most: limits.contenders })}`}
    </label>
  );
}
