import { identityOf } from "../../plot/look/identity.ts";
import { markerText } from "../../plot/look/marker.ts";

/** Shows the colour and marker that a contender, or a recorded run, has on the stage and in the charts. */
export function KeySwatch({ slot }: { slot: number }) {
  const { color, marker, dash } = identityOf(slot);
  return (
    <svg
      width="34"
      height="14"
      viewBox="0 0 34 14"
      aria-hidden="true"
      focusable="false"
      style={{ flex: "none" }}
    >
      <path d="M1 7h32" stroke={color} strokeWidth="2.5" strokeDasharray={dash?.join(" ")} />
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
