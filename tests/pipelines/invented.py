"""Invented pipelines, in real folders."""

import json
from pathlib import Path


def make_pipeline(
    folder: Path, lang: str = "de", name: str = "small", version: str = "1.2", **more: object
) -> Path:
    """A folder as a pipeline is saved in, as far as it is looked at."""
    folder.mkdir(parents=True)
    (folder / "config.cfg").write_text("[nlp]\n", encoding="utf-8")
    meta = {"lang": lang, "name": name, "version": version, **more}
    (folder / "meta.json").write_text(json.dumps(meta), encoding="utf-8")
    return folder


def install(site: Path, lang: str, name: str, **more: object) -> Path:
    """A package as ``spacy package`` builds it, in a folder of packages; gives its data's folder.

    Whoever imports it fails.
    """
    title, version = f"{lang}_{name}", "3.8.0"
    data = make_pipeline(site / title / f"{title}-{version}", lang, name, version, **more)
    (site / title / "meta.json").write_bytes((data / "meta.json").read_bytes())
    (site / title / "__init__.py").write_text("raise AssertionError", encoding="utf-8")
    info = site / f"{title}-{version}.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {title}\nVersion: {version}\n", encoding="utf-8"
    )
    (info / "entry_points.txt").write_text(f"[spacy_models]\n{title} = {title}\n", encoding="utf-8")
    return data
