import { useState } from "react";
import type { LandscapePicture } from "../../plot/landscape/landscape-picture.ts";
import { distanceText, short } from "../../plot/landscape/words.ts";
import { say } from "../../words/say.ts";
import { useFollow } from "../player/use-follow.ts";
import { KeySwatch } from "../ui/KeySwatch.tsx";
import { type ExactAt, headsNow } from "./heads-now.ts";
import styles from "./landscape.module.css";

interface HeadTableProps {
  readonly picture: LandscapePicture;
  readonly names: ReadonlyMap<number, string>;
  readonly exactAt: ExactAt;
}

/** Shows for every contender at the cursor its loss, the height below it, and its distance from the plane. */
export function HeadTable(props: HeadTableProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.heads} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say("Losses and distances at the cursor")}</summary>
      {isOpen && <Rows {...props} />}
    </details>
  );
}

/** Returns a number as text; a dash where it is not known, as of a recorded run. */
const known = (value: number, write: (value: number) => string = short): string =>
  Number.isNaN(value) ? "–" : write(value);

/** Milliseconds between two changes of the numbers. */
const pause = 150;

function Rows({ picture, names, exactAt }: HeadTableProps) {
  useFollow(pause);
  const isDrawn = picture.isLine || picture.heights !== null;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say("optimizer")}</th>
          <th scope="col">{say("its loss")}</th>
          <th scope="col">
            {say(picture.isLine ? "loss on the line below it" : "loss on the plane below it")}
          </th>
          <th scope="col">{say(picture.isLine ? "distance from the line" : "distance from the plane")}</th>
        </tr>
      </thead>
      <tbody>
        {headsNow(picture, exactAt).map(({ slot, loss, height, distance, isOff }) => (
          <tr key={slot} data-off={isOff}>
            <th scope="row">
              <KeySwatch slot={slot} />
              {names.get(slot)}
            </th>
            <td>{short(loss)}</td>
            <td>{known(isDrawn ? height : Number.NaN)}</td>
            <td>{known(distance, distanceText)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
