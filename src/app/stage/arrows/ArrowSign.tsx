import { updateColors } from "../../../plot/arrows/arrow-marks.ts";
import type { ArrowKind } from "../../../plot/arrows/arrow-picture.ts";
import { identities } from "../../../plot/look/identity.ts";

const widths = { momentum: 4.5, update: 3, gradient: 1.5 } as const;

/** Shows an arrow, or the ellipse, as the stage draws it for a contender. */
export function ArrowSign({ kind, slot }: { readonly kind: ArrowKind; readonly slot: number }) {
  if (kind === "ellipse")
    return (
      <svg width="22" height="12" viewBox="0 0 22 12" aria-hidden="true">
        <ellipse
          cx="11"
          cy="6"
          rx="10"
          ry="4"
          fill="none"
          stroke={identities[slot].color}
          strokeDasharray="3 2.4"
        />
      </svg>
    );
  const color =
    kind === "momentum" ? identities[slot].color : kind === "update" ? updateColor : "currentColor";
  const width = widths[kind];
  return (
    <svg width="22" height="12" viewBox="0 0 22 12" aria-hidden="true">
      <path d="M1 6h13" stroke={color} strokeWidth={width} />
      <path d={`M${12} ${6 - 2 - width / 1.5}L21 6 12 ${6 + 2 + width / 1.5}Z`} fill={color} />
    </svg>
  );
}

const updateColor = `light-dark(${updateColors.light}, ${updateColors.dark})`;
