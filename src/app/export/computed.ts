import type { Table } from "../../datasets/index.ts";
import type { Spec } from "../../experiment/index.ts";
import { Recording } from "../../experiment/recording/recording.ts";
import { say, translated } from "../../words/say.ts";
import { RaceClient } from "../../worker/race/client.ts";
import type { Progress } from "./job.ts";

let known: { readonly spec: Spec; readonly table: Table | null; readonly recording: Recording } | null = null;

/**
 * Computes the whole race of `spec` in a separate worker; the race on the page and its cursor do not change. The last
 * result is cached, since a picture is often followed by the numbers.
 *
 * @throws the signal's reason if it was cancelled; an Error with a sentence if the race could not be computed
 */
export function computed(spec: Spec, table: Table | null, progress: Progress): Promise<Recording> {
  if (known?.spec === spec && known.table === table) return Promise.resolve(known.recording);
  return new Promise((resolve, reject) => {
    const recording = new Recording();
    const end = (settle: () => void) => {
      client.dispose();
      progress.signal.removeEventListener("abort", cancel);
      settle();
    };
    const cancel = () => end(() => reject(progress.signal.reason));
    const client = new RaceClient({
      onColumns: ({ restarted, step, columns }) => {
        // A restarted worker sends all columns from the start.
        if (restarted && recording.step > 0) {
          end(() => reject(new Error(say("The computation was interrupted. Try again."))));
          return;
        }
        recording.append(step, columns);
        progress.tell(say("Computing the race"), step / spec.steps);
        if (step < spec.steps && recording.stoppedAt === null) client.want(spec, spec.steps);
        else
          end(() => {
            known = { spec, table, recording };
            resolve(recording);
          });
      },
      onFailure: (why, lasting) => {
        if (lasting)
          end(() =>
            reject(
              new Error(
                say("The race could not be computed: the computation {why}.", { why: translated(why) }),
              ),
            ),
          );
      },
    });
    if (table) client.setTable(table);
    progress.signal.addEventListener("abort", cancel);
    client.want(spec, spec.steps);
  });
}
