import { identities, type Marker } from "../identity.ts";

const turn = (corners: number, radius: (corner: number) => number): string =>
  Array.from({ length: corners }, (_, i) => {
    const angle = (2 * Math.PI * i) / corners - Math.PI / 2;
    return `${(radius(i) * Math.cos(angle)).toFixed(2)} ${(radius(i) * Math.sin(angle)).toFixed(2)}`;
  }).join("L");

/** Outlines around (0, 0), about nine units across. */
const outlines: Readonly<Record<Marker, string>> = {
  circle: "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z",
  square: "M-4-4h8v8h-8z",
  triangle: `M${turn(3, () => 5.2)}z`,
  diamond: `M${turn(4, () => 5.4)}z`,
  plus: "M-1.7-5h3.4v3.3h3.3v3.4h-3.3v3.3h-3.4v-3.3h-3.3v-3.4h3.3z",
  cross: "M-2.4-4.6 0-2.2 2.4-4.6 4.6-2.4 2.2 0 4.6 2.4 2.4 4.6 0 2.2-2.4 4.6-4.6 2.4-2.2 0-4.6-2.4z",
  star: `M${turn(10, (i) => (i % 2 === 0 ? 5.8 : 2.5))}z`,
  hexagon: `M${turn(6, () => 5)}z`,
};

/** How a contender is drawn on the stage and in the charts: its colour, dash and marker. */
export function KeySwatch({ slot }: { slot: number }) {
  const { token, dash, marker } = identities[slot];
  return (
    <svg
      width="34"
      height="14"
      viewBox="0 0 34 14"
      aria-hidden="true"
      focusable="false"
      style={{ flex: "none" }}
    >
      <path d="M1 7h32" stroke={`var(${token})`} strokeWidth="2.5" strokeDasharray={dash.join(" ")} />
      <path
        d={outlines[marker]}
        transform="translate(23 7)"
        fill={`var(${token})`}
        stroke="var(--panel)"
        strokeWidth="1.5"
      />
    </svg>
  );
}
