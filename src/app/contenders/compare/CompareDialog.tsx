import { useRef, useState } from "react";
import { decode, type Spec } from "../../../experiment/index.ts";
import type { Pair } from "../../../experiment/inspect/difference/agreement.ts";
import type { Side } from "../../../experiment/inspect/difference/first-difference.ts";
import { refusalOf } from "../../../experiment/inspect/difference/same-problem.ts";
import { contenderNames } from "../../../plot/names.ts";
import { say, translated } from "../../../words/say.ts";
import { type Found, findDifference } from "../../../worker/difference/client.ts";
import { seek } from "../../actions/actions.ts";
import { JobBar } from "../../export/JobBar.tsx";
import { type Progress, useJob } from "../../export/job.ts";
import { ownTable } from "../../player/rows.ts";
import { currentSpec, useSpec, useStore } from "../../state/store.ts";
import buttons from "../../ui/buttons.module.css";
import { Dialog } from "../../ui/Dialog.tsx";
import { Select } from "../../ui/Select.tsx";
import styles from "./compare.module.css";
import { criteria } from "./criteria.ts";
import { Lines } from "./Lines.tsx";
import { sentenceOf } from "./words.ts";

/** The choice of a contender of a pasted link. */
const pasted = "link";

interface CompareDialogProps {
  readonly slot: number;
  readonly onClose: () => void;
}

/** Finds the first step at which a contender and another part: one of the race, or one of a pasted link. */
export default function CompareDialog({ slot, onClose }: CompareDialogProps) {
  const spec = useSpec();
  const names = contenderNames(spec);
  const others = spec.contenders.filter((one) => one.slot !== slot);
  const [other, setOther] = useState(others.length > 0 ? String(others[0].slot) : pasted);
  const [link, setLink] = useState("");
  const [linked, setLinked] = useState("0");
  const [criterion, setCriterion] = useState("0");
  const [found, setFound] = useState<(Found & { readonly names: Pair<string> }) | null>(null);
  const job = useJob();
  const dialog = useRef<HTMLDialogElement>(null);
  const name = names.get(slot) ?? "";
  const theirs = other === pasted && link.trim() !== "" ? decode(link).spec : null;

  const compare = async ({ signal, tell }: Progress): Promise<string> => {
    setFound(null);
    const [side, otherName] = otherSide(other, link, Number(linked), names);
    const sides: Pair<Side> = [{ spec: currentSpec(), slot }, side];
    const refusal = refusalOf(sides[0].spec, side.spec);
    if (refusal) throw new Error(translated(refusal));
    const chosen = criteria[Number(criterion)];
    const comparison = { sides, criterion: chosen, table: ownTable(useStore.getState()) };
    const result = await findDifference(comparison, signal, (step, last) =>
      tell(say("Comparing steps"), step / last),
    );
    const both = [name, otherName] as const;
    setFound({ ...result, names: both });
    return sentenceOf(result, sides, both, chosen);
  };
  const outcome = found?.outcome;
  const partedAt = outcome?.kind === "parted" && outcome.parting.kind !== "start" ? outcome.step + 1 : 0;

  return (
    <Dialog ref={dialog} title={say("Compare {name}", { name })} kind="page" onClose={onClose}>
      <p className={styles.lead}>
        {say("Finds the first step at which two optimizers part, and the line that parts them.")}
      </p>
      <div className={styles.fields}>
        <Select
          label={say("With")}
          value={other}
          options={[
            ...others.map((one) => ({
              value: String(one.slot),
              text: say("With {name}", { name: names.get(one.slot) ?? "" }),
            })),
            { value: pasted, text: say("With a pasted link…") },
          ]}
          onChange={setOther}
        />
        {other === pasted && (
          <textarea
            className={styles.link}
            aria-label={say("Link to compare with")}
            placeholder={say("Paste a link to the same problem")}
            rows={3}
            spellCheck={false}
            value={link}
            onChange={(event) => {
              setLink(event.target.value);
              setLinked("0");
            }}
          />
        )}
        {theirs && theirs.contenders.length > 1 && (
          <Select
            label={say("Optimizer of the link")}
            value={linked}
            options={optionsOf(theirs)}
            onChange={setLinked}
          />
        )}
        <Select
          label={say("What has to agree")}
          value={criterion}
          options={criteria.map(({ text }, i) => ({ value: String(i), text: say(text) }))}
          onChange={setCriterion}
        />
        <button type="button" className={buttons.primary} onClick={() => job.run(compare)}>
          {say("Compare")}
        </button>
      </div>
      <JobBar job={job} />
      {outcome?.kind === "parted" && job.state.kind === "idle" && found && (
        <>
          <Lines parting={outcome.parting} names={found.names} />
          <button
            type="button"
            className={buttons.button}
            onClick={() => {
              seek(partedAt);
              dialog.current?.close();
            }}
          >
            {say("Show step {step}", { step: String(partedAt) })}
          </button>
        </>
      )}
    </Dialog>
  );
}

const optionsOf = (spec: Spec) =>
  [...contenderNames(spec).values()].map((text, i) => ({ value: String(i), text }));

/**
 * Returns the other contender with its name.
 *
 * @throws Error with a sentence where the link has none
 */
function otherSide(
  other: string,
  link: string,
  place: number,
  names: ReadonlyMap<number, string>,
): [Side, string] {
  if (other !== pasted) return [{ spec: currentSpec(), slot: Number(other) }, names.get(Number(other)) ?? ""];
  if (link.trim() === "") throw new Error(say("Paste a link first."));
  const { spec, problems } = decode(link);
  const [problem] = problems;
  if (problem)
    throw new Error(
      say("The link cannot be read as it stands: {problem}.", {
        problem: `${problem.field} ${translated(problem.message)}`,
      }),
    );
  const { slot } = spec.contenders[Math.min(place, spec.contenders.length - 1)];
  return [{ spec, slot }, say("{name} of the link", { name: contenderNames(spec).get(slot) ?? "" })];
}
