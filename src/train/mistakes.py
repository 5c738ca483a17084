"""What the detector takes for faces where there are none: the best lessons for the second look."""

import cv2
import numpy as np
import torch

import crops
import detector
from nets import Landmarks
from scenes import dice_of

PATCH = 160
ROOM = PATCH / Landmarks.SIZE
SCALES = (0.5, 1.0, 1.6)
LEAST_SCORE = 0.12
MOST_A_PICTURE = 12
SCENES = 500


def of(net, backgrounds, scenes, count=SCENES):
    """Patches around mistakes, [N, 160, 160] bytes; the crop is their middle part."""
    found = []
    for picture in backgrounds:
        for scale in SCALES:
            scaled = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
            found += patches(net, scaled, [])
    for k in range(count):
        picture, boxes = scenes.draw(dice_of(7 * 10**8, k))
        found += patches(net, np.clip(picture, 0, 255).astype(np.uint8), boxes)
    return torch.from_numpy(np.stack(found)) if found else torch.zeros(0, PATCH, PATCH).byte()


def patches(net, picture, boxes):
    result = []
    x = torch.from_numpy(picture).float()[None, None]
    for cx, cy, side, _ in detector.found(net, picture, LEAST_SCORE)[:MOST_A_PICTURE]:
        if any(np.hypot(cx - bx, cy - by) < 0.7 * max(side, bs) for bx, by, bs in boxes):
            continue
        place = [torch.tensor([v], dtype=torch.float32) for v in (cx, cy, side * crops.FACE_ROOM * ROOM, 0.0)]
        result.append(crops.Square(*place).cut(x, PATCH)[0, 0].round().byte().numpy())
    return result


def drawn(patches, count):
    """Crops of some of them, moved as a second look moves."""
    chosen = patches[torch.randint(0, len(patches), (count,))].float()[:, None] / 255
    middle = torch.full((count,), (PATCH - 1) / 2)
    side = torch.full((count,), float(Landmarks.SIZE))
    square = crops.Square(middle, middle.clone(), side, torch.zeros(count)).jitter(0.05, 0.12, 0.1)
    flip = torch.where(torch.rand(count) < 0.5, -1.0, 1.0)
    return square.cut(chosen, Landmarks.SIZE, flip)
