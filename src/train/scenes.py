"""Pictures with faces at known places: pasted on backgrounds, in mosaics, or as they came."""

import json
import math
import random

import cv2
import numpy as np

from data import numbers, rows

WIDTH, HEIGHT = 288, 224
SMALLEST, LARGEST = 11.0, 170.0
MOST = 16


def box_of(points):
    """Centre and longer side of the box about a face's points."""
    low, high = points.min(0), points.max(0)
    x, y = (low + high) / 2
    return float(x), float(y), float((high - low).max())


def portraits(root, split):
    """Photographs of one labelled face each, with what surrounds it."""
    result = []
    for row in rows(root / "landmarks.csv"):
        if row["split"] == split:
            picture = cv2.imread(str(root / "landmarks" / row["file"]), cv2.IMREAD_GRAYSCALE)
            result.append((picture, box_of(np.array(numbers(row, 0, 68)))))
    return result


def whole_pictures(folder):
    """The sitter's pictures with the boxes of all who are in them."""
    boxes = {}
    for line in open(folder / "truth.jsonl"):
        truth = json.loads(line)
        boxes.setdefault(truth["file"], []).append(box_of(np.array(truth["points"])))
    return [(cv2.imread(str(folder / f), cv2.IMREAD_GRAYSCALE), b) for f, b in boxes.items()]


class Scenes:
    """Draws a scene by lot: a grey picture and its boxes (x, y of the centre, side)."""

    def __init__(self, portraits, wholes, backgrounds):
        self.portraits, self.wholes, self.backgrounds = portraits, wholes, backgrounds

    def draw(self, dice):
        kind = dice.random()
        boxes = []
        if kind < 0.16 and self.wholes:
            canvas, boxes = self.whole(dice)
        elif kind < 0.3:
            canvas, boxes = self.filled(dice)
        elif kind < 0.4:
            return self.mosaic(dice)
        else:
            canvas = self.empty(dice)
        for _ in range(dice.choice((0, 0, 1, 2))):
            self.clutter(canvas, dice)
        if kind >= 0.3:
            for _ in range(dice.choice((0, 1, 1, 2, 3, 5, 8))):
                self.paste(canvas, boxes, dice)
        return canvas, boxes

    def empty(self, dice):
        if dice.random() < 0.06:
            flat = np.full((HEIGHT, WIDTH), dice.uniform(0, 255), np.float32)
            return flat + np.random.default_rng(dice.getrandbits(32)).normal(0, 8, flat.shape)
        picture = dice.choice(self.backgrounds)
        height, width = picture.shape
        scale = max(WIDTH / width, HEIGHT / height) * math.exp(dice.uniform(0, 0.9))
        return part(picture, scale, dice.random(), dice.random())

    def whole(self, dice):
        picture, boxes = dice.choice(self.wholes)
        height, width = picture.shape
        scale = max(WIDTH / width, HEIGHT / height) * math.exp(dice.uniform(0, 0.7))
        across, down = dice.random(), dice.random()
        x0 = across * max(0, width * scale - WIDTH)
        y0 = down * max(0, height * scale - HEIGHT)
        return part(picture, scale, across, down), moved(boxes, scale, x0, y0)

    def filled(self, dice):
        """One photograph as far as it reaches: the face in its own surroundings."""
        picture, box = dice.choice(self.portraits)
        side = math.exp(dice.uniform(math.log(60), math.log(LARGEST)))
        scale = side / box[2]
        x0 = box[0] * scale - dice.uniform(0.25, 0.75) * WIDTH
        y0 = box[1] * scale - dice.uniform(0.3, 0.7) * HEIGHT
        turn = np.float32([[scale, 0, -x0], [0, scale, -y0]])
        how = dice.choice((cv2.BORDER_REPLICATE, cv2.BORDER_CONSTANT, cv2.BORDER_REFLECT_101))
        if how == cv2.BORDER_REFLECT_101 and picture.shape[0] * scale < max(WIDTH, HEIGHT):
            how = cv2.BORDER_REPLICATE
        canvas = warp(picture, turn, (WIDTH, HEIGHT), how, scale)
        return canvas, moved([box], scale, x0, y0)

    def mosaic(self, dice):
        canvas, boxes = self.empty(dice), []
        cell = dice.choice((40, 56, 72, 96))
        for top in range(0, HEIGHT - cell + 1, cell):
            for left in range(0, WIDTH - cell + 1, cell):
                if dice.random() < 0.25 or len(boxes) == MOST:
                    continue
                picture, box = dice.choice(self.portraits)
                side = cell * dice.uniform(0.45, 0.85)
                scale = side / box[2]
                turn = np.float32(
                    [
                        [scale, 0, cell / 2 - box[0] * scale],
                        [0, scale, cell / 2 - box[1] * scale],
                    ]
                )
                tile = warp(picture, turn, (cell, cell), cv2.BORDER_REPLICATE, scale)
                canvas[top : top + cell, left : left + cell] = tile
                boxes.append((left + cell / 2, top + cell / 2, side))
        return canvas, boxes

    def paste(self, canvas, boxes, dice):
        picture, box = dice.choice(self.portraits)
        side = math.exp(dice.uniform(math.log(SMALLEST), math.log(LARGEST * 0.8)))
        x, y = dice.uniform(0, WIDTH), dice.uniform(0, HEIGHT)
        for bx, by, bs in boxes:
            if math.hypot(bx - x, by - y) < 0.75 * (bs + side):
                return
        if len(boxes) == MOST:
            return
        self.place(canvas, (picture, box), (x, y, side), dice)
        boxes.append((x, y, side))

    def place(self, canvas, portrait, target, dice):
        picture, box = portrait
        x, y, side = target
        scale = side / box[2]
        angle = dice.gauss(0, 0.22)
        c, s = scale * math.cos(angle), scale * math.sin(angle)
        flip = dice.choice((-1, 1))
        turn = np.float32([[c * flip, -s, 0], [s * flip, c, 0]])
        turn[:, 2] = np.float32([x, y]) - turn[:, :2] @ np.float32(box[:2])
        layer = warp(picture, turn, (WIDTH, HEIGHT), cv2.BORDER_REPLICATE, scale)
        room = dice.uniform(1.05, 1.9)
        alpha = np.zeros((HEIGHT, WIDTH), np.float32)
        half = side * room / 2
        if dice.random() < 0.55:
            shape = (half, half * dice.uniform(1.0, 1.25))
            cv2.ellipse(alpha, (round(x), round(y)), (round(shape[0]), round(shape[1])), 0, 0, 360, 1, -1)
        else:
            corner = (round(x - half), round(y - half)), (round(x + half), round(y + half))
            cv2.rectangle(alpha, *corner, 1, -1)
        reach = cv2.warpAffine(np.ones(picture.shape, np.float32), turn, (WIDTH, HEIGHT))
        alpha *= reach > 0.5
        if dice.random() < 0.7:
            alpha = cv2.GaussianBlur(alpha, (0, 0), 0.4 + side * dice.uniform(0.01, 0.12))
        if dice.random() < 0.5:
            bright = math.exp(dice.gauss(0, 0.35))
            layer = layer * bright + dice.gauss(0, 10)
        canvas += alpha * (layer - canvas)

    def clutter(self, canvas, dice):
        """What is like a face and is none: letters, dots, patches of skin, faces' parts."""
        kind = dice.random()
        x, y = dice.randrange(WIDTH), dice.randrange(HEIGHT)
        size, shade = dice.uniform(10, 90), dice.uniform(0, 255)
        if kind < 0.3:
            word = "".join(dice.choice("ABCDEFGHKMOQRSX80:)(%&") for _ in range(dice.randint(1, 5)))
            font = dice.randrange(8)
            cv2.putText(canvas, word, (x, y), font, size / 25, shade, dice.randint(1, 6), cv2.LINE_AA)
        elif kind < 0.5:
            cv2.ellipse(canvas, (x, y), (int(size / 2), int(size * 0.65)), dice.uniform(-30, 30), 0, 360, shade, -1)
            for _ in range(dice.randint(0, 4)):
                at = (int(x + dice.gauss(0, size / 4)), int(y + dice.gauss(0, size / 4)))
                cv2.circle(canvas, at, max(1, int(size / 12)), dice.uniform(0, 255), -1)
        else:
            self.fragment(canvas, (x, y, size), dice)

    def fragment(self, canvas, target, dice):
        """An eye, a cheek, hair: too little of a face to be one."""
        picture, box = dice.choice(self.portraits)
        x, y, size = target
        angle = dice.uniform(0, 2 * math.pi)
        cut = box[2] * dice.uniform(0.25, 0.5)
        cx = box[0] + 0.55 * box[2] * math.cos(angle)
        cy = box[1] + 0.55 * box[2] * math.sin(angle)
        scale = size / cut
        tile = max(6, int(size))
        turn = np.float32([[scale, 0, tile / 2 - cx * scale], [0, scale, tile / 2 - cy * scale]])
        patch = warp(picture, turn, (tile, tile), cv2.BORDER_REPLICATE, scale)
        left, top = int(x - tile / 2), int(y - tile / 2)
        x0, y0 = max(0, left), max(0, top)
        x1, y1 = min(WIDTH, left + tile), min(HEIGHT, top + tile)
        if x1 > x0 and y1 > y0:
            canvas[y0:y1, x0:x1] = patch[y0 - top : y1 - top, x0 - left : x1 - left]


def moved(boxes, scale, x0, y0):
    result = []
    for x, y, side in boxes:
        own = ((x + 0.5) * scale - 0.5 - x0, (y + 0.5) * scale - 0.5 - y0, side * scale)
        inside = -0.15 * own[2] < own[0] < WIDTH + 0.15 * own[2]
        if inside and -0.15 * own[2] < own[1] < HEIGHT + 0.15 * own[2]:
            result.append(own)
    return result[:MOST]


def warp(picture, turn, size, border, scale):
    """Shrinks by averages first, so that nothing of the fine grain turns into false marks."""
    while scale < 0.5:
        height, width = picture.shape
        picture = cv2.resize(picture, (width // 2, height // 2), interpolation=cv2.INTER_AREA)
        turn = turn @ np.float32([[2, 0, 0.5], [0, 2, 0.5], [0, 0, 1]])
        scale *= 2
    return cv2.warpAffine(picture.astype(np.float32), turn, size, flags=cv2.INTER_LINEAR, borderMode=border)


def part(picture, scale, across, down):
    height, width = picture.shape
    x0 = across * max(0, width * scale - WIDTH)
    y0 = down * max(0, height * scale - HEIGHT)
    turn = np.float32([[scale, 0, -x0], [0, scale, -y0]])
    return warp(picture, turn, (WIDTH, HEIGHT), cv2.BORDER_REPLICATE, scale)


def dice_of(step, salt=0):
    return random.Random(step * 1_000_003 + salt)
