import { useEffect, useRef } from "react";
import { say } from "../../../../words/say.ts";
import { importer } from "../../../loading/importer.ts";
import { LoadError } from "../../../loading/load-error.ts";
import { closeShare } from "../../../share/share-state.ts";
import { useStore } from "../../../state/store.ts";
import styles from "./DropZone.module.css";

/**
 * Takes files dropped anywhere on the page: without that, the browser would leave the page and show the file. Ignores
 * drags within the page, such as selected text.
 */
export function DropZone() {
  const zone = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const show = (shown: boolean) => {
      // A popover is in the browser's top layer and covers an open dialog too.
      if (zone.current?.matches(":popover-open") !== shown) zone.current?.togglePopover(shown);
    };
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = "copy";
      show(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) show(false);
    };
    const drop = (event: DragEvent) => {
      show(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      open([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener("dragover", over);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  }, []);
  return (
    <div ref={zone} popover="manual" className={styles.zone}>
      <p>
        {say(
          "Drop a CSV file to train on it, or an experiment’s JSON, a recorded run or a computed map to open it. It stays on this machine.",
        )}
      </p>
    </div>
  );
}

function open(files: readonly File[]): void {
  // The Share dialog would cover the notices and the experiment.
  closeShare();
  loadReader()
    .then(({ openFiles }) => openFiles(files))
    .catch((error: unknown) => useStore.setState({ failure: sentenceAbout(error) }));
}

const loadReader = importer("src/app/export/import.ts", () => import("../../../export/import.ts"));

function sentenceAbout(error: unknown): string {
  if (error instanceof LoadError)
    return say("The reader of files could not be loaded. Drop the file once more to try again.");
  return error instanceof Error ? error.message : String(error);
}

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") ?? false;
