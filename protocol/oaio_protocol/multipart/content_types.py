"""The content types of files, by their names: those that the API takes.

The standard library's table is read from the disk, and differs from system to system.
"""

from __future__ import annotations

_TYPES = {
    "avif": "image/avif",
    "bmp": "image/bmp",
    "c": "text/plain",
    "css": "text/css",
    "csv": "text/csv",
    "doc": "application/msword",
    "gif": "image/gif",
    "htm": "text/html",
    "html": "text/html",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "js": "text/javascript",
    "json": "application/json",
    "m4a": "audio/mp4",
    "md": "text/markdown",
    "mov": "video/quicktime",
    "mp3": "audio/mpeg",
    "mp4": "video/mp4",
    "mpeg": "video/mpeg",
    "mpga": "audio/mpeg",
    "oga": "audio/ogg",
    "ogg": "audio/ogg",
    "opus": "audio/opus",
    "flac": "audio/flac",
    "pdf": "application/pdf",
    "png": "image/png",
    "py": "text/x-python",
    "svg": "image/svg+xml",
    "tar": "application/x-tar",
    "tex": "application/x-tex",
    "tif": "image/tiff",
    "tiff": "image/tiff",
    "tsv": "text/tab-separated-values",
    "txt": "text/plain",
    "wav": "audio/x-wav",
    "webm": "video/webm",
    "webp": "image/webp",
    "xls": "application/vnd.ms-excel",
    "xml": "text/xml",
    "zip": "application/zip",
} | {
    kind: f"application/vnd.openxmlformats-officedocument.{name}"
    for kind, name in (
        ("docx", "wordprocessingml.document"),
        ("pptx", "presentationml.presentation"),
        ("xlsx", "spreadsheetml.sheet"),
    )
}


def content_type_of(name: str) -> str:
    """Return the content type of a file called `name`, `application/octet-stream` if unknown."""
    _, dot, kind = name.rpartition(".")
    return _TYPES.get(kind.lower() if dot else "", "application/octet-stream")
