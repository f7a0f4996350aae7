import { useEffect, useId, useRef } from "react";
import { isRandom } from "../../experiment/index.ts";
import type { Mapped } from "../../experiment/sweep/cells/cell-spec.ts";
import { say } from "../../words/say.ts";
import { mapButton } from "../charts/map-button.ts";
import { lazyPart } from "../loading/lazy-part.tsx";
import type { Ground } from "../stage/Stage.tsx";
import { useSpec } from "../state/store.ts";
import { IconButton } from "../ui/IconButton.tsx";
import * as icons from "../ui/icons.tsx";
import { Basins } from "./Basins.tsx";
import { computation, isMapped } from "./computation.ts";
import { MapControls } from "./controls/MapControls.tsx";
import { SaveMap } from "./export/SaveMap.tsx";
import styles from "./map.module.css";
import { arrival, removeMap } from "./map-actions.ts";
import { Progress } from "./Progress.tsx";
import { MapPicture } from "./picture/MapPicture.tsx";
import { mapTitle } from "./words.ts";

interface MapPanelProps {
  /** Called with what is drawn over the surface as long as there is a map, and with nothing at its end. */
  readonly onGround: (ground: () => Ground) => void;
}

const Comparison = lazyPart("src/app/map/compare/Comparison.tsx", () => import("./compare/Comparison.tsx"), {
  name: "The comparison",
});
const Ranks = lazyPart("src/app/map/ranks/Ranks.tsx", () => import("./ranks/Ranks.tsx"), {
  name: "The random settings",
});

/** Draws a map, the difference of two contenders' maps, or random settings. */
function Picture({ spec }: { readonly spec: Mapped }) {
  if (isRandom(spec.map)) return <Ranks spec={spec} />;
  return spec.map.against === undefined ? <MapPicture spec={spec} /> : <Comparison spec={spec} />;
}

/** Shows the experiment's map: what comes of other starts, or of other values of a contender's hyperparameters. */
export default function MapPanel({ onGround }: MapPanelProps) {
  const spec = useSpec();
  const heading = useId();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => computation.connect(), []);
  useEffect(() => {
    onGround(() => Basins);
    return () => onGround(() => undefined);
  }, [onGround]);
  useEffect(() => {
    if (!arrival.isAwaited) return;
    arrival.isAwaited = false;
    panel.current?.scrollIntoView({ block: "start" });
    panel.current?.querySelector<HTMLElement>('[role="slider"]')?.focus({ preventScroll: true });
  }, []);
  const close = () => {
    removeMap();
    mapButton.current?.focus();
  };
  if (!isMapped(spec)) return null;
  return (
    <section ref={panel} className={styles.panel} aria-labelledby={heading}>
      <header className={styles.head}>
        <h2 id={heading}>{mapTitle(spec)}</h2>
        <IconButton label={say("Remove the map")} icon={icons.close} look="bare" onClick={close} />
      </header>
      <Picture spec={spec} />
      <Progress />
      <MapControls spec={spec} />
      <SaveMap />
    </section>
  );
}
