"""A training: steps with a falling rate, moving averages, a checkpoint to resume from."""

import copy
import math
import sys
import time

import torch


class Course:
    def __init__(self, name, net, folder, steps, rate=2.5e-3):
        self.name, self.net, self.steps, self.rate = name, net, steps, rate
        self.path = folder / f"{name}.pt"
        self.average = copy.deepcopy(net)
        self.optimizer = torch.optim.AdamW(net.parameters(), lr=rate, weight_decay=0.02)
        self.done = 0
        if self.path.exists():
            self.resume()

    def resume(self):
        saved = torch.load(self.path)
        self.net.load_state_dict(saved["net"])
        self.average.load_state_dict(saved["average"])
        self.optimizer.load_state_dict(saved["optimizer"])
        self.done = saved["done"]

    def save(self):
        part = self.path.with_suffix(".part")
        self.path.parent.mkdir(parents=True, exist_ok=True)
        torch.save(
            {
                "net": self.net.state_dict(),
                "average": self.average.state_dict(),
                "optimizer": self.optimizer.state_dict(),
                "done": self.done,
            },
            part,
        )
        part.replace(self.path)

    def run(self, loss_of, check=None, every=1000):
        """Steps until all are done: loss_of(net) draws a batch and says how wrong the net is."""
        began, first, mean = time.time(), self.done, None
        self.net.to(memory_format=torch.channels_last).train()
        while self.done < self.steps:
            for group in self.optimizer.param_groups:
                group["lr"] = self.rate * self.pace()
            torch.manual_seed(1_000_003 * self.done + len(self.name))
            loss = loss_of(self.net)
            self.optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(self.net.parameters(), 5.0)
            self.optimizer.step()
            self.done += 1
            self.follow()
            mean = loss.item() if mean is None else 0.98 * mean + 0.02 * loss.item()
            if self.done % 20 == 0 or self.done == self.steps:
                self.say(mean, began, first)
            if self.done % 500 == 0 or self.done == self.steps:
                self.save()
            if check and (self.done % every == 0 or self.done == self.steps):
                print(f"\n  {self.name} {self.done}: {check(self.average.eval())}", flush=True)
        print(file=sys.stderr)
        return self.average.eval()

    def pace(self):
        warm = min(1.0, (self.done + 1) / 200)
        return warm * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * self.done / self.steps)))

    def follow(self):
        keep = min(0.998, self.done / (self.done + 10))
        for mine, theirs in zip(self.average.state_dict().values(), self.net.state_dict().values()):
            if mine.dtype.is_floating_point:
                mine.mul_(keep).add_(theirs, alpha=1 - keep)
            else:
                mine.copy_(theirs)

    def say(self, mean, began, first):
        left = (time.time() - began) / max(1, self.done - first) * (self.steps - self.done)
        print(
            f"\r{self.name}: {self.done}/{self.steps} steps, loss {mean:.4f}, {left / 60:.1f} minutes left ",
            end="",
            file=sys.stderr,
            flush=True,
        )


def mixed():
    return torch.autocast("cpu", dtype=torch.bfloat16)
