"""Writes camera.json: matrices of OpenGL's gluLookAt and glFrustum, after their reference pages, and points seen by them."""

import json
from pathlib import Path

import numpy as np

random = np.random.default_rng(7)


def look_at(eye, target, up):
    """https://registry.khronos.org/OpenGL-Refpages/gl2.1/xhtml/gluLookAt.xml"""
    forward = (target - eye) / np.linalg.norm(target - eye)
    side = np.cross(forward, up / np.linalg.norm(up))
    side /= np.linalg.norm(side)
    above = np.cross(side, forward)
    turn = np.eye(4)
    turn[:3, :3] = [side, above, -forward]
    shift = np.eye(4)
    shift[:3, 3] = -eye
    return turn @ shift


def frustum(right, top, near, far):
    """https://registry.khronos.org/OpenGL-Refpages/gl2.1/xhtml/glFrustum.xml, with left = -right, bottom = -top"""
    return np.array(
        [
            [near / right, 0, 0, 0],
            [0, near / top, 0, 0],
            [0, 0, -(far + near) / (far - near), -2 * far * near / (far - near)],
            [0, 0, -1, 0],
        ]
    )


cases = []
for _ in range(12):
    eye, target, up = random.normal(size=3) * 5, random.normal(size=3), random.normal(size=3)
    near, far = 0.5, 40.0
    right, top = random.uniform(0.1, 0.6, size=2)
    view, projection = look_at(eye, target, up), frustum(right, top, near, far)
    both = projection @ view
    point = random.normal(size=3)
    cases.append(
        {
            "eye": eye.tolist(),
            "target": target.tolist(),
            "up": up.tolist(),
            "focal": [near / right, near / top],
            "near": near,
            "far": far,
            # Column by column, as WebGL has it.
            "view": view.T.ravel().tolist(),
            "both": both.T.ravel().tolist(),
            "inverse": np.linalg.inv(both).T.ravel().tolist(),
            "point": point.tolist(),
            "clip": (both @ np.append(point, 1)).tolist(),
        }
    )

Path(__file__).with_suffix(".json").write_text(json.dumps(cases, indent=1) + "\n")
