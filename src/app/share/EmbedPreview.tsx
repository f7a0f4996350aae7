import { useEffect, useRef } from "react";
import { say } from "../../words/say.ts";
import { sandbox } from "./frame-options.ts";
import styles from "./share.module.css";
import { attributesOf, darkMedia, type Embed, frameOf, type Poster, playgroundOf } from "./snippets/embed.ts";
import type { Snippet } from "./snippets/snippets.ts";

interface PreviewProps {
  readonly shows: Snippet["shows"];
  readonly embed: Embed;
  /** The poster, which is drawn later than the rest. */
  readonly poster: Poster | null;
}

/** Previews a snippet: a frame or an element is shown as it will run in the document. */
export function EmbedPreview({ shows, embed, poster }: PreviewProps) {
  return (
    <section className={styles.preview} aria-label={say("Preview")}>
      <h3>{say("Preview")}</h3>
      {shows === "link" && (
        <p>
          <a href={playgroundOf(embed)} target="_blank" rel="noopener">
            {embed.label}
          </a>
        </p>
      )}
      {shows === "figure" && (
        <p>
          {say("The picture that you export under Picture, with the link behind it and the title below.")}
        </p>
      )}
      {shows === "frame" && <Frame embed={embed} />}
      {/* The development server does not serve the element's script: a frame replaces it. */}
      {shows === "element" &&
        (import.meta.env.DEV ? <Frame embed={embed} /> : <Element embed={embed} poster={poster} />)}
    </section>
  );
}

function Frame({ embed }: { readonly embed: Embed }) {
  return (
    <iframe
      key={frameOf(embed)}
      title={embed.label}
      src={frameOf(embed)}
      height={embed.height}
      // The development server serves modules, which an opaque origin cannot load.
      sandbox={import.meta.env.DEV ? undefined : sandbox}
    />
  );
}

function Element({ embed, poster }: Omit<PreviewProps, "shows">) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    defineElement(embed.base);
    const element = document.createElement("downhill-experiment");
    element.setAttribute("experiment", embed.experiment);
    for (const [name, value] of attributesOf(embed)) element.setAttribute(name, value === true ? "" : value);
    place.current?.replaceChildren(element);
  }, [embed]);
  // An element that is played meanwhile plays on.
  useEffect(() => {
    // The link is that of the snippet, but opens another page: it must not leave the playground.
    const link = document.createElement("a");
    link.append(poster ? pictureOf(embed, poster) : embed.label);
    Object.assign(link, { href: playgroundOf(embed), target: "_blank", rel: "noopener" });
    place.current?.firstElementChild?.replaceChildren(link);
  }, [embed, poster]);
  return <div ref={place} style={{ minHeight: embed.height }} />;
}

/** Builds the picture of a snippet. */
function pictureOf({ label }: Embed, { src, dark, width, height }: Poster): HTMLPictureElement {
  const picture = document.createElement("picture");
  if (dark) {
    const source = document.createElement("source");
    picture.append(Object.assign(source, { media: darkMedia, srcset: dark }));
  }
  picture.append(Object.assign(document.createElement("img"), { src, alt: label, width, height }));
  return picture;
}

/** Loads the element's script, once. */
function defineElement(base: string): void {
  const source = `${base}downhill-embed.js`;
  if ([...document.scripts].some(({ src }) => src === source)) return;
  const script = document.createElement("script");
  script.src = source;
  document.head.append(script);
}
