"""Reads the sets of pictures into memory, once, and keeps to their split by person."""

import csv
import hashlib
import json
from dataclasses import dataclass, fields
from pathlib import Path

import cv2
import numpy as np
import torch

FACE_PIXELS = 256
TIGHT_PIXELS = 128


@dataclass
class Faces:
    """Square pictures of one face each, with 68 points in their own pixels."""

    names: list
    pictures: torch.Tensor  # [N, 256, 256, 3], 0..255
    points: torch.Tensor  # [N, 68, 2]
    visible: torch.Tensor  # [N], 0..1
    inner: torch.Tensor = None  # [N, 64, 2], exact contours of the sitter alone
    teeth: torch.Tensor = None
    masks: torch.Tensor = None  # [N, 256, 256, 3]: lips, opening, teeth

    def __len__(self):
        return len(self.names)

    def first(self, count):
        parts = {f.name: getattr(self, f.name) for f in fields(self)}
        return Faces(**{k: None if v is None else v[:count] for k, v in parts.items()})

    def shrunk(self, pixels):
        """The same faces in smaller pictures, without contours and masks: quicker to draw from."""
        small = [cv2.resize(p.numpy(), (pixels, pixels), interpolation=cv2.INTER_AREA) for p in self.pictures]
        points = (self.points + 0.5) * (pixels / self.pictures.shape[1]) - 0.5
        return Faces(self.names, torch.from_numpy(np.stack(small)), points, self.visible)


def rows(path):
    with open(path, newline="") as file:
        return list(csv.DictReader(file))


def numbers(row, first, last):
    return [[float(row[f"x{i}"]), float(row[f"y{i}"])] for i in range(first, last)]


def square(path, pixels):
    picture = cv2.imread(str(path))
    if picture is None:
        raise FileNotFoundError(f"{path} is no picture that can be read")
    scale = pixels / picture.shape[0]
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return cv2.cvtColor(cv2.resize(picture, (pixels, pixels), interpolation=how), cv2.COLOR_BGR2RGB), scale


def scaled(points, scale):
    """Centres of pixels are integers, so that scaling moves them by half a pixel and back."""
    return (np.asarray(points, np.float32) + 0.5) * scale - 0.5


def photographs(root, split):
    chosen = [r for r in rows(root / "landmarks.csv") if r["split"] == split]
    pictures, points = [], []
    for row in chosen:
        picture, scale = square(root / "landmarks" / row["file"], FACE_PIXELS)
        pictures.append(picture)
        points.append(scaled(numbers(row, 0, 68), scale))
    return Faces(
        [r["file"] for r in chosen],
        torch.from_numpy(np.stack(pictures)),
        torch.from_numpy(np.stack(points)),
        torch.ones(len(chosen)),
    )


def sitters(folders):
    names, pictures, masks, points, inner, teeth, visible = [], [], [], [], [], [], []
    for folder in folders:
        for line in open(folder / "truth.jsonl"):
            truth = json.loads(line)
            path = folder / truth["file"]
            names.append(str(path))
            pictures.append(square(path, FACE_PIXELS)[0])
            mask = cv2.imread(str(path)[:-4] + ".mask.png", cv2.IMREAD_UNCHANGED)
            masks.append(mask[:, :, 2::-1])
            points.append(truth["points"])
            inner.append(truth["inner"])
            teeth.append(truth["teeth"])
            visible.append(truth["visible"])
    return Faces(
        names,
        torch.from_numpy(np.stack(pictures)),
        torch.tensor(points, dtype=torch.float32),
        torch.tensor(visible, dtype=torch.float32),
        torch.tensor(inner, dtype=torch.float32),
        torch.tensor(teeth, dtype=torch.float32),
        torch.from_numpy(np.stack(masks)),
    )


def fingerprint(path):
    """What labels of our own are kept under: they name nobody."""
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()[:16]


def grey(paths, pixels=None):
    """Grey pictures as they are, or made square of that many pixels."""
    result = []
    for path in paths:
        picture = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
        if picture is None:
            raise FileNotFoundError(f"{path} is no picture that can be read")
        if pixels:
            small = picture.shape[0] > pixels
            how = cv2.INTER_AREA if small else cv2.INTER_CUBIC
            picture = cv2.resize(picture, (pixels, pixels), interpolation=how)
        result.append(picture)
    return result
