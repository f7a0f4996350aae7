import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { readXml } from "../testing/xml.ts";
import { escapeXml } from "./escape.ts";

test("escapeXml escapes the characters that XML uses, and keeps other scripts", () => {
  expect(escapeXml(`<a href="x">'&'</a>`)).toBe("&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;");
  expect(escapeXml("Größe × 损失 🙂")).toBe("Größe × 损失 🙂");
});

test("escapeXml replaces what no document may hold", () => {
  expect(escapeXml("a\u0000b\u001bc\uffffd\ud800e")).toBe("a\ufffdb\ufffdc\ufffdd\ufffde");
});

test.prop([fc.string({ unit: "binary" })])(
  "escapeXml makes any text fit for content and attributes",
  (text) => {
    const { attributes, text: content } = readXml(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`);
    expect(attributes.get("b")).toBe(content);
  },
);
