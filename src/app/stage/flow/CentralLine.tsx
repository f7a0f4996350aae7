import { useEffect, useState } from "react";
import { flowComputations, useFlowNews } from "../../charts/flow/computation.ts";
import { player } from "../../player/player.ts";
import { useFollow } from "../../player/use-follow.ts";
import { useStore } from "../../state/store.ts";
import type { Scene } from "../scene.ts";
import { CentralLayer } from "./central-layer.ts";
import { centralWords } from "./central-words.ts";

const computation = flowComputations.central;

interface CentralLineProps {
  readonly scene: Scene;
  readonly className: string | undefined;
}

/** Draws the central flow while it is mounted, and says where it stands. */
export default function CentralLine({ scene, className }: CentralLineProps) {
  const [layer] = useState(() => new CentralLayer());
  const surface = useStore((state) => state.surface);
  const playing = useStore((state) => state.playing);
  const news = useFlowNews(({ central }) => central);
  useFollow(150);
  useEffect(() => computation.follow(), []);
  useEffect(() => {
    const draw = () => scene.drawFlow("central", layer);
    draw();
    const stop = useFlowNews.subscribe(draw);
    return () => {
      stop();
      scene.drawFlow("central", null);
    };
  }, [scene, layer]);
  const row = computation.rowAt(player.step);
  return (
    <p className={className} aria-live="polite">
      {!playing && centralWords(news, surface, row < 0 ? null : computation.rowNumbers(row))}
    </p>
  );
}
