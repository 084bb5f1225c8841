"""Fewer extremes before eight bits: what is large in the inputs is moved into the weights.

Quantization at run time scales all of a matrix's inputs alike, so a few large channels cost the
others their precision. Each channel is divided by a factor before the matrix and its weights are
multiplied by the same: nothing changes but what rounding does (SmoothQuant, Xiao et al. 2023).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from .network import Layer, Tagger
from .windows import Encoded

_BALANCE: Final = 0.9  # 0: all the load stays with the inputs; 1: all of it moves to the weights
_SMOOTHED: Final = ("qkv", "joined", "widened", "narrowed")


class SmoothedLinear(nn.Module):
    """A linear map whose inputs are divided by factors that its weights were multiplied by."""

    inverse: Tensor

    def __init__(self, linear: nn.Linear, factors: Tensor) -> None:
        super().__init__()
        self.register_buffer("inverse", 1 / factors)
        self.weight = nn.Parameter(linear.weight.detach() * factors)
        self.bias = nn.Parameter(linear.bias.detach())

    def forward(self, x: Tensor) -> Tensor:
        """Return what the plain map would."""
        return functional.linear(x * self.inverse, self.weight, self.bias)


def smooth(tagger: Tagger, windows: Sequence[Encoded]) -> None:
    """Replace the linear maps of a tagger's layers, seeing how large their inputs get.

    The tagger is not to be trained afterwards.
    """
    largest = _largest_inputs(tagger.eval(), windows)
    for index, layer in enumerate(tagger.layers):
        for name in _SMOOTHED:
            linear = getattr(layer, name)
            inputs = largest[index, name].clamp(min=1e-5)
            weights = linear.weight.detach().abs().amax(dim=0).clamp(min=1e-5)
            factors = (inputs**_BALANCE / weights ** (1 - _BALANCE)).clamp(min=1e-4)
            setattr(layer, name, SmoothedLinear(linear, factors))


def _largest_inputs(tagger: Tagger, windows: Sequence[Encoded]) -> dict[tuple[int, str], Tensor]:
    largest: dict[tuple[int, str], Tensor] = {}
    hooks = []
    for index, layer in enumerate(tagger.layers):
        assert isinstance(layer, Layer)
        for name in _SMOOTHED:

            def watch(
                _module: nn.Module, inputs: tuple[Tensor], key: tuple[int, str] = (index, name)
            ) -> None:
                seen = inputs[0].detach().abs().flatten(0, 1).amax(dim=0)
                known = largest.get(key)
                largest[key] = seen if known is None else torch.maximum(known, seen)

            hooks.append(getattr(layer, name).register_forward_pre_hook(watch))
    with torch.no_grad():
        for window in windows:
            tagger(torch.tensor([window.ids]), torch.tensor([window.cases]))
    for hook in hooks:
        hook.remove()
    return largest
