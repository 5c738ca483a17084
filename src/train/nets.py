"""The four networks. Each is small enough to run in about a millisecond on one core."""

import torch
from torch import nn
from torch.nn import functional as F


def block(inputs, outputs, stride=1):
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False), nn.BatchNorm2d(outputs), nn.ReLU(True)
    )


class Residual(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.first = block(width, width)
        self.second = nn.Sequential(
            nn.Conv2d(width, width, 3, 1, 1, bias=False), nn.BatchNorm2d(width)
        )

    def forward(self, x):
        return F.relu(x + self.second(self.first(x)))


class Trunk(nn.Module):
    """Features at half the size, a quarter, and so on, from fine to coarse."""

    def __init__(self, stem, widths):
        super().__init__()
        self.stem = block(1, stem, 2)
        levels, before = [], stem
        for width in widths:
            levels.append(nn.Sequential(block(before, width, 2), Residual(width)))
            before = width
        self.levels = nn.ModuleList(levels)

    def forward(self, x):
        x = self.stem(x)
        features = [x]
        for level in self.levels:
            x = level(x)
            features.append(x)
        return features


class Merge(nn.Module):
    """Carries what the coarse levels know up to the finest one that is given."""

    def __init__(self, widths, width):
        super().__init__()
        self.sides = nn.ModuleList([nn.Conv2d(w, width, 1) for w in widths])
        self.smooth = block(width, width)

    def forward(self, features):
        y = None
        for side, feature in zip(reversed(self.sides), reversed(features)):
            own = side(feature)
            y = own if y is None else own + F.interpolate(y, size=own.shape[2:])
        return self.smooth(y)


def expectation(maps, size, reach):
    """Where each map has its weight, in the crop's pixels; a map's grid reaches past the edge."""
    batch, points, height, width = maps.shape
    share = maps.float().flatten(2).softmax(2).view(batch, points, height, width)
    span = (size - 1) / 2
    line = torch.linspace(-reach, reach, width, device=maps.device) * span + span
    x = (share.sum(2) * line).sum(2)
    y = (share.sum(3) * line).sum(2)
    return torch.stack((x, y), 2).flatten(1)


class Landmarks(nn.Module):
    """112x112: 68 points, whether a face is here, whether its mouth can be seen."""

    SIZE = 112

    def __init__(self):
        super().__init__()
        widths = (32, 64, 96, 160)
        self.trunk = Trunk(16, widths)
        self.merge = Merge(widths, 64)
        self.points = nn.Conv2d(64, 68, 1)
        self.signs = nn.Sequential(nn.Linear(160, 48), nn.ReLU(True), nn.Linear(48, 2))

    def forward(self, x):
        features = self.trunk((x - 0.45) * 4)[1:]
        points = expectation(self.points(self.merge(features)), self.SIZE, 1.12)
        return points, self.signs(features[-1].mean((2, 3))).float()

    NAMES = ("face", ("points", "presence", "visible"))

    def answers(self, x):
        points, signs = self(x)
        signs = signs.sigmoid()
        return points, signs[:, :1], signs[:, 1:]


class Mouth(nn.Module):
    """96x96: the lips' 20 points, four signs, and masks of lips, opening and teeth."""

    SIZE = 96

    def __init__(self):
        super().__init__()
        widths = (32, 64, 112)
        self.trunk = Trunk(24, widths)
        self.merge = Merge((24,) + widths, 40)
        self.points = nn.Conv2d(40, 20, 1)
        self.masks = nn.Sequential(block(40, 40), nn.Conv2d(40, 3, 1))
        self.squeeze = block(112, 24)
        self.signs = nn.Sequential(nn.Linear(24 * 36, 64), nn.ReLU(True), nn.Linear(64, 4))

    def fine(self, x):
        features = self.trunk((x - 0.45) * 4)
        return features, self.merge(features)

    def forward(self, x):
        features, fine = self.fine(x)
        points = expectation(self.points(fine), self.SIZE, 1.1)
        signs = self.signs(self.squeeze(features[-1]).flatten(1))
        return points, self.masks(fine).float(), signs.float()

    NAMES = ("mouth", ("points", "signs"))

    def answers(self, x):
        points, _, signs = self(x)
        return points, signs_of(signs)


class MouthMasks(nn.Module):
    """The masks alone, in a file of their own: no show pays for what it does not look at."""

    SIZE = Mouth.SIZE

    def __init__(self, mouth):
        super().__init__()
        self.mouth = mouth

    NAMES = ("mouth", ("masks",))

    def answers(self, x):
        _, fine = self.mouth.fine(x)
        return self.mouth.masks(fine).float().sigmoid()


def signs_of(raw):
    """Open is a ratio that grows without bound; teeth, parted and visible are probabilities."""
    return torch.cat((F.softplus(raw[:, :1] - 2), raw[:, 1:].sigmoid()), 1)


class Detector(nn.Module):
    """Any size: for each cell of 8 pixels whether a face has its centre there, and its place."""

    CELL = 8

    def __init__(self):
        super().__init__()
        self.stem = block(1, 12, 2)
        self.quarter = nn.Sequential(block(12, 24, 2), Residual(24))
        self.levels = nn.ModuleList(
            [
                nn.Sequential(block(24, 56, 2), Residual(56), Residual(56)),
                nn.Sequential(block(56, 96, 2), Residual(96)),
                nn.Sequential(block(96, 128, 2), Residual(128)),
            ]
        )
        self.merge = Merge((56, 96, 128), 56)
        self.score = nn.Conv2d(56, 1, 1)
        self.box = nn.Conv2d(56, 3, 1)
        nn.init.constant_(self.score.bias, -4.0)

    def forward(self, x):
        x = self.quarter(self.stem((x - 0.45) * 4))
        features = []
        for level in self.levels:
            x = level(x)
            features.append(x)
        y = self.merge(features)
        return self.score(y).float(), self.box(y).float()

    NAMES = ("picture", ("score", "box"))

    def answers(self, x):
        score, box = self(x)
        return score.sigmoid(), box


class Expression(nn.Module):
    """64x64: a smile with teeth, how much of a smile, and four classes of expression."""

    SIZE = 64

    def __init__(self):
        super().__init__()
        self.trunk = Trunk(24, (48, 96, 144))
        self.drop = nn.Dropout(0.3)
        self.head = nn.Sequential(nn.Linear(144 * 2, 96), nn.ReLU(True), nn.Linear(96, 6))

    def forward(self, x):
        y = self.trunk((x - 0.45) * 4)[-1].float()
        y = torch.cat((y.mean((2, 3)), y.amax((2, 3))), 1)
        return self.head(self.drop(y)).float()

    NAMES = ("face", ("smile", "classes"))

    def answers(self, x):
        raw = self(x)
        return raw[:, :2].sigmoid(), raw[:, 2:].softmax(1)
