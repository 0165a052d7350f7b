"""What must hold for the arguments of a call, as data, and the one function that checks it.

A rule looks at one argument and gives the problems it sees. All rules run, so that a caller learns
of all mistakes at once. An argument that is `None` is sent as null, and counts as one that was not
given.
"""

import math
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeGuard

from ._values import Value, value
from .errors import ValidationError

Problem = tuple[str, str]
"""The path of a field, such as `messages[2].tool_call_id`, and what is wrong with it."""

Params = Mapping[str, Any]
Check = Callable[[Any, Params], Iterable[Problem]]
"""A function of the value of the rule's argument, and of all arguments (for rules across two)."""


@value
class Rule(Value):
    """One thing that must hold.

    Attributes:
        name: the argument that the rule is about.
        check: called with its value and all arguments; gives the problems.
        always: also called when the argument is missing or `None`.
        required: broken exactly when the argument is missing or `None`: seen without a call.
    """

    name: str
    check: Check
    always: bool = False
    required: bool = False


def validate(operation: str, params: Params, rules: Iterable[Rule]) -> None:
    """Check the arguments `params` of `operation` (such as `chat.completions.create`).

    Raises:
        ValidationError: a rule is broken; `details` has every problem found.
    """
    found = problems(params, rules)
    if found:
        raise ValidationError.from_details(operation, found)


def problems(params: Params, rules: Iterable[Rule]) -> list[Problem]:
    """Return everything that is wrong with `params`, in the order of `rules`."""
    found: list[Problem] = []
    get = params.get
    for rule in rules:
        value = get(rule.name)
        if rule.always if value is None else not rule.required:
            found.extend(rule.check(value, params))
    return found


Index = tuple[Mapping[str, tuple[Check, ...]], tuple[Rule, ...]]
"""Rules by the argument that they are about, and those that are about missing ones, too."""


def index(rules: Iterable[Rule]) -> Index:
    """Return `rules` in the shape that `holds` wants."""
    by_name: dict[str, tuple[Check, ...]] = {}
    always: list[Rule] = []
    for rule in rules:
        if rule.always:
            always.append(rule)
        else:
            by_name[rule.name] = (*by_name.get(rule.name, ()), rule.check)
    return by_name, tuple(always)


def holds(params: Params, rules: Index) -> bool:
    """Tell whether nothing is wrong with `params`: in less time than `problems` takes to say what.

    Of the rules of an operation, which has dozens, a call's few arguments meet a few.
    """
    by_name, always = rules
    for name, given in params.items():
        if given is not None and name in by_name:
            for check in by_name[name]:
                for _ in check(given, params):
                    return False
    for rule in always:
        value = params.get(rule.name)
        if value is None or not rule.required:
            for _ in rule.check(value, params):
                return False
    return True


# --- one argument -----------------------------------------------------------------------------


def required(name: str) -> Rule:
    """`name` must be given, and not be `None`."""

    def check(value: Any, _: Params) -> Iterable[Problem]:
        return [(name, "is required")] if value is None else ()

    return Rule(name, check, always=True, required=True)


def not_empty(name: str) -> Rule:
    """A text must hold more than white space; a list or a mapping, at least one entry."""

    def check(value: Any, _: Params) -> Iterable[Problem]:
        if value.__class__ is list:
            empty = not value
        else:
            empty = not value.strip() if isinstance(value, str) else _size(value) == 0
        return [(name, "must not be empty")] if empty else ()

    return Rule(name, check)


def text(name: str, low: int = 0, high: int | None = None) -> Rule:
    """`name` must be a string of `low` to `high` characters."""

    def check(value: Any, _: Params) -> Iterable[Problem]:
        if not isinstance(value, str):
            return [(name, f"must be a string, not {_kind(value)}")]
        if low == 0 and high is None:
            return ()
        return _size_problems(name, len(value), low, high, "characters")

    return Rule(name, check)


def length(name: str, low: int = 0, high: int | None = None, *, unit: str = "entries") -> Rule:
    """A list, a mapping or a string must have `low` to `high` entries (`unit` names them)."""

    def check(value: Any, _: Params) -> Iterable[Problem]:
        size = _size(value)
        return () if size is None else _size_problems(name, size, low, high, unit)

    return Rule(name, check)


def within(name: str, low: float | None = None, high: float | None = None) -> Rule:
    """`name` must be a finite number, from `low` to `high` where they are given."""

    def check(value: Any, _: Params) -> Iterable[Problem]:
        if value.__class__ is not float and value.__class__ is not int and not _is_number(value):
            return [(name, f"must be a number, not {_kind(value)}")]
        return _range_problems(name, value, low, high)

    return Rule(name, check)


def integer(name: str, low: int | None = None, high: int | None = None) -> Rule:
    """`name` must be a whole number, from `low` to `high` where they are given."""

    def check(value: Any, _: Params) -> Iterable[Problem]:
        if value.__class__ is not int and (not isinstance(value, int) or isinstance(value, bool)):
            return [(name, f"must be an integer, not {_kind(value)}")]
        return _range_problems(name, value, low, high)

    return Rule(name, check)


def one_of(name: str, *values: object) -> Rule:
    """`name` must be one of `values`. Only for what later versions of the API cannot add to."""

    def check(value: Any, _: Params) -> Iterable[Problem]:
        if any(value == known for known in values):
            return ()
        return [(name, f"must be one of {', '.join(map(repr, values))}, not {_show(value)}")]

    return Rule(name, check)


def matches(name: str, pattern: str, meaning: str) -> Rule:
    """`name` must be a string that `pattern` matches whole; `meaning` says so in words."""
    compiled = re.compile(pattern)

    def check(value: Any, _: Params) -> Iterable[Problem]:
        if not isinstance(value, str):
            return [(name, f"must be a string, not {_kind(value)}")]
        return () if compiled.fullmatch(value) else [(name, f"must be {meaning}")]

    return Rule(name, check)


def metadata(name: str = "metadata") -> Rule:
    """Up to 16 pairs of strings: keys of up to 64 characters, values of up to 512."""

    def check(value: Any, _: Params) -> Iterable[Problem]:
        if not is_mapping(value):
            yield name, f"must be a mapping of strings, not {_kind(value)}"
            return
        yield from _size_problems(name, len(value), 0, 16, "pairs")
        for key, item in value.items():
            if key.__class__ is not str:
                yield name, f"keys must be strings, not {_kind(key)}"
                continue
            path = f"{name}.{key[:64]}"
            if len(key) > 64:
                yield path, f"the key must have at most 64 characters, not {len(key)}"
            if not isinstance(item, str):
                yield path, f"must be a string, not {_kind(item)}"
            else:
                yield from _size_problems(path, len(item), 0, 512, "characters")

    return Rule(name, check)


# --- several arguments ------------------------------------------------------------------------


def excludes(name: str, *others: str) -> Rule:
    """`name` cannot be given together with any of `others`."""

    def check(_: Any, params: Params) -> Iterable[Problem]:
        for other in others:
            if params.get(other) is not None:
                yield name, f"cannot be given together with {other}"

    return Rule(name, check)


def needs(name: str, other: str, value: object = None) -> Rule:
    """`name` needs `other` to be given (to be `value`, if one is named)."""
    wish = f"needs {other}" if value is None else f"needs {other}={value!r}"

    def check(_: Any, params: Params) -> Iterable[Problem]:
        given = params.get(other)
        fits = given is not None if value is None else given == value
        return () if fits else [(name, wish)]

    return Rule(name, check)


def at_least_one_of(*names: str) -> Rule:
    """One of `names` must be given."""

    def check(_: Any, params: Params) -> Iterable[Problem]:
        if any(params.get(name) is not None for name in names):
            return ()
        return [(names[0], f"one of {', '.join(names)} is required")]

    return Rule(names[0], check, always=True)


# --- what is inside an argument ---------------------------------------------------------------


def inside(name: str, *rules: Rule) -> Rule:
    """`rules` must hold for the mapping `name`; models that came from the API pass."""

    def check(value: Any, _: Params) -> Iterable[Problem]:
        return _inner(name, value, rules)

    return Rule(name, check)


def each(name: str, *rules: Rule) -> Rule:
    """`name` must be a list; `rules` must hold for each of its entries, which are mappings.

    Entries that are models pass: they came from the API. Other iterables pass too: looking at them
    would use them up.
    """

    def check(value: Any, _: Params) -> Iterable[Problem]:
        if value.__class__ is not list:
            if not is_list(value):
                return [(name, f"must be a list, not {_kind(value)}")]
            if not hasattr(value, "__getitem__"):
                return ()
        found: list[Problem] = []
        for index, item in enumerate(value):
            # `problems` makes the paths from the name; only a broken entry pays for that.
            if item.__class__ is not dict or problems(item, rules):
                found += _inner(f"{name}[{index}]", item, rules)
        return found

    return Rule(name, check)


def when(name: str, value: object, *rules: Rule) -> Rule:
    """`rules` must hold where `name` is `value`."""

    def check(given: Any, params: Params) -> Iterable[Problem]:
        return problems(params, rules) if given == value else ()

    return Rule(name, check)


def variants(name: str, rules: Mapping[str, tuple[Rule, ...]]) -> Rule:
    """The rules of the kind that `name` tells, such as the role of a message; others pass."""

    def check(kind: Any, params: Params) -> Iterable[Problem]:
        chosen = rules.get(kind) if isinstance(kind, str) else None
        return problems(params, chosen) if chosen else ()

    return Rule(name, check)


def _inner(path: str, value: Any, rules: tuple[Rule, ...]) -> list[Problem]:
    if is_mapping(value):
        return [(f"{path}.{name}", message) for name, message in problems(value, rules)]
    if hasattr(value, "to_dict") or hasattr(value, "model_dump"):
        return []
    return [(path, f"must be a mapping or a model, not {_kind(value)}")]


# --- kinds and words --------------------------------------------------------------------------


def is_mapping(value: Any) -> TypeGuard[Mapping[str, Any]]:
    """Tell whether `value` becomes a JSON object."""
    return isinstance(value, Mapping)


def is_list(value: Any) -> TypeGuard[Sequence[Any]]:
    """Tell whether `value` becomes a JSON array: any iterable but texts and mappings."""
    return not isinstance(value, str | bytes | Mapping) and isinstance(value, Iterable)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _size(value: Any) -> int | None:
    return len(value) if hasattr(value, "__len__") else None


def _range_problems(
    name: str, value: float, low: float | None, high: float | None
) -> Iterable[Problem]:
    if (
        (low is None or value >= low)
        and (high is None or value <= high)
        # Whole numbers are finite; one beyond a float's range would overflow in `isfinite`.
        and (value.__class__ is int or math.isfinite(value))
    ):
        return ()
    return [(name, f"must be {_range(low, high)}, not {_show(value)}")]


def _range(low: float | None, high: float | None) -> str:
    if low is not None and high is not None:
        return f"between {low} and {high}"
    if low is not None:
        return f"at least {low}"
    return "finite" if high is None else f"at most {high}"


def _size_problems(
    name: str, size: int, low: int, high: int | None, unit: str
) -> Iterable[Problem]:
    if size < low:
        return [(name, "must not be empty" if low == 1 else f"must have at least {low} {unit}")]
    if high is not None and size > high:
        return [(name, f"must have at most {high} {unit}, not {size}")]
    return ()


def _kind(value: object) -> str:
    name = type(value).__name__
    if value is None:
        return "None"
    return f"an {name}" if name[0] in "aeiou" else f"a {name}"


def _show(value: object) -> str:
    """Return `value` as it is written, or only its kind where that would be long."""
    shown = repr(value) if isinstance(value, int | float | str) and not _huge(value) else ""
    return shown if 0 < len(shown) <= 40 else _kind(value)


def _huge(value: object) -> bool:
    # Python refuses to print integers of more than 4300 digits.
    return isinstance(value, int) and value.bit_length() > 128
