"""How Sphinx builds the documentation: without a network, and with every warning an error."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

import oaio

project = "oaio"
author = "The oaio authors"
project_copyright = "2026, The oaio authors"
release = version = oaio.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "oaio_docs"]
exclude_patterns = ["_build", "_ext"]
html_theme = "furo"
html_title = f"oaio {release}"

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
autodoc_member_order = "bysource"
napoleon_numpy_docstring = False
napoleon_use_ivar = True
