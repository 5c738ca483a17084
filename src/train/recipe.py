"""What is trained from what, for how long, in which order."""

import copy
import json
import shutil
import subprocess
from pathlib import Path

import torch

import align
import data
import detector
import expression
import export
import landmarks
import mistakes
import mouth
import mouths
import nets
import opinions
import scenes
from course import Course

TRAINING_SEEDS = (101, 102, 103, 104)
TEST_SEED = 900
WHOLE_SEED = 300
PER_SEED, WHOLES = 2000, 400
STEPS = {"landmarks": 7000, "detector": 9000, "landmarks-again": 3000, "mouth": 10000, "mouth-masks": 3000, "opinions": 5000, "expression": 10000}
LAST_BACKGROUNDS = 150


class Plan:
    """The pictures of a training, read when they are first asked for, and where its files go."""

    def __init__(self, project, options):
        self.project, self.options = project, options
        self.root, self.work, self.out = options.data, options.work, options.out
        self.smoke = options.smoke
        self.kept = {}

    def once(self, name, make):
        if name not in self.kept:
            self.kept[name] = make()
        return self.kept[name]

    def cached(self, name, make):
        """Kept on disk too: reading thousands of pictures takes a minute or two."""
        path = self.work / "cache" / f"{name}.pt"

        def read():
            if path.exists():
                return torch.load(path, weights_only=False)
            value = make()
            path.parent.mkdir(parents=True, exist_ok=True)
            part = path.with_suffix(".part")
            torch.save(value, part)
            part.replace(path)
            return value

        return self.once(name, read)

    def course(self, name, net):
        return Course(name, net, self.work, 3 if self.smoke else STEPS[name])

    def sitter_folder(self, seed, frames, whole=False):
        folder = self.work / "sitter" / (f"whole{seed}" if whole else f"s{seed}")
        if not (folder / "truth.jsonl").exists():
            print(f"  drawing {frames} pictures of the sitter, seed {seed}", flush=True)
            shape = ["--people", "4", "--per-identity", "1", "--no-masks"]
            if not whole:
                shape = ["--crop", str(data.FACE_PIXELS), "--per-identity", "5", "--fps", "0.7"]
            part = folder.with_name(folder.name + ".part")
            shutil.rmtree(part, ignore_errors=True)
            command = [str(self.project / "glow"), "sitter", "export", "--out", str(part)]
            subprocess.run(
                command + ["--frames", str(frames), "--seed", str(seed), *shape],
                check=True,
                stdout=subprocess.DEVNULL,
            )
            part.replace(folder)
        return folder

    def sitters(self):
        count = 8 if self.smoke else PER_SEED
        seeds = TRAINING_SEEDS[:1] if self.smoke else TRAINING_SEEDS
        return self.cached(
            "sitters", lambda: data.sitters([self.sitter_folder(s, count) for s in seeds])
        )

    def unseen_sitters(self):
        count = 4 if self.smoke else 400
        return self.cached(
            "unseen-sitters", lambda: data.sitters([self.sitter_folder(TEST_SEED, count)]).first(300)
        )

    def photographs(self, split):
        if self.smoke:
            return self.sitters() if split == "train" else self.unseen_sitters()
        return self.cached(f"photographs-{split}", lambda: data.photographs(self.root, split))

    def backgrounds(self):
        if self.smoke:
            return [picture.numpy()[:, :, 1] for picture in self.sitters().pictures[:2]]
        return self.once("backgrounds", lambda: data.grey(sorted((self.root / "background").iterdir())))

    def train_backgrounds(self):
        return self.backgrounds() if self.smoke else self.backgrounds()[:-LAST_BACKGROUNDS]

    def trained(self, name, net):
        """The network that a course ended with."""
        net.load_state_dict(torch.load(self.work / f"{name}.pt")["average"])
        return net.eval().to(memory_format=torch.channels_last)

    def scenes(self):
        """To learn from, and to test on with other people and other backgrounds."""
        folder = self.sitter_folder(WHOLE_SEED, 4 if self.smoke else WHOLES, whole=True)
        wholes = scenes.whole_pictures(folder)
        if self.smoke:
            alone = [(picture, boxes[0]) for picture, boxes in wholes if boxes]
            both = scenes.Scenes(alone, wholes, self.backgrounds())
            return both, both
        tight = self.expressions()
        train = scenes.portraits(self.root, "train") + tight_portraits(tight, "train")
        test = scenes.portraits(self.root, "val") + tight_portraits(tight, "val")
        return (
            scenes.Scenes(train, wholes, self.train_backgrounds()),
            scenes.Scenes(test, [], self.backgrounds()[-LAST_BACKGROUNDS:]),
        )

    def expressions(self):
        """Emotion pictures with the points that our own landmarks network finds in them."""

        def make():
            rows = data.rows(self.root / "emotion.csv")
            pictures = data.grey([self.root / "emotion" / r["file"] for r in rows], data.TIGHT_PIXELS)
            return (rows, *align.tight(self.trained("landmarks", nets.Landmarks()), pictures))

        return self.cached("expressions", make)


def tight_portraits(expressions, split):
    rows, pictures, points, sure = expressions
    return [
        (pictures[i, 0].numpy(), scenes.box_of(points[i].numpy()))
        for i, row in enumerate(rows)
        if row["split"] == split and sure[i] > 0.95
    ]


def landmark_batches(plan, points=None, mistaken=None):
    """Small pictures to learn from, and a check on people and sitters that are unseen."""
    size = landmarks.PICTURE_PIXELS
    photographs, sitters = (f.shrunk(size) for f in (plan.photographs("train"), plan.sitters()))
    unseen = [f.shrunk(size) for f in (plan.photographs("val"), plan.unseen_sitters())]
    if points is not None:
        photographs.points = points
    grounds = [torch.from_numpy(b) for b in plan.train_backgrounds()]
    batches = landmarks.Batches(photographs, sitters, grounds, mistaken)
    return batches, landmarks.check(*unseen)


def train_landmarks(plan):
    batches, told = landmark_batches(plan)
    net = plan.course("landmarks", nets.Landmarks()).run(landmarks.loss_of(batches), told)
    points, _ = landmarks.distilled(net, batches.photographs)
    torch.save(points, plan.work / "distilled.pt")


def train_landmarks_again(plan):
    """On labels whose noise the first course has averaged out, and on the detector's mistakes."""
    train, _ = plan.scenes()

    def collected():
        net, count = plan.trained("detector", nets.Detector()), 5 if plan.smoke else mistakes.SCENES
        return mistakes.of(net, plan.train_backgrounds(), train, count)

    mistaken = plan.cached("mistakes", collected)
    points = torch.load(plan.work / "distilled.pt")
    batches, told = landmark_batches(plan, points, mistaken)
    net = plan.trained("landmarks", nets.Landmarks())
    course = plan.course("landmarks-again", net)
    course.rate = 1.2e-3
    net = course.run(landmarks.loss_of(batches), told)
    export.write(net, plan.out / "landmarks.onnx", nets.Landmarks.SIZE, nets.Landmarks.SIZE)


def train_mouth(plan):
    photographs, unseen = plan.photographs("train"), plan.photographs("val")
    distilled = plan.work / "distilled.pt"
    if distilled.exists():
        scale = photographs.pictures.shape[1] / landmarks.PICTURE_PIXELS
        photographs.points = (torch.load(distilled) + 0.5) * scale - 0.5
    sitters = plan.cached("sitter-mouths", lambda: mouths.of_sitters(plan.sitters()))
    known, hand = mouths.of_photographs(photographs, plan.root) if plan.root else (sitters, None)
    drawn = mouths.drawn_by_hand(unseen, plan.root) if plan.root else sitters
    batches = mouth.Batches(sitters, known, hand, not plan.options.no_sitters)
    told = mouth.check(drawn, mouths.of_sitters(plan.unseen_sitters()))
    name = "mouth-alone" if plan.options.no_sitters else "mouth"
    course = Course(name, nets.Mouth(), plan.work, 3 if plan.smoke else STEPS["mouth"])
    net = course.run(mouth.loss_of(batches), told)
    if not plan.options.no_sitters:
        masks = plan.course("mouth-masks", copy.deepcopy(net))
        net = masks.run(mouth.masks_loss_of(batches), told)
        export.write(net, plan.out / "mouth.onnx", nets.Mouth.SIZE, nets.Mouth.SIZE)
        masked = nets.MouthMasks(net)
        export.write(masked, plan.out / "masks.onnx", nets.Mouth.SIZE, nets.Mouth.SIZE)


def train_detector(plan):
    train, test = plan.scenes()
    course = plan.course("detector", nets.Detector())
    step = detector.Step(train, course.done)
    told = None if plan.smoke else detector.check(test, test.backgrounds)
    net = course.run(step.loss, told)
    export.write(net, plan.out / "detector.onnx", 480, 640, any_size=True)


def train_expression(plan):
    sitters = plan.sitters().shrunk(data.TIGHT_PIXELS)
    smiles = torch.tensor([smile_of(plan, name) for name in sitters.names])
    if plan.smoke:
        rows = [{"smile_label": "1", "smile_level": "2", "emotion": e} for e in ("neutral", "happiness", "surprise", "fear")]
        looks = expression.Looks(sitters.pictures[:4, None, :, :, 1], sitters.points[:4], rows)
        unseen, folds = looks, torch.arange(4) % opinions.FOLDS
    else:
        rows, pictures, points, sure = plan.expressions()
        looks, unseen = (
            expression.chosen(rows, pictures, points, [r["split"] == s and sure[i] > 0.5 for i, r in enumerate(rows)])
            for s in ("train", "val")
        )
        folds = [opinions.fold_of(r["identity"]) for i, r in enumerate(rows) if r["split"] == "train" and sure[i] > 0.5]
        folds = torch.tensor(folds)
    told = None if plan.smoke else expression.check(unseen)

    def learnt(name, known, steps):
        course = Course(name, nets.Expression(), plan.work, 3 if plan.smoke else steps)
        return course.run(expression.loss_of(expression.Batches(known, sitters, smiles)), told)

    def asked():
        steps = STEPS["opinions"]
        return opinions.of(looks, folds, lambda fold, known: learnt(f"opinions-{fold}", known, steps))

    heeded = opinions.heeded(looks, plan.cached("opinions", asked))
    net = learnt("expression", heeded, STEPS["expression"])
    export.write(net, plan.out / "expression.onnx", nets.Expression.SIZE, nets.Expression.SIZE)


def smile_of(plan, name):
    """The sitter's own smile, from the line of truth beside its picture."""

    def read():
        smiles = {}
        for folder in sorted((plan.work / "sitter").iterdir()):
            for line in open(folder / "truth.jsonl"):
                truth = json.loads(line)
                smiles[folder.name, truth["file"]] = truth["signals"]["smile"]
        return smiles

    path = Path(name)
    return plan.once("smiles", read)[path.parent.name, path.name]


STAGES = {
    "landmarks": train_landmarks,
    "detector": train_detector,
    "landmarks-again": train_landmarks_again,
    "mouth": train_mouth,
    "expression": train_expression,
}
