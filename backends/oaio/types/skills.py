"""The names of `openai.types.skills`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.skills import DeletedSkillVersion as DeletedSkillVersion
    from oaio_protocol.models.generated.skills import SkillVersion as SkillVersion
    from oaio_protocol.models.generated.skills import SkillVersionPage as _SkillVersionPage
    from oaio_protocol.operations.generated.skills import (
        SkillVersionCreateParams as _SkillVersionCreateParams,
    )
    from oaio_protocol.operations.generated.skills import (
        SkillVersionListParams as _SkillVersionListParams,
    )

    SkillVersionList: TypeAlias = _SkillVersionPage
    VersionCreateParams: TypeAlias = _SkillVersionCreateParams
    VersionListParams: TypeAlias = _SkillVersionListParams
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "DeletedSkillVersion": "oaio_protocol.models.generated.skills:DeletedSkillVersion",
            "SkillVersion": "oaio_protocol.models.generated.skills:SkillVersion",
            "SkillVersionList": "oaio_protocol.models.generated.skills:SkillVersionPage",
            "VersionCreateParams": "oaio_protocol.operations.generated.skills:SkillVersionCreateParams",
            "VersionListParams": "oaio_protocol.operations.generated.skills:SkillVersionListParams",
        },
    )
