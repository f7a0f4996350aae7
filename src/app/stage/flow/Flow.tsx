import { lazyPart } from "../../loading/lazy-part.tsx";
import type { Scene } from "../scene.ts";
import { toggleFlow, useFlowShown } from "./flow-shown.ts";

const FlowLine = lazyPart("src/app/stage/flow/FlowLine.tsx", () => import("./FlowLine.tsx"), {
  name: "The gradient flow",
});

interface FlowProps {
  readonly scene: Scene;
  /** The classes of the button and of the sentence. */
  readonly classNames: { readonly button: string | undefined; readonly said: string | undefined };
}

/** A button that shows the gradient flow from the start, which gradient descent with short steps would follow. */
export function Flow({ scene, classNames }: FlowProps) {
  const shown = useFlowShown();
  return (
    <>
      <button
        type="button"
        className={classNames.button}
        aria-label="Gradient flow"
        aria-pressed={shown}
        title="Gradient flow: where gradient descent with ever shorter steps goes"
        onClick={toggleFlow}
      >
        <svg width="16" height="12" viewBox="0 0 16 12" aria-hidden="true" strokeDasharray="3.5 2.5">
          <path d="M1 2C7 2 6 10 15 10" />
        </svg>
        <span>Flow</span>
      </button>
      {shown && <FlowLine scene={scene} className={classNames.said} />}
    </>
  );
}
