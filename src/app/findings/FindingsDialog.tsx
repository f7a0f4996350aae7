import { findings } from "../../findings/catalog.ts";
import { topics } from "../../findings/finding.ts";
import { contentLanguage, tell } from "../../words/content.ts";
import { say } from "../../words/say.ts";
import { ListDialog } from "../learn/list/ListDialog.tsx";
import { FindingCard } from "./FindingCard.tsx";
import styles from "./findings.module.css";
import { textOf } from "./text-of.ts";

const all = [...findings.values()];

/** Lists what research found about optimizers: claims to open in the playground, and to measure here and now. */
export default function FindingsDialog() {
  return (
    <ListDialog
      list="findings"
      title={say("Findings")}
      intro={say(
        "What research found about optimizers, in experiments small enough for this page. Open one, or measure it now.",
      )}
      search={say("Search findings")}
      placeholder={say("Search by word, optimizer or author")}
      items={all}
      textOf={textOf}
      count={(count) =>
        count > 0
          ? say("{count} {count:finding|findings} found.", { count })
          : say("No finding has these words. Try fewer words.")
      }
    >
      {(shown, open) =>
        topics.map(({ id, title }) => {
          const cards = shown.filter(({ topic }) => topic === id);
          if (cards.length === 0) return null;
          return (
            <section key={id} className={styles.topic} aria-label={tell(title)}>
              <h3 lang={contentLanguage()}>{tell(title)}</h3>
              {cards.map((finding) => (
                <FindingCard key={finding.id} finding={finding} onOpen={open} />
              ))}
            </section>
          );
        })
      }
    </ListDialog>
  );
}
