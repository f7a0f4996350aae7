/** An XML element. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Text of the element and all elements within it, entities resolved. */
  readonly text: string;
}

const entities: ReadonlyMap<string, string> = new Map([
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&#39;", "'"],
]);

const token = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[a-zA-Z][\w:-]*="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

/** Reads a document as an XML processor would; throws an Error at the first thing that one would refuse. */
export function readXml(source: string): XmlElement {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern looks for them.
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(source))
    throw new Error("a character that XML does not permit");
  const root = { name: "", attributes: new Map(), children: [] as XmlElement[], text: "" };
  const open = [root];
  let at = 0;
  token.lastIndex = 0;
  for (let found = token.exec(source); found; found = token.exec(source)) {
    at = token.lastIndex;
    const [, closing, name, attributes, empty, text] = found;
    const parent = open[open.length - 1];
    if (text !== undefined) {
      const plain = resolved(text);
      for (const element of open) element.text += plain;
    } else if (closing) {
      if (open.length < 2 || parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
      open.pop();
    } else {
      const element = { name, attributes: attributesIn(attributes), children: [], text: "" };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (at !== source.length) throw new Error(`not XML: ${source.slice(at, at + 60)}`);
  if (open.length > 1) throw new Error(`<${open[open.length - 1].name}> is not closed`);
  if (root.children.length !== 1) throw new Error("a document has one root");
  return root.children[0];
}

function attributesIn(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name, value] of source.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    if (attributes.has(name)) throw new Error(`${name} stands twice`);
    attributes.set(name, resolved(value));
  }
  return attributes;
}

const resolved = (text: string): string =>
  text.replace(/&[^;]*;?/g, (entity) => {
    const sign = entities.get(entity);
    if (sign === undefined) throw new Error(`no entity is called ${entity}`);
    return sign;
  });

/** Returns all elements of a name, in order. */
export function elementsIn(root: XmlElement, name: string): XmlElement[] {
  const below = root.children.flatMap((child) => elementsIn(child, name));
  return root.name === name ? [root, ...below] : below;
}

/** Returns an attribute; throws an Error where there is none. */
export function attribute({ name, attributes }: XmlElement, wanted: string): string {
  const value = attributes.get(wanted);
  if (value === undefined) throw new Error(`<${name}> has no ${wanted}`);
  return value;
}
