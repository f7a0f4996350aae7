import { withPatch } from "../../experiment/coach/patch.ts";
import type { Verdict } from "../../experiment/coach/try-advice.ts";
import { say } from "../../words/say.ts";
import { type Told, tell } from "../../words/told.ts";
import { addChart, useChartPreferences } from "../charts/preferences.ts";
import { commit } from "../state/commit.ts";
import { ofSpec } from "../state/experiment-state.ts";
import { useStore } from "../state/store.ts";
import buttons from "../ui/buttons.module.css";
import { IconButton } from "../ui/IconButton.tsx";
import * as icons from "../ui/icons.tsx";
import { KeySwatch } from "../ui/KeySwatch.tsx";
import styles from "./Coach.module.css";
import type { Advised } from "./consulting.ts";

interface AdviceProps {
  readonly slot: number;
  /** The contender's name. */
  readonly owner: string;
  readonly advised: Advised;
  readonly onDismiss: () => void;
}

/** A card of the coach: what a contender's run has shown, and what to try. */
export function Advice({ slot, owner, advised: { found, verdict }, onDismiss }: AdviceProps) {
  // Where nothing that was tried helps there is nothing to mend.
  const hasFailed = verdict ? !verdict.offer && verdict.failed.length > 0 : false;
  const isRemark = found.isRemark || hasFailed;
  return (
    <article
      className={isRemark ? `${styles.card} ${styles.remark}` : styles.card}
      aria-label={say(
        hasFailed || (isRemark && found.ideas.length === 0) ? "{owner}: remark" : "{owner}: advice",
        { owner },
      )}
    >
      <KeySwatch slot={slot} />
      <div className={styles.words}>
        <p>
          <b>{owner}:</b> {tell(found.text)}
        </p>
        {verdict ? (
          <Tried slot={slot} owner={owner} verdict={verdict} />
        ) : (
          <Untried ideas={found.ideas} failed={verdict === null} />
        )}
        {found.chart && <ChartOffer up={found.chart} />}
      </div>
      <IconButton
        label={say("Dismiss advice for {owner}", { owner })}
        title={say("Dismiss")}
        icon={icons.close}
        look="bare"
        onClick={onDismiss}
      />
    </article>
  );
}

/** Offers the chart that shows what was found, where there is none yet. */
function ChartOffer({ up }: { readonly up: NonNullable<Advised["found"]["chart"]> }) {
  const kind = useStore((state) => state.kind);
  const isThere = useChartPreferences(({ added }) => added[kind].some((chart) => chart.up === up));
  if (isThere) return null;
  return (
    <div className={styles.offer}>
      <button
        type="button"
        className={buttons.button}
        onClick={() => addChart(kind, { up, across: "step" }, true)}
      >
        {say(up === "sharpness" ? "Chart the sharpness" : "Chart the preconditioned sharpness")}
      </button>
    </div>
  );
}

function Untried({ ideas, failed }: { readonly ideas: readonly Told[]; readonly failed: boolean }) {
  if (ideas.length === 0) return null;
  return (
    <p className={styles.soft}>
      {say(failed ? "To try: {ideas}. This could not be tried here." : "To try: {ideas}. Not yet tried.", {
        ideas: ideas.map(tell).join(", "),
      })}
    </p>
  );
}

interface TriedProps {
  readonly slot: number;
  readonly owner: string;
  readonly verdict: Verdict;
}

function Tried({ slot, owner, verdict: { offer, failed } }: TriedProps) {
  return (
    <>
      {offer && (
        <div className={styles.offer}>
          <button
            type="button"
            className={buttons.button}
            aria-label={say("{change} for {owner}", { change: tell(offer.label), owner })}
            onClick={() => commit(ofSpec((spec) => withPatch(spec, slot, offer.patch)))}
          >
            {tell(offer.label)}
          </button>
          <span className={styles.soft}>
            {offer.tried
              ? say("Tried: {outcome}.", { outcome: tell(offer.tried) })
              : say("Not tried: it takes too long here.")}
          </span>
        </div>
      )}
      {offer?.note && <p className={`${styles.soft} ${styles.note}`}>{tell(offer.note)}</p>}
      {failed.length > 0 && (
        <details className={styles.soft}>
          <summary>
            {say("Tried, no better: {ideas}.", { ideas: failed.map(({ idea }) => tell(idea)).join(", ") })}
          </summary>
          <ul>
            {failed
              .map(({ idea, words }) => `${tell(idea)}: ${tell(words)}`)
              .map((outcome) => (
                <li key={outcome}>{outcome}</li>
              ))}
          </ul>
        </details>
      )}
    </>
  );
}
