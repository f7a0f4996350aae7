import { crossingOf, type Pair, pairs } from "../../../experiment/curvature/crossing.ts";
import { plain } from "../../../plot/chart/format.ts";
import { type Sentence, say } from "../../../words/say.ts";
import { useFollow } from "../../player/use-follow.ts";
import { useSpec } from "../../state/store.ts";
import { reached } from "../drawing/reach.ts";
import type { Names } from "../names.ts";
import { computation, useCurvatureFailure } from "./computation.ts";

interface NotesProps {
  readonly names: Names;
}

/** The most crossings that are said in words; all are marked. */
const mostSaid = 3;

/** Says under a chart what it shows, which contenders have passed their limit, and what failed. */
function Notes({
  names,
  lead,
  of,
}: NotesProps & { readonly lead: Sentence | null; readonly of: readonly Pair[] }) {
  useFollow(250);
  const failure = useCurvatureFailure((state) => state.failure);
  const inBatches = useSpec((spec) => spec.kind === "network" && spec.batch > 0);
  if (failure) return failure;
  const passed = of.flatMap((pair) => [...names].flatMap(([slot, name]) => passing(slot, name, pair) ?? []));
  const count = passed.length - mostSaid;
  const more = count > 0 ? [say("{count} more pass theirs", { count })] : [];
  const all = [
    lead && say(lead),
    inBatches && say("on all training samples"),
    ...passed.slice(0, mostSaid),
    ...more,
  ];
  return all.filter(Boolean).join(" · ");
}

/** Says when a contender passes its limit; null where it has not, up to the step that is shown. */
function passing(slot: number, name: string, pair: Pair): string | null {
  const kept = computation.of(slot);
  const crossing = kept && crossingOf(kept.columns, pair);
  if (!crossing || crossing.step > reached()) return null;
  const [lambda, limit] = apart(crossing.value, crossing.limit);
  return crossing.step === 0
    ? say("{name}: λ = {lambda} is above its limit {limit} at the start", { name, lambda, limit })
    : say("{name}: λ = {lambda} passes its limit {limit} at step {step}", {
        name,
        lambda,
        limit,
        step: String(crossing.step),
      });
}

/** Writes two numbers in three significant digits, or in as many as tell them apart, up to five. */
function apart(one: number, other: number): readonly [string, string] {
  for (let digits = 3; ; digits++) {
    const [a, b] = [one, other].map((value) => plain(Number(value.toPrecision(digits))));
    if (a !== b || digits === 5) return [a, b];
  }
}

/** Says whether any contender has a preconditioned sharpness. */
const isPreconditioned = (names: Names): boolean =>
  [...names.keys()].some((slot) =>
    computation.of(slot)?.columns.preconditioned.some((one) => !Number.isNaN(one)),
  );

const dashed = "dashed: the limit above which updates grow";

/** Notes on the sharpness: 2/lr is its limit without momentum. */
export const SharpnessNotes = ({ names }: NotesProps) => (
  <Notes names={names} lead={dashed} of={pairs.slice(0, 1)} />
);

/** Notes on the preconditioned sharpness, which only optimizers that divide their updates have. */
export function PreconditionedNotes({ names }: NotesProps) {
  useFollow(250);
  const none = computation.through > 0 && !isPreconditioned(names);
  const lead = none
    ? "Only Adam and other optimizers that divide their updates have one whose limit is known"
    : dashed;
  return <Notes names={names} lead={lead} of={pairs.slice(1)} />;
}

/** Notes on the sharpness over its limit, preconditioned where the optimizer divides its updates. */
export const RatioNotes = ({ names }: NotesProps) => <Notes names={names} lead={null} of={pairs} />;

/** Notes on the smallest curvature. */
export const SmallestNotes = ({ names }: NotesProps) => (
  <Notes names={names} lead="below 0 the surface bends downwards along some direction" of={[]} />
);
