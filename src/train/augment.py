"""What light, lenses and cables do to a grey picture, [B, 1, H, W] with 0..1."""

import math

import torch
from torch.nn import functional as F


def chance(n, p):
    return (torch.rand(n) < p).float().view(n, 1, 1, 1)


def between(n, low, high):
    return (low + (high - low) * torch.rand(n)).view(n, 1, 1, 1)


def to_grey(colour):
    """[B, H, W, 3] bytes as grey: by lot nearer to one of the channels, as tinted light makes it."""
    n = colour.shape[0]
    usual = torch.tensor([0.299, 0.587, 0.114])
    odd = torch.rand(n, 3) ** 2
    odd = odd / odd.sum(1, keepdim=True)
    share = (torch.rand(n) < 0.4).float()[:, None] * torch.rand(n, 1)
    weights = usual * (1 - share) + odd * share
    grey = torch.bmm(colour.reshape(n, -1, 3).float(), weights[:, :, None])
    return (grey / 255).view(n, 1, *colour.shape[1:3])


def plain_grey(colour):
    weights = torch.tensor([0.299, 0.587, 0.114]) / 255
    return (colour.float() @ weights)[:, None]


def blur_kernels(n, reach=4):
    """Round, and streaked as by motion, from none to strong."""
    line = torch.arange(-reach, reach + 1).float()
    y, x = torch.meshgrid(line, line, indexing="ij")
    angle = between(n, 0, math.pi)
    along = x * torch.cos(angle) + y * torch.sin(angle)
    across = y * torch.cos(angle) - x * torch.sin(angle)
    width = torch.exp(between(n, -1.6, 0.75))
    streak = width * (1 + chance(n, 0.3) * between(n, 0.5, 3))
    kernel = torch.exp(-0.5 * ((along / streak) ** 2 + (across / width) ** 2))
    return kernel / kernel.sum((2, 3), keepdim=True)


def blur(x, p=0.5):
    chosen = torch.nonzero(torch.rand(len(x)) < p).flatten()
    if len(chosen) == 0:
        return x
    part = x[chosen].transpose(0, 1)
    part = F.conv2d(F.pad(part, (4, 4, 4, 4), mode="replicate"), blur_kernels(len(chosen)), groups=len(chosen))
    x = x.clone()
    x[chosen] = part.transpose(0, 1)
    return x


def coarse(x, p=0.2):
    """As if seen from far away: fewer pixels, spread out again."""
    chosen = torch.nonzero(torch.rand(len(x)) < p).flatten()
    if len(chosen) == 0:
        return x
    size = x.shape[-1]
    small = max(12, int(size / (1.5 + 2.5 * torch.rand(1).item())))
    part = F.interpolate(x[chosen], size=small, mode="area")
    part = part + between(len(chosen), 0, 0.03) * torch.randn_like(part)
    x = x.clone()
    x[chosen] = F.interpolate(part, size=size, mode="bilinear", align_corners=False)
    return x


def light(x):
    n, _, h, w = x.shape
    y, u = torch.meshgrid(torch.linspace(-1, 1, h), torch.linspace(-1, 1, w), indexing="ij")
    angle = between(n, 0, 2 * math.pi)
    slope = torch.cos(angle) * u + torch.sin(angle) * y
    edge = torch.exp(between(n, 0.3, 2.2))
    side = torch.sigmoid((slope - between(n, -0.7, 0.7)) * edge)
    x = x * (1 - chance(n, 0.35) * between(n, 0.2, 0.85) * side)
    x = x.clamp(1e-3, 1) ** torch.exp(between(n, -0.7, 0.7))
    mean = x.mean((2, 3), keepdim=True)
    x = mean + (x - mean) * torch.exp(between(n, -0.6, 0.35))
    gain = torch.exp(between(n, -0.5, 0.35) - chance(n, 0.15) * between(n, 0, 1.6))
    return x * gain + between(n, -0.06, 0.06)


def noise(x):
    n = len(x)
    return x + chance(n, 0.5) * between(n, 0, 1) ** 2 * 0.1 * torch.randn_like(x)


def cover(x, p=0.2, most=0.45):
    """Blocks that hide a part; returns the picture and what of it can still be seen."""
    n, _, h, w = x.shape
    seen = torch.ones_like(x)
    x = x.clone()
    for i in torch.nonzero(torch.rand(n) < p).flatten().tolist():
        bh, bw = (int(s * (0.12 + (most - 0.12) * torch.rand(1).item())) for s in (h, w))
        top, left = (int(torch.randint(0, max(1, s - b), (1,))) for s, b in ((h, bh), (w, bw)))
        patch = torch.rand(1) + 0.15 * torch.rand(1) * torch.randn(bh, bw)
        if torch.rand(1) < 0.5:
            other = x[int(torch.randint(0, n, (1,))), 0]
            patch = torch.roll(other, (bh // 2, bw // 3), (0, 1))[:bh, :bw]
        x[i, 0, top : top + bh, left : left + bw] = patch
        seen[i, 0, top : top + bh, left : left + bw] = 0
    return x, seen


def spoil(x):
    """Light, lens, distance and noise, in the order in which a camera meets them."""
    return noise(coarse(blur(light(x)))).clamp(0, 1)
