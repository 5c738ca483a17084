"""Writes a trained network as an ONNX file with the names that the runtime asks for.

Weights are stored as 16-bit numbers, which halves the files; the runtime widens them at load.
"""

import copy
import warnings

import torch
from torch import nn
from torch.nn import functional as F
from torch.nn.utils.fusion import fuse_conv_bn_eval


class Answers(nn.Module):
    def __init__(self, net):
        super().__init__()
        self.net = net

    def forward(self, x):
        return self.net.answers(x)


class Narrow(nn.Module):
    """A layer whose weights are stored narrow and used wide."""

    def __init__(self, layer):
        super().__init__()
        self.register_buffer("weight", layer.weight.detach().half())
        self.register_buffer("bias", None if layer.bias is None else layer.bias.detach())
        self.convolve = isinstance(layer, nn.Conv2d)
        if self.convolve:
            self.stride, self.padding = layer.stride, layer.padding

    def forward(self, x):
        if self.convolve:
            return F.conv2d(x, self.weight.float(), self.bias, self.stride, self.padding)
        return F.linear(x, self.weight.float(), self.bias)


def narrowed(module):
    """The same network with normalisations folded into the layer before, and narrow weights."""
    if isinstance(module, (nn.Conv2d, nn.Linear)):
        return Narrow(module)
    if isinstance(module, nn.Sequential):
        layers = []
        for layer in module:
            if isinstance(layer, nn.BatchNorm2d):
                layers[-1] = fuse_conv_bn_eval(layers[-1], layer)
            else:
                layers.append(layer)
        return nn.Sequential(*[narrowed(layer) for layer in layers])
    for name, child in module.named_children():
        setattr(module, name, narrowed(child))
    return module


def write(net, path, height, width, any_size=False):
    net = narrowed(copy.deepcopy(net).float().eval())
    source, results = net.NAMES
    axes = {}
    if any_size:
        axes[source] = {2: "height", 3: "width"}
        for name in results:
            axes[name] = {2: "rows", 3: "columns"}
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            Answers(net).eval(),
            torch.zeros(1, 1, height, width),
            str(part),
            input_names=[source],
            output_names=list(results),
            dynamic_axes=axes,
            opset_version=13,
            do_constant_folding=False,
        )
    part.replace(path)
