import type { ExplainedStatus } from "../../experiment/status.ts";
import { say } from "../../words/say.ts";
import { setFromStart } from "../actions/actions.ts";
import buttons from "../ui/buttons.module.css";
import { printExact } from "../ui/values/number.ts";

interface StableLrProps {
  readonly slot: number;
  /** The contender's name, for screen readers. */
  readonly owner: string;
  readonly status: ExplainedStatus;
}

/** A button that gives a diverged contender a learning rate with which it does not diverge; nothing where none is known. */
export function StableLr({ slot, owner, status: { lr } }: StableLrProps) {
  if (!lr) return null;
  const value = printExact(lr);
  return (
    <button
      type="button"
      className={buttons.button}
      aria-label={say("Use lr {value} for {owner}", { value, owner })}
      onClick={() => setFromStart(slot, "lr", lr)}
    >
      {say("Use {value}", { value })}
    </button>
  );
}
