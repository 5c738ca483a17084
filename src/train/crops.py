"""Cuts upright squares out of pictures: the geometry that the runtime has too."""

from dataclasses import dataclass

import torch
from torch.nn import functional as F

FACE_ROOM = 1.5
MOUTH_ROOM = 1.25
LOOK_ROOM = 1.6
LOOK_DOWN = 0.55
LONG_FACE = 1.25


@dataclass
class Square:
    """A turned square in picture pixels for each of a batch: where it lies and how large."""

    x: torch.Tensor
    y: torch.Tensor
    side: torch.Tensor
    angle: torch.Tensor

    def jitter(self, shift, zoom, turn):
        """Moved, scaled and turned a little, as a tracker's guess is."""
        n = len(self.x)
        self.x = self.x + self.side * shift * torch.randn(n)
        self.y = self.y + self.side * shift * torch.randn(n)
        self.side = self.side * torch.exp(zoom * torch.randn(n))
        self.angle = self.angle + turn * torch.randn(n)
        return self

    def cut(self, pictures, size, flip=None):
        """The squares' pixels, [B, C, size, size]; mirrored where flip is -1."""
        height, width = pictures.shape[-2:]
        line = (torch.arange(size) - (size - 1) / 2) / size
        v, u = torch.meshgrid(line, line, indexing="ij")
        u = u[None] * (flip[:, None, None] if flip is not None else 1)
        c, s = (self.side * torch.cos(self.angle)), (self.side * torch.sin(self.angle))
        c, s = c[:, None, None], s[:, None, None]
        x = self.x[:, None, None] + c * u - s * v
        y = self.y[:, None, None] + s * u + c * v
        grid = torch.stack(((2 * x + 1) / width - 1, (2 * y + 1) / height - 1), 3)
        return F.grid_sample(
            pictures, grid, mode="bilinear", padding_mode="border", align_corners=False
        )

    def inside(self, points, size, flip=None):
        """Picture points as pixels of the square."""
        dx = points[..., 0] - self.x[:, None]
        dy = points[..., 1] - self.y[:, None]
        c, s = torch.cos(self.angle)[:, None], torch.sin(self.angle)[:, None]
        scale = (size / self.side)[:, None]
        u = (dx * c + dy * s) * scale * (flip[:, None] if flip is not None else 1)
        v = (dy * c - dx * s) * scale
        return torch.stack((u, v), 2) + (size - 1) / 2

    def outside(self, points, size):
        """Pixels of the square as picture points."""
        u, v = ((points - (size - 1) / 2) * (self.side / size)[:, None, None]).unbind(2)
        c, s = torch.cos(self.angle)[:, None], torch.sin(self.angle)[:, None]
        x = self.x[:, None] + c * u - s * v
        y = self.y[:, None] + s * u + c * v
        return torch.stack((x, y), 2)


def eyes(points):
    """Middle of the outer eye corners, their distance, and the angle of their line."""
    left, right = points[:, 36], points[:, 45]
    d = right - left
    return (left + right) / 2, d.norm(dim=1), torch.atan2(d[:, 1], d[:, 0])


def face_square(points, upright=True):
    """About the box of the points; turned with the eyes unless the face was only just found."""
    low, high = points.amin(1), points.amax(1)
    middle = (low + high) / 2
    side = (high - low).amax(1) * FACE_ROOM
    angle = torch.zeros(len(points)) if not upright else eyes(points)[2]
    return Square(middle[:, 0], middle[:, 1], side, angle)


def frame(points):
    """Eyes' middle, mouth's middle, the way down, the mouth's distance, the face's unit, angle."""
    e, iod, angle = eyes(points)
    m = points[:, 48:68].mean(1)
    down = torch.stack((-torch.sin(angle), torch.cos(angle)), 1)
    em = ((m - e) * down).sum(1).abs()
    return e, m, down, em, torch.maximum(iod, LONG_FACE * em), angle


def mouth_square(points):
    _, m, _, _, unit, angle = frame(points)
    return Square(m[:, 0], m[:, 1], MOUTH_ROOM * unit, angle)


def look_square(points):
    e, _, down, em, unit, angle = frame(points)
    c = e + LOOK_DOWN * em[:, None] * down
    return Square(c[:, 0], c[:, 1], LOOK_ROOM * unit, angle)


# iBUG-68 as seen in a mirror
MIRROR = (
    list(range(16, -1, -1))
    + list(range(26, 16, -1))
    + [27, 28, 29, 30]
    + [35, 34, 33, 32, 31]
    + [45, 44, 43, 42, 47, 46, 39, 38, 37, 36, 41, 40]
    + [54, 53, 52, 51, 50, 49, 48, 59, 58, 57, 56, 55]
    + [64, 63, 62, 61, 60, 67, 66, 65]
)


def mirrored(points, flip):
    """The points' order where the picture is mirrored."""
    order = torch.tensor(MIRROR if points.shape[1] == 68 else [i - 48 for i in MIRROR[48:]])
    return torch.where((flip < 0)[:, None, None], points[:, order], points)
