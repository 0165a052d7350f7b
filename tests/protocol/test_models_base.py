"""What every model does: decode leniently, remember the wire, compare, copy, check strictly."""

import copy
import json
import pickle
from array import array
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Literal

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from oaio_protocol.errors import DeserializationError
from oaio_protocol.models._base import Model, UnknownModel, model
from oaio_protocol.models._decode import decode, decoder


@model
class Leaf(Model):
    size: int
    label: str | None = None


@model
class Cat(Model):
    type: Literal["cat"]
    lives: int | None = None


@model
class Dog(Model):
    type: Literal["dog"]
    tricks: list[str] | None = None


@model
class Tree(Model):
    name: str
    leaf: Leaf
    leaves: list[Leaf]
    pets: list[Cat | Dog] | None = None
    best: Cat | Dog | None = None
    by_name: dict[str, Leaf] | None = None
    numbers: list[int] | None = None
    grid: list[list[Leaf]] | None = None
    text_or_leaves: str | list[Leaf] | None = None
    mode: Literal["a", "b"] = "a"
    weight: float | None = None
    ready: bool | None = None
    inner: "Tree | None" = None
    sizes: list[int | None] | None = None
    anything: Any = None
    several: list[int | str] | None = None
    async_: int | None = attrs.field(default=None, metadata={"wire": "async"})


TREE: dict[str, Any] = {
    "name": "oak",
    "leaf": {"size": 1},
    "leaves": [{"size": 2, "label": "x"}, {"size": 3}],
    "pets": [{"type": "cat", "lives": 9}, {"type": "dog", "tricks": ["sit"]}],
    "best": {"type": "dog"},
    "by_name": {"a": {"size": 4}},
    "numbers": [1, 2],
    "grid": [[{"size": 5}]],
    "text_or_leaves": [{"size": 6}],
    "mode": "b",
    "weight": 1,
    "ready": True,
    "inner": {"name": "acorn", "leaf": {"size": 7}, "leaves": []},
    "sizes": [1, None],
    "anything": [{"at": "all"}],
    "several": [1, "b"],
    "async": 8,
}

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=12,
)
leaf_objects = st.fixed_dictionaries(
    {}, optional={"size": json_values, "label": json_values, "extra thing": json_values}
)
tree_objects = st.fixed_dictionaries(
    {},
    optional={
        "name": json_values,
        "leaf": leaf_objects | json_values,
        "leaves": st.lists(leaf_objects | json_values, max_size=3) | json_values,
        "pets": st.lists(
            st.fixed_dictionaries(
                {"type": st.sampled_from(["cat", "dog", "fox", 3, None]) | json_values},
                optional={"lives": json_values, "tricks": json_values},
            ),
            max_size=3,
        ),
        "best": json_values,
        "by_name": st.dictionaries(st.text(max_size=3), leaf_objects, max_size=2) | json_values,
        "numbers": json_values,
        "grid": st.lists(st.lists(leaf_objects, max_size=2), max_size=2) | json_values,
        "text_or_leaves": json_values,
        "sizes": json_values,
        "several": json_values,
        "mode": json_values,
        "inner": json_values,
        "async": json_values,
        "unknown": json_values,
        "to_dict": json_values,
    },
)


relaxed = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


def same(a: object, b: object) -> bool:
    """Compare as JSON texts: 1, 1.0 and True are different there."""
    return json.dumps(a) == json.dumps(b)


def test_every_kind_of_field_is_decoded() -> None:
    tree = decode(Tree, TREE)
    assert (tree.name, tree.leaf.size, tree.leaves[0].label) == ("oak", 1, "x")
    assert tree.pets == [Cat(type="cat", lives=9), Dog(type="dog", tricks=["sit"])]
    assert isinstance(tree.best, Dog)
    assert tree.by_name is not None
    assert tree.by_name["a"].size == 4
    assert tree.grid is not None
    assert tree.grid[0][0].size == 5
    assert tree.text_or_leaves == [Leaf(size=6)]
    assert tree.inner is not None
    assert tree.inner.leaf.size == 7
    assert tree.inner.leaves == []
    assert (tree.mode, tree.async_, tree.numbers) == ("b", 8, [1, 2])
    assert tree.extra == {}
    assert Tree.from_dict(TREE, strict=True) == tree


def test_missing_and_null_are_the_same() -> None:
    missing, null = decode(Tree, {}), decode(Tree, dict.fromkeys(TREE))
    assert missing == null
    assert missing.leaves == []
    assert missing.leaf == decode(Leaf, {})
    assert missing.mode == "a"
    assert missing.pets is None
    assert missing.inner is None


def test_sloppy_values_survive() -> None:
    tree = decode(
        Tree,
        {
            "name": 3,
            "leaf": "fell",
            "leaves": [{"size": 2.0}, None, 7],
            "numbers": [1.0, 2.5, "3", True],
            "by_name": [1],
            "async": 4.0,
            "grid": [None, {"a": 1}],
            "text_or_leaves": 5,
            "sizes": [1.0, None, "x"],
        },
    )
    assert (tree.name, tree.leaf) == (3, "fell")
    assert tree.leaves == [Leaf(size=2), None, 7]
    assert tree.leaves[0].size.__class__ is int
    assert tree.numbers == [1, 2.5, "3", True]
    assert tree.numbers[0].__class__ is int
    assert tree.by_name == [1]
    assert tree.async_.__class__ is int
    assert tree.grid == [None, {"a": 1}]
    assert tree.text_or_leaves == 5
    assert tree.sizes == [1, None, "x"]
    assert tree.sizes[0].__class__ is int


@pytest.mark.parametrize(
    ("wire", "cls"),
    [
        ({"type": "cat"}, Cat),
        ({"type": "dog", "lives": 3}, Dog),
        ({"type": "fox", "den": 1}, UnknownModel),
        ({"type": 5}, UnknownModel),
        ({"lives": 3}, Cat),  # no tag: the class that knows the most of the fields
        ({"type": None, "tricks": []}, Dog),
        ({"type": {"not": "hashable"}, "tricks": []}, Dog),
    ],
)
def test_variants_of_a_union(wire: dict[str, Any], cls: type) -> None:
    best = decode(Tree, {"best": wire}).best
    assert type(best) is cls
    assert best.to_dict() == wire


def test_unknown_variant_keeps_everything() -> None:
    best: Any = decode(Tree, {"best": {"type": "fox", "den": {"deep": True}}}).best
    assert best.extra == {"type": "fox", "den": {"deep": True}}
    assert (best.type, best.den) == ("fox", {"deep": True})


def test_unknown_fields_are_attributes() -> None:
    leaf: Any = decode(Leaf, {"size": 1, "colour": "red", "to_dict": 2, "_hidden": 3})
    assert leaf.colour == "red"
    assert leaf.extra == {"colour": "red", "to_dict": 2, "_hidden": 3}
    assert callable(leaf.to_dict)
    with pytest.raises(AttributeError, match="'Leaf' object has no attribute 'shape'"):
        _ = leaf.shape
    with pytest.raises(AttributeError):
        _ = leaf._hidden
    assert repr(leaf) == "Leaf(size=1, label=None, colour='red', to_dict=2, _hidden=3)"


@relaxed
@given(tree_objects)
def test_to_dict_gives_back_the_wire(wire: dict[str, Any]) -> None:
    before = json.dumps(wire)
    tree = decode(Tree, wire)
    assert same(tree.to_dict(), wire)
    assert same(json.loads(tree.to_json()), wire)
    assert same(tree.model_dump(), wire)
    assert json.dumps(wire) == before


@relaxed
@given(tree_objects)
def test_copies_are_equal_and_independent(wire: dict[str, Any]) -> None:
    tree = decode(Tree, wire)
    for clone in (pickle.loads(pickle.dumps(tree)), copy.deepcopy(tree), copy.copy(tree)):
        assert clone == tree
        assert same(clone.to_dict(), wire)
    deep = copy.deepcopy(tree)
    deep.name = "another"
    deep.extra["new"] = 1
    assert same(tree.to_dict(), wire)


def without_nulls(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    found = {key: without_nulls(item) for key, item in value.items()}
    return {key: item for key, item in found.items() if item not in (None, {})}


@relaxed
@given(tree_objects, tree_objects)
def test_equality_follows_the_values(one: dict[str, Any], two: dict[str, Any]) -> None:
    assert decode(Tree, one) == decode(Tree, copy.deepcopy(one))
    if decode(Tree, one) == decode(Tree, two):
        # What only holds nulls is the same as what is missing.
        bare = {k: without_nulls(v) for k, v in one.items()}
        assert {k for k, v in bare.items() if v not in (None, [], "a", {})} <= two.keys()


def test_other_classes_are_not_equal() -> None:
    assert Cat(type="cat") != Leaf(size=1)
    assert Leaf(size=1) != {"size": 1}
    assert Leaf(size=1) != Leaf(size=2)
    assert decode(Leaf, {"size": 1, "x": 1}) != decode(Leaf, {"size": 1})
    with pytest.raises(TypeError, match="unhashable"):
        hash(Leaf(size=1))


def test_changes_are_written() -> None:
    tree = decode(Tree, copy.deepcopy(TREE))
    tree.name = "elm"
    tree.leaves.append(Leaf(size=10))
    tree.leaf.label = "new"
    tree.weight = None
    tree.extra["note"] = {"a": 1}
    written = tree.to_dict()
    assert written["name"] == "elm"
    assert written["leaves"][-1] == {"size": 10}
    assert written["leaf"] == {"size": 1, "label": "new"}
    assert written["weight"] is None
    assert written["note"] == {"a": 1}
    written["note"]["a"] = 2
    assert tree.extra["note"] == {"a": 1}


def test_made_by_hand() -> None:
    leaf = Leaf(size=1)
    assert leaf.to_dict() == {"size": 1}
    assert leaf.extra == {}
    assert leaf._request_id is None
    assert Cat(type="cat").to_json(indent=1) == '{\n "type": "cat"\n}'
    assert pickle.loads(pickle.dumps(leaf)) == leaf
    by_wire_name = Tree(name="n", leaf=leaf, leaves=[], async_=1).to_dict()
    assert by_wire_name["async"] == 1
    assert by_wire_name["leaves"] == []
    with pytest.raises(TypeError, match="size"):
        Leaf()  # type: ignore[call-arg]  # it is what is tested


def test_arrays_are_written_as_lists() -> None:
    tree = decode(Tree, {"numbers": [1, 2]})
    tree.numbers = array("i", [1, 2, 3])  # type: ignore[assignment]
    assert tree.to_dict() == {"numbers": [1, 2, 3]}


def test_unicode_is_written_as_it_is() -> None:
    assert decode(Leaf, {"label": "ü😀"}).model_dump_json() == '{"label":"ü😀"}'


def test_many_threads_may_decode_first() -> None:
    @model
    class Fresh(Model):
        leaf: Leaf
        leaves: list[Leaf]

    def first(_: int) -> Fresh:
        return decoder(Fresh)({"leaf": {"size": 1}, "leaves": [{"size": 2}]}, None)

    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(first, range(32)))
    assert all(item == found[0] for item in found)
    assert found[0].leaves == [Leaf(size=2)]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"name": None}, "name is null"),
        ({"name": 1}, "name is a number, not str"),
        ({"leaf": {}}, "leaf.size is missing"),
        ({"leaf": []}, "leaf is an array, not an object"),
        ({"leaf": {"size": True}}, "leaf.size is a boolean, not int"),
        ({"leaf": {"size": 1.5}}, "leaf.size is a number, not int"),
        ({"leaves": [{"size": 1}, {"size": "2"}]}, "leaves[1].size is a string, not int"),
        ({"leaves": {}}, "leaves is an object, not an array"),
        ({"by_name": {"k": {"size": None}}}, "by_name.k.size is null"),
        ({"by_name": []}, "by_name is an array, not an object"),
        ({"pets": [{"type": "cat", "lives": "9"}]}, "pets[0].lives is a string"),
        ({"pets": [3]}, "pets[0] is a number"),
        ({"mode": 1}, "mode is a number"),
        ({"sizes": [None, "1"]}, "sizes[1] is a string, not int"),
        ({"several": [None]}, "several[0] is null"),
        ({"weight": "heavy"}, "weight is a string, not float"),
        ({"inner": {"name": "x", "leaf": {"size": 1}}}, "inner.leaves is missing"),
    ],
)
def test_strict_names_the_field(change: dict[str, Any], message: str) -> None:
    wire = TREE | change
    with pytest.raises(DeserializationError) as caught:
        Tree.from_dict(wire, strict=True)
    assert message in str(caught.value)
    assert same(Tree.from_dict(wire).to_dict(), wire)  # lenient takes it


def test_strict_takes_what_the_api_may_add() -> None:
    wire = TREE | {
        "mode": "newer",
        "unknown": [1],
        "pets": [{"type": "fox"}],
        "weight": None,
        "best": {"type": "fox", "x": 1},
    }
    assert same(Tree.from_dict(wire, strict=True).to_dict(), wire)


def test_strict_counts_the_rest() -> None:
    with pytest.raises(DeserializationError, match=r"\(and 2 more\)"):
        decode(Tree, {"name": 1, "leaf": 2, "leaves": 3, "mode": 4, "weight": "5"}, strict=True)


@pytest.mark.parametrize("data", [None, [], "text", 3, True])
def test_only_objects_are_models(data: Any) -> None:
    with pytest.raises(DeserializationError, match="not an object"):
        decode(Leaf, data)


def test_subclasses_of_dict_are_taken() -> None:
    class Ordered(dict[str, Any]):
        pass

    assert decode(Leaf, Ordered(size=3)).size == 3


def test_fields_are_chosen_as_in_pydantic() -> None:
    leaf = decode(Leaf, {"label": "a", "size": 1, "new": 2, "nothing": None})
    assert leaf.model_dump(include={"label", "new"}) == {"label": "a", "new": 2}
    assert leaf.model_dump(exclude={"label"}, exclude_none=True) == {"size": 1, "new": 2}
    assert leaf.model_dump_json(exclude={"label", "nothing"}) == '{"size":1,"new":2}'
    with pytest.raises(TypeError, match="a set of names"):
        leaf.model_dump(exclude={"label": True})  # type: ignore[arg-type]
