"""Patches around mouths with all that is known of each, and how far it can be trusted."""

import csv
from dataclasses import dataclass, fields
from pathlib import Path

import cv2
import numpy as np
import torch

import crops
from data import fingerprint, numbers, rows, scaled

PATCH = 144
PATCH_ROOM = 1.8

# where the runtime's square lies in a patch
SIDE = PATCH * crops.MOUTH_ROOM / PATCH_ROOM

LABELS = Path(__file__).parent / "labels"

# how high the opening is by the corners' distance, for the codes 0 to 3 that were given by eye
GAPS = {"0": (0.0, 0.0), "1": (0.01, 0.1), "2": (0.08, 0.28), "3": (0.22, 1.0)}


@dataclass
class Mouths:
    pictures: torch.Tensor  # [N, P, P, 3]
    points: torch.Tensor  # [N, 20, 2]
    trust: torch.Tensor  # [N, 20]
    gap: torch.Tensor  # [N, 2]: the least and the most that the opening may measure
    gap_trust: torch.Tensor  # [N]
    masks: torch.Tensor  # [N, P, P, 3]
    mask_trust: torch.Tensor  # [N, 3]
    signs: torch.Tensor  # [N, 3]: teeth, parted, visible
    sign_trust: torch.Tensor  # [N, 3]

    def __len__(self):
        return len(self.pictures)

    def at(self, chosen):
        return Mouths(*[getattr(self, f.name)[chosen] for f in fields(self)])


def patches(pictures, points):
    """Upright patches, bytes again, and where the 20 points lie in them."""
    square = crops.mouth_square(points)
    square.side = square.side * PATCH_ROOM / crops.MOUTH_ROOM
    cut = []
    for part in torch.arange(len(points)).split(64):
        own = crops.Square(square.x[part], square.y[part], square.side[part], square.angle[part])
        cut.append(own.cut(pictures[part].permute(0, 3, 1, 2).float(), PATCH).round().byte())
    return torch.cat(cut).permute(0, 2, 3, 1).contiguous(), square


def opening(points):
    """Height of the opening at its middle by the distance of the corners."""
    return (points[:, 14] - points[:, 18]).norm(dim=1) / (points[:, 0] - points[:, 6]).norm(
        dim=1
    ).clamp_min(1)


def of_sitters(faces):
    pictures, square = patches(faces.pictures, faces.points)
    masks, _ = patches(faces.masks, faces.points)
    points = square.inside(faces.points[:, 48:], PATCH)
    gap = opening(points)
    n = len(faces)
    signs = torch.stack((faces.teeth, (gap > 0.015).float(), faces.visible), 1)
    clear = (faces.visible > 0.5).float()
    trust = torch.ones(n, 3)
    trust[:, 0] = ((gap > 0.04) | (gap == 0)).float() * clear
    trust[:, 1] = ((gap > 0.03) | (gap < 0.005)).float() * clear
    return Mouths(
        pictures,
        points,
        torch.ones(n, 20) * (0.3 + 0.7 * clear[:, None]),
        torch.stack((gap, gap), 1),
        clear,
        masks,
        torch.ones(n, 3) * clear[:, None],
        signs,
        trust,
    )


def codes():
    """What was seen by eye of each photograph's mouth, by the picture's fingerprint."""
    with open(LABELS / "states.csv", newline="") as file:
        return {row["picture"]: row["code"] for row in csv.DictReader(file)}


def drawings():
    """Contours drawn by hand on training people, in pixels of the picture as it is stored."""
    result = {}
    with open(LABELS / "drawn.csv", newline="") as file:
        for row in csv.DictReader(file):
            xy = [[float(row[f"x{i}"]), float(row[f"y{i}"])] for i in range(48, 68)]
            result[row["picture"]] = (xy, row)
    return result


def of_photographs(faces, root):
    """Labels are good on outer lips; the inner ones are weighed by what was seen by eye."""
    pictures, square = patches(faces.pictures, faces.points)
    points = square.inside(faces.points[:, 48:], PATCH)
    n = len(faces)
    gap, gap_trust = torch.zeros(n, 2), torch.zeros(n)
    trust = torch.ones(n, 20)
    trust[:, 12:] = 0.15
    masks = torch.zeros(n, PATCH, PATCH, 3, dtype=torch.uint8)
    mask_trust, signs, sign_trust = torch.zeros(n, 3), torch.zeros(n, 3), torch.zeros(n, 3)
    signs[:, 2], sign_trust[:, 2] = 1, 1
    seen, drawn = codes(), drawings()
    hand = torch.zeros(n, dtype=torch.bool)
    for i, name in enumerate(faces.names):
        path = root / "landmarks" / name
        key = fingerprint(path)
        code = seen.get(key, "u")
        if "o" in code:
            signs[i, 2] = 0.4
        if code[0] in GAPS:
            gap[i] = torch.tensor(GAPS[code[0]])
            faint = code[0] == "1" and "t" not in code
            gap_trust[i] = 0.2 if faint else 0.7
            signs[i, 0], sign_trust[i, 0] = (0.75, 0.3) if "t" in code else (0.0, 0.7)
            signs[i, 1], sign_trust[i, 1] = float(code[0] != "0"), 0.2 if faint else 1.0
        if code[0] == "0":
            flatten(points[i])
            trust[i, 12:] = 0.5
            mask_trust[i] = torch.tensor([0.3, 0.7, 0.7])
        if key in drawn:
            hand[i] = True
            xy, _ = drawn[key]
            stored = cv2.imread(str(path)).shape[0]
            own = torch.tensor(scaled(xy, faces.pictures.shape[1] / stored))[None]
            points[i] = crops.Square(*[v[i : i + 1] for v in vars(square).values()]).inside(
                own, PATCH
            )[0]
            trust[i] = 1.0
            gap[i] = opening(points[i : i + 1])
            gap_trust[i] = 1.0
            signs[i, 1], sign_trust[i, 1] = float(gap[i, 0] > 0.01), 1.0
            mask_trust[i] = torch.tensor([1.0, 1.0, 0.0 if gap[i, 0] > 0.01 else 1.0])
        if mask_trust[i].sum() > 0:
            masks[i] = filled(points[i])
    return (
        Mouths(pictures, points, trust, gap, gap_trust, masks, mask_trust, signs, sign_trust),
        hand,
    )


def drawn_by_hand(faces, root):
    """The mouths of validation people that were drawn to measure on."""
    drawn = {r["file"]: numbers(r, 48, 68) for r in rows(root / "mouths_hand.csv")}
    index = [i for i, name in enumerate(faces.names) if name in drawn]
    pictures, square = patches(faces.pictures[index], faces.points[index])
    points = []
    for i in index:
        stored = cv2.imread(str(root / "landmarks" / faces.names[i])).shape[0]
        points.append(scaled(drawn[faces.names[i]], faces.pictures.shape[1] / stored))
    points = square.inside(torch.from_numpy(np.stack(points)), PATCH)
    gap, n = opening(points), len(index)
    none = torch.zeros(n, 3)
    return Mouths(
        pictures,
        points,
        torch.ones(n, 20),
        torch.stack((gap, gap), 1),
        torch.ones(n),
        torch.zeros(n, 1, 1, 3),
        none,
        none,
        none,
    )


def flatten(points):
    """Closed lips: the inner contour's two sides fall together."""
    for upper, lower in ((13, 19), (14, 18), (15, 17)):
        points[upper] = points[lower] = (points[upper] + points[lower]) / 2


def filled(points):
    """Lips and opening as masks, from their contours."""
    inside = smooth_polygon(points[12:])
    whole = smooth_polygon(points[:12])
    mask = np.zeros((PATCH, PATCH, 3), np.uint8)
    mask[:, :, 1] = inside
    mask[:, :, 0] = np.maximum(whole.astype(int) - inside, 0)
    return torch.from_numpy(mask)


def smooth_polygon(points, size=PATCH, fine=4):
    """The part of each pixel that a closed curve through the points covers, 0..255."""
    curve = closed_curve(np.asarray(points, np.float64))
    big = np.zeros((size * fine, size * fine), np.uint8)
    corners = np.round(((curve + 0.5) * fine - 0.5) * 16).astype(np.int32)
    cv2.fillPoly(big, [corners], 255, shift=4)
    return cv2.resize(big, (size, size), interpolation=cv2.INTER_AREA)


def closed_curve(points, steps=6):
    """Through the points, sharp at the two corners of the mouth and smooth between."""
    half = len(points) // 2
    upper = points[: half + 1]
    lower = np.vstack((points[half:], points[:1]))
    return np.vstack((open_curve(upper, steps), open_curve(lower, steps)))


def open_curve(points, steps):
    padded = np.vstack((2 * points[0] - points[1], points, 2 * points[-1] - points[-2]))
    parts = []
    for i in range(1, len(padded) - 2):
        a, b, c, d = padded[i - 1 : i + 3]
        t = (np.arange(steps) / steps)[:, None]
        parts.append(
            0.5
            * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)
        )
    return np.vstack(parts)
