import { type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from "react";
import type { Split } from "../../../datasets/index.ts";
import { contenderNames } from "../../../plot/names.ts";
import type { PlaneChoice } from "../../../plot/network/plane.ts";
import { type Setting, settingOf } from "../../../plot/network/setting.ts";
import { dataName } from "../../../plot/title.ts";
import { say } from "../../../words/say.ts";
import { LandscapeStage } from "../../landscape/LandscapeStage.tsx";
import { useTables } from "../../player/ensure-tables.ts";
import { player } from "../../player/player.ts";
import { splitOf } from "../../player/split.ts";
import { useSeedShown } from "../../seeds/use-seed-shown.ts";
import { useStore } from "../../state/store.ts";
import { sayWith } from "../../ui/say-with.ts";
import { ClassKey } from "./ClassKey.tsx";
import { NetworkReadout } from "./NetworkReadout.tsx";
import { NetworkScene, type SceneOptions } from "./network-scene.ts";
import styles from "./network-stage.module.css";
import { notesOn } from "./notes.ts";
import { StageBar } from "./StageBar.tsx";
import { NetworkStrip } from "./strip/NetworkStrip.tsx";
import { unitName } from "./strip/unit-names.ts";
import { digitsCaption, summaryOf } from "./summary.ts";
import { Tiles } from "./tiles/Tiles.tsx";

/**
 * Shows every contender's network on its data, side by side, or one of them larger; or the landscape. Fills its parent.
 *
 * @param children the button that opens the file of a table whose rows are missing, if the page has one
 */
export default function NetworkStage({ children }: { children?: ReactNode }) {
  useTables();
  const split = useStore(splitOf);
  const name = useStore((state) => dataName(state.network));
  // With other data, the choice of the plane and of digits is reset.
  const data = useStore((state) => JSON.stringify(state.network.data));
  const isLandscape = useStore((state) => state.network.landscape !== undefined);
  if (split) return isLandscape ? <LandscapeStage /> : <TrainedStage key={data} split={split} />;
  return (
    <div className={styles.empty}>
      <p role="status">
        {name === ""
          ? say("This experiment was made with a table, which is not part of the link.")
          : sayWith("This experiment was made with {table}, which is not part of the link.", {
              table: <bdi>“{name}”</bdi>,
            })}{" "}
        {children ? say("Open the file here to see it.") : ""}
      </p>
      {children}
    </div>
  );
}

function TrainedStage({ split }: { split: Split }) {
  const [choice, setChoice] = useState<PlaneChoice>({ kind: "components" });
  const setting = useSetting(split, choice);
  const [chosen, setOptions] = useState<SceneOptions>({ alone: false, all: false, digits: setting.digits });
  const single = useStore((state) => state.network.contenders.length === 1);
  const options = useMemo(() => ({ ...chosen, alone: single || chosen.alone }), [chosen, single]);
  const [folded, setFolded] = useState(() => matchMedia(low).matches);
  const seed = useSeedShown();
  const plot = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLDivElement>(null);
  const caption = useRef<HTMLParagraphElement>(null);
  const scene = useScene(plot, setting, options);
  useWords(scene, picture, caption);

  return (
    <section
      className={styles.stage}
      aria-label={say("Networks")}
      onKeyDown={(event) => {
        if (event.key === "Escape" && chosen.alone) setOptions({ ...chosen, alone: false });
      }}
    >
      <StageBar
        setting={setting}
        choice={choice}
        onChoice={setChoice}
        options={options}
        onOptions={setOptions}
      />
      <div className={styles.words}>
        <p ref={caption} className={styles.caption} />
        {seed && <p>{seed}</p>}
        {!options.digits && <ClassKey setting={setting} />}
        {notesOn(split, setting.digits).map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      <div ref={plot} className={styles.plot}>
        <div ref={picture} className={styles.picture} role="img" aria-label={say("The network on its data")}>
          <canvas />
          <canvas />
          <canvas />
        </div>
        {scene && !single && (
          <Tiles scene={scene} alone={options.alone} onAlone={(alone) => setOptions({ ...chosen, alone })} />
        )}
        {scene && <NetworkReadout scene={scene} field={plot} />}
      </div>
      {options.alone && (
        <button
          type="button"
          className={styles.fold}
          aria-expanded={!folded}
          onClick={() => setFolded(!folded)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={folded ? "M3 10l5-5 5 5" : "M3 6l5 5 5-5"} />
          </svg>
          {say("Network {sizes}", { sizes: setting.architecture.sizes.join(" – ") })}
          {setting.digits && !folded && ` · ${say("weights of the pixels: green above 0, purple below")}`}
        </button>
      )}
      {scene && options.alone && !folded && <NetworkStrip scene={scene} setting={setting} />}
    </section>
  );
}

/** Windows in which the network begins folded: its picture would leave little height to that of the data. */
const low = "(max-width: 699px), (max-height: 520px), (max-width: 1099px) and (max-height: 800px)";

/** Returns what the stage shows. It is computed again only when data, network or plane change, not learning rates. */
function useSetting(split: Split, choice: PlaneChoice): Setting {
  const hidden = useStore((state) => state.network.hidden);
  const data = useStore((state) => state.network.data);
  const activation = useStore((state) => state.network.activation);
  const bias = useStore((state) => state.network.bias);
  const loss = useStore((state) => state.network.loss);
  return useMemo(
    () => settingOf({ hidden, data, activation, ...(bias === false && { bias }), loss }, split, choice),
    [hidden, data, activation, bias, loss, split, choice],
  );
}

/** Returns the scene that draws on the canvases of `plot` while it is mounted; null before that. */
function useScene(
  plot: RefObject<HTMLDivElement | null>,
  setting: Setting,
  options: SceneOptions,
): NetworkScene | null {
  const [scene, setScene] = useState<NetworkScene | null>(null);
  const first = useRef({ setting, options });
  useEffect(() => {
    const element = plot.current;
    if (!element) return;
    const canvases = [...element.querySelectorAll("canvas")];
    const created = new NetworkScene(
      element,
      canvases,
      first.current.setting,
      first.current.options,
      (failure) => useStore.setState({ failure }),
    );
    setScene(created);
    return () => {
      created.dispose();
      setScene(null);
    };
  }, [plot]);
  useEffect(() => scene?.show(setting), [scene, setting]);
  useEffect(() => scene?.setOptions(options), [scene, options]);
  return scene;
}

/** Returns the caption of the picture: of a unit, of the digits, or of the plane. */
function captionOf(scene: NetworkScene): string {
  const { unit, digits, setting, layout } = scene;
  if (unit)
    return say(
      setting.plane.curve
        ? "{unit}: its response, 0 at half the height"
        : "{unit}: its response, green above 0, purple below",
      { unit: unitName(unit, setting) },
    );
  const guesses = layout.tiles.length === 1 ? scene.guessesOf(layout.tiles[0].slot) : null;
  if (digits) return digitsCaption(guesses, digits.shown, setting.split.test.count);
  return setting.plane.label ?? "";
}

/** Writes the picture's summary and caption after each drawing. */
function useWords(
  scene: NetworkScene | null,
  picture: RefObject<HTMLElement | null>,
  caption: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    if (!scene) return;
    const write = () => {
      const { network } = useStore.getState();
      const names = contenderNames(network);
      const shown = scene.layout.tiles.map(({ slot }) => ({
        name: names.get(slot) ?? "",
        training: player.trainings.get(slot),
      }));
      const summary = summaryOf(network, scene.setting, shown, player.step);
      if (picture.current?.ariaLabel !== summary) picture.current?.setAttribute("aria-label", summary);
      const text = captionOf(scene);
      if (caption.current && caption.current.textContent !== text) caption.current.textContent = text;
    };
    write();
    return scene.subscribe(write);
  }, [scene, picture, caption]);
}
