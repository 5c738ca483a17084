"""Learns the lips' contours, masks and signs: exact ones of the sitter, drawn ones, noisy ones."""

import cv2
import numpy as np
import torch
from torch.nn import functional as F

import augment
import crops
from course import mixed
from landmarks import flips, gaps, seen_of, wing
from mouths import PATCH, SIDE, opening, smooth_polygon
from nets import Mouth, signs_of

SITTERS, PHOTOGRAPHS, DRAWN = 26, 20, 18
SIZE = Mouth.SIZE
MASK = SIZE // 2


class Batches:
    def __init__(self, sitters, photographs, hand=None, with_sitters=True):
        self.sitters, self.photographs = sitters, photographs
        self.hand = torch.zeros(0) if hand is None else torch.nonzero(hand).flatten()
        self.clear = torch.nonzero(photographs.gap_trust > 0).flatten()
        self.with_sitters = with_sitters

    def draw(self):
        rest = PHOTOGRAPHS + (DRAWN if len(self.hand) == 0 else 0)
        rest += 0 if self.with_sitters else SITTERS
        parts = [
            self.photographs.at(torch.randint(0, len(self.photographs), (rest // 2,))),
            self.photographs.at(one_of(self.clear, rest - rest // 2)),
        ]
        if self.with_sitters:
            parts.append(self.sitters.at(torch.randint(0, len(self.sitters), (SITTERS,))))
        if len(self.hand):
            parts.append(self.photographs.at(one_of(self.hand, DRAWN)))
        return together(parts)


    def exact(self):
        """Those whose masks are known in full, or nearly."""
        parts = [self.sitters.at(torch.randint(0, len(self.sitters), (SITTERS + PHOTOGRAPHS,)))]
        if len(self.hand):
            parts.append(self.photographs.at(one_of(self.hand, DRAWN)))
        return together(parts)


def one_of(choices, count):
    return choices[torch.randint(0, len(choices), (count,))]


def together(parts):
    kind = type(parts[0])
    return kind(*[torch.cat([getattr(p, name) for p in parts]) for name in vars(parts[0])])


def squares(n):
    middle = torch.full((n,), (PATCH - 1) / 2)
    return crops.Square(middle, middle.clone(), torch.full((n,), SIDE), torch.zeros(n))


def look(mouths):
    """The crops with all that was spoilt of them, and the truth in their pixels."""
    n = len(mouths)
    flip = flips(n)
    square = squares(n).jitter(0.03, 0.08, 0.08)
    grey = augment.to_grey(mouths.pictures)
    x, seen = augment.cover(augment.spoil(square.cut(grey, SIZE, flip)), p=0.12)
    points = crops.mirrored(square.inside(mouths.points, SIZE, flip), flip)
    masks = square.cut(mouths.masks.permute(0, 3, 1, 2).float() / 255, MASK, flip)
    visible = mouths.signs[:, 2] * seen_of(seen, points)
    trust = torch.where((flip < 0)[:, None], mouths.trust[:, MIRROR], mouths.trust)
    return x, points, trust, masks, visible


MIRROR = torch.tensor([i - 48 for i in crops.MIRROR[48:]])


def loss_of(batches):
    def loss(net):
        mouths = batches.draw()
        x, target, trust, masks, visible = look(mouths)
        with mixed():
            points, said, raw = net(x.contiguous(memory_format=torch.channels_last))
        points = points.view(-1, 20, 2)
        place = (wing(points - target, 5.0, 1.2).sum(2) * trust).mean()
        width = (target[:, 0] - target[:, 6]).norm(dim=1).clamp_min(8)
        exact = (gaps(points) - gaps(target)).abs().mean(1) * trust[:, 14]
        between = hinge(opening(points), mouths.gap) * width * mouths.gap_trust
        cover = masked(said, masks, mouths)
        signs = signs_of(raw)
        ratio = hinge(signs[:, 0], mouths.gap) * mouths.gap_trust
        truth = torch.cat((mouths.signs[:, :2], visible[:, None]), 1)
        told = F.binary_cross_entropy_with_logits(raw[:, 1:], truth, reduction="none")
        told = (told * mouths.sign_trust).mean()
        return place + 0.6 * exact.mean() + 0.6 * between.mean() + 4 * cover + 6 * ratio.mean() + 2 * told

    return loss


def masked(said, masks, mouths):
    wrong = F.binary_cross_entropy_with_logits(said, masks, reduction="none")
    return (wrong.mean((2, 3)) * mouths.mask_trust).mean() * 3 + dice(said, masks, mouths)


def masks_loss_of(batches):
    """For the masks alone, once the points are as good as they get."""

    def loss(net):
        net.eval()
        net.masks.train()
        mouths = batches.exact()
        x, _, _, masks, _ = look(mouths)
        with mixed():
            with torch.no_grad():
                _, fine = net.fine(x.contiguous(memory_format=torch.channels_last))
            said = net.masks(fine)
        return masked(said.float(), masks, mouths)

    return loss


def hinge(value, bounds):
    """How far a value lies outside what is known of it."""
    return F.relu(bounds[:, 0] - value) + F.relu(value - bounds[:, 1])


def dice(said, masks, mouths):
    """By how much areas fail to overlap: thin openings count as much as wide ones."""
    share = said.sigmoid()
    both = (share * masks).sum((2, 3))
    miss = 1 - (2 * both + 4) / (share.sum((2, 3)) + masks.sum((2, 3)) + 4)
    return (miss * mouths.mask_trust).mean()


@torch.no_grad()
def predict(net, pictures):
    """Points in the patches' pixels, masks in the crop, signs."""
    points, masks, signs = [], [], []
    for part in pictures.split(64):
        square = squares(len(part))
        x = square.cut(augment.plain_grey(part), SIZE)
        with mixed():
            p, m, raw = net(x.contiguous(memory_format=torch.channels_last))
        points.append(square.outside(p.view(-1, 20, 2), SIZE))
        masks.append(m.sigmoid())
        signs.append(signs_of(raw))
    return torch.cat(points), torch.cat(masks), torch.cat(signs)


def overlap(a, b):
    a, b = smooth_polygon(a) / 255.0, smooth_polygon(b) / 255.0
    either = np.maximum(a, b).sum()
    return float(np.minimum(a, b).sum() / either) if either > 0 else 1.0


def scores(net, mouths, exact_masks):
    """What the closing figures are made of, for one set of mouths."""
    points, masks, signs = predict(net, mouths.pictures)
    open_ = mouths.gap[:, 0] > 0.03
    outer = np.mean([overlap(p[:12], t[:12]) for p, t in zip(points, mouths.points)])
    inner = [overlap(p[12:], t[12:]) for p, t, o in zip(points, mouths.points, open_) if o]
    said, true = opening(points), mouths.gap[:, 0]
    both = torch.corrcoef(torch.stack((said, true)))[0, 1].item()
    shut = (said[~open_] < 0.03).float().mean().item()
    unlike = (signs[~open_, 2] < 0.5).float().mean().item()
    like = (signs[open_, 2] > 0.5).float().mean().item()
    words = f"outer {outer:.3f} inner {np.mean(inner):.3f} open r {both:.3f} shut {shut:.2f} parted {unlike:.2f}/{like:.2f} sign r {torch.corrcoef(torch.stack((signs[:, 0], true)))[0, 1]:.3f}"
    if exact_masks:
        truth = squares(len(mouths)).cut(mouths.masks.permute(0, 3, 1, 2).float() / 255, MASK) > 0.5
        for k, name in ((1, "opening"), (2, "teeth")):
            mine = masks[:, k] > 0.5
            has = truth[:, k].sum((1, 2)) > 8
            iou = (mine & truth[:, k]).sum((1, 2)) / (mine | truth[:, k]).sum((1, 2)).clamp_min(1)
            words += f" {name} {iou[has].mean():.3f}"
    return words


def check(drawn, sitters):
    def told(net):
        return f"hand: {scores(net, drawn, False)}; sitters: {scores(net, sitters, True)}"

    return told
