"""Learns 68 points from photographs with noisy labels and from the sitter's exact ones."""

import torch
from torch.nn import functional as F

import augment
import crops
import mistakes
from course import mixed
from nets import Landmarks

PHOTOGRAPHS, SITTERS, NEGATIVES, MISTAKES = 38, 18, 8, 16
SIZE = Landmarks.SIZE

# at this size a face fills the crop pixel by pixel, and nothing needs to be averaged
PICTURE_PIXELS = 160

WEIGHTS = torch.ones(68)
WEIGHTS[:17] = 0.6
WEIGHTS[48:] = 1.8


def wing(error, width=6.0, curve=1.5):
    """Steep for small errors, straight for large ones."""
    size = error.abs()
    bend = width - width * torch.log(torch.tensor(1 + width / curve))
    return torch.where(size < width, width * torch.log1p(size / curve), size - bend)


def gaps(points):
    """Between the lips at three places; of the last 8 points."""
    inner = points[:, -8:]
    return (inner[:, [7, 6, 5]] - inner[:, [1, 2, 3]]).norm(dim=2)


def flips(n):
    return torch.where(torch.rand(n) < 0.5, -1.0, 1.0)


def guess(points):
    """Where a tracker or a detector would have looked for this face."""
    square = crops.face_square(points, upright=True)
    n = len(points)
    detected = torch.rand(n) < 0.4
    square.angle = torch.where(detected, torch.zeros(n), square.angle)
    return square.jitter(0.035, 0.09, 0.09)


class Batches:
    def __init__(self, photographs, sitters, backgrounds, mistaken=None):
        self.photographs, self.sitters, self.backgrounds = photographs, sitters, backgrounds
        self.mistaken = mistaken

    def faces(self, faces, count):
        chosen = torch.randint(0, len(faces), (count,))
        grey = augment.to_grey(faces.pictures[chosen])
        points, flip = faces.points[chosen], flips(count)
        square = guess(points)
        wild = torch.rand(count) < 0.25
        square.angle = square.angle + wild * 0.45 * (2 * torch.rand(count) - 1)
        x, seen = augment.cover(augment.spoil(square.cut(grey, SIZE, flip)))
        target = crops.mirrored(square.inside(points, SIZE, flip), flip)
        visible = faces.visible[chosen] * seen_of(seen, target[:, 48:])
        return x, target, visible

    def negatives(self, count):
        """Backgrounds, and faces that a crop misses or holds only in part."""
        parts = []
        for _ in range(count // 2):
            picture = self.backgrounds[int(torch.randint(0, len(self.backgrounds), (1,)))]
            parts.append(background(picture))
        rest = count - len(parts)
        chosen = torch.randint(0, len(self.photographs), (rest,))
        square = crops.face_square(self.photographs.points[chosen])
        away = torch.rand(rest) * 2 * torch.pi
        far = square.side * (0.45 + 0.3 * torch.rand(rest))
        square.x, square.y = square.x + far * torch.cos(away), square.y + far * torch.sin(away)
        square.side = square.side * torch.exp(0.4 * torch.randn(rest))
        grey = augment.to_grey(self.photographs.pictures[chosen])
        parts.append(square.cut(grey, SIZE, flips(rest)))
        return augment.spoil(torch.cat(parts))

    def draw(self):
        a, b = self.faces(self.photographs, PHOTOGRAPHS), self.faces(self.sitters, SITTERS)
        x = [a[0], b[0], self.negatives(NEGATIVES)]
        if self.mistaken is not None and len(self.mistaken):
            x.append(augment.spoil(mistakes.drawn(self.mistaken, MISTAKES)))
        return torch.cat(x), torch.cat((a[1], b[1])), torch.cat((a[2], b[2]))


def background(picture):
    height, width = picture.shape
    side = min(height, width)
    side = int(side * (0.15 + 0.8 * torch.rand(1).item()))
    top = int(torch.randint(0, height - side + 1, (1,)))
    left = int(torch.randint(0, width - side + 1, (1,)))
    part = picture[None, None, top : top + side, left : left + side].float() / 255
    return F.interpolate(part, size=SIZE, mode="bilinear", align_corners=False)


def seen_of(seen, points):
    """The share of points that no block covers."""
    size = seen.shape[-1]
    grid = (2 * points + 1) / size - 1
    return F.grid_sample(seen, grid[:, None], mode="nearest", align_corners=False)[:, 0, 0].mean(1)


def loss_of(batches):
    own = torch.cat((torch.ones(PHOTOGRAPHS), torch.zeros(SITTERS)))
    inner = torch.where(own > 0, 0.6, 1.0)[:, None]

    def loss(net):
        x, target, visible = batches.draw()
        with mixed():
            points, signs = net(x.contiguous(memory_format=torch.channels_last))
        faces = len(target)
        points = points[:faces].view(-1, 68, 2)
        weight = WEIGHTS[None].repeat(faces, 1)
        weight[:, 60:] *= inner
        weight[:, :17] *= torch.where(own > 0, 1.0, 0.4)[:, None]
        place = (wing(points - target).sum(2) * weight).mean()
        gap = ((gaps(points) - gaps(target)).abs() * inner).mean()
        here = torch.cat((torch.ones(faces), torch.zeros(len(x) - faces)))
        presence = F.binary_cross_entropy_with_logits(signs[:, 0], here)
        mouth = F.binary_cross_entropy_with_logits(signs[:faces, 1], visible)
        return place + 0.5 * gap + 2.0 * presence + 0.5 * mouth

    return loss


@torch.no_grad()
def predict(net, faces, jitter=0.0, mirror=False, turn=0.0):
    """Points in picture pixels, with crops that are placed as the tracker's are."""
    result = []
    for chosen in torch.arange(len(faces)).split(64):
        n = len(chosen)
        grey = augment.plain_grey(faces.pictures[chosen])
        flip = torch.full((n,), -1.0 if mirror else 1.0)
        square = crops.face_square(faces.points[chosen]).jitter(jitter, jitter, turn)
        with mixed():
            points, _ = net(square.cut(grey, SIZE, flip).contiguous(memory_format=torch.channels_last))
        points = points.view(-1, 68, 2)
        if mirror:
            points = crops.mirrored(points, flip)
            points = torch.stack((SIZE - 1 - points[..., 0], points[..., 1]), 2)
        result.append(square.outside(points, SIZE))
    return torch.cat(result)


def distilled(net, faces, share=0.6, looks=4):
    """Labels with their noise averaged out: what the net says from several looks, blended in."""
    total = 0
    for look in range(looks):
        for mirror in (False, True):
            torch.manual_seed(77 + 2 * look + mirror)
            total = total + predict(net, faces, 0.03, mirror, 0.08)
    said = total / (2 * looks)
    return share * said + (1 - share) * faces.points, said


def errors(said, true):
    """Percent of the outer-eye distance: of the mouth's points and of all, for each face."""
    unit = (true[:, 36] - true[:, 45]).norm(dim=1).clamp_min(1)
    off = (said - true).norm(dim=2) / unit[:, None] * 100
    return off[:, 48:].mean(1), off.mean(1)


def check(photographs, sitters):
    def told(net):
        words = []
        for name, faces in (("photographs", photographs), ("sitters", sitters)):
            torch.manual_seed(5)
            mouth, every = errors(predict(net, faces, 0.03, False, 0.05), faces.points)
            words.append(
                f"{name} mouth {mouth.mean():.2f} all {every.mean():.2f} over10 {(every > 10).float().mean() * 100:.2f} %"
            )
        return ", ".join(words)

    return told
