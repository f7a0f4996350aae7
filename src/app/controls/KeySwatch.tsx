import { identities, type Marker } from "../../figure/look/identity.ts";
import { markerPath } from "../../figure/look/markers.ts";

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
      <path d={outline(marker)} fill={`var(${token})`} stroke="var(--panel)" strokeWidth="1.5" />
    </svg>
  );
}

/** The stage's own outline of a marker, written down as an SVG path. */
function outline(marker: Marker): string {
  const path: string[] = [];
  const pen = {
    moveTo: (x: number, y: number) => path.push(`M${x.toFixed(2)} ${y.toFixed(2)}`),
    lineTo: (x: number, y: number) => path.push(`L${x.toFixed(2)} ${y.toFixed(2)}`),
    closePath: () => path.push("z"),
    arc: (x: number, y: number, r: number) =>
      path.push(`M${x + r} ${y}A${r} ${r} 0 1 1 ${x - r} ${y}A${r} ${r} 0 1 1 ${x + r} ${y}`),
  };
  markerPath(pen, marker, 23, 7, 4.4);
  return path.join("");
}
