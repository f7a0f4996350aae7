import { use, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { loadTypesetter } from "#typeset";
import { inspectedAsText, inspectedInSpeech } from "../../plot/inspect/as-text.ts";
import type { Place } from "../../plot/inspect/inspected.ts";
import { contenderNames } from "../../plot/names.ts";
import { say, translated } from "../../words/say.ts";
import { player } from "../player/player.ts";
import { useSpec, useStore } from "../state/store.ts";
import buttons from "../ui/buttons.module.css";
import { IconButton } from "../ui/IconButton.tsx";
import * as icons from "../ui/icons.tsx";
import { KeySwatch } from "../ui/KeySwatch.tsx";
import { Select } from "../ui/Select.tsx";
import { sayWith } from "../ui/say-with.ts";
import { CoordinateChooser, ParameterChooser, WeightChooser } from "./Chooser.tsx";
import styles from "./inspector.module.css";
import { type InspectorState, inspectButton, useInspector } from "./inspector-state.ts";
import { Numbers } from "./Numbers.tsx";
import { paint } from "./paint.ts";
import {
  type ChosenElement,
  choiceAt,
  chosenElement,
  hasBiasIn,
  type Inspectable,
  slotIn,
  unitsIn,
} from "./place.ts";
import { blank, type Shape, shapeOf } from "./shape.ts";
import { type Answered, type Missing, useInspected } from "./use-inspected.ts";

/** Milliseconds for which the cursor rests before a screen reader hears about the step. */
const rest = 700;

/** Shows the update that leads to the cursor, line by line with its numbers, and what decided it. */
export default function Inspector() {
  // Before anything is shown: waiting for it later would take that away again.
  use(loadTypesetter());
  const slot = useShownSlot();
  const tensors = useTensors();
  const inspectable = useInspectable(tensors);
  const { name: element, place, sizes, weight, hasBias, parameter } = useElement(inspectable);
  const hasPlane = useSpec((spec) => spec.kind === "surface");
  const [shape, setShape] = useState<Shape>(blank);
  const latest = useRef<Answered | Missing | null>(null);
  const root = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const spoken = useRef<HTMLParagraphElement>(null);
  const name = useSpec((spec) => contenderNames(spec).get(slot)) ?? "";
  const timer = useRef(0);

  const repaint = () => {
    const answer = latest.current;
    const seen = answer !== null && typeof answer !== "string" && answer.kind === "seen" ? answer : null;
    const step = seen?.inspected.step ?? player.step;
    const number = heading.current?.querySelector("span");
    if (number) number.textContent = String(step);
    if (seen && root.current) paint(root.current, seen);
  };
  const isFixed = useInspector((state) => state.isChosen) || !(sizes || tensors);
  const failure = useInspected(slot, place, isFixed, (answer) => {
    if (isElsewhere(answer, place)) {
      useInspector.setState(choiceAt(answer.inspected.place, inspectable));
      return;
    }
    latest.current = answer;
    const next = shapeOf(answer);
    // The same object where nothing but numbers changed: React then renders nothing.
    setShape((shown) => (JSON.stringify(shown) === JSON.stringify(next) ? shown : next));
    repaint();
    clearTimeout(timer.current);
    timer.current = window.setTimeout(speak, rest);
  });
  const text = (write: typeof inspectedAsText | typeof inspectedInSpeech): string => {
    const answer = latest.current;
    if (answer === null) return "";
    // Not the rendered shape, which may be that of the answer before.
    if (typeof answer === "string" || answer.kind !== "seen") return shapeOf(answer).message ?? "";
    return [write(name, answer.inspected, element)].flat().join("\n");
  };
  const speak = () => {
    if (spoken.current && !useStore.getState().playing) spoken.current.textContent = text(inspectedInSpeech);
  };
  useLayoutEffect(repaint);
  useEffect(() => () => clearTimeout(timer.current), []);
  useAttention(heading);

  return (
    <section ref={root} className={styles.inspector} aria-label={say("Inspector")}>
      <header className={styles.head}>
        <KeySwatch slot={slot} />
        <ContenderChooser slot={slot} />
        <h2 ref={heading} tabIndex={-1}>
          {sayWith("Step {step}", { step: <span /> })}
        </h2>
        <span className={styles.tools}>
          {hasPlane && <CoordinateChooser />}
          <IconButton label={say("Close the inspector")} icon={icons.close} look="bare" onClick={close} />
        </span>
      </header>
      {weight && sizes && <WeightChooser weight={weight} sizes={sizes} hasBias={hasBias} />}
      {parameter && tensors && <ParameterChooser parameter={parameter} tensors={tensors} />}
      {failure ? (
        <p className={styles.message}>{say("The inspector {why}.", { why: translated(failure) })}</p>
      ) : (
        <Numbers shape={shape} />
      )}
      {!shape.message && <CopyStep text={() => text(inspectedAsText)} />}
      <p ref={spoken} className="visually-hidden" role="status" />
    </section>
  );
}

/** Says whether an answer is of a parameter that the step moves, in the place of one that it does not. */
const isElsewhere = (
  answer: Answered | Missing,
  { tensor, element }: Place,
): answer is Extract<Answered, { kind: "seen" }> =>
  typeof answer !== "string" &&
  answer.kind === "seen" &&
  (answer.inspected.place.tensor !== tensor || answer.inspected.place.element !== element);

function close(): void {
  useInspector.setState({ open: false });
  inspectButton.current?.focus();
}

/** Returns the tensors of the problem that is shown; null where another kind is. */
function useTensors(): InspectorState["tensors"] {
  const tensors = useInspector((state) => state.tensors);
  return useSpec((spec) => spec.kind === "problem") ? tensors : null;
}

/** Returns the slot that is inspected. */
function useShownSlot(): number {
  const chosen = useInspector((state) => state.slot);
  return useSpec((spec) => slotIn(spec, chosen));
}

/** Returns what there is to inspect. @param tensors of a problem; null for another kind */
function useInspectable(tensors: InspectorState["tensors"]): Inspectable {
  const units = useStore(unitsIn);
  const hasBias = useStore(hasBiasIn);
  return useMemo(() => ({ units, hasBias, tensors }), [units, hasBias, tensors]);
}

/** Returns the coordinate, weight or parameter that is inspected. */
function useElement(inspectable: Inspectable): ChosenElement {
  const coordinate = useInspector((state) => state.coordinate);
  const weight = useInspector((state) => state.weight);
  const parameter = useInspector((state) => state.parameter);
  return useMemo(
    () => chosenElement({ coordinate, weight, parameter }, inspectable),
    [coordinate, weight, parameter, inspectable],
  );
}

/** Brings the inspector into view, and its heading into focus, each time that it is opened. */
function useAttention(heading: { readonly current: HTMLElement | null }): void {
  const asked = useInspector((state) => state.asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each opening brings it into view
  useEffect(() => {
    heading.current?.closest("section")?.scrollIntoView({ block: "nearest" });
    heading.current?.focus({ preventScroll: true });
  }, [asked, heading]);
}

/** Chooses the contender that is inspected. */
function ContenderChooser({ slot }: { readonly slot: number }) {
  const names = useSpec((spec) => JSON.stringify([...contenderNames(spec)]));
  const options = (JSON.parse(names) as [number, string][]).map(([value, text]) => ({
    value: String(value),
    text,
  }));
  return (
    <Select
      label={say("Contender")}
      className={styles.contender}
      value={String(slot)}
      options={options}
      onChange={(value) => useInspector.setState({ slot: Number(value) })}
    />
  );
}

/** Milliseconds for which the button says "Copied". */
const confirmation = 2500;

/** Copies the step as text. */
function CopyStep({ text }: { readonly text: () => string }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = said === "" ? 0 : window.setTimeout(() => setSaid(""), confirmation);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = () =>
    navigator.clipboard.writeText(text()).then(
      () => setSaid(say("Copied")),
      () => setSaid(say("Not permitted")),
    );
  return (
    <>
      <button type="button" className={`${buttons.quiet} ${styles.copy}`} onClick={copy}>
        {said || say("Copy as text")}
      </button>
      <span className="visually-hidden" role="status">
        {said && say("{outcome}: the step as text", { outcome: said })}
      </span>
    </>
  );
}
