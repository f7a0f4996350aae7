import { decode } from "../../experiment/index.ts";
import { type Finding, type Source, topics } from "../../findings/finding.ts";
import { keptNumbers } from "../../findings/measured.ts";
import { demo } from "../demo.ts";
import { inShortTime } from "../in-short-time.ts";
import { page, plain } from "../markdown.ts";
import { playgroundLink } from "../playground-link.ts";
import type { Page } from "./page.ts";

const verdicts: Readonly<Record<Finding["verdict"], string>> = {
  holds: "The claim holds here.",
  "in part": "The claim holds here in part.",
  differs: "Our measurement differs.",
};

/** Writes the page of a finding: its claim, its experiment, and the numbers beside the paper's. */
export function findingPage(finding: Finding): Page {
  const { id, title, claim, topic, verdict, links, paper, ours, theirs, limits, sources } = finding;
  const path = `findings/${id}`;
  const { spec } = decode(links[0].link);
  const { text, posters } = demo(path, spec, inShortTime(spec));
  return {
    path,
    title,
    group: topics.find((one) => one.id === topic)?.title,
    posters,
    text: page(
      { title, description: claim },
      plain(claim),
      text,
      links.map(({ label, link }) => `- ${playgroundLink(plain(label), link)}`).join("\n"),
      "## Measured",
      `${verdicts[verdict]} ${plain(finding.measured(keptNumbers(id)))}`,
      `The paper: ${plain(paper)}`,
      "A test measures this again on every change. The list **Findings** of the playground measures it on your machine.",
      "## Where it stops",
      plain(limits),
      "## Theirs and ours",
      `- Theirs: ${plain(theirs)}\n- Ours: ${plain(ours)}`,
      "## Sources",
      sources.map((source) => `- ${reference(source)}`).join("\n"),
    ),
  };
}

const reference = ({ authors, year, title, venue, url }: Source): string =>
  `${plain(authors)} ${year}, [${plain(title)}](${url})${venue ? `, ${plain(venue)}` : ""}.`;

/** Returns "Wen et al. 2025", or both names where there are two. */
const inShort = ({ authors, year }: Source): string =>
  plain(`${authors.includes(",") ? `${authors.split(",")[0]} et al.` : authors} ${year}`);

export const findingsOverview = (findings: readonly Finding[]): string =>
  page(
    {
      title: "Findings",
      description: "What research found about optimizers, live and measured on every change.",
    },
    "Each page has a claim, an experiment that shows it, the numbers that this project measures beside the paper’s, and where " +
      "the claim stops. The experiments are small enough for a browser: they show how an effect comes about, not how large it " +
      "is when training large models. There, the best matrix methods are 1.4 times as fast as a well-tuned AdamW at 0.1 " +
      "billion parameters, and 1.1 times at 1.2 billion ([Wen, Hall, Ma & Liang 2025](https://arxiv.org/abs/2509.02046)).",
    ...topics.flatMap(({ id, title }) => {
      const members = findings.filter(({ topic }) => topic === id);
      return members.length === 0
        ? []
        : [
            `## ${plain(title)} {#${id}}`,
            members
              .map(
                (one) =>
                  `- [${plain(one.title)}](./${one.id}.md) (${inShort(one.sources[0])})\n\n  ${plain(one.claim)}`,
              )
              .join("\n"),
          ];
    }),
  );
