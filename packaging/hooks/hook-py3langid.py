"""The table of languages is a file of the package."""

from PyInstaller.utils.hooks import collect_data_files

datas = collect_data_files("py3langid")
