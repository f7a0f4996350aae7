import type { GalleryEntry } from "../../app/gallery/gallery-entry.ts";
import { altOf } from "../../app/gallery/text-of.ts";
import { escapeHtml } from "../../app/share/snippets/html.ts";
import { page, plain } from "../markdown.ts";

/** Writes the page of the gallery: all its experiments with their pictures, which are those of the playground. */
export const galleryPage = (gallery: readonly GalleryEntry[]): string =>
  page(
    { title: "Gallery", description: `${gallery.length} experiments that are worth a minute each.` },
    `${gallery.length} experiments that are worth a minute each. A press opens one in the playground, where every number ` +
      "can be changed. A test measures what each sentence says on every change.",
    `<div class="gallery">\n\n${gallery.map(card).join("\n\n")}\n\n</div>`,
  );

function card(entry: GalleryEntry): string {
  const { id, title, sentence, tags, link } = entry;
  const given = Object.entries({
    name: id,
    title,
    experiment: link,
    alt: altOf(entry),
    tags: tags.join(", "),
  });
  const attributes = given.map(([name, value]) => `${name}="${escapeHtml(value)}"`).join(" ");
  return `<GalleryCard ${attributes}>${plain(sentence)}</GalleryCard>`;
}
