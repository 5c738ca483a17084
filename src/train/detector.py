"""Learns where faces have their centres, from scenes."""

import cv2
import numpy as np
import torch
from torch.nn import functional as F

import augment
from course import mixed
from nets import Detector
from scenes import HEIGHT, WIDTH, dice_of

BATCH = 12
CELL = Detector.CELL


def batch_of(scenes, step, count=BATCH):
    pictures, boxes = [], []
    for k in range(count):
        picture, own = scenes.draw(dice_of(step, k))
        pictures.append(np.clip(picture, 0, 255))
        boxes.append(own)
    x = torch.from_numpy(np.stack(pictures)).float()[:, None] / 255
    return mild(x), boxes


def mild(x):
    """Weaker than what a crop meets: a small face has little to lose."""
    n = len(x)
    x = augment.light(x)
    x = augment.blur(x, 0.15)
    x = x + augment.chance(n, 0.5) * augment.between(n, 0, 0.05) * torch.randn_like(x)
    return x.clamp(0, 1)


def targets(boxes, rows, columns):
    """A hill about each centre; offsets and size in the cells around it; where these count."""
    n = len(boxes)
    heat = np.zeros((n, rows, columns), np.float32)
    place = np.zeros((n, 3, rows, columns), np.float32)
    where = np.zeros((n, rows, columns), np.float32)
    v, u = np.mgrid[0:rows, 0:columns]
    for k, own in enumerate(boxes):
        for x, y, side in own:
            cx, cy = (x + 0.5) / CELL - 0.5, (y + 0.5) / CELL - 0.5
            spread = max(0.55, side / CELL * 0.09)
            hill = np.exp(-((u - cx) ** 2 + (v - cy) ** 2) / (2 * spread**2))
            i, j = int(np.clip(round(cy), 0, rows - 1)), int(np.clip(round(cx), 0, columns - 1))
            hill[i, j] = 1
            near = hill > np.maximum(heat[k], 0.6)
            heat[k] = np.maximum(heat[k], hill)
            place[k, 0][near] = (cx - u)[near]
            place[k, 1][near] = (cy - v)[near]
            place[k, 2][near] = np.log(side / CELL)
            where[k][near] = hill[near]
    return [torch.from_numpy(a) for a in (heat, place, where)]


def focal(raw, heat):
    p = raw.sigmoid().clamp(1e-4, 1 - 1e-4)
    centre = (heat == 1).float()
    hit = centre * (1 - p) ** 2 * p.log()
    miss = (1 - centre) * (1 - heat) ** 4 * p**2 * (1 - p).log()
    return -(hit.sum() + miss.sum()) / centre.sum().clamp_min(1)


class Step:
    def __init__(self, scenes, first):
        self.scenes, self.step = scenes, first

    def loss(self, net):
        x, boxes = batch_of(self.scenes, self.step)
        self.step += 1
        heat, place, where = targets(boxes, HEIGHT // CELL, WIDTH // CELL)
        with mixed():
            raw, box = net(x.contiguous(memory_format=torch.channels_last))
        off = F.smooth_l1_loss(box, place, reduction="none", beta=0.1).sum(1)
        return focal(raw[:, 0], heat) + (off * where).sum() / where.sum().clamp_min(1)


@torch.no_grad()
def found(net, picture, threshold=0.3):
    """Faces in one grey picture: x, y, side, score."""
    height, width = picture.shape
    tall, wide = -(-height // 32) * 32, -(-width // 32) * 32
    padded = cv2.copyMakeBorder(picture, 0, tall - height, 0, wide - width, cv2.BORDER_REPLICATE)
    x = torch.from_numpy(padded).float()[None, None] / 255
    score, box = net.answers(x)
    peak = F.max_pool2d(score, 3, 1, 1) == score
    result = []
    for i, j in torch.nonzero(peak[0, 0] & (score[0, 0] > threshold)).tolist():
        dx, dy, s = box[0, :, i, j].tolist()
        place = (CELL * (j + 0.5 + dx) - 0.5, CELL * (i + 0.5 + dy) - 0.5, CELL * np.exp(s))
        result.append((*place, score[0, 0, i, j].item()))
    return distinct(sorted(result, key=lambda f: -f[3]))


def distinct(faces):
    """Of faces that lie on one another, the surest."""
    kept = []
    for face in faces:
        if all(np.hypot(face[0] - k[0], face[1] - k[1]) > 0.45 * max(face[2], k[2]) for k in kept):
            kept.append(face)
    return kept


def check(scenes, empties, count=120):
    drawn = [scenes.draw(dice_of(10**9, k)) for k in range(count)]

    def told(net):
        words = []
        for threshold in (0.25, 0.4, 0.55):
            hits, totals, false = [0, 0, 0], [0, 0, 0], 0
            for picture, boxes in drawn:
                faces = found(net, np.clip(picture, 0, 255).astype(np.uint8), threshold)
                for x, y, side in boxes:
                    k = 0 if side < 24 else 1 if side < 42 else 2
                    totals[k] += 1
                    hits[k] += any(
                        np.hypot(f[0] - x, f[1] - y) < 0.35 * side and 0.6 < f[2] / side < 1.6 for f in faces
                    )
                false += sum(
                    all(np.hypot(f[0] - x, f[1] - y) > 0.5 * side for x, y, side in boxes) for f in faces
                )
            alone = sum(len(found(net, picture, threshold)) for picture in empties)
            share = " ".join(f"{h / max(1, t):.3f}" for h, t in zip(hits, totals))
            words.append(f"at {threshold}: recall {share} false {false} empty {alone}")
        return "; ".join(words)

    return told
