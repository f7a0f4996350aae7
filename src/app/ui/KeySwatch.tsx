import { identities } from "../../plot/look/identity.ts";
import { markerText } from "../../plot/look/marker.ts";

/** Shows the colour and marker that a contender has on the stage and in the charts. */
export function KeySwatch({ slot }: { slot: number }) {
  const { color, marker } = identities[slot];
  return (
    <svg
      width="34"
      height="14"
      viewBox="0 0 34 14"
      aria-hidden="true"
      focusable="false"
      style={{ flex: "none" }}
    >
      <path d="M1 7h32" stroke={color} strokeWidth="2.5" />
      <path
        d={markerText(marker, 4.4)}
        transform="translate(23 7)"
        fill={color}
        stroke="var(--panel)"
        strokeWidth="1.5"
      />
    </svg>
  );
}
