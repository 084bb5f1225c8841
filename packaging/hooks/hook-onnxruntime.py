"""The module that is imported, without the other tools of the package."""

from PyInstaller.utils.hooks import collect_dynamic_libs

binaries = collect_dynamic_libs("onnxruntime")
excludedimports = ["onnxruntime.quantization", "onnxruntime.tools", "onnxruntime.transformers"]
