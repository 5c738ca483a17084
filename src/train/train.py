#!/usr/bin/env python3
"""From pictures to the four networks that the tracker runs: one command, resumable, seeded.

    python3 src/train/train.py --data FOLDER            all of it, two to three hours of one core
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
    parser.add_argument("--work", type=Path, help="checkpoints and sitters (target/train)")
    parser.add_argument("--out", type=Path, help="where the ONNX files go (into the program; of --smoke beside its work)")
    parser.add_argument("--only", choices=tuple(recipe.STAGES), action="append", help="this network alone")
    parser.add_argument("--threads", type=int, default=1, help="cores for each step (two cost twice the time)")
    parser.add_argument("--smoke", action="store_true", help="a few steps on a few pictures of the sitter")
    parser.add_argument("--no-sitters", action="store_true", help="with --only mouth: what the sitter brings")
    chosen = parser.parse_args()
    chosen.work = chosen.work or PROJECT / ("target/train-smoke" if chosen.smoke else "target/train")
    chosen.out = chosen.out or (chosen.work / "models" if chosen.smoke else MODELS)
    return chosen


def main():
    chosen = options()
    if not chosen.smoke and not chosen.data:
        sys.exit("train: --data FOLDER is missing: where the photographs lie (or --smoke)")
    if chosen.no_sitters and chosen.only != ["mouth"]:
        sys.exit("train: --no-sitters goes with --only mouth; the other networks need the sitter")
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
