"""What is trained from what, for how long, in which order."""

import json
import subprocess
from pathlib import Path

import torch

import align
import data
import detector
import expression
import export
import landmarks
import mouth
import mouths
import nets
import scenes
from course import Course

TRAINING_SEEDS = (101, 102, 103, 104)
TEST_SEED = 900
WHOLE_SEED = 300
PER_SEED, WHOLES = 2000, 400
STEPS = {"landmarks": 7000, "landmarks-again": 5000, "mouth": 7000, "detector": 9000, "expression": 8000}
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
                return torch.load(path)
            value = make()
            path.parent.mkdir(parents=True, exist_ok=True)
            torch.save(value, path)
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
            command = [str(self.project / "glow"), "sitter", "export", "--out", str(folder)]
            subprocess.run(
                command + ["--frames", str(frames), "--seed", str(seed), *shape],
                check=True,
                stdout=subprocess.DEVNULL,
            )
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

    def expressions(self):
        """Emotion pictures with the points that our own landmarks network finds in them."""

        def make():
            rows = data.rows(self.root / "emotion.csv")
            pictures = data.grey([self.root / "emotion" / r["file"] for r in rows], data.TIGHT_PIXELS)
            return (rows, *align.tight(landmarks_net(self), pictures))

        return self.cached("expressions", make)


def train_landmarks(plan):
    """Twice: the second time on labels whose noise the first has averaged out."""
    photographs, unseen = (plan.photographs(split) for split in ("train", "val"))
    small = [f.shrunk(landmarks.PICTURE_PIXELS) for f in (photographs, unseen, plan.sitters(), plan.unseen_sitters())]
    grounds = [torch.from_numpy(b) for b in plan.backgrounds()[: -LAST_BACKGROUNDS if not plan.smoke else None]]
    batches = landmarks.Batches(small[0], small[2], grounds)
    told = landmarks.check(small[1], small[3])
    first = plan.course("landmarks", nets.Landmarks()).run(landmarks.loss_of(batches), told)
    small[0].points, _ = landmarks.distilled(first, small[0])
    torch.save(small[0].points, plan.work / "distilled.pt")
    again = nets.Landmarks()
    again.load_state_dict(first.state_dict())
    course = plan.course("landmarks-again", again)
    course.rate = 1.2e-3
    net = course.run(landmarks.loss_of(batches), told)
    export.write(net, plan.out / "landmarks.onnx", nets.Landmarks.SIZE, nets.Landmarks.SIZE)


def landmarks_net(plan):
    net = nets.Landmarks()
    net.load_state_dict(torch.load(plan.work / "landmarks-again.pt")["average"])
    return net.eval().to(memory_format=torch.channels_last)


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
        export.write(net, plan.out / "mouth.onnx", nets.Mouth.SIZE, nets.Mouth.SIZE)


def train_detector(plan):
    folder = plan.sitter_folder(WHOLE_SEED, 4 if plan.smoke else WHOLES, whole=True)
    wholes = scenes.whole_pictures(folder)
    if plan.smoke:
        portraits = wholes
        train = test = scenes.Scenes([(p, b[0]) for p, b in portraits if b], wholes, plan.backgrounds())
    else:
        grounds = plan.backgrounds()
        rows, pictures, points, sure = plan.expressions()
        parts = []
        for split, ground in (("train", grounds[:-LAST_BACKGROUNDS]), ("val", grounds[-LAST_BACKGROUNDS:])):
            tight = [
                (pictures[i, 0].numpy(), scenes.box_of(points[i].numpy()))
                for i, row in enumerate(rows)
                if row["split"] == split and sure[i] > 0.95
            ]
            own = scenes.portraits(plan.root, split) + tight
            parts.append(scenes.Scenes(own, wholes if split == "train" else [], ground))
        train, test = parts
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
        unseen = looks
    else:
        rows, pictures, points, sure = plan.expressions()
        looks, unseen = (
            expression.chosen(rows, pictures, points, [r["split"] == s and sure[i] > 0.5 for i, r in enumerate(rows)])
            for s in ("train", "val")
        )
    batches = expression.Batches(looks, sitters, smiles)
    net = plan.course("expression", nets.Expression()).run(
        expression.loss_of(batches), None if plan.smoke else expression.check(unseen)
    )
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
    "mouth": train_mouth,
    "detector": train_detector,
    "expression": train_expression,
}
