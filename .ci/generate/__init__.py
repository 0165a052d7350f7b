"""Writes the operations and models of the whole API from its OpenAPI description.

`python3 .ci/dev generate --from openapi.json` writes them; with `--check` it only compares.

| module | what |
|---|---|
| `description` | reads the description, mended (`mends`), and resolves it |
| `surface` | which operation is which method of which resource (`surface.tsv`) |
| `known` | what is hand-written, and so is not generated |
| `shapes`, `shaping` | what is common to all output: records, unions, lists, literals |
| `names` | names of classes, fields and functions |
| `modelling`, `model_modules` | which models there are, and their text |
| `operating`, `operation_modules` | which operations there are, and their arguments as text |
| `limits`, `builders` | the rules for arguments; the builders |
| `enumerations` | values that operations both take and answer |
| `resources`, `listing` | the resources; the page of the documentation |
| `wrapped` | raw and streamed answers of the resources, for type checkers |
| `beyond` | models and arguments that no operation has, but users name |
| `type_modules` | `oaio.types`: the official SDK's names (`types.tsv`) |
| `counterparts`, `walk`, `kinds` | find what these names are here; need the official SDK |
| `official`, `official_names` | where they look |
| `changes` | tells what was added, changed and removed |
"""
