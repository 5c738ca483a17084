"""Finds the points of faces in pictures that hold little else."""

import numpy as np
import torch

from course import mixed
from crops import Square, face_square
from data import TIGHT_PIXELS
from nets import Landmarks

# tight crops hold a face whose box is about this much of them
TIGHT_SHARE = 0.88
LOOKS = 3


@torch.no_grad()
def tight(net, pictures):
    """The pictures as one tensor, the points in their pixels, how sure it is of a face."""
    x = torch.from_numpy(np.stack(pictures))[:, None]
    found, sure = [], []
    for part in x.split(64):
        n, middle = len(part), (TIGHT_PIXELS - 1) / 2
        place = torch.full((n,), middle)
        side = torch.full((n,), 1.5 * TIGHT_SHARE * TIGHT_PIXELS)
        square = Square(place, place.clone(), side, torch.zeros(n))
        for _ in range(LOOKS):
            crop = square.cut(part.float() / 255, Landmarks.SIZE)
            with mixed():
                points, signs = net(crop.contiguous(memory_format=torch.channels_last))
            points = square.outside(points.view(-1, 68, 2), Landmarks.SIZE)
            square = face_square(points)
        found.append(points)
        sure.append(signs[:, 0].sigmoid())
    return x, torch.cat(found), torch.cat(sure)
