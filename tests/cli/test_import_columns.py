"""`import --columns`: the reader says which column is which field."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.cli.main import parse
from tests.cli.conftest import Run, answer
from tests.services.conftest import OTHER


def test_columns_are_named(call: Run, tmp_path: Path) -> None:
    body = OTHER.partition("Vell\n\n")[2].replace('"', "'")
    file = tmp_path / "rows.csv"
    file.write_text(f'der kopf,inhalt\nOrchard growers,"{body}"\n', encoding="utf-8")
    (done,) = answer(
        call("import", "--columns", "title=der kopf, text=inhalt", str(file), "--json")
    )
    assert done["status"] == "added"
    assert done["title"] == "Orchard growers"
    assert done["source"] == f"{file} › row 2"


@pytest.mark.parametrize("given", ["title", "colour=x", "title=", "text=a,,"])
def test_what_names_no_column_is_unusable(given: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse(["import", "--columns", given, "a.csv"])
    assert ended.value.code == 2
    assert "FIELD=COLUMN" in capsys.readouterr().err
