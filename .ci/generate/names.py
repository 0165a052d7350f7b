"""Names of classes, fields and functions."""

from __future__ import annotations

import keyword
import re

_ACRONYMS = {"api": "API", "url": "URL", "mcp": "MCP", "json": "JSON", "http": "HTTP", "dpo": "DPO"}
_BUILT_IN = frozenset({"str", "int", "float", "bool", "list", "dict", "tuple", "Any", "Literal"})
"""Names that annotations use: a field of this name would stand in their way."""


def camel(text: str) -> str:
    """Return `text` as the name of a class: `request_counts` is `RequestCounts`."""
    words = re.findall(r"[A-Za-z0-9]+", text)
    return "".join(_ACRONYMS.get(word.lower(), word[0].upper() + word[1:]) for word in words)


def singular(word: str) -> str:
    """Return one of `word`: `batches` is `batch`."""
    if word.endswith(("us", "is", "ss", "data", "vals")) and word != "evals":
        return word
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    if word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    return word.removesuffix("s")


def attribute(name: str) -> str:
    """Return the attribute for the field that is called `name` on the wire."""
    cleaned = re.sub(r"\W", "_", name)
    if keyword.iskeyword(cleaned) or cleaned in _BUILT_IN or cleaned[0].isdigit():
        return f"{cleaned}_"
    return cleaned


def words(name: str) -> str:
    """Return `vector_stores` as `vector stores`, `VectorStore` as `vector store`."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name).replace("_", " ")
    return " ".join(_word(word) for word in spaced.split())


def _word(word: str) -> str:
    if word.isupper() and len(word) > 1:
        return word
    return _ACRONYMS.get(word.lower(), word.lower())


def a(noun: str) -> str:
    """Return `noun` with its article."""
    bare = noun.lstrip("`")
    vowel = bare[0].lower() in "aeiou" and not bare.startswith(("us", "one", "uni", "Us", "Uni"))
    return f"an {noun}" if vowel or bare.startswith("MCP ") else f"a {noun}"


def snake(name: str) -> str:
    """Return `VectorStoreFile` as `vector_store_file`."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name)
    return spaced.lower()
