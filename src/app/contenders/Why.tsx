import type { ExplainedStatus } from "../../experiment/status.ts";
import { setFromStart } from "../actions/actions.ts";
import buttons from "../ui/buttons.module.css";
import { printExact } from "../ui/values/number.ts";

interface WhyProps {
  readonly slot: number;
  /** The contender's name, for screen readers. */
  readonly owner: string;
  readonly status: ExplainedStatus;
}

/** Says why a contender stopped, and offers a learning rate with which it does not diverge. */
export function Why({ slot, owner, status: { why, lr } }: WhyProps) {
  return (
    <>
      {why}
      {lr && (
        <button
          type="button"
          className={buttons.button}
          aria-label={`Use lr ${printExact(lr)} for ${owner}`}
          onClick={() => setFromStart(slot, "lr", lr)}
        >
          {`Use ${printExact(lr)}`}
        </button>
      )}
    </>
  );
}
