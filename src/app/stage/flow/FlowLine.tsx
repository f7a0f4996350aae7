import { useEffect, useState } from "react";
import { player } from "../../player/player.ts";
import { useStore } from "../../state/store.ts";
import { arrowSlot } from "../arrows/choices.ts";
import type { Scene } from "../scene.ts";
import { FlowLayer } from "./flow-layer.ts";
import { flowWords } from "./words.ts";

/** Milliseconds between two changes of the sentence. */
const interval = 150;

interface FlowLineProps {
  readonly scene: Scene;
  readonly className: string | undefined;
}

/** Draws the gradient flow while it is mounted, and says where it stands. */
export default function FlowLine({ scene, className }: FlowLineProps) {
  const surface = useStore((state) => state.surface);
  const slot = useStore(arrowSlot);
  const playing = useStore((state) => state.playing);
  const [said, setSaid] = useState("");
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const say = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        setSaid(flowWords(layer.race, surface, player.step));
      }, interval);
    };
    const redraw = () => {
      scene.drawFlow("gradient", layer);
      say();
    };
    // The first portion is computed before the layer can be drawn.
    let draw = () => {};
    const layer = new FlowLayer(surface, slot, () => draw());
    draw = redraw;
    redraw();
    const stop = player.subscribe(say);
    return () => {
      stop();
      clearTimeout(timer);
      layer.dispose();
      scene.drawFlow("gradient", null);
    };
  }, [scene, surface, slot]);
  return (
    <p className={className} aria-live="polite">
      {!playing && said}
    </p>
  );
}
