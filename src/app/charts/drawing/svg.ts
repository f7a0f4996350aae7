/** Adds an SVG element at the end of `parent`. */
export function add<Name extends keyof SVGElementTagNameMap>(
  parent: SVGElement,
  name: Name,
  attributes: Readonly<Record<string, string | number>> = {},
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  parent.append(element);
  return element;
}

/** Moves an element, which must not be a text, by its transform: unlike x and y, that needs no layout. */
export function moveTo(element: SVGElement, x: number, y: number): void {
  element.setAttribute("transform", `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
}

export function show(element: SVGElement, visible: boolean): void {
  const display = visible ? "" : "none";
  if (element.style.display !== display) element.style.display = display;
}
