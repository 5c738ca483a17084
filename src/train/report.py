#!/usr/bin/env python3
"""How the built program does on validation people, by condition and by group, for the model card.

    python3 src/train/report.py --data FOLDER
"""

import argparse
import csv
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import cv2
import numpy as np

from data import fingerprint, numbers, rows

PROJECT = Path(__file__).resolve().parent.parent.parent
NAMES = {"g": "glasses", "s": "sunglasses", "b": "beard or moustache", "d": "dim light", "h": "hat", "p": "turned far"}


def tint(picture, _):
    return picture * np.array([0.35, 0.7, 1.0])


def side_light(picture, _):
    return picture * np.linspace(0.12, 1.1, picture.shape[1])[None, :, None]


def dark(picture, dice):
    return picture * 0.18 + dice.normal(0, 4, picture.shape)


def blur(picture, _):
    return cv2.GaussianBlur(picture, (0, 0), picture.shape[0] / 85)


def coarse(picture, _):
    height, width = picture.shape[:2]
    small = cv2.resize(picture, (max(8, width // 4), max(8, height // 4)), interpolation=cv2.INTER_AREA)
    return cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR)


def eyes_covered(picture, points):
    low, high = points[36:48].min(0), points[36:48].max(0)
    room = (high[0] - low[0]) * 0.15
    a, b = (low - room).astype(int).clip(0), (high + room).astype(int)
    picture = picture.copy()
    picture[a[1] : b[1], a[0] : b[0]] = 40
    return picture


def turned(degrees):
    def turn(picture, points):
        size = picture.shape[0]
        matrix = cv2.getRotationMatrix2D(((size - 1) / 2, (size - 1) / 2), degrees, 1)
        points[:] = points @ matrix[:, :2].T + matrix[:, 2]
        return cv2.warpAffine(picture, matrix, (size, size), borderMode=cv2.BORDER_REPLICATE)

    return turn


CONDITIONS = {
    "as they are": lambda picture, _: picture,
    "orange tint": tint,
    "side light": side_light,
    "dark, noisy": dark,
    "blurred": blur,
    "a quarter of the pixels": coarse,
    "eyes covered": eyes_covered,
    "rolled 20 degrees": turned(20),
    "rolled 40 degrees": turned(40),
}
LOOKS_AT_POINTS = (eyes_covered,)


def spoilt(root, folder, chosen, change):
    """Writes the pictures, changed, and their truth; returns the path of the truth."""
    dice = np.random.default_rng(7)
    names = list(chosen[0])
    with open(folder / "truth.csv", "w", newline="") as file:
        table = csv.DictWriter(file, names)
        table.writeheader()
        for row in chosen:
            picture = cv2.imread(str(root / "landmarks" / row["file"])).astype(np.float32)
            points = np.array(numbers(row, 0, 68))
            picture = change(picture, dice if change is dark else points)
            cv2.imwrite(str(folder / row["file"]), picture.clip(0, 255), [cv2.IMWRITE_JPEG_QUALITY, 97])
            moved = {f"{a}{i}": f"{points[i][k]:.2f}" for i in range(68) for k, a in enumerate("xy")}
            table.writerow(row | moved)
    return folder / "truth.csv"


def seen(folder, truth):
    """What the program sees in each picture: errors of the mouth's and of all points, percent."""
    out = folder / "seen.jsonl"
    command = [str(PROJECT / "glow"), "eval", "--task", "landmarks", "--in", str(folder)]
    subprocess.run(command + ["--truth", str(truth), "--out", str(out)], check=True, capture_output=True)
    true = {row["file"]: np.array(numbers(row, 0, 68)) for row in rows(truth)}
    result = {}
    for line in open(out):
        said = json.loads(line)
        if said["faces"]:
            points, label = np.array(said["faces"][0]["points"]), true[said["file"]]
            unit = np.linalg.norm(label[36] - label[45])
            off = np.linalg.norm(points - label, axis=1) / unit * 100
            result[said["file"]] = (off[48:].mean(), off.mean())
    return result


def line(name, errors):
    mouth, every = np.array(errors).T
    far = (every > 10).mean() * 100
    print(f"| {name} | {len(mouth)} | {mouth.mean():.2f} | {np.median(mouth):.2f} | {every.mean():.2f} | {far:.1f} |")


def brightness(root, row):
    picture = cv2.imread(str(root / "landmarks" / row["file"]), cv2.IMREAD_GRAYSCALE)
    points = np.array(numbers(row, 0, 68))
    left, right = points[36:42].mean(0), points[42:48].mean(0)
    low = np.minimum(left, points[31]).astype(int)
    high = np.maximum(right, points[35]).astype(int)
    return picture[low[1] : high[1], low[0] : high[0]].mean()


def drawn(root, chosen):
    """What the program prints beside the contours that we drew of validation people."""
    keys = {fingerprint(root / "landmarks" / row["file"]): row["file"] for row in chosen}
    sure = [r for r in rows(PROJECT / "src/train/labels/drawn-unseen.csv") if int(r["confidence"]) >= 2]
    columns = ["file", "state"] + [f"{a}{i}" for i in range(48, 68) for a in "xy"]
    with tempfile.TemporaryDirectory() as folder:
        truth, out = Path(folder) / "drawn.csv", Path(folder) / "seen.jsonl"
        with open(truth, "w", newline="") as file:
            table = csv.DictWriter(file, columns, extrasaction="ignore")
            table.writeheader()
            table.writerows({"file": keys[row["picture"]], **row} for row in sure if row["picture"] in keys)
        command = [str(PROJECT / "glow"), "eval", "--task", "landmarks", "--in", str(root / "landmarks")]
        print(subprocess.run(command + ["--truth", str(truth), "--out", str(out)], check=True, capture_output=True, text=True).stdout)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="the folder of photographs")
    root = parser.parse_args().data
    if not (root / "landmarks.csv").is_file():
        sys.exit(f"report: {root} has no landmarks.csv: name the folder of the photographs")
    chosen = [row for row in rows(root / "landmarks.csv") if row["split"] == "val"]
    print("| | pictures | mouth | median | all | over 10 % |\n|---|---|---|---|---|---|")
    plain = None
    for name, change in CONDITIONS.items():
        with tempfile.TemporaryDirectory() as folder:
            errors = seen(Path(folder), spoilt(root, Path(folder), chosen, change))
        plain = plain or errors
        line(name, list(errors.values()))
    groups = {row["picture"]: row["groups"] for row in rows(PROJECT / "src/train/labels/groups.csv")}
    letters = {row["file"]: groups.get(fingerprint(root / "landmarks" / row["file"]), "") for row in chosen}
    for letter, name in NAMES.items():
        line(name, [e for file, e in plain.items() if letter in letters[file]])
    light = {row["file"]: brightness(root, row) for row in chosen}
    edges = np.quantile(list(light.values()), (1 / 3, 2 / 3))
    for k, name in enumerate(("darkest third of faces", "middle third", "lightest third")):
        line(name, [e for file, e in plain.items() if np.searchsorted(edges, light[file]) == k])
    drawn(root, chosen)
    return 0


if __name__ == "__main__":
    sys.exit(main())
