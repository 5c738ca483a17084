"""Learns smiles and four classes of expression from photographs, and the sitter's smile."""

import copy

import torch
from torch.nn import functional as F

import augment
from course import mixed
from crops import look_square
from landmarks import flips
from nets import Expression

PHOTOGRAPHS, SITTERS = 84, 12
SIZE = Expression.SIZE

# an expression is fine work: more than half of the pictures are left as they are
SPOILT = 0.4
CLASSES = ("neutral", "happiness", "surprise", "negative")
CLASS_OF = {"neutral": 0, "happiness": 1, "surprise": 2}
UNKNOWN = -1.0


class Looks:
    """Grey pictures of one face each with its points and what was said of it."""

    def __init__(self, pictures, points, rows):
        self.pictures, self.points = pictures, points
        self.smile = torch.tensor([number(r["smile_label"]) for r in rows])
        level = torch.tensor([number(r["smile_level"]) for r in rows])
        self.level = torch.where(level < 0, level, level / 2)
        self.kind = torch.tensor([CLASS_OF.get(r["emotion"], 3) if r["emotion"] else -1 for r in rows])
        self.classes = (self.kind[:, None] == torch.arange(len(CLASSES))).float()

    def __len__(self):
        return len(self.pictures)

    def only(self, index):
        part = copy.copy(self)
        for name, values in vars(self).items():
            setattr(part, name, values[index])
        return part


def chosen(rows, pictures, points, wanted):
    index = [i for i, want in enumerate(wanted) if want]
    return Looks(pictures[index], points[index], [rows[i] for i in index])


def number(text):
    return float(text) if text else UNKNOWN


class Batches:
    def __init__(self, looks, sitters, smiles):
        self.looks, self.sitters, self.smiles = looks, sitters, smiles
        count = torch.bincount(looks.kind[looks.kind >= 0], minlength=4).float()
        share = (1 / count) ** 0.5
        self.chance = torch.where(looks.kind >= 0, share[looks.kind], share.min())
        self.weight = (1 / count) ** 0.5 / ((1 / count) ** 0.5).mean()

    def draw(self):
        chosen = torch.multinomial(self.chance, PHOTOGRAPHS, replacement=True)
        x = self.pictured(self.looks.pictures[chosen].float() / 255, self.looks.points[chosen])
        at = torch.randint(0, len(self.sitters), (SITTERS,))
        y = self.pictured(augment.to_grey(self.sitters.pictures[at]), self.sitters.points[at])
        none = torch.full((SITTERS,), UNKNOWN)
        smile = torch.cat((self.looks.smile[chosen], none))
        level = torch.cat((self.looks.level[chosen], self.smiles[at]))
        classes = torch.cat((self.looks.classes[chosen], torch.zeros(SITTERS, len(CLASSES))))
        return torch.cat((x, y)), smile, level, classes

    def pictured(self, grey, points):
        square = look_square(points).jitter(0.03, 0.07, 0.07)
        clean = square.cut(grey, SIZE, flips(len(grey)))
        spoilt, _ = augment.cover(augment.spoil(clean), 0.15, 0.35)
        return torch.where(torch.rand(len(grey), 1, 1, 1) < SPOILT, spoilt, clean)


def loss_of(batches):
    def loss(net):
        x, smile, level, classes = batches.draw()
        with mixed():
            raw = net(x.contiguous(memory_format=torch.channels_last))
        shown = told(F.binary_cross_entropy_with_logits(raw[:, 0], smile.clamp(0.03, 0.97), reduction="none"), smile)
        much = told((raw[:, 1].sigmoid() - level).square(), level)
        known = classes.sum(1) > 0
        named = F.cross_entropy(raw[known, 2:], classes[known], batches.weight, label_smoothing=0.1)
        return 2 * shown + 12 * much + named

    return loss


def told(losses, labels):
    known = (labels >= 0).float()
    return (losses * known).sum() / known.sum().clamp_min(1)


@torch.no_grad()
def predict(net, looks, mirror=False):
    smiles, classes = [], []
    for part in torch.arange(len(looks)).split(128):
        grey = looks.pictures[part].float() / 255
        flip = -torch.ones(len(part)) if mirror else None
        x = look_square(looks.points[part]).cut(grey, SIZE, flip)
        with mixed():
            smile, kinds = net.answers(x.contiguous(memory_format=torch.channels_last))
        smiles.append(smile)
        classes.append(kinds)
    return torch.cat(smiles), torch.cat(classes)


def predict_twice(net, looks):
    """The mean of a look and of one into a mirror."""
    plain, mirrored = predict(net, looks), predict(net, looks, mirror=True)
    return tuple((a + b) / 2 for a, b in zip(plain, mirrored))


def auc(score, label):
    order = score.argsort()
    rank = torch.empty(len(score))
    rank[order] = torch.arange(1, len(score) + 1).float()
    yes = label > 0.5
    n, m = yes.sum().item(), (~yes).sum().item()
    return ((rank[yes].sum() - n * (n + 1) / 2) / (n * m)).item()


def check(looks):
    def words(net):
        smile, classes = predict(net, looks)
        a, b = looks.smile >= 0, looks.level >= 0
        level = torch.corrcoef(torch.stack((smile[b, 1], looks.level[b])))[0, 1]
        recall = [
            (classes[looks.kind == k].argmax(1) == k).float().mean().item() for k in range(4)
        ]
        shares = " ".join(f"{r:.2f}" for r in recall)
        return f"smile AUC {auc(smile[a, 0], looks.smile[a]):.4f} level r {level:.4f} balanced {sum(recall) / 4:.3f} ({shares})"

    return words
