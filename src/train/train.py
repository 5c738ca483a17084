#!/usr/bin/env python3
"""From pictures to the four networks that the tracker runs: one command, resumable, seeded.

    python3 src/train/train.py --data FOLDER            all of it, some two hours of one core
    python3 src/train/train.py --smoke                  a few steps on the sitter alone

The folder holds landmarks.csv, emotion.csv and their pictures, and background/.
Checkpoints lie in the work folder: the same command goes on where it was stopped.
"""

import argparse
import sys
from pathlib import Path

import cv2
import torch

import recipe

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent.parent
MODELS = PROJECT / "src/main/resources/elysium/glow/vision/onnx"


def options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--data", type=Path, help="the folder of photographs")
    parser.add_argument("--work", type=Path, default=PROJECT / "target/train", help="checkpoints and sitters")
    parser.add_argument("--out", type=Path, default=MODELS, help="where the ONNX files go")
    parser.add_argument("--only", choices=tuple(recipe.STAGES), action="append", help="this network alone")
    parser.add_argument("--threads", type=int, default=1, help="cores for each step (two cost twice the time)")
    parser.add_argument("--smoke", action="store_true", help="a few steps on a few pictures of the sitter")
    parser.add_argument("--no-sitters", action="store_true", help="photographs alone: what the sitter brings")
    return parser.parse_args()


def main():
    chosen = options()
    if not chosen.smoke and not chosen.data:
        sys.exit("train: --data FOLDER is missing: where the photographs lie (or --smoke)")
    if chosen.data and not (chosen.data / "landmarks.csv").is_file():
        sys.exit(f"train: {chosen.data} has no landmarks.csv: name the folder of the photographs")
    torch.set_num_threads(chosen.threads)
    cv2.setNumThreads(chosen.threads)
    plan = recipe.Plan(PROJECT, chosen)
    for name in chosen.only or recipe.STAGES:
        print(f"{name}:", flush=True)
        recipe.STAGES[name](plan)
    return 0


if __name__ == "__main__":
    sys.exit(main())
