import { useId, useState } from "react";
import type { Finding, Source } from "../../findings/finding.ts";
import { outside } from "../../findings/measure.ts";
import { measureFinding } from "../../worker/finding/client.ts";
import { JobBar } from "../export/JobBar.tsx";
import { useJob } from "../export/job.ts";
import { OpenLink } from "../learn/list/OpenLink.tsx";
import buttons from "../ui/buttons.module.css";
import styles from "./findings.module.css";

/** The sentences of what was measured since the page was loaded, by finding. */
const measured = new Map<string, string>();

const verdicts: Readonly<Record<Finding["verdict"], string>> = {
  holds: "Holds here",
  "in part": "Holds in part",
  differs: "Differs here",
};

interface FindingCardProps {
  readonly finding: Finding;
  readonly onOpen: (link: string) => void;
}

/** A claim with its experiments, its measurement beside the paper's report, and its sources and limits. */
export function FindingCard({ finding, onOpen }: FindingCardProps) {
  const { id, title, claim, verdict, links, paper } = finding;
  const heading = useId();
  const [sentence, setSentence] = useState(measured.get(id));
  const job = useJob();
  const measure = () =>
    job.run(async ({ signal, tell }) => {
      const numbers = await measureFinding(id, signal, (share) => tell("Measuring", share));
      measured.set(id, finding.measured(numbers));
      setSentence(measured.get(id));
      const strange = outside(finding, numbers);
      return strange.length === 0
        ? "Measured. All numbers are within the ranges that the tests assert."
        : `Measured. Not within the range that the tests assert: ${strange.join(", ")}.`;
    });
  return (
    <article className={styles.card} aria-labelledby={heading}>
      <h4 id={heading}>
        {title} <span data-verdict={verdict}>{verdicts[verdict]}</span>
      </h4>
      <p className={styles.claim}>{claim}</p>
      <div className={styles.buttons}>
        {links.map(({ label, link }, i) => (
          <OpenLink
            key={link}
            className={`${buttons.button} ${i === 0 ? styles.open : ""}`}
            link={link}
            label={`Open in the playground: ${label}`}
            title={label}
            onOpen={onOpen}
          >
            {i === 0 ? "Open in the playground" : label}
          </OpenLink>
        ))}
        <button
          type="button"
          className={buttons.button}
          aria-label={`Measure now: ${title}`}
          aria-disabled={job.state.kind === "running"}
          onClick={() => job.state.kind !== "running" && measure()}
        >
          Measure now
        </button>
      </div>
      <div className={styles.job}>
        <JobBar job={job} />
      </div>
      <dl className={styles.figures}>
        {sentence && (
          <div>
            <dt>Measured now</dt>
            <dd>{sentence}</dd>
          </div>
        )}
        <div>
          <dt>The paper</dt>
          <dd>{paper}</dd>
        </div>
      </dl>
      <Background finding={finding} />
    </article>
  );
}

/** Says whose the claim and the figures are, where it stops, and where to read more. */
function Background({ finding: { id, title, limits, ours, theirs, sources } }: { finding: Finding }) {
  return (
    <details className={styles.background}>
      <summary aria-label={`Limits and sources: ${title}`}>Limits and sources</summary>
      <dl>
        <div>
          <dt>Where it stops</dt>
          <dd>{limits}</dd>
        </div>
        <div>
          <dt>Theirs</dt>
          <dd>{theirs}</dd>
        </div>
        <div>
          <dt>Ours</dt>
          <dd>{ours}</dd>
        </div>
      </dl>
      <ul>
        {sources.map((source) => (
          <li key={source.url}>
            <Reference {...source} />
          </li>
        ))}
      </ul>
      <p>
        <a href={`./docs/findings/${id}.html`}>In the documentation</a>
      </p>
    </details>
  );
}

function Reference({ authors, year, title, venue, url }: Source) {
  return (
    <>
      {authors} {year},{" "}
      <a href={url} target="_blank" rel="noreferrer">
        {title}
      </a>
      {venue ? `, ${venue}.` : "."}
    </>
  );
}
