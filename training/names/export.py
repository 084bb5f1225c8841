"""From a trained tagger to the ONNX file that the program ships: fused, then in eight bits."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers import optimizer
from onnxruntime.transformers.fusion_options import FusionOptions
from torch import Tensor

from .casing import CASE_NAMES
from .labels import LABELS
from .network import HEADS, WIDTH, Layer, Tagger
from .vocabulary import TOKENIZER_FILE

MODEL_FILE: Final = "model.onnx"
CONFIG_FILE: Final = "config.json"
_OPSET: Final = 17


class _FusedAttention(torch.autograd.Function):
    """Attention that the export writes as onnxruntime's one fused operator."""

    @staticmethod
    def forward(_context: Any, query: Tensor, key: Tensor, value: Tensor) -> Tensor:
        count, length, _ = query.shape
        split = (count, length, HEADS, WIDTH // HEADS)
        gathered = torch.nn.functional.scaled_dot_product_attention(
            query.view(split).transpose(1, 2),
            key.view(split).transpose(1, 2),
            value.view(split).transpose(1, 2),
        )
        return gathered.transpose(1, 2).reshape(count, length, WIDTH)

    @staticmethod
    def symbolic(graph: Any, query: Any, key: Any, value: Any) -> Any:
        """Name the operator for the exporter."""
        output = graph.op("com.microsoft::MultiHeadAttention", query, key, value, num_heads_i=HEADS)
        output.setType(query.type())
        return output


def _gather_fused(qkv: Tensor, mask: Tensor | None) -> Tensor:
    if mask is not None:
        raise ValueError("an exported tagger reads one window at a time, without padding")
    gathered: Tensor = _FusedAttention.apply(*qkv.chunk(3, -1))  # type: ignore[no-untyped-call]
    return gathered


def export_float(tagger: Tagger, target: Path) -> None:
    """Write the tagger, which is not to be trained again, as ONNX with its patterns fused."""
    tagger = tagger.eval()
    axes = {0: "windows", 1: "tokens"}
    example = (torch.randint(1000, 2000, (1, 64)), torch.zeros(1, 64, dtype=torch.long))
    for layer in tagger.layers:
        assert isinstance(layer, Layer)
        layer.gather = _gather_fused
    with TemporaryDirectory() as folder:
        raw = Path(folder) / "raw.onnx"
        torch.onnx.export(
            tagger,
            example,
            str(raw),
            input_names=["ids", "case"],
            output_names=["logits"],
            dynamic_axes={"ids": axes, "case": axes, "logits": axes},
            opset_version=_OPSET,
            dynamo=False,
            custom_opsets={"com.microsoft": 1},
        )
        options = FusionOptions("bert")
        options.enable_embed_layer_norm = False
        fused = optimizer.optimize_model(
            str(raw),
            model_type="bert",
            num_heads=HEADS,
            hidden_size=WIDTH,
            optimization_options=options,
            opt_level=0,
        )
        fused.save_model_to_file(str(target))


def quantize(source: Path, target: Path) -> None:
    """Write a copy of an ONNX file whose weights take eight bits, scaled by channel."""
    quantize_dynamic(
        str(source),
        str(target),
        weight_type=QuantType.QInt8,
        per_channel=True,
        reduce_range=True,  # right on processors without VNNI too, at no cost in F1
        extra_options={
            "MatMulConstBOnly": True,
            "DefaultTensorType": onnx.TensorProto.FLOAT,
        },
    )


def write_folder(folder: Path, tokenizer: Path) -> None:
    """Put beside `model.onnx` what the program needs to read it, and the checksums of all."""
    shutil.copyfile(tokenizer, folder / TOKENIZER_FILE)
    config = {
        "format": 1,
        "labels": list(LABELS),
        "cases": list(CASE_NAMES),
        "window": 190,
        "overlap": 32,
    }
    (folder / CONFIG_FILE).write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
    lines = [
        f"{checksum(folder / name)}  {name}\n" for name in (MODEL_FILE, TOKENIZER_FILE, CONFIG_FILE)
    ]
    (folder / "SHA256SUMS").write_text("".join(lines), encoding="ascii")


def checksum(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
