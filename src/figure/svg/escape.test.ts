import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { readXml } from "../testing/xml.ts";
import { escapeXml } from "./escape.ts";

test("escapes what has a meaning in XML, and leaves other scripts as they are", () => {
  expect(escapeXml(`<a href="x">'&'</a>`)).toBe("&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;");
  expect(escapeXml("Größe × 损失 🙂")).toBe("Größe × 损失 🙂");
});

test("replaces what no document may hold", () => {
  expect(escapeXml("a\u0000b\u001bc\uffffd\ud800e")).toBe("a\ufffdb\ufffdc\ufffdd\ufffde");
});

test.prop([fc.string({ unit: "binary" })])("any text stands between tags and in attributes", (text) => {
  const { attributes, text: content } = readXml(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`);
  expect(attributes.get("b")).toBe(content);
});
