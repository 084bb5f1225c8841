"""The tagger: a small sentence encoder, a case embedding at its input, a linear head over BIO."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from .casing import CASES
from .labels import LABELS

WIDTH: Final = 384
HEADS: Final = 12
INNER: Final = 1536
POSITIONS: Final = 256
_EPSILON: Final = 1e-12
_HIDDEN: Final = -1e4


Gather = Callable[[Tensor, Tensor | None], Tensor]
"""From query, key and value side by side, and a mask, to what every token gathers."""


def gather_plainly(qkv: Tensor, mask: Tensor | None) -> Tensor:
    """Attend, spelt out: with heads this small, torch's fused operator is a third slower."""
    count, length, _ = qkv.shape
    size = WIDTH // HEADS
    parts = qkv.view(count, length, 3, HEADS, size).permute(2, 0, 3, 1, 4)
    query, key, value = parts.reshape(3, count * HEADS, length, size)
    scores = torch.bmm(query, key.transpose(1, 2)) * size**-0.5
    scores = scores.view(count, HEADS, length, length)
    if mask is not None:
        scores = scores.masked_fill(~mask, _HIDDEN)
    weights = functional.softmax(scores, -1).to(query.dtype)
    gathered: Tensor = torch.bmm(weights.view(count * HEADS, length, length), value)
    return gathered.view(count, HEADS, length, size).transpose(1, 2).reshape(count, length, WIDTH)


class Layer(nn.Module):
    """A transformer layer, normalised after each half, with one matrix for query, key, value."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.dropout = dropout
        self.gather: Gather = gather_plainly
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.joined = nn.Linear(WIDTH, WIDTH)
        self.norm_attention = nn.LayerNorm(WIDTH, eps=_EPSILON)
        self.widened = nn.Linear(WIDTH, INNER)
        self.narrowed = nn.Linear(INNER, WIDTH)
        self.norm_output = nn.LayerNorm(WIDTH, eps=_EPSILON)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        """Return the tokens after this layer; `mask` is False where nobody may look."""
        gathered = self.joined(self.gather(self.qkv(x), mask))
        x = self.norm_attention(x + functional.dropout(gathered, self.dropout, self.training))
        inner = self.narrowed(functional.gelu(self.widened(x)))
        output: Tensor = self.norm_output(
            x + functional.dropout(inner, self.dropout, self.training)
        )
        return output


class Tagger(nn.Module):
    """Logits over `labels.LABELS` for every token of a batch of windows."""

    def __init__(self, vocabulary: int, layers: int, dropout: float = 0.0) -> None:
        super().__init__()
        self.dropout = dropout
        self.words = nn.Embedding(vocabulary, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.cases = nn.Embedding(CASES, WIDTH)
        nn.init.zeros_(self.cases.weight)
        self.norm = nn.LayerNorm(WIDTH, eps=_EPSILON)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        self.head = nn.Linear(WIDTH, len(LABELS))

    def forward(self, ids: Tensor, case: Tensor, real: Tensor | None = None) -> Tensor:
        """`real` is True where a token counts; `ids` and `case` are (windows, tokens)."""
        x = self.words(ids) + self.positions.weight[: ids.shape[1]] + self.cases(case)
        x = functional.dropout(self.norm(x), self.dropout, self.training)
        mask = None if real is None else real[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        logits: Tensor = self.head(x)
        return logits

    def lean_to_names(self, logits: float) -> None:
        """Make every word look less like none: precision given for recall."""
        with torch.no_grad():
            self.head.bias[0] -= logits

    def parameter_groups(self, rate: float, head_factor: float) -> list[dict[str, object]]:
        """Return the optimiser's groups: what is new learns faster than the encoder."""
        self.words.weight.requires_grad_(False)  # as the encoder learned them, from far more text
        new = [*self.head.parameters(), *self.cases.parameters()]
        known = {id(p) for p in new}
        encoder = [p for p in self.parameters() if p.requires_grad and id(p) not in known]
        return [
            {"params": encoder, "lr": rate, "peak": rate},
            {"params": new, "lr": rate * head_factor, "peak": rate * head_factor},
        ]


def from_encoder(folder: Path, layers: Sequence[int], rows: Sequence[int]) -> Tagger:
    """Build a tagger from an encoder's weights.

    `layers` are the encoder's layers to keep, `rows` its vocabulary's entries to keep, both in
    their new order.
    """
    weights = {
        key.removeprefix("bert."): value
        for key, value in load_file(folder / "model.safetensors").items()
    }
    tagger = Tagger(len(rows), len(layers))
    with torch.no_grad():
        tagger.words.weight.copy_(weights["embeddings.word_embeddings.weight"][list(rows)])
        tagger.positions.weight.copy_(
            weights["embeddings.position_embeddings.weight"][:POSITIONS]
            + weights["embeddings.token_type_embeddings.weight"][0]
        )
        tagger.norm.weight.copy_(weights["embeddings.LayerNorm.weight"])
        tagger.norm.bias.copy_(weights["embeddings.LayerNorm.bias"])
        for module, index in zip(tagger.layers, layers, strict=True):
            assert isinstance(module, Layer)
            _copy_layer(module, weights, f"encoder.layer.{index}.")
    return tagger


def _copy_layer(layer: Layer, weights: Mapping[str, Tensor], prefix: str) -> None:
    plain = {
        "attention.output.dense": layer.joined,
        "attention.output.LayerNorm": layer.norm_attention,
        "intermediate.dense": layer.widened,
        "output.dense": layer.narrowed,
        "output.LayerNorm": layer.norm_output,
    }
    for part in ("weight", "bias"):
        for name, module in plain.items():
            getattr(module, part).copy_(weights[f"{prefix}{name}.{part}"])
        qkv = [weights[f"{prefix}attention.self.{k}.{part}"] for k in ("query", "key", "value")]
        getattr(layer.qkv, part).copy_(torch.cat(qkv))
