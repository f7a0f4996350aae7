import { say } from "../../../words/say.ts";
import { lazyPart } from "../../loading/lazy-part.tsx";
import { toggleFlow, useFlowsShown } from "../../state/flows-shown.ts";
import type { Scene } from "../scene.ts";

const FlowLine = lazyPart("src/app/stage/flow/FlowLine.tsx", () => import("./FlowLine.tsx"), {
  name: "The gradient flow",
});

const CentralLine = lazyPart("src/app/stage/flow/CentralLine.tsx", () => import("./CentralLine.tsx"), {
  name: "The central flow",
});

interface FlowProps {
  readonly scene: Scene;
  /** The classes of the buttons and of the sentences. */
  readonly classNames: { readonly button: string | undefined; readonly said: string | undefined };
}

const buttons = [
  {
    kind: "gradient",
    label: "Gradient flow",
    text: "Flow",
    title: "Gradient flow: where gradient descent with ever shorter steps goes",
    path: "M1 2C7 2 6 10 15 10",
    dashes: "3.5 2.5",
  },
  {
    kind: "central",
    label: "Central flow",
    text: "Central",
    title: "Central flow: where gradient descent goes on average while it oscillates",
    path: "M1 10C7 10 6 2 15 2",
    dashes: "5 2 0.5 2",
  },
] as const;

/** Buttons that show where gradient descent goes in theory: with short steps, and on average with its own. */
export function Flow({ scene, classNames: { button, said } }: FlowProps) {
  const shown = useFlowsShown();
  return (
    <>
      {buttons.map(({ kind, label, text, title, path, dashes }) => (
        <button
          key={kind}
          type="button"
          className={button}
          aria-label={say(label)}
          aria-pressed={shown[kind]}
          title={say(title)}
          onClick={() => toggleFlow(kind)}
        >
          <svg width="16" height="12" viewBox="0 0 16 12" aria-hidden="true" strokeDasharray={dashes}>
            <path d={path} />
          </svg>
          <span>{say(text)}</span>
        </button>
      ))}
      {shown.gradient && <FlowLine scene={scene} className={said} />}
      {shown.central && <CentralLine scene={scene} className={said} />}
    </>
  );
}
