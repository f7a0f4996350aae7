import { useId, useState } from "react";
import type { Finding, Source } from "../../findings/finding.ts";
import { type Numbers, outside } from "../../findings/measure.ts";
import { type Content, contentLanguage, tell } from "../../words/content.ts";
import { type Sentence, say } from "../../words/say.ts";
import { measureFinding } from "../../worker/finding/client.ts";
import { JobBar } from "../export/JobBar.tsx";
import { useJob } from "../export/job.ts";
import { OpenLink } from "../learn/list/OpenLink.tsx";
import { Told } from "../learn/Told.tsx";
import buttons from "../ui/buttons.module.css";
import styles from "./findings.module.css";

/** The numbers measured since the page was loaded, by finding. */
const measured = new Map<string, Numbers>();

const verdicts: Readonly<Record<Finding["verdict"], Sentence>> = {
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
  const [found, setFound] = useState(measured.get(id));
  const job = useJob();
  const measure = () =>
    job.run(async ({ signal, tell: report }) => {
      const numbers = await measureFinding(id, signal, (share) => report(say("Measuring"), share));
      measured.set(id, numbers);
      setFound(numbers);
      const strange = outside(finding, numbers);
      return strange.length === 0
        ? say("Measured. All numbers are within the ranges that the tests assert.")
        : say("Measured. Not within the range that the tests assert: {names}.", {
            names: strange.join(", "),
          });
    });
  return (
    <article className={styles.card} aria-labelledby={heading}>
      <h4 id={heading}>
        <Told text={title} /> <span data-verdict={verdict}>{say(verdicts[verdict])}</span>
      </h4>
      <p className={styles.claim} lang={contentLanguage()}>
        {tell(claim)}
      </p>
      <div className={styles.buttons}>
        {links.map(({ label, link }, i) => (
          <OpenLink
            key={link}
            className={`${buttons.button} ${i === 0 ? styles.open : ""}`}
            link={link}
            label={say("Open in the playground: {title}", { title: tell(label) })}
            title={tell(label)}
            onOpen={onOpen}
          >
            {i === 0 ? say("Open in the playground") : <Told text={label} />}
          </OpenLink>
        ))}
        <button
          type="button"
          className={buttons.button}
          aria-label={say("Measure now: {title}", { title: tell(title) })}
          aria-disabled={job.state.kind === "running"}
          onClick={() => job.state.kind !== "running" && measure()}
        >
          {say("Measure now")}
        </button>
      </div>
      <div className={styles.job}>
        <JobBar job={job} />
      </div>
      <dl className={styles.figures}>
        {found && <Figure name="Measured now" text={() => finding.measured(found)} />}
        <Figure name="The paper" text={paper} />
      </dl>
      <Background finding={finding} />
    </article>
  );
}

/** A named text of a finding. */
function Figure({ name, text }: { readonly name: Sentence; readonly text: Content }) {
  return (
    <div>
      <dt>{say(name)}</dt>
      <dd lang={contentLanguage()}>{tell(text)}</dd>
    </div>
  );
}

/** Says whose the claim and the figures are, where it stops, and where to read more. */
function Background({ finding: { id, title, limits, ours, theirs, sources } }: { finding: Finding }) {
  return (
    <details className={styles.background}>
      <summary aria-label={say("Limits and sources: {title}", { title: tell(title) })}>
        {say("Limits and sources")}
      </summary>
      <dl>
        <Figure name="Where it stops" text={limits} />
        <Figure name="Theirs" text={theirs} />
        <Figure name="Ours" text={ours} />
      </dl>
      <ul>
        {sources.map((source) => (
          <li key={source.url}>
            <Reference {...source} />
          </li>
        ))}
      </ul>
      <p>
        <a href={`./docs/findings/${id}.html`}>{say("In the documentation")}</a>
      </p>
    </details>
  );
}

function Reference({ authors, year, title, venue, url }: Source) {
  return (
    <>
      <span lang="en">{authors}</span> {year},{" "}
      <a href={url} target="_blank" rel="noreferrer" lang="en">
        {title}
      </a>
      {venue ? `, ${venue}.` : "."}
    </>
  );
}
